import Documents

/// Sets tables. A table wider than the sheet comes in parts, each of which is an item of its own.
struct TableBlockSetter {
    let table: Table
    /// The height of the lines below it that stay on its page, in points.
    var below = 0.0

    func set(into compositor: inout Compositor) {
        // A table shares the page with its heading, if its type can be as small as that needs.
        let block = compositor.page.textBlock
        let above = (compositor.galley.costAfter.keeps > 0 ? compositor.galley.keptHeight : 0) + below
        let room = above < block.height / 2 ? block.height - above : block.height
        let parts = TableSetter(setter: compositor.text, number: compositor.tables).parts(
            of: table, measure: compositor.measure, pageHeight: room)
        compositor.tables += 1
        guard let first = parts.first else { return }
        let elements = compositor.structure.table(first.authorPlacement)
        for part in parts {
            var part = part
            let notes = assign(elements, to: &part, &compositor)
            let division = part.staysWhole ? PageCosts.tableDivided : .none
            // The parts of a wide table keep rows of one height.
            let lower = parts.count == 1 ? LowerRows(table: table, grid: compositor.leading).variants(of: part) : []
            compositor.galley.add(.table(TableItem(variants: [part] + lower, division: division, notes: notes, origin: table.origin)))
        }
    }

    /// Assigns its element to the text of each cell, unless an earlier part has shown it.
    private func assign(_ elements: TableElements, to part: inout SetTable, _ compositor: inout Compositor) -> TableNotes {
        var notes = TableNotes()
        for number in part.placement.cells.indices {
            guard let original = part.original(of: number) else { continue }
            let cell = part.authorPlacement.cells[original]
            for line in part.sized.cells[number].text.lines.indices {
                let set = part.sized.cells[number].text.lines[line]
                let element = elements.element(of: set, row: cell.rows.lowerBound, column: cell.columns.lowerBound)
                let bytes = set.part?.labelBytes ?? 0
                let label = bytes > 0 ? LineLabel(bytes: bytes, element: compositor.structure.label(of: element)) : nil
                var (assigned, lines) = compositor.assigned(set, in: element, label: label)
                assigned.part?.image?.element = element
                part.sized.cells[number].text.lines[line] = assigned
                guard !lines.isEmpty else { continue }
                notes.references.append(TableNotes.NoteReference(position: part.position(of: line, in: number), lines: lines))
            }
        }
        return notes
    }
}
