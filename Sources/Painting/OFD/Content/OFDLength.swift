import Documents
import Typesetting

/// A length in OFD: in millimetres (GB/T 33190-2016 7.3), stored as an integer of ten-thousandths, so that sums of
/// differences are exact.
struct OFDLength: Sendable, Hashable, Comparable {
    var units: Int

    init(units: Int) { self.units = units }

    /// - Parameter points: values beyond the range of any page are clamped, and NaN counts as 0.
    init(points: Double, rounding: FloatingPointRoundingRule = .toNearestOrAwayFromZero) {
        let units = points * 254_000 / 72
        self.units = units.isFinite ? Int(max(-1e9, min(1e9, units)).rounded(rounding)) : 0
    }

    static let zero = OFDLength(units: 0)
    static func < (left: OFDLength, right: OFDLength) -> Bool { left.units < right.units }
    static func + (left: OFDLength, right: OFDLength) -> OFDLength { OFDLength(units: left.units + right.units) }
    static func - (left: OFDLength, right: OFDLength) -> OFDLength { OFDLength(units: left.units - right.units) }

    /// The length without trailing zeros: `5.5714`.
    var text: String {
        let whole = abs(units) / 10_000
        var fraction = abs(units) % 10_000
        let sign = units < 0 ? "-" : ""
        guard fraction > 0 else { return "\(sign)\(whole)" }
        var digits = 4
        while fraction.isMultiple(of: 10) {
            fraction /= 10
            digits -= 1
        }
        let shown = String(fraction)
        return "\(sign)\(whole).\(String(repeating: "0", count: digits - shown.utf8.count))\(shown)"
    }
}

/// A rectangle in OFD: `x y w h`.
struct OFDBox: Sendable, Hashable {
    var x: OFDLength
    var y: OFDLength
    var width: OFDLength
    var height: OFDLength

    init(x: OFDLength, y: OFDLength, width: OFDLength, height: OFDLength) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    /// The smallest box that contains the rectangle: viewers clip an object at its box.
    init(around rect: Rect) {
        x = OFDLength(points: rect.x, rounding: .down)
        y = OFDLength(points: rect.y, rounding: .down)
        width = OFDLength(points: rect.right, rounding: .up) - x
        height = OFDLength(points: rect.bottom, rounding: .up) - y
    }

    init(page: Page) {
        self.init(x: .zero, y: .zero, width: OFDLength(points: page.width), height: OFDLength(points: page.height))
    }

    var text: String { "\(x.text) \(y.text) \(width.text) \(height.text)" }

    func meets(_ other: OFDBox) -> Bool {
        x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
    }

    /// A place on the page as seen from the box's corner, which is where an object's own places start.
    func inside(_ point: Point) -> (x: OFDLength, y: OFDLength) { (OFDLength(points: point.x) - x, OFDLength(points: point.y) - y) }
}
