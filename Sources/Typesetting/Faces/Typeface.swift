import Documents

/// The number of a face in the set of faces in use.
package struct FaceID: Sendable, Hashable {
    package var number: Int

    package init(number: Int) { self.number = number }
}

/// A glyph returned by shaping. Lengths in em.
package struct ShapedGlyph: Sendable, Hashable {
    package var id: UInt32
    package var advance: Double
    package var x: Double
    package var y: Double
    /// The UTF-8 offset of its character in the shaped text.
    package var offset: Int

    package init(id: UInt32, advance: Double, x: Double = 0, y: Double = 0, offset: Int) {
        self.id = id
        self.advance = advance
        self.x = x
        self.y = y
        self.offset = offset
    }
}

/// The properties of a face that typesetting needs. Not `Sendable`: a face belongs to one setter.
package protocol Typeface: AnyObject {
    /// Returns the glyph of a character and its advance in em, or nil if the face has none.
    func glyph(_ scalar: Unicode.Scalar) -> (id: UInt32, advance: Double)?
    /// Whether the face has the form of a character that a variation selector asks for.
    func hasVariant(of base: Unicode.Scalar, _ selector: Unicode.Scalar) -> Bool
    /// Returns the glyphs of a text in visual order, for scripts whose characters join or kern.
    func shape(_ text: String) -> [ShapedGlyph]
    /// Returns the box of a glyph's ink in em from its origin, or nil if the face does not provide it. The top is
    /// negative if it is above the baseline.
    func ink(_ glyph: UInt32) -> Rect?
    /// The height of the middle of its Han characters above the baseline, in em.
    var centre: Double { get }
}

extension Typeface {
    package func hasVariant(of base: Unicode.Scalar, _ selector: Unicode.Scalar) -> Bool { false }
    package func ink(_ glyph: UInt32) -> Rect? { nil }
}
