import Han

/// Divides a sheet into texts and tables. A row with one cell may be a title, a heading, a sentence, or a table row whose only cell
/// spans all columns.
struct SheetBlocks {
    /// The name of the sheet.
    let sheet: String

    func blocks(_ grid: SheetGrid) -> [LooseBlock] {
        var blocks: [LooseBlock] = []
        var table: [GridRow] = []
        let rows = grid.rows
        func flush() {
            if !table.isEmpty { blocks += self.table(table) }
            table = []
        }
        for (index, row) in rows.enumerated() {
            let isNext = table.last.map { $0.index + 1 == row.index } ?? true
            if row.isBlank, !row.isCovered {
                flush()
                continue
            }
            if !isNext { flush() }
            if row.cells.count == 1, !row.isCovered, let cell = row.cells.first,
                isText(cell, followedByTable: isTable(behind: index, rows), isBehindTable: !table.isEmpty)
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

    /// The texts of one cell: line breaks in it separate paragraphs.
    func texts(_ cell: GridCell, row: Int) -> [LooseBlock] {
        let position = position(row, cell.column)
        return cell.text.split(whereSeparator: \.isNewline).filter { $0.contains { !$0.isWhitespace } }.map {
            LooseBlock(content: .text(String($0)), position: position)
        }
    }

    /// Whether the next row with more than one cell is a table row, without a blank row before it.
    private func isTable(behind index: Int, _ rows: [GridRow]) -> Bool {
        var next = index + 1
        while next < rows.count, next < index + 4, rows[next].index == rows[next - 1].index + 1, !rows[next].isBlank {
            if rows[next].cells.count > 1 { return true }
            next += 1
        }
        return false
    }

    private func isText(_ cell: GridCell, followedByTable: Bool, isBehindTable: Bool) -> Bool {
        let text = cell.text.drop { $0.isWhitespace }
        if text.contains("。") || text.contains("；") || text.count > 60 { return true }
        // 一、 begins a heading if nothing is beside it.
        let numeral = text.prefix { ChineseNumeral.isNumeral($0) }
        if !numeral.isEmpty, text.dropFirst(numeral.count).first.map({ "、.．".contains($0) }) == true { return true }
        if TitleParts.read(text.filter { !$0.isWhitespace }) != nil { return true }
        return cell.columnSpan == 1 ? !isBehindTable || !followedByTable : !followedByTable
    }

    // MARK: Tables

    /// Each row with all columns of the table, so that a cell that is not stored is blank.
    private func table(_ rows: [GridRow]) -> [LooseBlock] {
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
                    let position = position(row.index, column)
                    if let above = open.first(where: { $0.columns.contains(column) }) {
                        column = above.columns.upperBound + 1
                    } else if let cell = rest.first, cell.column <= column {
                        rest.removeFirst()
                        guard cell.column == column else { continue }
                        let span = rows.count { $0.index >= row.index && $0.index <= cell.lastRow }
                        cells.append(LooseCell(text: cell.text, rowSpan: max(span, 1), columnSpan: cell.columnSpan, position: position))
                        if cell.lastRow > row.index { open.append((column...(column + cell.columnSpan - 1), cell.lastRow)) }
                        column += cell.columnSpan
                    } else {
                        cells.append(LooseCell(text: "", position: position))
                        column += 1
                    }
                }
                return cells
            })
        return [LooseBlock(content: .table(table), position: position(rows[0].index, first))]
    }

    private func position(_ row: Int, _ column: Int) -> FilePosition {
        .sheetCell(sheet: sheet, CellReference(row: row, column: column))
    }
}
