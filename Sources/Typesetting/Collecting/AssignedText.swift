/// The structure elements and the notes of a paragraph as it is set best, so that the same text broken differently has the
/// same ones: nothing is read twice.
struct AssignedText {
    /// A stretch of text in one element.
    private struct Stretch {
        /// The number of characters up to its end, without spaces, which are omitted at the ends of lines.
        var end: Int
        var element: Structure.ID
    }

    private var stretches: [Stretch] = []
    private let firstNote: Int

    /// - Parameter firstNote: The number of its first note in the galley.
    init(firstNote: Int) { self.firstNote = firstNote }

    mutating func add(_ line: SetLine) {
        for run in line.runs {
            let end = (stretches.last?.end ?? 0) + run.characterCount
            if let last = stretches.last, last.element == run.element {
                stretches[stretches.count - 1].end = end
            } else {
                stretches.append(Stretch(end: end, element: run.element))
            }
        }
    }

    /// Goes through the text once, line by line.
    struct Reader {
        private let text: AssignedText
        private var count = 0
        private var index = 0
        private var note: Int

        init(_ text: AssignedText) {
            self.text = text
            note = text.firstNote
        }

        /// Returns the next line with its elements, and the lines of the notes that it refers to.
        ///
        /// - Parameter label: The number of bytes at its start that are a label.
        mutating func assigned(_ line: SetLine, label: Int, in galley: Galley) -> (line: SetLine, notes: Range<Int>) {
            var line = line
            if label > 0 { _ = line.divide(at: label) }
            let first = note
            for run in line.runs.indices {
                while index < text.stretches.count - 1, text.stretches[index].end <= count { index += 1 }
                if index < text.stretches.count { line.runs[run].element = text.stretches[index].element }
                count += line.runs[run].characterCount
                if !line.runs[run].note.isEmpty { note += 1 }
            }
            let numbers = first..<note
            guard !numbers.isEmpty, let start = galley.notes.firstIndex(where: { numbers.contains($0.note) }),
                let end = galley.notes.lastIndex(where: { numbers.contains($0.note) })
            else { return (line, 0..<0) }
            return (line, start..<end + 1)
        }
    }
}

extension SetRun {
    fileprivate var characterCount: Int { glyphs.text.unicodeScalars.count { !$0.properties.isWhitespace } }
}
