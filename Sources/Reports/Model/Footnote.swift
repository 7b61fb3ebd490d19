/// A footnote (脚注) of a paragraph.
package struct Footnote: Sendable, Hashable {
    /// The number of characters before the mark, heading and text together.
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

extension ReportParagraph {
    /// The whole paragraph, split where its heading ends and where footnotes are marked.
    package var pieces: [ParagraphPiece] {
        var pieces: [ParagraphPiece] = []
        var done = 0
        var rest = heading[...]
        var inHeading = true
        func add(_ piece: Substring) {
            if !piece.isEmpty { pieces.append(inHeading ? .heading(String(piece)) : .text(String(piece))) }
        }
        func advance(to offset: Int) {
            if inHeading {
                let taken = rest.prefix(max(0, offset - done))
                add(taken)
                done += taken.count
                rest = rest.dropFirst(taken.count)
                guard rest.isEmpty, done < offset || offset == .max else { return }
                inHeading = false
                rest = text[...]
            }
            let taken = rest.prefix(max(0, offset - done))
            add(taken)
            done += taken.count
            rest = rest.dropFirst(taken.count)
        }
        for (index, note) in notes.enumerated() {
            advance(to: note.offset)
            pieces.append(.note(note, index: index))
        }
        advance(to: .max)
        return pieces
    }
}

/// The markers `[^1]` of a paragraph as written in a file.
struct FootnoteMarkers {
    /// The paragraph without its markers.
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
