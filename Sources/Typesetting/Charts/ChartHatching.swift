import Documents

extension ChartFill {
    private static let outlineWeight = 0.35
    private static let hatchWeight = 0.45
    /// Distance of hatch lines across the page, and of level ones down it, in points.
    private static let hatchDistance = (slanted: 3.6, level: 2.2)

    /// Whether a bar of this width in points is broad enough for its pattern.
    static func showsHatch(_ width: Double) -> Bool { width >= 1.5 }

    /// Fills a rectangle. Nothing is drawn outside it, since there is nothing that would clip it.
    /// - Parameter phase: a place that hatch lines pass through, so that equal fillings of different bars match.
    func draw(_ rect: Rect, phase: Point, on canvas: inout ChartCanvas) {
        guard Self.showsHatch(rect.width), Self.showsHatch(rect.height) else {
            // No room for an outline: what is white inside one would not be seen at all.
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

    /// Lines on which x and y have the same sum.
    private static func rising(_ rect: Rect, _ phase: Point) -> [(Point, Point)] {
        steps(rect.x + rect.y, rect.right + rect.bottom, through: phase.x + phase.y, by: hatchDistance.slanted).map { sum in
            let left = max(rect.x, sum - rect.bottom)
            let right = min(rect.right, sum - rect.y)
            return (Point(left, sum - left), Point(right, sum - right))
        }
    }

    /// Lines on which x and y have the same difference.
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
