import Documents

/// What the bars of a series are filled with. Any two differ by at least 0.2 in lightness or by their hatching, which
/// is what an office's laser printer keeps apart.
struct ChartFill: Hashable {
    enum Hatch: Hashable { case none, rising, falling, crossed, level }

    /// From 0, black, to 1, white.
    var lightness: Double
    var hatch: Hatch

    /// In the order of the series; neighbours are as unlike as can be.
    static let all = [
        ChartFill(lightness: 0.2, hatch: .none), ChartFill(lightness: 0.8, hatch: .none),
        ChartFill(lightness: 1, hatch: .rising), ChartFill(lightness: 0.55, hatch: .none),
        ChartFill(lightness: 1, hatch: .level), ChartFill(lightness: 0, hatch: .none),
        ChartFill(lightness: 1, hatch: .crossed), ChartFill(lightness: 1, hatch: .falling),
    ]

    /// What text on the filling is printed in: whichever of black and white stands out.
    var textInk: Ink { lightness < 0.5 ? .grey(1) : .black }
}

/// How the line of a series is drawn and what marks its values. Markers tell lines apart even where each is one point.
struct ChartStroke: Hashable {
    enum Marker: Hashable { case circle, square, triangle, diamond }

    var lightness: Double
    /// Lengths of dashes and gaps in points; none for an unbroken line.
    var dashes: [Double]
    var marker: Marker
    /// Drawn as a ring rather than a dot.
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
    /// The corners of the marker around a place; no corner is farther from it than `radius` points across or down.
    func corners(around centre: Point, radius: Double) -> [Point] {
        let unit: [(Double, Double)] =
            switch self {
            case .square: [(-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)]
            case .diamond: [(0, -1), (1, 0), (0, 1), (-1, 0)]
            case .triangle: [(0, -1), (1, 0.8), (-1, 0.8)]
            // Sixteen corners pass for a circle at the size of a marker.
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
