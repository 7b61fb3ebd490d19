/// The rows of a sheet with merged cells as spans.
struct SheetGrid {
    private(set) var rows: [GridRow] = []

    mutating func removeFirst() { if !rows.isEmpty { rows.removeFirst() } }

    /// nil if there are more merged cells than a sheet can have.
    init?(_ sheet: SheetCells, limits: ImportLimits) {
        let used = sheet.rows.keys.sorted()
        guard let first = used.first, let last = used.last else { return }
        // By row: the columns covered by another cell, and the spans of the cells that begin there.
        var covered: [Int: [ClosedRange<Int>]] = [:]
        var spans: [CellReference: CellRange] = [:]
        var work = 0
        let lastColumn = sheet.rows.values.reduce(0) { max($0, $1.reduce(0) { max($0, $1.column) }) }
        for range in sheet.merged where range.rows.lowerBound <= last && range.rows.upperBound >= first {
            let start = CellReference(row: range.rows.lowerBound, column: range.columns.lowerBound)
            guard spans[start] == nil else { continue }
            spans[start] = range
            work += used.count
            guard work <= 400_000 else { return nil }
            for row in used where range.rows.contains(row) { covered[row, default: []].append(range.columns) }
        }
        for index in used {
            guard let stored = sheet.rows[index] else { continue }
            var cells: [GridCell] = []
            var next = 0
            let ranges = (covered[index] ?? []).sorted { $0.lowerBound < $1.lowerBound }
            // The last column of the merged cells that begin at or before the column of a cell.
            var range = 0
            var reach = -1
            for cell in stored.sorted(by: { $0.column < $1.column }) where cell.column >= next {
                while range < ranges.count, ranges[range].lowerBound <= cell.column {
                    reach = max(reach, ranges[range].upperBound)
                    range += 1
                }
                let span = spans[CellReference(row: index, column: cell.column)]
                guard span != nil || reach < cell.column else { continue }
                let lastOfSpan = span.map { min($0.columns.upperBound, max(lastColumn, cell.column)) } ?? cell.column
                cells.append(
                    GridCell(
                        column: cell.column, columnSpan: lastOfSpan - cell.column + 1, lastRow: min(span?.rows.upperBound ?? index, last),
                        text: cell.text))
                next = lastOfSpan + 1
            }
            rows.append(
                GridRow(index: index, cells: cells, isCovered: !Set(ranges.map(\.lowerBound)).isSubset(of: Set(cells.map(\.column)))))
        }
    }
}

struct GridRow {
    var index: Int
    var cells: [GridCell]
    /// Whether a cell of a row above extends into it.
    var isCovered: Bool

    var isBlank: Bool { cells.allSatisfy(\.isBlank) }
}

struct GridCell {
    var column: Int
    var columnSpan = 1
    /// The last row that it covers.
    var lastRow: Int
    var text: String

    var isBlank: Bool { !text.unicodeScalars.contains { !ProseTidying.isSpace($0) && !ProseTidying.isInvisible($0) } }
}
