import Documents

/// Collects what is drawn of a chart, in layers, and keeps its texts off one another: what would leave the chart's
/// box or touch another text is not written.
struct ChartCanvas {
    enum Layer: Int, CaseIterable {
        /// Lines of the grid.
        case grid
        /// Patches of white that interrupt the grid behind text.
        case ground
        /// Bars and lines.
        case drawing
        case axis
        case text
    }

    let bounds: Rect
    let tag: MarkTag
    let origin: Origin
    private var layers = [[Mark]](repeating: [], count: Layer.allCases.count)
    private(set) var texts: [Rect] = []

    init(bounds: Rect, tag: MarkTag, origin: Origin) {
        self.bounds = bounds
        self.tag = tag
        self.origin = origin
    }

    /// Everything, what lies below first.
    var marks: [Mark] { layers.flatMap { $0 } }

    mutating func draw(_ outline: Outline, _ ink: Ink = .black, on layer: Layer = .drawing) {
        layers[layer.rawValue].append(Mark(.outline(outline), tag: tag, origin: origin, ink: ink))
    }

    mutating func fill(_ rect: Rect, _ ink: Ink, on layer: Layer = .drawing) {
        draw(Outline(rect.corners, isClosed: true, painting: .filled), ink, on: layer)
    }

    func hasRoom(for box: Rect) -> Bool { bounds.contains(box) && !texts.contains { $0.overlaps(box) } }

    /// Writes a label into its box; false when there is no room for it.
    @discardableResult
    mutating func write(_ label: ChartLabel, in box: Rect, isCentred: Bool = true, ink: Ink = .black) -> Bool {
        guard !label.text.lines.isEmpty else { return true }
        guard hasRoom(for: box) else { return false }
        texts.append(box)
        layers[Layer.text.rawValue] += label.marks(in: box, isCentred: isCentred, tag: tag, ink: ink)
        return true
    }
}

extension Point {
    func distance(to other: Point) -> Double { ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot() }
}

extension Rect {
    var corners: [Point] { [Point(x, y), Point(right, y), Point(right, bottom), Point(x, bottom)] }
    var middle: Point { Point(x + width / 2, y + height / 2) }

    /// Shared edges do not count.
    func overlaps(_ other: Rect) -> Bool {
        x < other.right - lengthTolerance && other.x < right - lengthTolerance
            && y < other.bottom - lengthTolerance && other.y < bottom - lengthTolerance
    }

    func contains(_ other: Rect) -> Bool {
        other.x >= x - lengthTolerance && other.right <= right + lengthTolerance
            && other.y >= y - lengthTolerance && other.bottom <= bottom + lengthTolerance
    }

    /// Larger by so many points on either side.
    func grown(_ across: Double, _ down: Double) -> Rect {
        Rect(x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down)
    }

    /// Whether a straight line between two places passes through it.
    func isCrossed(from a: Point, to b: Point) -> Bool {
        var first = 0.0
        var last = 1.0
        for (start, change, low, high) in [(a.x, b.x - a.x, x, right), (a.y, b.y - a.y, y, bottom)] {
            if abs(change) < lengthTolerance {
                if start <= low || start >= high { return false }
                continue
            }
            let one = (low - start) / change
            let other = (high - start) / change
            first = max(first, min(one, other))
            last = min(last, max(one, other))
        }
        return first < last
    }
}
