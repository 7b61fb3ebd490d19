import Documents
import Reports
import Typesetting

/// Room for explanations and signatures.
struct SigningTable {
    let report: CheckedReport
    let date: CalendarDate?
    /// The minimum height of a row, for handwriting.
    private static let height = millimetres(11)

    func table(_ layout: Layout) -> Table {
        var style = layout.tables.style
        style.rowHeight = max(style.rowHeight, Self.height)
        func cell(_ row: Int, _ column: Int, _ text: String, rows: Int = 1, columns: Int = 1, isLabel: Bool = true) -> TableCell {
            TableCell(
                row: row, column: column, span: CellSpan(rows: rows, columns: columns),
                runs: [TextRun(text, layout.style(isLabel ? .tableHeader : .tableLabel))], header: isLabel ? .row : .none)
        }
        // A clean report needs no explanation, but the reviewer may still add a remark.
        let room = report.verdict == .conforms ? 1 : 3
        let signing = ["核对人", "", "复核人", "", "日期", date?.official ?? "年　　月　　日"]
        let cells =
            [cell(0, 0, "情况说明", rows: room), cell(0, 1, "", rows: room, columns: 5, isLabel: false)]
            + signing.enumerated().map { cell(room, $0, $1, isLabel: $0.isMultiple(of: 2)) }
        return Table(TableShape(columns: [20, 34, 20, 34, 14, 34], rowCount: room + 1), cells: cells, style: style)
    }
}
