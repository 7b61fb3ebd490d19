import Documents
import TableGrid

/// First pass: which cell owns which place of the grid.
///
/// It takes any list of cells. Spans end at the table's edge and before a place that is already taken; a cell that
/// stands on a taken place or beside the table gives its text to the cell it meets, so that no text is ever lost.
struct CellPlacement: Sendable {
    struct Cell: Sendable {
        var rows: Range<Int>
        var columns: Range<Int>
        var source: TableCell
    }

    private var grid: GridPlacement
    /// In reading order: by first row, then by first column.
    private(set) var cells: [Cell] = []
    /// The rows that repeat, enough of them that no cell reaches out of them; 0 when that would be the whole table.
    private(set) var headerRows = 0
    /// Where the cells of each row start in `cells`; one more at the end.
    private var rowStarts: [Int]

    init(_ table: Table) {
        let ordered = table.cells.enumerated().sorted {
            ($0.element.row, $0.element.column, $0.offset) < ($1.element.row, $1.element.column, $1.offset)
        }.map(\.element)
        grid = GridPlacement(
            rows: max(table.shape.rowCount, (ordered.last?.row ?? -1) + 1, 0), columns: max(table.shape.columns.count, 1))
        rowStarts = Array(repeating: 0, count: grid.rowCount + 1)
        cells.reserveCapacity(ordered.count)
        for cell in ordered { place(cell) }
        // Counts of each row, then their running sum.
        for cell in cells { rowStarts[cell.rows.lowerBound + 1] += 1 }
        for row in 0..<rowCount { rowStarts[row + 1] += rowStarts[row] }
        headerRows = closedHeader(table.shape.headerRows)
        for number in cells.indices where cells[number].columns.lowerBound < table.shape.stubColumns { markStub(number) }
    }

    var rowCount: Int { grid.rowCount }
    var columnCount: Int { grid.columnCount }

    func owner(row: Int, column: Int) -> Int? { grid.owner(row: row, column: column) }

    /// The numbers of the cells whose first row it is.
    func cells(startingIn row: Int) -> Range<Int> { rowStarts[row]..<rowStarts[row + 1] }

    /// The cells that stand on both sides of a row's top edge, from left to right.
    func cells(crossing row: Int) -> [Int] {
        guard row > 0, row < rowCount else { return [] }
        return cells(standingIn: row).filter { cells[$0].rows.lowerBound < row }
    }

    /// The cells that a row has a part of, from left to right.
    func cells(standingIn row: Int) -> [Int] {
        var found: [Int] = []
        for column in 0..<columnCount {
            if let cell = owner(row: row, column: column), found.last != cell { found.append(cell) }
        }
        return found
    }

    /// Whether a row's place and the one above it belong to one cell.
    func joinsAbove(row: Int, column: Int) -> Bool {
        guard row > 0, let cell = owner(row: row, column: column) else { return false }
        return owner(row: row - 1, column: column) == cell
    }

    /// Whether a column's place and the one left of it belong to one cell.
    func joinsLeft(row: Int, column: Int) -> Bool {
        guard column > 0, let cell = owner(row: row, column: column) else { return false }
        return owner(row: row, column: column - 1) == cell
    }

    private mutating func place(_ cell: TableCell) {
        let row = max(cell.row, 0)
        let column = min(max(cell.column, 0), columnCount - 1)
        if let owner = owner(row: row, column: column) {
            if cell.parts.isEmpty, cells[owner].source.parts.isEmpty {
                cells[owner].source.runs += cell.runs
            } else {
                cells[owner].source.parts = cells[owner].source.allParts + cell.allParts
                cells[owner].source.runs = []
            }
            return
        }
        guard let placed = grid.place(row: row, column: column, rowSpan: cell.span.rows, columnSpan: cell.span.columns, .trims) else {
            return
        }
        cells.append(Cell(rows: placed.area.rows, columns: placed.area.columns, source: cell))
    }

    /// A cell of the stub under the header is the head of its rows, whatever else it is.
    private mutating func markStub(_ number: Int) {
        guard cells[number].rows.lowerBound >= headerRows else { return }
        switch cells[number].source.header {
        case .none: cells[number].source.header = .row
        case .column: cells[number].source.header = .both
        case .row, .both: break
        }
    }

    private func closedHeader(_ wanted: Int) -> Int {
        var end = min(max(wanted, 0), rowCount)
        var row = 0
        while row < end {
            for cell in cells(startingIn: row) { end = max(end, cells[cell].rows.upperBound) }
            row += 1
        }
        return end < rowCount ? end : 0
    }
}
