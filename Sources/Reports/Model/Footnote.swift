/// A footnote (脚注).
package struct Footnote: Sendable, Hashable {
    /// The number of characters before the mark, heading and text of a paragraph together.
    package var offset: Int
    package var text: String
    package var path: String

    package init(offset: Int, text: String, path: String) {
        self.offset = offset
        self.text = text
        self.path = path
    }
}

/// A stretch of a paragraph that is set in one way.
package enum ParagraphPiece: Sendable, Hashable {
    case heading(String)
    case text(String)
    /// `index` counts from 0 within the paragraph.
    case note(Footnote, index: Int)
}

/// A text without its markers, and its footnotes.
package struct NotedText: Sendable, Hashable {
    package var text: String
    /// In the order of their markers.
    package var notes: [Footnote]

    package init(_ text: String, notes: [Footnote] = []) {
        self.text = text
        self.notes = notes
    }

    /// The text, split where footnotes are marked.
    package var pieces: [ParagraphPiece] {
        var pieces: [ParagraphPiece] = []
        var rest = text[...]
        var done = 0
        for (index, note) in notes.enumerated() {
            let part = rest.prefix(max(0, note.offset - done))
            if !part.isEmpty { pieces.append(.text(String(part))) }
            pieces.append(.note(note, index: index))
            done += part.count
            rest = rest[part.endIndex...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        return pieces
    }
}

extension ReportParagraph {
    /// The whole paragraph, split where its heading ends and where footnotes are marked.
    package var pieces: [ParagraphPiece] {
        var left = heading.count
        return NotedText(heading + text, notes: notes).pieces.flatMap { piece -> [ParagraphPiece] in
            guard case .text(let text) = piece, left > 0 else { return [piece] }
            let part = text.prefix(left)
            left -= part.count
            let rest = text[part.endIndex...]
            return [.heading(String(part))] + (rest.isEmpty ? [] : [.text(String(rest))])
        }
    }
}

/// The markers `[^1]` of a text as written in a file.
struct FootnoteMarkers {
    /// The text without its markers.
    private(set) var text = ""
    /// The number of each marker, and the number of characters before it.
    private(set) var markers: [(number: Int, offset: Int)] = []

    init(_ written: String) {
        var rest = written[...]
        var count = 0
        while let start = rest.firstRange(of: "[^") {
            let digits = rest[start.upperBound...].prefix { $0.isASCII && $0.isNumber }
            let after = rest[digits.endIndex...]
            guard !digits.isEmpty, let number = Int(digits), after.first == "]" else {
                text += rest[..<start.upperBound]
                count += rest[..<start.upperBound].count
                rest = rest[start.upperBound...]
                continue
            }
            text += rest[..<start.lowerBound]
            count += rest[..<start.lowerBound].count
            markers.append((number, count))
            rest = after.dropFirst()
        }
        text += rest
    }
}
