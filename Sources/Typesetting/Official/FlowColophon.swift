import Documents

/// 版记 (GB/T 9704-2012 7.4). Its last rule is on the lower edge of the text block of the last page.
extension Flow {
    mutating func place(_ colophon: ColophonBlock) throws {
        let sets = colophon.elements.map { lines(of: $0, colophon) }
        let count = sets.reduce(0) { $0 + $1.count }
        guard count > 0 else { return }
        let height = Double(count) * colophon.leading
        if height > pages.room + 0.01 && !pages.isFresh { try turn() }
        if document.duplex.endsOnVerso && !pages.number.isMultiple(of: 2) {
            // The colophon is on an even page. A blank page before it has no folio, and neither has the page of the
            // colophon.
            let isBlank = pages.isFresh
            if isBlank { pages.hideFolio() }
            try turn()
            if isBlank { pages.hideFolio() }
        }
        let block = style.textBlock
        var left = count
        let perPage = max(1, Int(block.height / colophon.leading))
        // It ends at the edge of the text block. Lines that do not fit start on the page before.
        var y = count > perPage ? block.y : block.bottom - height
        placeNotes(above: y)
        placeColophonRule(colophon.outerRule, at: y + colophon.outerRule / 2)
        for (index, set) in sets.enumerated() {
            let element = structure.matter()
            if index > 0 { placeColophonRule(colophon.innerRule, at: y) }
            for line in set {
                if y + colophon.leading > block.bottom + 0.01 {
                    pages.advance(to: block.bottom)
                    try turn()
                    y = left > perPage ? block.y : block.bottom - Double(left) * colophon.leading
                }
                left -= 1
                let middle = y + colophon.leading / 2
                for part in line { add(part.line.marks(x: part.x, baseline: middle + part.centre, tag: .matter), to: element) }
                y += colophon.leading
            }
        }
        placeColophonRule(colophon.outerRule, at: block.bottom - colophon.outerRule / 2)
        pages.advance(to: block.bottom)
    }

    private struct ColophonText {
        var line: SetLine
        var x: Double
        var centre: Double
    }

    /// Returns the lines of an element. Each consists of one text, or of two if there is a text on the right.
    private func lines(of element: ColophonElement, _ colophon: ColophonBlock) -> [[ColophonText]] {
        let block = style.textBlock
        var lines: [[ColophonText]] = element.entries.flatMap { entry -> [[ColophonText]] in
            let label = entry.label.flatMap(natural)?.width ?? 0
            let shape = LineShape(measure: measure - 2 * colophon.inset, hangingIndent: min(label, measure / 2), alignment: .justified)
            let runs = [entry.label, entry.text].compactMap { $0 }
            return setter.set(runs, in: shape).lines.map {
                [ColophonText(line: $0, x: block.x + colophon.inset, centre: setter.centre(of: entry.text.style))]
            }
        }
        guard let right = element.right, let line = natural(right) else { return lines }
        let part = ColophonText(line: line, x: block.right - colophon.inset - line.width, centre: setter.centre(of: right.style))
        // Placed on the last line if there is room, otherwise on a line of its own.
        if let last = lines.indices.last, lines[last].allSatisfy({ $0.x + $0.line.width + colophon.inset <= part.x }) {
            lines[last].append(part)
        } else {
            lines.append([part])
        }
        return lines
    }

    private mutating func placeColophonRule(_ weight: Double, at middle: Double) {
        guard weight > 0 else { return }
        let block = style.textBlock
        pages.add([Mark(.rule(Rect(x: block.x, y: middle - weight / 2, width: block.width, height: weight)), tag: .artifact)])
    }
}
