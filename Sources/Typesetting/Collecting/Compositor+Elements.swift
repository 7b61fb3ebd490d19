import Documents

/// The structure elements of the parts of a line.
extension Compositor {
    /// Returns the line with the element of each run, and the lines of the notes that it refers to.
    ///
    /// Marks of notes and addresses belong to links, words in another language to spans, labels to their own element.
    mutating func assigned(
        _ line: SetLine, in element: Structure.ID, label: LineLabel? = nil
    ) -> (line: SetLine, notes: Range<Int>) {
        var line = line
        var start = 0
        if let label, let count = line.divide(at: label.bytes) {
            for index in 0..<count { line.runs[index].element = self.element(of: line.runs[index], in: label.element) }
            start = count
        }
        let firstNote = galley.notes.count
        for index in start..<line.runs.count {
            let run = line.runs[index]
            if !run.note.isEmpty {
                structure.endInline()
                line.runs[index].element = addNote(run.note, mark: run.glyphs.text, in: element)
            } else {
                line.runs[index].element = self.element(of: run, in: element)
            }
        }
        return (line, galley.notes.count > firstNote ? firstNote..<galley.notes.count : 0..<0)
    }

    /// A link is around all else that is said of its text. A word in another language has a span of its own.
    private mutating func element(of run: SetRun, in element: Structure.ID) -> Structure.ID {
        let link = run.target.isEmpty ? [] : [StructureRole.link(to: .address(run.target))]
        let inner = structure.inline(
            link + run.kinds.map { .inline($0) }, in: element, isWestern: run.glyphs.text.utf8.allSatisfy { $0 < 0x80 })
        return run.target.isEmpty && run.glyphs.isWestern ? structure.span(in: inner, language: "en") : inner
    }

    /// Sets a note, which is read after the paragraph of its mark.
    ///
    /// - Returns: The element of the mark.
    private mutating func addNote(_ runs: [TextRun], mark: String, in element: Structure.ID) -> Structure.ID {
        let (link, label, body) = structure.note(in: element)
        guard let notes else { return link }
        let shape = LineShape(measure: measure, firstIndent: notes.style.pitch * 2, alignment: .justified)
        for (index, line) in text.set(runs, in: shape).lines.enumerated() {
            let isLabelled = index == 0 && line.text.hasPrefix(mark)
            let tagged = assigned(line, in: body, label: isLabelled ? LineLabel(bytes: mark.utf8.count, element: label) : nil).line
            let marks = tagged.marks(x: left, baseline: notes.leading / 2 + text.centre(of: notes.style))
            galley.notes.append(NoteLine(marks: marks, note: noteCount, issues: tagged.issues))
        }
        noteCount += 1
        return link
    }
}

extension GlyphRun {
    /// Whether the run is a word of Western letters, which a Chinese screen reader would spell or misread.
    fileprivate var isWestern: Bool {
        var letters = 0
        for byte in text.utf8 {
            guard byte < 0x80 else { return false }
            let isLetter = (0x41...0x5A).contains(byte & 0xDF)
            letters = isLetter || letters > 1 ? letters + 1 : 0
        }
        return letters > 1
    }
}
