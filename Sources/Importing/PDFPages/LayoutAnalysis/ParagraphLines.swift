import Han

/// Joins the lines of a text into paragraphs.
struct ParagraphLines {
    /// The usual distance between lines and the usual size of characters.
    private let pitch: Float
    private let em: Float

    init(_ lines: [TextLine]) {
        var distances: [Float] = []
        for (first, second) in zip(lines, lines.dropFirst()) where first.page == second.page {
            let distance = second.line.box.middleY - first.line.box.middleY
            if distance > 0.8 * first.line.em, distance < 4 * first.line.em { distances.append(distance) }
        }
        distances.sort()
        pitch = distances.isEmpty ? 28 : distances[distances.count / 2]
        let sizes = lines.filter { $0.line.characters.count >= 8 }.map(\.line.em).sorted()
        em = sizes.isEmpty ? 16 : sizes[sizes.count / 2]
    }

    /// Joins lines into paragraphs, each with the page on which it begins.
    func paragraphs(_ lines: [TextLine]) -> [(text: String, page: Int)] {
        var paragraphs: [(text: String, page: Int)] = []
        var last: TextLine?
        var notes: [TextLine] = []
        func putNotes() {
            let waiting = notes
            notes = []
            for (index, note) in waiting.enumerated() {
                if index > 0, !Self.beginsNote(note.text) {
                    paragraphs[paragraphs.count - 1].text = PrintedLine.joined(paragraphs[paragraphs.count - 1].text, note.text)
                } else {
                    paragraphs.append((note.text, note.page))
                }
            }
        }
        for line in lines {
            if line.isNote {
                notes.append(line)
                continue
            }
            if let before = last, !line.isAfterTable, goesOn(before, line) {
                paragraphs[paragraphs.count - 1].text = PrintedLine.joined(paragraphs[paragraphs.count - 1].text, line.text)
            } else {
                putNotes()
                paragraphs.append((line.text, line.page))
            }
            last = line
        }
        putNotes()
        return paragraphs
    }

    private func goesOn(_ before: TextLine, _ line: TextLine) -> Bool {
        let size = line.line.em
        guard abs(before.line.em - size) <= 0.15 * size else { return false }
        // Cells of a table without rules: each line is a text of its own.
        guard !before.text.contains("\t"), !line.text.contains("\t") else { return false }
        let distance = line.line.box.middleY - before.line.box.middleY
        if line.page == before.page, distance > 1.45 * max(pitch * min(1, size / em), 1.3 * size) { return false }
        let isTitle = size > 1.15 * em
        if isTitle, isCentred(before), isCentred(line), line.page == before.page { return true }
        let indent = line.line.box.left - line.margins.lowerBound
        if indent > 1.2 * size { return false }
        return before.margins.upperBound - before.line.box.right < 2.2 * size
            && !(isCentred(before) && before.line.box.left - before.margins.lowerBound > 2.5 * size)
    }

    /// ①, 1, [1] and *.
    static func beginsNote(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return EnclosedNumber.isEnclosed(first) || first.isArabic || "[［*＊注".unicodeScalars.contains(first)
    }

    private func isCentred(_ line: TextLine) -> Bool {
        let middle = (line.margins.lowerBound + line.margins.upperBound) / 2
        return min(abs(line.line.box.middleX - middle), abs(line.line.box.middleX - line.middle)) < 0.8 * line.line.em
    }

    /// The left and right margins of a page, by the majority of the lines that are long enough.
    static func margins(_ lines: [PrintedLine], usual: ClosedRange<Float>?) -> ClosedRange<Float>? {
        let long = lines.filter { $0.characters.count >= 12 }
        guard long.count >= 3 else { return usual }
        let lefts = long.map(\.box.left).sorted()
        let rights = long.map(\.box.right).sorted()
        let left = lefts.first { left in lefts.count { abs($0 - left) < 3 } >= 2 } ?? lefts[0]
        let right = rights.last { right in rights.count { abs($0 - right) < 0.7 * long[0].em } >= 2 } ?? rights[rights.count - 1]
        return left < right ? left...right : usual
    }
}

struct TextLine {
    var line: PrintedLine
    var text: String
    var page: Int
    /// The edges of the text block that contains it.
    var margins: ClosedRange<Float>
    /// The page's middle.
    var middle: Float
    /// Whether a table is between it and the line before.
    var isAfterTable = false
    /// A note at the foot of the page, which does not separate paragraphs.
    var isNote = false
}
