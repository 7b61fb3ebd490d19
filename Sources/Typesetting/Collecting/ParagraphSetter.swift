import Documents

/// Sets paragraphs of all roles, line by line.
struct ParagraphSetter {
    let paragraph: Paragraph
    /// Whether it is the caption of the table that follows.
    var isCaptionOfTable = false
    /// Whether no text follows it in the galley. Its number of lines can then be chosen with the pages.
    var isLast = false

    private var isHeading: Bool { if case .heading = paragraph.role { true } else { false } }

    func set(into compositor: inout Compositor) {
        let shape = shape(in: compositor)
        let text = compositor.text.set(paragraph.runs, in: shape)
        guard !text.lines.isEmpty else { return }
        let element =
            isCaptionOfTable
            ? compositor.structure.captionOfTable()
            : compositor.structure.paragraph(paragraph.role, text: paragraph.runs.first?.text ?? "")
        let first = compositor.galley.items.count
        var assigned = AssignedText(firstNote: compositor.noteCount)
        for (index, line) in text.lines.enumerated() {
            let box = box(line, index, element, &compositor)
            assigned.add(box.line)
            compositor.galley.add(.box(box.box), before: costBefore(index, of: text.lines.count))
        }
        compositor.galley.costAfter = costAfter
        guard isLast, isText, paragraph.style.alignment == .justified else { return }
        addAlternatives(to: text, shape, assigned, from: first, &compositor)
    }

    private func shape(in compositor: Compositor) -> LineShape {
        let measure = compositor.measure - paragraph.style.leftIndent - paragraph.style.rightIndent
        var shape = LineShape(measure: measure, firstIndent: paragraph.style.firstIndent, alignment: paragraph.style.alignment)
        if paragraph.labelRuns > 0 {
            let label = compositor.natural(Array(paragraph.runs.prefix(paragraph.labelRuns)))
            shape.hangingIndent = min(paragraph.style.firstIndent + (label?.width ?? 0), shape.measure / 2)
        }
        return shape
    }

    /// Whether it is text of the document itself.
    private var isText: Bool {
        guard paragraph.isBody, !paragraph.keepsWithNext else { return false }
        return switch paragraph.role {
        case .paragraph, .item, .quotation: true
        case .heading, .caption: false
        }
    }

    /// Returns a line as a box, and with its elements.
    private func box(
        _ line: SetLine, _ index: Int, _ element: Structure.ID, _ compositor: inout Compositor
    ) -> (box: Box, line: SetLine) {
        var label: LineLabel?
        if index == 0, paragraph.labelBytes > 0 {
            label = LineLabel(bytes: paragraph.labelBytes, element: compositor.structure.label(of: element))
        }
        let (assigned, notes) = compositor.assigned(line, in: element, label: label)
        return (box(assigned, notes, index, compositor), assigned)
    }

    /// - Parameters:
    ///   - line: With its elements.
    ///   - notes: The lines of the notes that it refers to.
    private func box(_ line: SetLine, _ notes: Range<Int>, _ index: Int, _ compositor: Compositor) -> Box {
        let x = compositor.start(
            of: line, paragraph.style.alignment, left: paragraph.style.leftIndent, right: paragraph.style.rightIndent)
        var box = Box(isText ? .text : isHeading ? .heading : .line, height: compositor.leading, notes: notes)
        box.add(line, x: x, baseline: compositor.baseline)
        if index == 0, let entry = paragraph.bookmark { box.bookmark = Bookmark(title: entry.title, level: entry.level, y: 0) }
        box.origin = paragraph.runs.first?.origin ?? .none
        return box
    }

    private func costBefore(_ line: Int, of count: Int) -> PageCost {
        if line == 0 { return paragraph.keepsWithPrevious ? PageCosts.followerAlone : .none }
        var cost = PageCost.none
        if line == 1 { cost += PageCosts.orphan }
        if line == count - 1 { cost += PageCosts.widow }
        if isHeading || paragraph.keepsWithNext { cost += PageCosts.headingAlone }
        return cost
    }

    private var costAfter: PageCost { isHeading || paragraph.keepsWithNext ? PageCosts.headingAlone : .none }

    /// Adds the same text with a line less and a line more, at the price of the line breaker.
    private func addAlternatives(
        to text: SetText, _ shape: LineShape, _ assigned: AssignedText, from first: Int, _ compositor: inout Compositor
    ) {
        // The first line may have a penalty and a space before it, which stay.
        guard let start = compositor.galley.items[first...].firstIndex(where: { if case .box = $0 { true } else { false } }) else { return }
        for count in [text.lines.count - 1, text.lines.count + 1] where count > 0 {
            guard let other = compositor.text.set(paragraph.runs, in: shape, lines: count) else { continue }
            var made: [Item] = []
            var reader = AssignedText.Reader(assigned)
            for (index, line) in other.lines.enumerated() {
                let (line, notes) = reader.assigned(line, label: index == 0 ? paragraph.labelBytes : 0, in: compositor.galley)
                if index > 0 { made.append(.penalty(costBefore(index, of: other.lines.count))) }
                made.append(.box(box(line, notes, index, compositor)))
            }
            var cost = PageCosts.otherLineCount
            cost.fill += min(Int(max(0, other.cost - text.cost)), PageCosts.dearestLines)
            compositor.galley.alternatives.append(
                Galley.Alternative(range: start..<compositor.galley.items.count, items: made, cost: cost))
        }
    }
}
