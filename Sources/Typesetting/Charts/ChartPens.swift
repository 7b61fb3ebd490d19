import Documents

/// The fill of a series of bars. Any two fills differ by at least 0.2 in lightness or in their hatching, which is what
/// an office laser printer can distinguish.
struct ChartFill: Hashable {
    enum Hatch: Hashable { case none, rising, falling, crossed, level }

    /// From 0 (black) to 1 (white).
    var lightness: Double
    var hatch: Hatch

    /// In the order of the series. Adjacent fills contrast as much as possible.
    static let all = [
        ChartFill(lightness: 0.2, hatch: .none), ChartFill(lightness: 0.8, hatch: .none),
        ChartFill(lightness: 1, hatch: .rising), ChartFill(lightness: 0.55, hatch: .none),
        ChartFill(lightness: 1, hatch: .level), ChartFill(lightness: 0, hatch: .none),
        ChartFill(lightness: 1, hatch: .crossed), ChartFill(lightness: 1, hatch: .falling),
    ]

    /// The ink for text on the fill: black or white, whichever contrasts.
    var textInk: Ink { lightness < 0.5 ? .grey(1) : .black }
}

/// The line style and the marker of a series. Markers distinguish lines even if each has a single point.
struct ChartStroke: Hashable {
    enum Marker: Hashable { case circle, square, triangle, diamond }

    var lightness: Double
    /// The lengths of dashes and gaps in points; empty for a solid line.
    var dashes: [Double]
    var marker: Marker
    /// Whether the marker is an outline instead of a filled shape.
    var isHollow: Bool

    static let all = [
        ChartStroke(lightness: 0, dashes: [], marker: .circle, isHollow: false),
        ChartStroke(lightness: 0.45, dashes: [], marker: .square, isHollow: false),
        ChartStroke(lightness: 0, dashes: [4, 2], marker: .triangle, isHollow: true),
        ChartStroke(lightness: 0.45, dashes: [4, 2], marker: .diamond, isHollow: true),
        ChartStroke(lightness: 0, dashes: [1.2, 1.5], marker: .diamond, isHollow: false),
        ChartStroke(lightness: 0.45, dashes: [1.2, 1.5], marker: .circle, isHollow: true),
        ChartStroke(lightness: 0, dashes: [7, 2, 1.2, 2], marker: .square, isHollow: true),
        ChartStroke(lightness: 0.45, dashes: [7, 2, 1.2, 2], marker: .triangle, isHollow: false),
    ]
}

extension ChartStroke.Marker {
    /// Returns the corners of the marker. No corner is further from the centre than `radius` points horizontally or
    /// vertically.
    func corners(around centre: Point, radius: Double) -> [Point] {
        let unit: [(Double, Double)] =
            switch self {
            case .square: [(-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)]
            case .diamond: [(0, -1), (1, 0), (0, 1), (-1, 0)]
            case .triangle: [(0, -1), (1, 0.8), (-1, 0.8)]
            // At the size of a marker, sixteen corners look like a circle.
            case .circle:
                [
                    (1, 0), (0.92388, 0.38268), (0.70711, 0.70711), (0.38268, 0.92388), (0, 1), (-0.38268, 0.92388), (-0.70711, 0.70711),
                    (-0.92388, 0.38268), (-1, 0), (-0.92388, -0.38268), (-0.70711, -0.70711), (-0.38268, -0.92388), (0, -1),
                    (0.38268, -0.92388), (0.70711, -0.70711), (0.92388, -0.38268),
                ]
            }
        return unit.map { Point(centre.x + $0.0 * radius, centre.y + $0.1 * radius) }
    }
}
