import Documents

/// The smallest piece of text that a line is made of: a character with what combines with it, or several that share
/// a glyph. Its glyphs lie in the paragraph's common store.
struct Atom {
    var kind: CharacterClass
    /// The first scalar; decides on units and numbers.
    var scalar: Unicode.Scalar
    var text: String
    var face: FaceID
    /// The size its glyphs are painted at, in points: the style's, times the face's own scale.
    var size: Double
    /// Width in the line before any adjustment, in points.
    var advance: Double
    /// The blank part of a mark's cell on either side, which may be left out, in points.
    var blankLeft = 0.0
    var blankRight = 0.0
    /// Which of the paragraph's runs it belongs to.
    var run: Int
    var glyphs: Range<Int>
}

/// A paragraph's text as atoms, with their glyphs.
struct AtomicText {
    var atoms: [Atom] = []
    /// Places are against the atom's own start.
    var glyphs: [GlyphRun.Glyph] = []
}
