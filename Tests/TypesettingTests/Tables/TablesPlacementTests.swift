import Testing

@testable import Documents
@testable import Typesetting

@Suite("Tables: placement of cells")
struct TablesPlacementTests {
    @Test("A span covers all its positions")
    func spans() {
        let placement = CellPlacement(Table("a < b", "c d ^", "^ e ^"))
        let owners = (0..<3).map { row in (0..<3).map { placement.owner(row: row, column: $0) } }
        #expect(owners == [[0, 0, 1], [2, 3, 1], [2, 4, 1]])
        #expect(placement.cells(startingIn: 1) == 2..<4)
        #expect(placement.cells(crossing: 1) == [1])
        #expect(placement.cells(crossing: 2) == [2, 1])
        #expect(placement.cells(crossing: 3) == [])
        #expect(placement.joinsLeft(row: 0, column: 1))
        #expect(!placement.joinsLeft(row: 1, column: 1))
        #expect(placement.joinsAbove(row: 2, column: 0))
    }

    @Test("Spans end at the edge of the table and before an occupied position")
    func clipped() {
        var table = Table("a . .", ". b .", ". . .")
        for cell in table.cells.indices {
            table.cells[cell].span.rows = 9
            table.cells[cell].span.columns = 9
        }
        let placement = CellPlacement(table)
        #expect(placement.cells.map(\.rows) == [0..<3])
        #expect(placement.cells.map(\.columns) == [0..<3])
        #expect(placement.cells[0].source.runs.map(\.text) == ["a", "b"], "the second cell's text must not be lost")

        table.cells[0].span.columns = 1
        let second = CellPlacement(table)
        #expect(second.cells.map(\.columns) == [0..<1, 1..<3])
        #expect(second.cells.map(\.rows) == [0..<3, 1..<3])
    }

    @Test("A span stops where another cell starts")
    func taken() {
        var table = Table("a b c", "d . .")
        table.cells[3].span.columns = 3
        table.cells[1].span.rows = 2
        let placement = CellPlacement(table)
        #expect(placement.cells[3].columns == 0..<1)
        #expect(placement.owner(row: 1, column: 2) == nil)
    }

    @Test("Cells outside the grid are moved into it")
    func beside() {
        var table = Table("a b")
        table.cells.append(TableCell(row: 2, column: 7, runs: [TextRun("c", .square)]))
        table.cells.append(TableCell(row: -1, column: -1, span: CellSpan(rows: -3), runs: [TextRun("d", .square)]))
        let placement = CellPlacement(table)
        #expect(placement.rowCount == 3)
        #expect(placement.cells.map { $0.source.runs.map(\.text).joined() } == ["da", "b", "c"])
        #expect(placement.owner(row: 2, column: 1) == 2)
    }

    @Test("The header is extended until no cell crosses its end")
    func header() {
        #expect(CellPlacement(Table("a b", "^ c", "d e", headerRows: 1)).headerRows == 2)
        #expect(CellPlacement(Table("a b", "^ c", headerRows: 1)).headerRows == 0, "never the whole table")
        #expect(CellPlacement(Table("a b", "c d", headerRows: 9)).headerRows == 0)
    }
}
