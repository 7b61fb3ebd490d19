/// A rule of one or more strokes, from the top. Lengths in points.
package struct CompoundRule: Sendable, Hashable {
    package var width: Double
    /// The thickness of each stroke.
    package var weights: [Double]
    /// The distance between two strokes.
    package var separation: Double
    package var ink: Ink

    package init(width: Double, weights: [Double], separation: Double = 0, ink: Ink = .red) {
        self.width = width
        self.weights = weights
        self.separation = separation
        self.ink = ink
    }

    package var height: Double { weights.reduce(0, +) + separation * Double(max(0, weights.count - 1)) }
}
