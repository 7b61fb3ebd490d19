import Testing

@testable import Documents
@testable import Typesetting

/// Rows are 10 high in all of these.
@Suite("Tables: groups of rows")
struct TablesGroupsTests {
    private func words(_ table: Table, _ page: Double, first: Double? = nil) -> [String] {
        table.set(measure: 200, page: page).pieces(page, first: first).map(\.words)
    }

    private func groups(_ table: Table, room: Double = 1000) -> RowGroups {
        let placement = CellPlacement(table)
        return RowGroups(placement, Array(repeating: 10, count: placement.rowCount), room: room)
    }

    /// A has six rows, with a of three and b of three rows in it; B has four, with c of two and d of two.
    private let nested = Table(
        "A a 1", "^ ^ 2", "^ ^ 3", "^ b 4", "^ ^ 5", "^ ^ 6", "B c 7", "^ ^ 8", "^ d 9", "^ ^ 0")

    @Test("Nested groups: divided groups, ends of inner groups and isolated rows")
    func depths() {
        let all = groups(nested)
        #expect(all.depths == [0, 2, 2, 1, 2, 2, 0, 2, 1, 2])
        #expect(all.parts == all.depths.map { $0 > 0 })
        #expect(all.endsInner.indices.filter { all.endsInner[$0] } == [3, 8])
        #expect(all.lonely.indices.filter { all.lonely[$0] } == [1, 2, 4, 5, 7, 9])
        // A fits no page, so only the groups in it count.
        let low = groups(nested, room: 40)
        #expect(low.parts.indices.filter { low.parts[$0] } == [1, 2, 4, 5, 7, 8, 9])
        #expect(low.depths == all.depths)
    }

    @Test("Two columns with the same group count once; overlapping groups do not nest")
    func sameAndOverlapping() {
        #expect(groups(Table("a b 1", "^ ^ 2", "^ ^ 3")).depths == [0, 1, 1])
        let overlapping = groups(Table("a 1 2", "^ b 3", "^ ^ 4", "5 ^ 6"))
        #expect(overlapping.depths == [0, 1, 2, 1])
        #expect(!overlapping.endsInner.contains(true))
    }

    @Test("The end of the outer group is preferred if it leaves at most a third of the page empty")
    func outer() {
        // Groups of six and of four rows: 20 of 80 would stay empty; a third is more.
        #expect(words(nested, 80) == ["A a 1 2 3 b 4 5 6", "B c 7 8 d 9 0"])
        // Two rows, then a group of seven with inner ends after three and five: 50 of 80 would stay empty.
        let late = Table("x y 0", "^ z 1", "A a 2", "^ ^ 3", "^ ^ 4", "^ b 5", "^ ^ 6", "^ c 7", "^ ^ 8")
        #expect(words(late, 80) == ["x y 0 z 1 A a 2 3 4 b 5 6", "[A] c 7 8"])
        #expect(words(late, 70) == ["x y 0 z 1 A a 2 3 4 b 5 6", "[A] c 7 8"])
        // A fits no page: its inner ends are as good as its own, and 40 of 60 would stay empty above it.
        #expect(words(late, 60) == ["x y 0 z 1 A a 2 3 4", "[A] b 5 6 c 7 8"])
    }

    @Test("Exactly a third of the page may stay empty")
    func third() {
        // The outer end is after four rows, the inner one after seven.
        let table = Table("A 1", "^ 2", "^ 3", "^ 4", "B a", "^ ^", "^ ^", "^ b", "^ ^", "^ ^", style: .bare.with { $0.rowHeight = 10 })
        func rows(_ page: Double) -> Int? { table.set(measure: 200, page: page).pieces(page).first?.rows.upperBound }
        #expect(rows(90) == 4, "30 of 90 stay empty")
        #expect(rows(89.9) == 7)
    }

    @Test("A table does not start at the foot of a page only for an inner group")
    func notFresh() {
        #expect(words(nested, 80, first: 50) == ["A a 1 2 3 b 4 5 6", "B c 7 8 d 9 0"])
        #expect(words(nested, 80, first: 60) == ["A a 1 2 3 b 4 5 6", "B c 7 8 d 9 0"])
    }

    @Test("No first or last row of a nested group is isolated if another break fits")
    func lonely() {
        for seed in 0..<300 {
            var random = SplitMix(seed: UInt64(seed))
            let table = Self.table(&random)
            let page = Double(Int.random(in: 5...14, using: &random) * 10)
            let set = table.set(measure: 200, page: page)
            var row = 0
            for piece in set.pieces(page).dropLast() {
                let cut = piece.rows.upperBound
                if set.cuts[cut] > .groupEnd {
                    // There was no better break on the page.
                    let others = (row + 1)...min(row + Int(page / 10), set.rowCount - 1)
                    #expect(!others.contains { set.cuts[$0] <= .groupEnd }, "seed \(seed)")
                }
                row = cut
            }
        }
    }

    /// Nested groups of rows; every cell has one character.
    private static func table(_ random: inout SplitMix) -> Table {
        var cells: [TableCell] = []
        var row = 0
        while row < 40 {
            let start = row
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let rows = Int.random(in: 1...5, using: &random)
                cells.append(TableCell(row: row, column: 1, span: CellSpan(rows: rows), runs: [TextRun("b", .square)]))
                row += rows
            }
            cells.append(TableCell(row: start, column: 0, span: CellSpan(rows: row - start), runs: [TextRun("a", .square)]))
        }
        for row in 0..<row { cells.append(TableCell(row: row, column: 2, runs: [TextRun("c", .square)])) }
        return Table(TableShape(columns: [1, 1, 1], rowCount: row), cells: cells, style: .bare.with { $0.rowHeight = 10 })
    }

    @Test("Stub cells are row headers and are repeated as artifacts where their group is divided")
    func stub() {
        var table = Table("h i j", "s a 1", "^ ^ 2", "^ b 3", "^ ^ 4", "^ ^ 5", headerRows: 1)
        table.shape.stubColumns = 2
        let placement = CellPlacement(table)
        #expect(placement.cells.map(\.source.header) == [.column, .column, .column, .row, .row, .none, .none, .row, .none, .none, .none])
        table.cells[3].header = .column
        #expect(CellPlacement(table).cells[3].source.header == .both)
        #expect(words(table, 50) == ["h i j s a 1 2", "[h] [i] [j] [s] b 3 4 5"])
        let marks = table.set(measure: 200, page: 50).pieces(50)[0].marks(x: 0, y: 0)
        var builder = StructureBuilder()
        let elements = builder.table(CellPlacement(table))
        for (mark, column, header) in [(marks[3], 0, HeaderScope.both), (marks[4], 1, .row)] {
            #expect(mark.element == elements.cell(row: 1, column: column))
            guard case .cell(let cell) = builder.structure[mark.element].role else {
                Issue.record("no cell")
                continue
            }
            #expect(cell.header == header)
        }
        table.shape.stubColumns = 0
        #expect(CellPlacement(table).cells[4].source.header == .none)
    }
}
