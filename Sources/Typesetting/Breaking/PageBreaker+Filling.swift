/// What a page holds: all stretches of the galley that fit it from its start.
extension PageBreaker {
    /// Tries all pages that start at a state.
    mutating func expand(_ node: Int) {
        let position = nodes[node].position
        let (lines, count) = referred(before: position)
        var page = PageTally(noteLines: lines, notes: count)
        guard position.cut > 0, position.item < material.sizes.count, case .table(let number) = material.sizes[position.item] else {
            return fill(&page, from: position.item, node)
        }
        place(number, at: position, on: page, node)
    }

    private mutating func fill(_ page: inout PageTally, from first: Int, _ node: Int) {
        var index = first
        let sizes = material.sizes
        while index < sizes.count {
            switch sizes[index] {
            case .penalty(let cost):
                if !page.isEmpty { end(page, at: PagePlan.PagePosition(item: index + 1), cost, node) }
            case .space(let height):
                if !page.isEmpty { page.height += height }
            case .box(let box):
                let needed = page.height + box.height
                let reduced = needed - page.slack - (box.isLine ? box.height * slack : 0)
                if reduced > pageHeight + 0.01 {
                    guard page.isEmpty else { return }
                    page.cost.loss += Int((needed - pageHeight).rounded(.up))
                }
                page.add(box, slack: slack)
            case .table(let number):
                for variant in page.variants(of: material.tables[number]) {
                    place(number, at: PagePlan.PagePosition(item: index, variant: variant), on: page, node)
                }
                return
            }
            index += 1
        }
        finish(page, node)
    }

    /// Tries all pieces of a table from a cut on that fit the page, and what follows the table.
    private mutating func place(_ number: Int, at start: PagePlan.PagePosition, on page: PageTally, _ node: Int) {
        let item = material.tables[number]
        let table = item.variants[start.variant]
        var before = page
        if start.cut == 0 { before.begin(item, number: start.item, variant: start.variant) }
        guard table.cutCount > start.cut else {
            return fill(&before, from: start.item + 1, node)
        }
        let first = keepsTablesWhole && item.division.keeps > 0 ? table.cutCount : start.cut + 1
        for cut in first...table.cutCount {
            let height = table.height(from: start.cut, to: cut)
            var piece = before
            if before.height + height > pageHeight + 0.01 {
                guard before.isEmpty, cut == first else { return }
                piece.cost.loss += Int((height - pageHeight).rounded(.up))
            }
            piece.height += height
            piece.add(table, from: start.cut, to: cut)
            if !item.notes.references.isEmpty { refer(to: item.notes, before: cut, &piece) }
            if cut < table.cutCount {
                let end = PagePlan.PagePosition(item: start.item, cut: cut, variant: start.variant)
                self.end(piece, at: end, item.division + PageCosts.cut(in: table, at: cut), node)
            } else {
                // The text below a table is on the grid again.
                let snapped = (piece.height / leading - 0.001).rounded(.up) * leading
                piece.height = max(piece.height, min(snapped, pageHeight))
                fill(&piece, from: start.item + 1, node)
            }
        }
    }

    private func refer(to notes: TableNotes, before cut: Int, _ page: inout PageTally) {
        for reference in notes.references where reference.position < cut && reference.lines.upperBound > page.noteLines {
            page.noteLines = reference.lines.upperBound
            page.notes += 1
        }
    }

    /// Returns the note lines that the material before a place refers to, and the number of these notes.
    func referred(before position: PagePlan.PagePosition) -> (lines: Int, count: Int) {
        var found = PageTally(noteLines: 0, notes: 0)
        if position.cut > 0, case .table(let number) = material.sizes[position.item] {
            let item = material.tables[number]
            refer(to: item.notes, before: position.cut, &found)
            if found.noteLines > 0 { return (found.noteLines, noteCount(found.noteLines)) }
        }
        let lines = material.noteLines(before: position.item)
        return (lines, noteCount(lines))
    }

    /// Returns the number of notes that the first lines belong to.
    func noteCount(_ lines: Int) -> Int {
        var low = 0
        var high = material.noteStarts.count
        while low < high {
            let middle = (low + high) / 2
            if material.noteStarts[middle] < lines { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
