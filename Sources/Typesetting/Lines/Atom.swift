import Han

/// The smallest unit of a line: a character with its combining marks, or several characters that share a glyph. Its
/// glyphs are in the common list of the paragraph.
struct Atom {
    var kind: CharacterClass
    /// The first scalar, which identifies units and numbers.
    var scalar: Unicode.Scalar
    var text: String
    var face: FaceID
    /// The size of its glyphs in points: that of the style times the scale of the face.
    var size: Double
    /// The width in the line before any adjustment, in points.
    var advance: Double
    /// The blank part of a mark's cell on the left, which can be omitted, in points.
    var blankLeft = 0.0
    var blankRight = 0.0
    /// The index of its run in the paragraph.
    var run: Int
    var glyphs: Range<Int>
    /// Whether it is part of the mark of a note, such as ①.
    var isNoteMark = false
    /// Whether it is a superscript or a subscript.
    var script: ScriptPosition?
    /// The same if its text is a character of its own, ², and not that of its glyph.
    var form: ScriptPosition?
    /// The height of its baseline above that of its run, in points.
    var rise = 0.0
    /// Whether no name that it is part of may be divided.
    var keepsNames = false
}

/// The text of a paragraph as atoms, with their glyphs.
struct AtomicText {
    var atoms: [Atom] = []
    /// Positions are relative to the start of the atom.
    var glyphs: [GlyphRun.Glyph] = []
    /// Characters without a glyph and substituted faces, with the atom of each.
    var issues: [(atom: Int, issue: SettingIssue)] = []
}
