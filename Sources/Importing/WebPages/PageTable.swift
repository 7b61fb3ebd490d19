/// A table of a page while it is being read.
final class PageTable {
    private(set) var rows: [[WebCell]] = []
    private(set) var isInCell = false

    var position: FilePosition? { rows.first?.first?.position }

    func beginRow() {
        isInCell = false
        rows.append([])
    }

    func beginCell(columns: Int, rows spanned: Int, position: FilePosition?) {
        if rows.isEmpty { rows.append([]) }
        rows[rows.count - 1].append(WebCell(columns: columns, rows: spanned, position: position))
        isInCell = true
    }

    func endCell() { isInCell = false }

    func append(_ block: LooseBlock) {
        guard let row = rows.indices.last, let cell = rows[row].indices.last else { return }
        rows[row][cell].blocks.append(block)
    }

    var blocks: [LooseBlock] { rows.flatMap { $0.flatMap(\.blocks) } }

    /// Whether the table only arranges the parts of a page: it holds other tables or prose instead of data.
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
                        position: cell.blocks.first?.position ?? cell.position)
                }
            })
    }
}

struct WebCell {
    var columns: Int
    var rows: Int
    var position: FilePosition?
    var blocks: [LooseBlock] = []
}
