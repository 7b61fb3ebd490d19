/// The seal that would press on a signature which was printed without one. Lengths in points.
package struct AbsentSeal: Sendable, Hashable {
    /// What the place to sign at is called.
    package var label: String
    package var diameter: Double
    /// How far name and date lie below its middle.
    package var drop: Double

    package init(label: String, diameter: Double, drop: Double) {
        self.label = label
        self.diameter = diameter
        self.drop = drop
    }
}
