import Documents

/// A face by its number in the set of faces that is in use.
package struct FaceID: Sendable, Hashable {
    package var number: Int

    package init(number: Int) { self.number = number }
}

/// A glyph as a face gives it. Lengths in em.
package struct ShapedGlyph: Sendable, Hashable {
    package var id: UInt32
    package var advance: Double
    package var x: Double
    package var y: Double
    /// The UTF-8 offset in the shaped text of the character that it belongs to.
    package var offset: Int

    package init(id: UInt32, advance: Double, x: Double = 0, y: Double = 0, offset: Int) {
        self.id = id
        self.advance = advance
        self.x = x
        self.y = y
        self.offset = offset
    }
}

/// What typesetting needs to know of a face. Not `Sendable`: a face belongs to the one who sets with it.
package protocol Typeface: AnyObject {
    /// The glyph and its advance in em; nil when the face has none.
    func glyph(_ scalar: Unicode.Scalar) -> (id: UInt32, advance: Double)?
    /// The text as glyphs in visual order, for scripts whose characters join or kern.
    func shape(_ text: String) -> [ShapedGlyph]
    /// The box of a glyph's ink in em from its origin, its top above the baseline negative; nil when the face does
    /// not tell.
    func ink(_ glyph: UInt32) -> Rect?
    /// Height of the middle of its Han characters above the baseline, in em.
    var centre: Double { get }
}

extension Typeface {
    package func ink(_ glyph: UInt32) -> Rect? { nil }
}
