import Testing

@testable import Documents
@testable import Typesetting

@Suite("Tables: heights, rules and marks")
struct TablesPiecesTests {
    @Test("Rows are as high as their highest cell, and spans heighten all of their rows")
    func heights() {
        #expect(RowHeights.solve(rowCount: 2, least: 15, needs: [.init(rows: 0..<1, height: 20)]) == [20, 15])
        #expect(
            RowHeights.solve(
                rowCount: 3, least: 10,
                needs: [
                    .init(rows: 0..<3, height: 62), .init(rows: 1..<3, height: 30), .init(rows: 0..<1, height: 20),
                ]) == [24, 19, 19])
        #expect(
            RowHeights.solve(
                rowCount: 3, least: 10,
                needs: [
                    .init(rows: 0..<3, height: 62), .init(rows: 1..<3, height: 40),
                ]) == [14, 24, 24])
        // Lines of 10 by 1.5, twice 2 of padding, half a rule of 4 above and below.
        let style = TableStyle.bare.with { ($0.leading, $0.padding.vertical, $0.innerRule, $0.rowHeight) = (1.5, 2, 4, 30) }
        let set = Table("公开公 a", "b c", columns: [2, 8], style: style).set(measure: 100)
        #expect(set.sized.heights == [38, 30])
        #expect(set.height == 68)
        #expect(set.whole.height == 68)
    }

    @Test("A stack makes its rows high enough")
    func stack() {
        let set = Table("|本年度办 a", "^ b", style: .bare).set(measure: 100)
        #expect(set.sized.heights == [20, 20])
        #expect(set.whole.dump == "本@20,10 年@20,20 度@20,30 办@20,40 a@70,15 b@70,35")
    }

    @Test("The frame adds only its excess over inner rules")
    func frame() {
        let style = TableStyle.bare.with { ($0.outerRule, $0.innerRule) = (3, 2) }
        let set = Table("a", "b", style: style).set(measure: 100)
        #expect(set.sized.heights == [12, 12])
        #expect(set.height == 28, "3 + 10 + 2 + 10 + 3")
        #expect(set.whole.dump == "a@45,13 b@45,25")
    }

    @Test("Text is aligned left, centre and right inside the padding and centred vertically")
    func alignment() {
        let style = TableStyle.bare.with { ($0.padding.horizontal, $0.rowHeight) = (5, 40) }
        #expect(Table("ab", style: style, alignment: .left).set(measure: 100).whole.dump == "ab@5,25")
        #expect(Table("ab", style: style, alignment: .centred).set(measure: 100).whole.dump == "ab@40,25")
        #expect(Table("ab", style: style, alignment: .right).set(measure: 100).whole.dump == "ab@75,25")
        #expect(Table("公开公", style: style).set(measure: 30).whole.dump == "公开@5,20 公@10,30")
    }

    @Test("Marks are in row order, spanning cells in their first row, with element and origin")
    func order() {
        let set = Table("a < b", "c d ^", "^ e f", headerRows: 1).set(measure: 90)
        let marks = set.whole.marks(x: 100, y: 200)
        #expect(set.whole.words == "a b c d e f")
        let places = [(0, 0), (0, 2), (1, 0), (1, 1), (2, 1), (2, 2)]
        var structure = StructureBuilder()
        let elements = structure.table(set.placement)
        #expect(marks.map(\.element) == places.map { elements.cell(row: $0, column: $1) })
        #expect(marks.map(\.origin.number) == [0, 2, 100, 101, 201, 202])
        guard case .glyphs(let run) = marks[2].content else { return }
        #expect(run.origin == Point(110, 225))
    }

    @Test("Rules are continuous where no cell spans and end in the middle of the rules they meet")
    func rules() {
        let style = TableStyle.bare.with { ($0.outerRule, $0.innerRule, $0.rowHeight) = (4, 2, 20) }
        // Rows are 20 high, the box 3 + 60 + 3.
        let rules = Table("a < b", "c d ^", "^ e f", style: style).set(measure: 90).whole.rules
        #expect(
            rules[..<4] == [
                "0,0 90x4", "0,62 90x4",
                "0,0 4x66", "86,0 4x66",
            ])
        #expect(
            rules[4...] == [
                // Below a only, since b continues; then beside c, which continues.
                "0,22 60x2", "30,42 60x2",
                // Not through a; then to the lower edge.
                "29,23 2x43", "59,0 2x66",
            ])
    }

    @Test("Plain grids have one rule for each edge, and rules of weight 0 are omitted")
    func longRules() {
        let style = TableStyle.bare.with { ($0.outerRule, $0.innerRule, $0.rowHeight) = (1, 1, 20) }
        let rows = Table("a b c", "d e f", "g . .", "h . .", style: style)
        #expect(rows.set(measure: 90).whole.rules.count == 4 + 3 + 2)
        #expect(Table("a b", "c d").set(measure: 90).whole.rules == [])
    }

    @Test("An empty table")
    func empty() {
        let table = Table(TableShape(columns: [], rowCount: 0), cells: [], style: .bare)
        let set = table.set(measure: 100)
        #expect(set.height == 0)
        #expect(set.piece(from: 0, fitting: 100, isFreshPage: true) == nil)
        #expect(set.whole.marks(x: 0, y: 0) == [])
        let blank = Table(TableShape(columns: [1], rowCount: 2), cells: [], style: .bare.with { $0.rowHeight = 20 })
        #expect(blank.set(measure: 100).height == 40)
    }
}
