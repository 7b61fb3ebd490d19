import Han

/// Parts a sheet into texts and tables: a row of one cell may be a title, a heading, a sentence, or a row of a table whose
/// only cell goes across.
struct SheetBlocks {
    let sheet: Int

    func blocks(_ grid: SheetGrid) -> [LooseBlock] {
        var blocks: [LooseBlock] = []
        var table: [SheetGrid.Row] = []
        let rows = grid.rows
        func flush() {
            if !table.isEmpty { blocks += self.table(table) }
            table = []
        }
        for (place, row) in rows.enumerated() {
            let isNext = table.last.map { $0.index + 1 == row.index } ?? true
            if row.isBlank, !row.isCovered {
                flush()
                continue
            }
            if !isNext { flush() }
            if row.cells.count == 1, !row.isCovered, let cell = row.cells.first,
                isText(cell, followedByTable: isTable(behind: place, rows), isBehindTable: !table.isEmpty)
            {
                flush()
                blocks += texts(cell, row: row.index)
            } else {
                table.append(row)
            }
        }
        flush()
        return blocks
    }

    /// The texts of one cell: people part paragraphs in it by line breaks.
    func texts(_ cell: SheetGrid.Cell, row: Int) -> [LooseBlock] {
        let line = LoosePlaces.cell(sheet: sheet, row: row, column: cell.column)
        return cell.text.split(whereSeparator: \.isNewline).filter { $0.contains { !$0.isWhitespace } }.map {
            LooseBlock(content: .text(String($0)), line: line)
        }
    }

    /// Whether the next row but for such of one cell is a row of a table, with no blank one before it.
    private func isTable(behind place: Int, _ rows: [SheetGrid.Row]) -> Bool {
        var next = place + 1
        while next < rows.count, next < place + 4, rows[next].index == rows[next - 1].index + 1, !rows[next].isBlank {
            if rows[next].cells.count > 1 { return true }
            next += 1
        }
        return false
    }

    private func isText(_ cell: SheetGrid.Cell, followedByTable: Bool, isBehindTable: Bool) -> Bool {
        let text = cell.text.drop { $0.isWhitespace }
        if text.contains("。") || text.contains("；") || text.count > 60 { return true }
        // 一、 is a heading where nothing stands beside it.
        let numeral = text.prefix { ChineseNumeral.isNumeral($0) }
        if !numeral.isEmpty, text.dropFirst(numeral.count).first.map({ "、.．".contains($0) }) == true { return true }
        if TitleParts.read(text.filter { !$0.isWhitespace }) != nil { return true }
        return cell.columnSpan == 1 ? !isBehindTable || !followedByTable : !followedByTable
    }

    // MARK: Tables

    /// Each row with all of the columns that the table has, so that a cell that is not stored is a blank one.
    private func table(_ rows: [SheetGrid.Row]) -> [LooseBlock] {
        let shown = rows.flatMap { $0.cells.filter { !$0.isBlank } }
        guard let first = shown.map(\.column).min(), let last = shown.map({ $0.column + $0.columnSpan - 1 }).max(), last - first < 1000
        else {
            return rows.flatMap { row in row.cells.filter { !$0.isBlank }.flatMap { texts($0, row: row.index) } }
        }
        guard rows.count > 1 || shown.count > 1 else { return rows.flatMap { row in row.cells.flatMap { texts($0, row: row.index) } } }
        var open: [(columns: ClosedRange<Int>, lastRow: Int)] = []
        let table = LooseTable(
            rows: rows.map { row in
                open.removeAll { $0.lastRow < row.index }
                var cells: [LooseCell] = []
                var column = first
                let stored = row.cells.filter { (first...last).contains($0.column) }
                var rest = stored[...]
                while column <= last {
                    let line = LoosePlaces.cell(sheet: sheet, row: row.index, column: column)
                    if let above = open.first(where: { $0.columns.contains(column) }) {
                        column = above.columns.upperBound + 1
                    } else if let cell = rest.first, cell.column <= column {
                        rest.removeFirst()
                        guard cell.column == column else { continue }
                        let span = rows.count { $0.index >= row.index && $0.index <= cell.lastRow }
                        cells.append(LooseCell(text: cell.text, rowSpan: max(span, 1), columnSpan: cell.columnSpan, line: line))
                        if cell.lastRow > row.index { open.append((column...(column + cell.columnSpan - 1), cell.lastRow)) }
                        column += cell.columnSpan
                    } else {
                        cells.append(LooseCell(text: "", line: line))
                        column += 1
                    }
                }
                return cells
            })
        return [LooseBlock(content: .table(table), line: LoosePlaces.cell(sheet: sheet, row: rows[0].index, column: first))]
    }
}
