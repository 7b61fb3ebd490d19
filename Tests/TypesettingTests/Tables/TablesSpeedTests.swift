import Foundation
import Testing

@testable import Documents
@testable import Typesetting

@Suite("Tables: time")
struct TablesSpeedTests {
    /// A table with everything that takes time: aligned figures, words, groups of rows, rules of single edges.
    static func table(rows: Int, figure: (Int) -> String) -> Table {
        var cells: [TableCell] = []
        for row in 0..<rows {
            if row % 25 == 1 {
                cells.append(TableCell(row: row, column: 0, span: CellSpan(rows: min(25, rows - row)), runs: [TextRun("政府信息公开", .square)]))
            }
            if row % 5 == 1 {
                cells.append(TableCell(row: row, column: 1, span: CellSpan(rows: min(5, rows - row)), runs: [TextRun("公开", .square)]))
            }
            for column in (row == 0 ? 0 : 2)..<20 {
                let text = row == 0 ? "表头" : column == 2 ? "第\(row)项办理" : figure(row * 20 + column)
                var cell = TableCell(row: row, column: column, runs: [TextRun(text, .square)])
                cell.alignment.isDecimal = column > 10
                cell.alignment.vertical = column > 5 ? .baseline : .middle
                cells.append(cell)
            }
        }
        let style = TableStyle(
            sizes: [10.5, 10, 9.5, 9, 8.5, 8], smallestSize: 6, leading: 1.25, padding: CellPadding(horizontal: 1, vertical: 2),
            outerRule: 0.75,
            innerRule: 0.5, rowHeight: 16)
        var table = Table(
            TableShape(columns: Array(repeating: 1, count: 20), rowCount: rows, headerRows: 1), cells: cells, style: style,
            continuation: TextRun("续表", .square))
        table.rules = TableRule.threeLines(rowCount: rows, columnCount: 20, headerRows: 1, heavy: 1.5, thin: 0.75)
        table.shape.stubColumns = 2
        return table
    }

    /// Returns the CPU time of this thread for setting and placing a table, in seconds.
    static func time(_ table: Table, _ setter: any CellSetter) -> Double {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
        let start = now()
        let set = TableSetter(setter: setter, number: 0).set(table, measure: 700, pageHeight: 450)
        let marks = set.pieces(450).reduce(0) { $0 + $1.marks(x: 0, y: 0).count }
        precondition(marks > table.cells.count)
        return now() - start
    }

    @Test("Four times as many rows take no more than four times as long")
    func linear() {
        let short = Self.table(rows: 250) { String($0 % 500) }
        let long = Self.table(rows: 1000) { String($0 % 500) }
        // The minimum of several runs: other load on the machine only adds time.
        let times = (0..<3).map { _ in (four: 4 * Self.time(short, SquareSetter()), one: Self.time(long, SquareSetter())) }
        let four = times.map(\.four).min()!
        let one = times.map(\.one).min()!
        #expect(one <= 2 * four, "1,000 rows took \(one) s, four times 250 rows \(four) s")
    }
}
