/// The area for the electronic seal of a signature that is printed without a seal. Lengths in points.
package struct AbsentSeal: Sendable, Hashable {
    /// The name of the signature field.
    package var label: String
    package var diameter: Double
    /// How far the name and the date are below the middle of the seal.
    package var drop: Double

    package init(label: String, diameter: Double, drop: Double) {
        self.label = label
        self.diameter = diameter
        self.drop = drop
    }
}
