import Documents

extension ChartFill {
    private static let outlineWeight = 0.35
    private static let hatchWeight = 0.45
    /// The distance between slanted hatch lines across the page, and between horizontal ones down the page, in points.
    private static let hatchDistance = (slanted: 3.6, level: 2.2)

    /// Whether a bar of this width in points is wide enough for its hatching.
    static func showsHatch(_ width: Double) -> Bool { width >= 1.5 }

    /// Fills a rectangle. Nothing is drawn outside it because there is no clipping.
    ///
    /// - Parameter phase: A point on the hatch lines, so that the hatching of different bars matches.
    func draw(_ rect: Rect, phase: Point, on canvas: inout ChartCanvas) {
        guard Self.showsHatch(rect.width), Self.showsHatch(rect.height) else {
            // There is no room for an outline, and a white bar without one would be invisible.
            return canvas.fill(rect, .grey(hatch == .none ? lightness : 0.7))
        }
        canvas.fill(rect, .grey(lightness))
        for (from, to) in hatchLines(rect.grown(-0.3, -0.3), phase) {
            canvas.draw(Outline([from, to], painting: .stroked(weight: Self.hatchWeight)))
        }
        let half = Self.outlineWeight / 2
        canvas.draw(Outline(rect.grown(-half, -half).corners, isClosed: true, painting: .stroked(weight: Self.outlineWeight)))
    }

    private func hatchLines(_ rect: Rect, _ phase: Point) -> [(Point, Point)] {
        switch hatch {
        case .none: []
        case .rising: Self.rising(rect, phase)
        case .falling: Self.falling(rect, phase)
        case .crossed: Self.rising(rect, phase) + Self.falling(rect, phase)
        case .level:
            Self.steps(rect.y, rect.bottom, through: phase.y, by: Self.hatchDistance.level).map {
                (Point(rect.x, $0), Point(rect.right, $0))
            }
        }
    }

    /// Lines along which the sum of x and y is constant.
    private static func rising(_ rect: Rect, _ phase: Point) -> [(Point, Point)] {
        steps(rect.x + rect.y, rect.right + rect.bottom, through: phase.x + phase.y, by: hatchDistance.slanted).map { sum in
            let left = max(rect.x, sum - rect.bottom)
            let right = min(rect.right, sum - rect.y)
            return (Point(left, sum - left), Point(right, sum - right))
        }
    }

    /// Lines along which the difference of x and y is constant.
    private static func falling(_ rect: Rect, _ phase: Point) -> [(Point, Point)] {
        steps(rect.x - rect.bottom, rect.right - rect.y, through: phase.x - phase.y, by: hatchDistance.slanted).map { difference in
            let left = max(rect.x, difference + rect.y)
            let right = min(rect.right, difference + rect.bottom)
            return (Point(left, left - difference), Point(right, right - difference))
        }
    }

    private static func steps(_ from: Double, _ to: Double, through phase: Double, by distance: Double) -> [Double] {
        let first = ((from - phase) / distance).rounded(.up)
        let last = ((to - phase) / distance).rounded(.down)
        return first <= last ? (Int(first)...Int(last)).map { phase + Double($0) * distance } : []
    }
}
