import Documents

/// Sets 版记 (GB/T 9704-2012 7.4). Its last rule is on the lower edge of the text block of the last page.
///
/// If it is longer than a page, it begins below the text like a paragraph and goes on over full pages; what is left of it
/// stands at the foot of the last.
struct ColophonSetter {
    let colophon: ColophonBlock
    let needsVerso: Bool

    /// The lines of a long 版记 that are certainly on its last page.
    private static let closingLines = 3

    private struct ColophonText {
        var line: SetLine
        var x: Double
        var centre: Double
    }

    /// A line of 版记, with the thickness of the rule above it.
    private struct ColophonRow {
        var texts: [ColophonText]
        var element: Structure.ID
        var ruleAbove: Double
    }

    func set(into compositor: inout Compositor) {
        var rows: [ColophonRow] = []
        for element in colophon.elements {
            let number = compositor.structure.matter()
            for (index, line) in lines(of: element, in: compositor).enumerated() {
                let rule = rows.isEmpty ? colophon.outerRule : index == 0 ? colophon.innerRule : 0
                rows.append(ColophonRow(texts: line, element: number, ruleAbove: rule))
            }
        }
        guard !rows.isEmpty else { return }
        let perPage = max(1, Int(compositor.page.textBlock.height / colophon.leading))
        let closing = rows.count > perPage ? min(perPage, Self.closingLines) : rows.count
        for (index, row) in rows.dropLast(closing).enumerated() {
            var line = box([row], closes: false, &compositor)
            line.isPartOfFoot = true
            compositor.galley.add(.box(line), before: index == 1 ? PageCosts.orphan : .none)
        }
        let foot = box(Array(rows.suffix(closing)), closes: true, &compositor)
        compositor.galley.foot = Galley.Foot(box: foot, needsVerso: needsVerso)
    }

    private func box(_ rows: [ColophonRow], closes: Bool, _ compositor: inout Compositor) -> Box {
        var box = Box(.block, height: Double(rows.count) * colophon.leading)
        for (index, row) in rows.enumerated() {
            let top = Double(index) * colophon.leading
            // The first rule is inside the height of the block, the others are centred on the edge of their line.
            let isFirst = row.ruleAbove == colophon.outerRule && index == 0
            box.marks += rule(row.ruleAbove, middle: isFirst ? top + row.ruleAbove / 2 : top, compositor)
            for text in row.texts {
                let line = compositor.assigned(text.line, in: row.element).line
                box.add(line, x: text.x, baseline: top + colophon.leading / 2 + text.centre)
            }
        }
        if closes { box.marks += rule(colophon.outerRule, middle: box.height - colophon.outerRule / 2, compositor) }
        return box
    }

    /// Returns the lines of an element. Each consists of one text, or of two if there is a text on the right.
    private func lines(of element: ColophonElement, in compositor: Compositor) -> [[ColophonText]] {
        let left = compositor.left + colophon.inset
        let measure = compositor.measure
        var lines: [[ColophonText]] = element.entries.flatMap { entry -> [[ColophonText]] in
            let label = entry.label.flatMap(compositor.natural)?.width ?? 0
            let shape = LineShape(measure: measure - 2 * colophon.inset, hangingIndent: min(label, measure / 2), alignment: .justified)
            let runs = [entry.label, entry.text].compactMap { $0 }
            return compositor.text.set(runs, in: shape).lines.map {
                [ColophonText(line: $0, x: left, centre: compositor.text.centre(of: entry.text.style))]
            }
        }
        guard let right = element.right, let line = compositor.natural(right) else { return lines }
        let x = compositor.right - colophon.inset - line.width
        let part = ColophonText(line: line, x: x, centre: compositor.text.centre(of: right.style))
        // Placed on the last line if there is room, otherwise on a line of its own.
        if let last = lines.indices.last, lines[last].allSatisfy({ $0.x + $0.line.width + colophon.inset <= part.x }) {
            lines[last].append(part)
        } else {
            lines.append([part])
        }
        return lines
    }

    private func rule(_ weight: Double, middle: Double, _ compositor: Compositor) -> [Mark] {
        guard weight > 0 else { return [] }
        let area = Rect(x: compositor.left, y: middle - weight / 2, width: compositor.measure, height: weight)
        return [Mark(.rule(area))]
    }
}
