import CHarfBuzzSubset

/// A glyph's outline in quadratic curves, as in TrueType, in integer units of the face.
struct QuadraticOutline {
    struct OutlinePoint: Hashable {
        var x: Int
        var y: Int
        var isOnCurve: Bool
    }

    /// The points of all contours, one contour after the other.
    private(set) var points: [OutlinePoint] = []
    /// The end of each contour: the index of the point after its last.
    private(set) var ends: [Int] = []

    /// How far a curve may deviate from the cubic curve that it approximates, in units: half of the rounding error.
    private static let tolerance = 0.25

    init(of glyph: UInt32, in font: OpaquePointer) {
        let pen = Pen()
        withExtendedLifetime(pen) {
            hb_font_get_glyph_shape(font, glyph, Pen.functions, Unmanaged.passUnretained(pen).toOpaque())
        }
        points.reserveCapacity(pen.points.count)
        for (place, start) in pen.starts.enumerated() {
            addTidied(pen.points[start..<(place + 1 < pen.starts.count ? pen.starts[place + 1] : pen.points.count)])
        }
    }

    /// Adds a contour without its last point if that repeats the first, and without points that TrueType implies: those
    /// midway between two points off the curve. TrueType contours run in the opposite direction to CFF contours; the
    /// first point stays first, which is on the curve.
    private mutating func addTidied(_ contour: ArraySlice<OutlinePoint>) {
        var contour = contour
        guard let first = contour.first else { return }
        while contour.count > 1, contour.last == first { contour.removeLast() }
        let start = points.count
        points.append(first)
        var after = first
        for place in contour.indices.dropFirst().reversed() {
            let point = contour[place]
            let before = contour[place - 1]
            let isImplied =
                contour.count > 2 && point.isOnCurve && !before.isOnCurve && !after.isOnCurve && 2 * point.x == before.x + after.x
                && 2 * point.y == before.y + after.y
            if !isImplied { points.append(point) }
            after = point
        }
        if points.count - start > 2 { ends.append(points.count) } else { points.removeSubrange(start...) }
    }

    /// Collects the outline that HarfBuzz draws.
    private final class Pen {
        var points: [OutlinePoint] = []
        /// The index of the first point of each contour.
        var starts: [Int] = []
        private var x = 0.0, y = 0.0

        private func point(_ x: Double, _ y: Double, isOnCurve: Bool) -> OutlinePoint {
            OutlinePoint(x: Int(x.rounded()), y: Int(y.rounded()), isOnCurve: isOnCurve)
        }

        private func add(_ point: OutlinePoint) {
            guard let last = points.last, last != point else { return }
            points.append(point)
        }

        func move(_ toX: Float, _ toY: Float) {
            (x, y) = (Double(toX), Double(toY))
            starts.append(points.count)
            points.append(point(x, y, isOnCurve: true))
        }

        func line(_ toX: Float, _ toY: Float) {
            (x, y) = (Double(toX), Double(toY))
            add(point(x, y, isOnCurve: true))
        }

        func quadratic(_ controlX: Float, _ controlY: Float, _ toX: Float, _ toY: Float) {
            add(point(Double(controlX), Double(controlY), isOnCurve: false))
            line(toX, toY)
        }

        /// Splits the cubic into as many quadratics as necessary: with thirds of a step, the distance is 27 times smaller.
        func cubic(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x3: Double, _ y3: Double) {
            let bendX = x3 - 3 * x2 + 3 * x1 - x
            let bendY = y3 - 3 * y2 + 3 * y1 - y
            var count = 1
            // The largest distance of a cubic from the quadratic with the same ends and the mean of its control points.
            let distance = (bendX * bendX + bendY * bendY).squareRoot() * 3.0.squareRoot() / 36
            while count < 16, distance / Double(count * count * count) > QuadraticOutline.tolerance { count += 1 }
            let (x0, y0) = (x, y)
            func place(_ t: Double) -> (Double, Double) {
                let s = 1 - t
                return (
                    s * s * s * x0 + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * x3,
                    s * s * s * y0 + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * y3
                )
            }
            func slope(_ t: Double) -> (Double, Double) {
                let s = 1 - t
                return (
                    3 * (s * s * (x1 - x0) + 2 * s * t * (x2 - x1) + t * t * (x3 - x2)),
                    3 * (s * s * (y1 - y0) + 2 * s * t * (y2 - y1) + t * t * (y3 - y2))
                )
            }
            let step = 1 / Double(count)
            for part in 0..<count {
                let from = Double(part) * step
                let to = part == count - 1 ? 1 : from + step
                let (startX, startY) = place(from)
                let (endX, endY) = place(to)
                let (outX, outY) = slope(from)
                let (inX, inY) = slope(to)
                // The mean of the control points that the slopes at the two ends give.
                let controlX = (startX + endX) / 2 + (outX - inX) * step / 4
                let controlY = (startY + endY) / 2 + (outY - inY) * step / 4
                add(point(controlX, controlY, isOnCurve: false))
                add(point(endX, endY, isOnCurve: true))
            }
            (x, y) = (x3, y3)
        }

        private static func pen(_ data: UnsafeMutableRawPointer?) -> Pen? {
            data.map { Unmanaged<Pen>.fromOpaque($0).takeUnretainedValue() }
        }

        /// Immutable once they are made.
        nonisolated(unsafe) static let functions: OpaquePointer? = {
            let functions = hb_draw_funcs_create()
            hb_draw_funcs_set_move_to_func(functions, { _, data, _, x, y, _ in Pen.pen(data)?.move(x, y) }, nil, nil)
            hb_draw_funcs_set_line_to_func(functions, { _, data, _, x, y, _ in Pen.pen(data)?.line(x, y) }, nil, nil)
            hb_draw_funcs_set_quadratic_to_func(
                functions, { _, data, _, controlX, controlY, x, y, _ in Pen.pen(data)?.quadratic(controlX, controlY, x, y) }, nil, nil)
            hb_draw_funcs_set_cubic_to_func(
                functions,
                { _, data, _, x1, y1, x2, y2, x3, y3, _ in
                    Pen.pen(data)?.cubic(Double(x1), Double(y1), Double(x2), Double(y2), Double(x3), Double(y3))
                }, nil, nil)
            hb_draw_funcs_make_immutable(functions)
            return functions
        }()
    }
}
