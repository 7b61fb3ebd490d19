import Testing

@testable import TableGrid

@Suite struct GridPlacementTests {
    /// The owners of a grid, a letter for each cell.
    private func drawn(_ grid: GridPlacement) -> [String] {
        (0..<grid.rowCount).map { row in
            (0..<grid.columnCount).map { column in
                grid.owner(row: row, column: column).map { String("abcdefghij".dropFirst($0).first!) } ?? "."
            }
            .joined()
        }
    }

    @Test func cellsFlowAroundThoseFromAbove() {
        var grid = GridPlacement(rows: 3, columns: 4)
        for (row, rowSpan, columnSpan) in [(0, 2, 1), (0, 1, 2), (0, 3, 1), (1, 1, 1), (1, 2, 1), (2, 1, 2)] {
            let column = grid.firstFreeColumn(inRow: row)!
            grid.place(row: row, column: column, rowSpan: rowSpan, columnSpan: columnSpan, .overlaps)
        }
        #expect(drawn(grid) == ["abbc", "adec", "ffec"])
        #expect((0..<3).allSatisfy { grid.firstFreeColumn(inRow: $0) == nil })
    }

    @Test func spansAreTrimmedBeforeTakenPlaces() {
        var grid = GridPlacement(rows: 3, columns: 3)
        grid.place(row: 0, column: 2, rowSpan: 1, columnSpan: 1, .trims)
        grid.place(row: 2, column: 0, rowSpan: 1, columnSpan: 1, .trims)
        let placed = grid.place(row: 0, column: 0, rowSpan: 3, columnSpan: 3, .trims)
        #expect(placed == .init(number: 2, area: GridArea(rows: 0..<2, columns: 0..<2), overlaps: 0))
        #expect(drawn(grid) == ["cca", "cc.", "b.."])
        #expect(grid.filledCount(inRow: 0, ofColumns: 3) == 3 && grid.filledCount(inRow: 2, ofColumns: 3) == 1)
    }

    @Test func overlapsAreCountedAndTakeNothing() {
        var grid = GridPlacement(rows: 2, columns: 3)
        grid.place(row: 0, column: 1, rowSpan: 2, columnSpan: 1, .overlaps)
        let placed = grid.place(row: 0, column: 0, rowSpan: 2, columnSpan: 3, .overlaps)
        #expect(placed?.overlaps == 2)
        #expect(placed?.area == GridArea(rows: 0..<2, columns: 0..<3))
        #expect(drawn(grid) == ["bab", "bab"])
    }

    @Test func takenAndOutsidePlacesAreRefused() {
        var grid = GridPlacement(rows: 1, columns: 2)
        grid.place(row: 0, column: 0, rowSpan: 1, columnSpan: 1, .trims)
        for (row, column) in [(0, 0), (1, 0), (-1, 0), (0, 2), (0, -1), (Int.max, Int.max), (Int.min, 0)] {
            #expect(grid.place(row: row, column: column, rowSpan: 1, columnSpan: 1, .trims) == nil)
        }
        #expect(grid.areas.count == 1)
    }

    @Test(arguments: [GridPlacement.Collision.trims, .overlaps]) func hostileSpansEndAtTheEdge(_ collision: GridPlacement.Collision) {
        var grid = GridPlacement(rows: 2, columns: 2)
        #expect(
            grid.place(row: 1, column: 1, rowSpan: Int.max, columnSpan: Int.max, collision)?.area == GridArea(rows: 1..<2, columns: 1..<2))
        #expect(grid.place(row: 0, column: 0, rowSpan: Int.min, columnSpan: -5, collision)?.area == GridArea(rows: 0..<1, columns: 0..<1))
        #expect(drawn(grid) == ["b.", ".a"])
    }

    /// colspan=65534 is the most that browsers accept. What a cell costs is bounded by the grid.
    @Test func aHundredThousandGreatSpansAreQuick() {
        var grid = GridPlacement(rows: 20_000, columns: 64)
        var count = 0
        for number in 0..<100_000 {
            let row = number / 5
            guard let column = grid.firstFreeColumn(inRow: row) else { continue }
            grid.place(row: row, column: column, rowSpan: number % 7 == 0 ? 65_534 : 1, columnSpan: 65_534, .overlaps)
            count += 1
        }
        #expect(count == 1)
        #expect(grid.areas == [GridArea(rows: 0..<20_000, columns: 0..<64)])
        #expect(grid.firstFreeColumn(inRow: 19_999) == nil)
    }

    /// Each cell reaches under all earlier ones; a search from the first column for each of them would be quadratic.
    @Test func stairsOfSpansAreQuick() {
        var grid = GridPlacement(rows: 2_000, columns: 64)
        for row in 0..<64 {
            grid.place(row: row, column: 63 - row, rowSpan: 65_534, columnSpan: 65_534, .overlaps)
        }
        #expect(grid.areas.count == 64)
        #expect((64..<2_000).allSatisfy { grid.owner(row: $0, column: 63) == 0 && grid.owner(row: $0, column: 0) == 63 })
        var wide = GridPlacement(rows: 1, columns: 200_000)
        while let column = wide.firstFreeColumn(inRow: 0) { wide.place(row: 0, column: column, rowSpan: 1, columnSpan: 1, .trims) }
        #expect(wide.areas.count == 200_000)
    }

    @Test func anEmptyGridHasNoPlaces() {
        var grid = GridPlacement(rows: 0, columns: 5)
        #expect(grid.place(row: 0, column: 0, rowSpan: 1, columnSpan: 1, .trims) == nil)
        #expect(grid.firstFreeColumn(inRow: 0) == nil && grid.filledCount(inRow: 0, ofColumns: 5) == 0)
        #expect(GridPlacement(rows: -1, columns: -1).rowCount == 0)
    }
}
