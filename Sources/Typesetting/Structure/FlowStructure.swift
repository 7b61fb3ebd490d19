import Documents

/// The structure elements of the lines of paragraphs.
extension Flow {
    mutating func element(of paragraph: Paragraph, at index: Int) -> Structure.ID {
        if paragraph.role == .caption, isFollowedByTable(index) { return structure.captionOfTable() }
        return structure.paragraph(paragraph.role, text: paragraph.runs.first?.text ?? "")
    }

    /// Whether the next block is a table, after other lines that belong to its caption.
    private func isFollowedByTable(_ index: Int) -> Bool {
        for block in document.blocks[(index + 1)...] {
            switch block {
            case .table: return true
            case .paragraph(let paragraph) where paragraph.role == .caption: continue
            default: return false
            }
        }
        return false
    }

    /// - Parameter isFirst: Whether the line is the first of its paragraph, which has the label of an item.
    mutating func place(_ line: SetLine, of paragraph: Paragraph, element: Structure.ID, isFirst: Bool) {
        let spare = measure(of: paragraph) - line.width
        let shift = paragraph.style.alignment == .centred ? spare / 2 : paragraph.style.alignment == .right ? spare : 0
        let x = style.textBlock.x + paragraph.style.leftIndent + shift
        let marks = line.marks(x: x, baseline: baseline(y: pages.y), tag: MarkTag(paragraph.role))
        pages.advance(by: leading)
        add(
            marks, of: line, to: element,
            label: isFirst && paragraph.labelBytes > 0 ? (paragraph.labelBytes, structure.label(of: element)) : nil)
    }

    /// Adds the marks of a line to an element. Marks of notes and addresses are added to link elements of their own.
    ///
    /// - Parameter label: The number of bytes at the start that are a label, and the element of the label.
    mutating func add(_ marks: [Mark], of line: SetLine, to element: Structure.ID, label: (bytes: Int, element: Structure.ID)? = nil) {
        var rest = marks
        if let label, let (before, after) = marks.divided(at: label.bytes) {
            add(before, to: label.element)
            rest = after
        }
        let runs = line.runs.suffix(rest.count)
        guard runs.contains(where: { !$0.note.isEmpty || !$0.target.isEmpty }) else { return add(rest, to: element) }
        var notes = collectNotes(of: line, in: element)[...]
        for (mark, run) in zip(rest, runs) {
            if run.target.isEmpty {
                structure.endLink()
                add([mark], to: run.note.isEmpty ? element : notes.popFirst() ?? element)
            } else {
                var mark = mark
                mark.element = structure.link(to: run.target, in: element)
                pages.add([mark])
            }
        }
    }

    /// Adds marks to an element. Words in another language are added to a span inside it.
    mutating func add(_ marks: [Mark], to element: Structure.ID) {
        pages.add(
            marks.map { mark in
                var mark = mark
                guard mark.tag != .artifact else { return mark }
                mark.element = element
                if case .glyphs(let run) = mark.content, run.isWestern { mark.element = structure.span(in: element, language: "en") }
                return mark
            })
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

    /// Divides the run after the given number of bytes of its text; returns nil if that is inside a cluster.
    fileprivate func divided(at bytes: Int) -> (GlyphRun, GlyphRun)? {
        var first = self
        var second = self
        var length = 0
        var glyphs = 0
        for (index, cluster) in clusters.enumerated() where length < bytes {
            length += cluster.bytes
            glyphs += cluster.glyphs
            guard length == bytes else { continue }
            guard let middle = text.utf8.index(text.startIndex, offsetBy: bytes, limitedBy: text.endIndex),
                let before = String(text.utf8[..<middle]), let after = String(text.utf8[middle...])
            else { return nil }
            (first.text, second.text) = (before, after)
            (first.clusters, second.clusters) = (Array(clusters[...index]), Array(clusters[(index + 1)...]))
            (first.glyphs, second.glyphs) = (Array(self.glyphs[..<glyphs]), Array(self.glyphs[glyphs...]))
            return (first, second)
        }
        return nil
    }
}

extension [Mark] {
    /// Divides the marks of a line after the given number of bytes of its text; returns nil if that is the whole line
    /// or inside a cluster.
    fileprivate func divided(at bytes: Int) -> ([Mark], [Mark])? {
        var left = bytes
        for (index, mark) in enumerated() {
            guard case .glyphs(let run) = mark.content else { return nil }
            let length = run.text.utf8.count
            if left == length { return index + 1 < count ? (Array(self[...index]), Array(self[(index + 1)...])) : nil }
            if left < length {
                guard let (before, after) = run.divided(at: left) else { return nil }
                var label = mark
                var body = mark
                label.content = .glyphs(before)
                body.content = .glyphs(after)
                return (self[..<index] + [label], [body] + self[(index + 1)...])
            }
            left -= length
        }
        return nil
    }
}
