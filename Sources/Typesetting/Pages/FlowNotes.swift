import Documents

/// A line of a note that has not been placed.
struct NoteLine {
    var line: SetLine
    var element: Structure.ID
    /// The number of bytes at its start that are the label of the note, and the structure element of the label.
    var label: (bytes: Int, element: Structure.ID)?
}

/// Footnotes, below a short rule at the foot of the page that has their mark. Lines that do not fit continue at the
/// foot of the next page. Notes occupy whole lines of the grid.
extension Flow {
    /// The maximum height of the notes on a page.
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

    /// Returns how much the notes of the given lines increase the height reserved at the foot.
    mutating func reserveGrowth(for lines: ArraySlice<SetLine>) -> Double {
        guard document.notes != nil, lines.contains(where: { !$0.notes.isEmpty }) else { return 0 }
        let more = lines.reduce(0) { $0 + noteCount($1) }
        return height(ofNotes: notes.count + more) - height(ofNotes: notes.count)
    }

    /// Returns how many of the lines fit the page together with their notes.
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

    /// Collects the notes of a line. They are read after the paragraph.
    ///
    /// - Returns: The structure elements of the marks, in order.
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

    /// Places as many of the collected lines at the foot of the page as fit.
    ///
    /// - Parameter foot: The lower edge of the notes if it is not that of the text block, above a colophon.
    mutating func placeNotes(above foot: Double? = nil) {
        guard !notes.isEmpty, let style = document.notes else { return }
        let block = self.style.textBlock
        let bottom = foot.map { $0 - style.gap } ?? block.bottom
        let top = (foot ?? block.bottom) - pages.reserved
        let room = pages.reserved - style.gap * 2 - style.ruleWeight
        let count = min(notes.count, max(1, Int((room + 0.01) / style.leading)))
        // Notes end at the foot: the space that remains of their whole grid lines is above the rule.
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
