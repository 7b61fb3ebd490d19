import Documents

/// A line of a note that waits for its place.
struct NoteLine {
    var line: SetLine
    var element: Structure.ID
    /// How many bytes at its start are the note's label, and the label's element.
    var label: (bytes: Int, element: Structure.ID)?
}

/// Footnotes: at the foot of the page where their mark stands, under a short rule; what a page cannot hold goes on at
/// the foot of the next. They take up whole lines of the grid.
extension Flow {
    /// The most of a page that notes may take.
    private var mostForNotes: Double { (Double(style.lines) * 0.6).rounded(.down) * leading }

    private mutating func noteLines(of note: [TextRun]) -> [SetLine] {
        guard let style = document.notes else { return [] }
        if let known = setNotes[note] { return known }
        let lines = setter.set(note, in: LineShape(measure: measure, firstIndent: style.style.pitch * 2, alignment: .justified)).lines
        setNotes[note] = lines
        return lines
    }

    private func height(ofNotes count: Int) -> Double {
        guard count > 0, let style = document.notes else { return 0 }
        let height = style.gap * 2 + style.ruleWeight + Double(count) * style.leading
        return min((height / leading - 0.001).rounded(.up) * leading, mostForNotes)
    }

    /// By how much the notes of some lines make the foot grow.
    mutating func reserveGrowth(for lines: ArraySlice<SetLine>) -> Double {
        guard document.notes != nil, lines.contains(where: { !$0.notes.isEmpty }) else { return 0 }
        let more = lines.reduce(0) { $0 + noteCount($1) }
        return height(ofNotes: notes.count + more) - height(ofNotes: notes.count)
    }

    /// How many of the lines have room on the page with their notes.
    mutating func roomLines(for lines: ArraySlice<SetLine>) -> Int {
        guard document.notes != nil, lines.contains(where: { !$0.notes.isEmpty }) else { return pages.roomLines }
        var count = 0
        var waiting = notes.count
        let free = pages.room + pages.reserved
        for line in lines {
            waiting += noteCount(line)
            if Double(count + 1) * leading + height(ofNotes: waiting) > free + 0.01 { break }
            count += 1
        }
        return count
    }

    /// Takes the notes of a line; what each mark leads to is read after the paragraph.
    ///
    /// - Returns: the elements of the marks, in order.
    mutating func collectNotes(of line: SetLine, in paragraph: Structure.ID) -> [Structure.ID] {
        let marks = line.runs.filter { !$0.note.isEmpty }.map { run -> Structure.ID in
            let (mark, label, body) = structure.note(in: paragraph)
            let first = notes.count
            let text = run.glyphs.text
            notes += noteLines(of: run.note).map { NoteLine(line: $0, element: body) }
            if notes.count > first, notes[first].line.text.hasPrefix(text) { notes[first].label = (text.utf8.count, label) }
            return mark
        }
        if !marks.isEmpty { reserveNotes() }
        return marks
    }

    mutating func reserveNotes() { pages.reserved = height(ofNotes: notes.count) }

    /// Sets the waiting lines at the foot of the page, as many as there is room for.
    ///
    /// - Parameter foot: where the notes end instead of the text block's lower edge, above a colophon.
    mutating func placeNotes(above foot: Double? = nil) {
        guard !notes.isEmpty, let style = document.notes else { return }
        let block = self.style.textBlock
        let bottom = foot.map { $0 - style.gap } ?? block.bottom
        let top = (foot ?? block.bottom) - pages.reserved
        let room = pages.reserved - style.gap * 2 - style.ruleWeight
        let count = min(notes.count, max(1, Int((room + 0.01) / style.leading)))
        // Down to the foot: the spare of the whole lines stays above the rule.
        var y = bottom - Double(count) * style.leading
        let rule = Rect(x: block.x, y: max(top, y - style.gap - style.ruleWeight), width: style.ruleWidth, height: style.ruleWeight)
        pages.add([Mark(.rule(rule), tag: .artifact)])
        for note in notes.prefix(count) {
            let marks = note.line.marks(x: block.x, baseline: y + style.leading / 2 + setter.centre(of: style.style), tag: .note)
            add(marks, of: note.line, to: note.element, label: note.label)
            y += style.leading
        }
        notes.removeFirst(count)
        pages.reserved = 0
    }

    mutating func finishNotes() throws {
        while !notes.isEmpty {
            placeNotes()
            if !notes.isEmpty { try turn() }
        }
    }

    private mutating func noteCount(_ line: SetLine) -> Int { line.notes.reduce(0) { $0 + noteLines(of: $1).count } }
}
