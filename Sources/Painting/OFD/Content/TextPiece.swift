import Documents
import Typesetting

/// A part of a glyph run that one text object of an OFD page can represent unambiguously: as many characters as glyphs,
/// one for one, or a single cluster of characters and glyphs.
struct TextPiece: Hashable {
    var text: String
    /// The number of characters as viewers count them: in UTF-16 code units.
    var length: Int
    var glyphs: [GlyphRun.Glyph]
    /// Whether characters and glyphs correspond one for one, and all characters are in the Basic Multilingual Plane.
    var isOneForOne: Bool

    /// Viewers differ in how they count surrogate pairs, and in how they assign distances to a ligature. Such clusters
    /// become pieces of their own, so that they cannot displace what follows.
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
            // Every glyph gets a text; otherwise viewers would count wrongly.
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
