import Documents
import Typesetting

/// A part of a glyph run that one text object of an OFD page can say without doubt: as many characters as glyphs, one for
/// one, or a single group of characters and glyphs that belong together.
struct TextPiece: Hashable {
    var text: String
    /// How many characters, as readers count them: in UTF-16.
    var length: Int
    var glyphs: [GlyphRun.Glyph]
    /// Character for glyph, all of them in the Basic Multilingual Plane.
    var isOneForOne: Bool

    /// Readers differ in how they count characters that take two units of UTF-16, and in whose distance is whose in a
    /// ligature: such groups are pieces by themselves, so that nothing after them can go astray.
    static func pieces(of run: GlyphRun) -> [TextPiece] {
        var pieces: [TextPiece] = []
        var rest = Substring(run.text).unicodeScalars
        var next = 0
        for cluster in run.clusters {
            var scalars: [Unicode.Scalar] = []
            var bytes = cluster.bytes
            while bytes > 0, let scalar = rest.popFirst() {
                scalars.append(scalar)
                bytes -= UTF8.width(scalar)
            }
            // Every glyph has a text, or readers that count would be lost.
            if scalars.isEmpty { scalars = ["\u{FFFD}"] }
            let glyphs = run.glyphs[min(next, run.glyphs.count)..<min(next + cluster.glyphs, run.glyphs.count)]
            next += cluster.glyphs
            guard !glyphs.isEmpty else { continue }
            let text = String(String.UnicodeScalarView(scalars))
            let isOneForOne = scalars.count == glyphs.count && scalars.allSatisfy { $0.value <= 0xFFFF }
            if isOneForOne, let last = pieces.indices.last, pieces[last].isOneForOne {
                pieces[last].text += text
                pieces[last].length += scalars.count
                pieces[last].glyphs += glyphs
            } else {
                pieces.append(TextPiece(text: text, length: text.utf16.count, glyphs: Array(glyphs), isOneForOne: isOneForOne))
            }
        }
        return pieces
    }
}
