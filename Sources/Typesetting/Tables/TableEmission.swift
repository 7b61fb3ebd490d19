import Documents

/// A line of a table on a page.
struct EmittedLine {
    var line: SetLine
    var marks: [Mark]
    var tag: MarkTag
}

/// Last pass: the text of a piece as marks on a page, row by row and cell by cell.
///
/// A cell belongs to the row in which it starts. Repeated header rows, the later parts of a divided cell and the
/// continuation line are artifacts, because they have been read before.
struct TableEmission {
    let table: SetTable
    let layout: PieceLayout
    let x: Double
    let y: Double

    func lines() -> [EmittedLine] {
        var lines: [EmittedLine] = []
        if layout.top > 0, let line = table.continuation {
            let right = table.sized.widths.edges[table.placement.columnCount]
            append(line, .right, left: 0, right: right, top: 0, tag: .artifact, to: &lines)
        }
        for row in 0..<layout.repeated {
            for cell in table.placement.cells(startingIn: row) { append(cell, inHeader: true, again: true, to: &lines) }
        }
        let cut = table.placement.cells(crossing: layout.body.lowerBound).filter { table.isSetAgain($0) }
        for cell in cut { append(cell, inHeader: false, again: true, to: &lines) }
        for row in layout.body {
            for cell in table.placement.cells(startingIn: row) { append(cell, inHeader: false, again: false, to: &lines) }
        }
        return lines
    }

    private func append(_ number: Int, inHeader: Bool, again: Bool, to lines: inout [EmittedLine]) {
        let cell = table.placement.cells[number]
        let insets = CellInsets(style: table.style, rules: table.sized.rules)
        let edges = table.sized.widths.edges
        let tag = MarkTag.cell(
            table: table.number, row: cell.rows.lowerBound, column: cell.columns.lowerBound, header: cell.source.header)
        let set = table.sized.cells[number]
        var left = edges[cell.columns.lowerBound] + insets.left(cell)
        let right = edges[cell.columns.upperBound] - insets.right(cell)
        var alignment = cell.source.isStacked || cell.source.alignment.isDecimal ? .centred : cell.source.alignment.horizontal
        if let whole = set.whole, let point = table.sized.points[cell.columns] {
            // Even if a column is too narrow for its widest combination, its figures stay inside.
            left = max(min(point - whole, right - set.text.width), left)
            alignment = .left
        }
        append(
            set, alignment, left: left, right: right,
            top: top(of: number, inHeader: inHeader), tag: again ? .artifact : tag, to: &lines)
    }

    /// Returns the top of a cell's lines in this piece.
    private func top(of number: Int, inHeader: Bool) -> Double {
        let cell = table.placement.cells[number]
        let set = table.sized.cells[number]
        let lines = set.height(leading: table.style.leading)
        let space = layout.space(cell.rows, inHeader: inHeader)
        switch cell.source.alignment.vertical {
        case .middle: return space.middle - lines / 2
        case .top: return space.top + table.style.padding.vertical
        case .bottom: return space.bottom - table.style.padding.vertical - lines
        case .baseline:
            let row = cell.rows.lowerBound
            // The later parts of a divided cell have no row to share a baseline with.
            guard let group = table.sized.baselines.groups[row], inHeader || row >= layout.body.lowerBound else {
                return space.top + table.style.padding.vertical
            }
            if group.goesOn { return space.top + table.style.padding.vertical + set.drop }
            return layout.space(row..<row + 1, inHeader: inHeader).middle - group.height / 2 + set.drop
        }
    }

    /// Appends lines one below the other, with Han characters centred in each.
    private func append(
        _ cell: SetCell, _ alignment: Alignment, left: Double, right: Double, top: Double, tag: MarkTag, to lines: inout [EmittedLine]
    ) {
        let pitch = table.style.leading * cell.size
        var baseline = top + cell.firstBaseline(leading: table.style.leading)
        for line in cell.text.lines {
            let room = right - left - line.width
            let start =
                switch alignment {
                case .left, .justified: left
                case .centred: left + room / 2
                case .right: left + room
                }
            lines.append(EmittedLine(line: line, marks: line.marks(x: x + start, baseline: y + baseline, tag: tag), tag: tag))
            baseline += pitch
        }
    }
}
