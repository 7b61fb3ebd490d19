/// A table of a word-processor file that is being read. Cells that span rows are stored in each row, and only the first is visible.
final class WordTable {
    /// The number of the outermost table, from 1.
    let number: Int
    /// The texts of the notes that its cells refer to.
    var notes: [String] = []
    private var rows: [WordRow] = []
    private var isInCell = false

    init(number: Int) { self.number = number }

    var rowCount: Int { rows.count }

    /// The position of the open cell.
    var position: FilePosition { .tableCell(table: number, row: rows.count, cell: rows.last?.cells.count ?? 1) }

    // MARK: Reading

    func beginRow() {
        isInCell = false
        rows.append(WordRow())
    }

    func beginCell() {
        if rows.isEmpty { rows.append(WordRow()) }
        rows[rows.count - 1].cells.append(WordCell())
        rows[rows.count - 1].cells[rows[rows.count - 1].cells.count - 1].position = position
        isInCell = true
    }

    func endCell() { isInCell = false }

    func dropRow() { if !rows.isEmpty { rows[rows.count - 1].isDropped = true } }

    func dropCell() { change { $0.isDropped = true } }

    func spanColumns(_ value: String?) {
        let count = value.flatMap { Int($0) } ?? 1
        change { $0.columns = min(max(count, 1), Self.mostColumns) }
    }

    /// `restart` begins a merged cell; without a value the cell above continues.
    func mergeDown(_ value: String?) { change { if value == "restart" { $0.startsDown = true } else { $0.goesDown = true } } }

    /// The same across columns, as in old files.
    func mergeAcross(_ value: String?) {
        guard value != "restart", let row = rows.indices.last, rows[row].cells.count > 1 else { return }
        change { $0.isCovered = true }
        // The cell that shows it.
        if let first = rows[row].cells.dropLast().lastIndex(where: { !$0.isCovered }) {
            rows[row].cells[first].columns = min(rows[row].cells[first].columns + 1, Self.mostColumns)
        }
    }

    func skipColumns(_ value: String?) {
        if !rows.isEmpty { rows[rows.count - 1].columnsBefore = min(max(value.flatMap { Int($0) } ?? 0, 0), Self.mostColumns) }
    }

    func append(_ block: LooseBlock) {
        guard let row = rows.indices.last, let cell = rows[row].cells.indices.last else { return }
        rows[row].cells[cell].blocks.append(block)
    }

    private static let mostColumns = 1000

    private func change(_ body: (inout WordCell) -> Void) {
        guard isInCell, let row = rows.indices.last, let cell = rows[row].cells.indices.last else { return }
        body(&rows[row].cells[cell])
    }

    // MARK: What it holds

    /// The table, or its content if it only lays out the page.
    func blocks() -> [LooseBlock] {
        rows.removeAll(where: \.isDropped)
        for row in rows.indices { rows[row].cells.removeAll(where: \.isDropped) }
        coverRows()
        let table = PageTable()
        for row in rows {
            table.beginRow()
            for cell in row.cells where !cell.isCovered {
                table.beginCell(columns: cell.columns, rows: cell.rows, position: cell.position)
                for block in cell.blocks { table.append(block) }
            }
        }
        return table.isLayout ? table.blocks : [LooseBlock(content: .table(table.loose), position: table.position)]
    }

    /// Adds each continued cell to the span of the cell that it continues.
    private func coverRows() {
        /// The open row and cell, by the column in which they begin.
        var open: [Int: (row: Int, cell: Int)] = [:]
        for row in rows.indices {
            var column = rows[row].columnsBefore
            var next: [Int: (row: Int, cell: Int)] = [:]
            for cell in rows[row].cells.indices {
                let here = rows[row].cells[cell]
                if here.isCovered { continue }
                if here.goesDown, let above = open[column] {
                    rows[row].cells[cell].isCovered = true
                    rows[above.row].cells[above.cell].rows += 1
                    next[column] = above
                } else if here.startsDown || here.goesDown {
                    next[column] = (row, cell)
                }
                column += here.columns
            }
            open = next
        }
    }
}

private struct WordRow {
    var cells: [WordCell] = []
    var columnsBefore = 0
    var isDropped = false
}

private struct WordCell {
    var columns = 1
    var rows = 1
    /// Covered by the cell above or before it.
    var isCovered = false
    var isDropped = false
    var goesDown = false
    var startsDown = false
    var blocks: [LooseBlock] = []
    var position: FilePosition?
}
