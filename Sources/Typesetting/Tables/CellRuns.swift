import Documents

/// The runs of a cell's text. All are set in one size, except for the marks of notes, which keep their proportion to it.
extension [TextRun] {
    /// The text itself.
    var withoutMarks: [TextRun] { contains { !$0.note.isEmpty } ? filter { $0.note.isEmpty } : self }

    /// The text itself, for messages.
    var plainText: String { withoutMarks.map(\.text).joined() }

    /// The first run of the text, or the mark of a cell that has nothing else.
    var leading: TextRun? { first { $0.note.isEmpty } ?? first }

    func scaled(to size: Double) -> [TextRun] {
        guard let main = leading?.style.size else { return [] }
        return map { run in
            var scaled = run
            scaled.style = run.style.scaled(to: run.note.isEmpty ? size : size * run.style.size / main)
            return scaled
        }
    }
}

extension TextRun {
    /// Another text that is set and linked like this one.
    func with(_ text: String) -> TextRun {
        var run = self
        run.text = text
        return run
    }
}
