import Documents

/// A line of a table on a page.
struct EmittedLine {
    var line: SetLine
    /// Without structure elements if the line is not read.
    var marks: [Mark]
    /// Whether it is part of the text: not repeated, and not set again.
    var isRead: Bool
}

/// Last pass: the text of a piece as marks on a page, row by row and cell by cell.
///
/// A cell belongs to the row in which it starts. Repeated header rows, cells set again below a break and the continuation
/// line are artifacts, because they have been read before; so are cells that an earlier part of a wide table has shown.
/// The lines of a cell that run on are read where they stand.
struct TableEmission {
    let table: SetTable
    let layout: PieceLayout
    let x: Double
    let y: Double

    func lines() -> [EmittedLine] {
        var lines: [EmittedLine] = []
        if layout.top > 0, let line = table.continuation {
            let right = table.sized.widths.edges[table.placement.columnCount]
            append(line, .right, left: 0, right: right, top: 0, isRead: false, to: &lines)
        }
        if layout.repeated > 0 {
            for row in 0..<table.placement.headerRows {
                for cell in table.placement.cells(startingIn: row) { append(cell, inHeader: true, again: true, to: &lines) }
            }
        }
        for cell in table.cells(crossing: layout.body.lowerBound) {
            append(cell, inHeader: false, again: !table.strips.runsOn(cell), to: &lines)
        }
        for row in table.strips.rows(beginningIn: layout.body) {
            for cell in table.placement.cells(startingIn: row) { append(cell, inHeader: false, again: false, to: &lines) }
        }
        return lines
    }

    private func append(_ number: Int, inHeader: Bool, again: Bool, to lines: inout [EmittedLine]) {
        let cell = table.placement.cells[number]
        let insets = CellInsets(style: table.style, rules: table.sized.rules)
        let edges = table.sized.widths.edges
        var set = table.sized.cells[number]
        let part = layout.part(cell.rows, inHeader: inHeader)
        if table.strips.runsOn(number), !inHeader { set.text.lines = Array(set.text.lines[table.lines(of: number, in: part)]) }
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
            top: top(of: number, set, inHeader: inHeader), isRead: !again && table.original(of: number) != nil, to: &lines)
    }

    /// Returns the top of a cell's lines in this piece.
    private func top(of number: Int, _ set: SetCell, inHeader: Bool) -> Double {
        let cell = table.placement.cells[number]
        let lines = set.height(leading: table.style.leading)
        let space = layout.space(cell.rows, inHeader: inHeader)
        switch cell.source.alignment.vertical {
        case .middle: return space.middle - lines / 2
        case .top: return space.top + table.style.padding.vertical
        case .bottom: return space.bottom - table.style.padding.vertical - lines
        case .baseline:
            let row = cell.rows.lowerBound
            // The later parts of a divided cell have no row to share a baseline with.
            guard let group = table.sized.baselines.groups[row], inHeader || table.strips.starts[row] >= layout.body.lowerBound else {
                return space.top + table.style.padding.vertical
            }
            if group.goesOn || table.strips.runsOn(number) { return space.top + table.style.padding.vertical + set.drop }
            return layout.space(row..<row + 1, inHeader: inHeader).middle - group.height / 2 + set.drop
        }
    }

    /// Appends lines one below the other, with Han characters centred in each.
    private func append(
        _ cell: SetCell, _ alignment: Alignment, left: Double, right: Double, top: Double, isRead: Bool, to lines: inout [EmittedLine]
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
            var marks = line.marks(x: x + start, baseline: y + baseline)
            if let image = line.part?.image {
                let top = y + baseline - cell.firstBaseline(leading: table.style.leading)
                marks.append(image.mark(x: x + start, y: top, pitch: pitch))
            }
            if !isRead { for index in marks.indices { marks[index].element = .none } }
            lines.append(EmittedLine(line: line, marks: marks, isRead: isRead))
            baseline += pitch
        }
    }
}
