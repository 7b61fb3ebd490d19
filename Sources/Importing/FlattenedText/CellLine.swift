/// A line of text as cells. Strokes and tabs separate them; a stroke at either end of the line bounds the first or last.
struct CellLine {
    /// The texts between the strokes; blank ones are cells as well.
    var pieces: [Substring]
    var hasStrokes: Bool
    /// Whether a stroke ends the line, so that the next line starts another cell.
    var isClosed: Bool

    static let strokes: Set<Character> = ["|", "｜", "│", "┃", "\t"]

    init(_ text: String) {
        var pieces = text.split(omittingEmptySubsequences: false) { Self.strokes.contains($0) }
        hasStrokes = pieces.count > 1
        isClosed = hasStrokes && pieces.last.map(Self.isBlank) == true
        if hasStrokes {
            if let first = pieces.first, Self.isBlank(first) { pieces.removeFirst() }
            if let last = pieces.last, Self.isBlank(last) { pieces.removeLast() }
        }
        self.pieces = pieces
    }

    /// A single `|` ends the cell of the preceding line; each further stroke makes a blank one.
    var isStrokesOnly: Bool { hasStrokes && pieces.allSatisfy(Self.isBlank) }

    /// `|---|:---:|`, which follows the head of a table in Markdown.
    var isMarkdownRule: Bool {
        hasStrokes && !pieces.isEmpty
            && pieces.allSatisfy { piece in piece.contains("-") && piece.allSatisfy { "-: ".contains($0) } && piece.count > 2 }
    }

    private static func isBlank(_ piece: Substring) -> Bool {
        !piece.unicodeScalars.contains { !ProseTidying.isSpace($0) && !ProseTidying.isInvisible($0) }
    }
}
