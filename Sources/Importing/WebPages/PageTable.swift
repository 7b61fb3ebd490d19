/// A table of a page while it is read.
final class PageTable {
    struct Cell {
        var columns: Int
        var rows: Int
        var line: Int?
        var blocks: [LooseBlock] = []
    }

    private(set) var rows: [[Cell]] = []
    private(set) var isInCell = false

    var line: Int? { rows.first?.first?.line }

    func beginRow() {
        isInCell = false
        rows.append([])
    }

    func beginCell(columns: Int, rows spanned: Int, line: Int?) {
        if rows.isEmpty { rows.append([]) }
        rows[rows.count - 1].append(Cell(columns: columns, rows: spanned, line: line))
        isInCell = true
    }

    func endCell() { isInCell = false }

    func put(_ block: LooseBlock) {
        guard let row = rows.indices.last, let cell = rows[row].indices.last else { return }
        rows[row][cell].blocks.append(block)
    }

    var blocks: [LooseBlock] { rows.flatMap { $0.flatMap(\.blocks) } }

    /// Whether it holds tables or prose and not data: such tables only place the parts of a page.
    var isLayout: Bool {
        let cells = rows.flatMap { $0 }
        return cells.count <= 1
            || cells.contains { cell in
                cell.blocks.contains { $0.table != nil }
                    || cell.blocks.count > 3 && cell.blocks.reduce(0) { $0 + ($1.text?.utf8.count ?? 0) } > 1200
            }
    }

    var loose: LooseTable {
        LooseTable(
            rows: rows.filter { !$0.isEmpty }.map { row in
                row.map { cell in
                    LooseCell(
                        text: cell.blocks.compactMap(\.text).joined(separator: "\n"), rowSpan: cell.rows, columnSpan: cell.columns,
                        line: cell.blocks.first?.line ?? cell.line)
                }
            })
    }
}
