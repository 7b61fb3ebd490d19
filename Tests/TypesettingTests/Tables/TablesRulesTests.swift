import Testing

@testable import Documents
@testable import Typesetting

@Suite("Tables: rules of single edges")
struct TablesRulesTests {
    private func ruled(_ table: Table, _ rules: TableRule...) -> Table {
        var table = table
        table.rules = rules
        return table
    }

    /// Rules of 1 around and inside; rows as high as their text.
    private let thin = TableStyle.bare.with { ($0.outerRule, $0.innerRule) = (1, 1) }

    @Test("A three-line table and each of its pieces have heavy rules at both ends and a thin one below the header")
    func threeLines() {
        var table = Table("h i", "a b", "c d", "e f", "g j", headerRows: 1, style: thin.with { $0.rowHeight = 20 }, alignment: .left)
        table.rules = TableRule.threeLines(rowCount: 5, columnCount: 2, headerRows: 1, heavy: 3, thin: 1)
        // Rows of 20 between rules that protrude by 2.5.
        let set = table.set(measure: 100, page: 65)
        #expect(set.height == 105)
        #expect(set.whole.rules == ["0,0 100x3", "0,102 100x3", "0,22 100x1"])
        let pieces = set.pieces(65)
        #expect(pieces.map(\.words) == ["h i a b c d", "[h] [i] e f g j"])
        for piece in pieces { #expect(piece.rules == ["0,0 100x3", "0,62 100x3", "0,22 100x1"]) }
        #expect(pieces[0].dump.hasPrefix("h@0,"), "there is no vertical rule beside the text")
    }

    @Test("A thick rule below the header moves the rows apart, also below the repeated header")
    func thickHeader() {
        let table = ruled(
            Table("h", "a", "b", "c", "d", headerRows: 1, style: thin, alignment: .left), TableRule(.horizontal(1), weight: 5))
        let set = table.set(measure: 100, page: 38)
        // The text of a ends at 11. That of b starts at 16, where the rule ends.
        #expect(set.sized.heights == [13, 13, 11, 11, 11])
        let pieces = set.pieces(38)
        #expect(pieces.map(\.dump) == ["h@1,11 a@1,26 b@1,37", "[h@1,11] c@1,26 d@1,37"])
        #expect(pieces.map { $0.rules[4] } == ["0,11 100x5", "0,11 100x5"])
        #expect(pieces.map(\.height) == [38, 38])
    }

    @Test("A cell divided at a thick rule has room for its text")
    func thickAboveCut() {
        let rows = Table("h i", "|甲乙丙 a", "^ b", "^ c", "^ d", headerRows: 1, style: thin)
        let pieces = ruled(rows, TableRule(.horizontal(1), weight: 5)).set(measure: 100, page: 50).pieces(50)
        #expect(pieces.map(\.rows) == [0..<3, 3..<5])
        // Three lines of 10 from the lower edge of the thick rule to the upper edge of the frame.
        #expect(pieces.map(\.height) == [47, 47])
        #expect(
            pieces[1].marks(x: 0, y: 0).compactMap { mark -> Double? in
                if case .glyphs(let run) = mark.content, "甲乙丙".contains(run.text) { run.origin.y } else { nil }
            } == [26, 36, 46])
    }

    @Test("Rules can be omitted between some rows and in some columns")
    func leftOut() {
        let rows = Table("a b", "c d", "e f", style: .bare.with { ($0.innerRule, $0.rowHeight) = (2, 20) })
        #expect(ruled(rows, TableRule(.horizontal(2), weight: 0)).set(measure: 100).whole.rules == ["0,19 100x2", "49,0 2x60"])
        #expect(
            ruled(rows, TableRule(.horizontal(2), 0..<1, weight: 0)).set(measure: 100).whole.rules == [
                "0,19 100x2", "50,39 50x2", "49,0 2x60",
            ])
        #expect(
            ruled(rows, TableRule(.horizontal(2), weight: 0), TableRule(.horizontal(2), 1..<9, weight: 4)).set(measure: 100)
                .whole.rules == ["0,19 100x2", "50,38 50x4", "49,0 2x60"], "the last has it")
    }

    @Test("The corner where two rules end is filled")
    func corners() {
        let rows = Table("a b", "c d", style: .bare.with { ($0.innerRule, $0.rowHeight) = (2, 20) })
        func rules(_ rules: TableRule...) -> [String] {
            var table = rows
            table.rules = rules
            return table.set(measure: 100).whole.rules
        }
        // The joint is at 50, 20.
        let right = TableRule(.horizontal(1), 1..<2, weight: 0)
        #expect(rules(right, TableRule(.vertical(1), 1..<2, weight: 0)) == ["0,19 51x2", "49,0 2x21"])
        #expect(rules(right, TableRule(.vertical(1), 0..<1, weight: 0)) == ["0,19 51x2", "49,19 2x21"])
        #expect(
            rules(TableRule(.horizontal(1), 0..<1, weight: 0), TableRule(.vertical(1), 1..<2, weight: 0)) == ["49,19 51x2", "49,0 2x21"])
        #expect(rules(right) == ["0,19 50x2", "49,0 2x40"], "it ends in the middle of a rule that continues")
        #expect(rules(TableRule(.vertical(1), 0..<1, weight: 6)) == ["0,19 100x2", "47,0 6x20", "49,20 2x20"])
    }

    @Test("No rule crosses a cell, even if specified")
    func spans() {
        let rows = Table("a b", "^ c", style: .bare.with { ($0.innerRule, $0.rowHeight) = (2, 20) })
        #expect(ruled(rows, TableRule(.horizontal(1), weight: 5)).set(measure: 100).whole.rules == ["50,17.5 50x5", "49,0 2x40"])
        let wide = Table("a <", "b c", style: .bare.with { ($0.innerRule, $0.rowHeight) = (2, 20) })
        #expect(ruled(wide, TableRule(.vertical(1), weight: 4)).set(measure: 100).whole.rules == ["0,19 100x2", "48,20 4x20"])
    }

    @Test("The sides of the frame may differ, and text keeps its distance from each")
    func frame() {
        let rows = Table("1 a", columns: [0, 1], style: thin.with { $0.padding.horizontal = 2 }, alignment: .left)
        let set = ruled(
            rows, TableRule(.vertical(0), weight: 4), TableRule(.vertical(1), weight: 6), TableRule(.vertical(2), weight: 0),
            TableRule(.horizontal(0), weight: 3), TableRule(.horizontal(1), weight: 0)
        ).set(measure: 100)
        // 4 + 2 + 10 + 2 + 3 for the first column; 3 + 10 and the half rule of the row below.
        #expect(set.sized.widths.widths == [21, 79])
        #expect(set.height == 13.5)
        #expect(set.whole.dump == "1@6,13 a@26,13")
        #expect(set.whole.rules == ["0,0 100x3", "0,0 4x13.5", "18,0 6x13.5"])
    }

    @Test("Invalid rules are ignored")
    func nonsense() {
        let rows = Table("a b", "c d", style: .bare.with { ($0.innerRule, $0.rowHeight) = (2, 20) })
        let plain = rows.set(measure: 100).whole.rules
        #expect(
            ruled(rows, TableRule(.horizontal(9), weight: 5), TableRule(.vertical(-1), weight: 5)).set(measure: 100).whole.rules == plain)
        #expect(ruled(rows, TableRule(.horizontal(1), weight: -3)).set(measure: 100).whole.rules == ["49,0 2x40"])
        #expect(ruled(rows, TableRule(.horizontal(1), weight: .nan)).set(measure: 100).whole.rules == ["49,0 2x40"])
    }

    @Test("Every joint is filled and nothing protrudes from it, whatever the weights")
    func joints() {
        var corners = 0
        for seed in 0..<200 {
            var random = SplitMix(seed: UInt64(seed))
            let set = Self.grid(&random)
            let rects = TableRules.rules(set, set.whole.layout)
            let rules = set.sized.rules
            let (columns, rows) = (set.sized.widths.edges, set.whole.layout.edges)
            func across(_ row: Int, _ column: Int) -> Double {
                set.placement.joinsAbove(row: row, column: column) ? 0 : rules.horizontal(row, column: column)
            }
            func down(_ row: Int, _ column: Int) -> Double {
                set.placement.joinsLeft(row: row, column: column) ? 0 : rules.vertical(column, row: row)
            }
            // The rectangle that each edge between two joints, and each joint, may fill.
            var allowed: [Rect] = []
            for row in 1..<set.rowCount {
                for column in 1..<columns.count - 1 {
                    let (left, right) = (across(row, column - 1), across(row, column))
                    let (above, below) = (down(row - 1, column), down(row, column))
                    let (height, width) = (max(left, right), max(above, below))
                    let joint = Rect(x: columns[column] - width / 2, y: rows[row] - height / 2, width: width, height: height)
                    if height > 0, width > 0 {
                        allowed.append(joint)
                        corners += 1
                        let isFilled = Self.points(joint).allSatisfy { point in rects.contains { Self.holds($0, point) } }
                        #expect(isFilled, "seed \(seed): joint \(row), \(column)")
                    }
                }
            }
            for row in 0..<set.rowCount {
                for column in 0..<columns.count - 1 {
                    let (x, y) = (columns[column], rows[row])
                    if row > 0 {
                        let weight = across(row, column)
                        allowed.append(Rect(x: x, y: y - weight / 2, width: columns[column + 1] - x, height: weight))
                    }
                    if column > 0 {
                        let weight = down(row, column)
                        allowed.append(Rect(x: x - weight / 2, y: y, width: weight, height: rows[row + 1] - y))
                    }
                }
            }
            for rect in rects {
                for point in Self.points(rect) { #expect(allowed.contains { Self.holds($0, point) }, "seed \(seed): \(rect)") }
            }
        }
        #expect(corners > 500)
    }

    /// Random spans in a grid of 4 by 5 without a frame, with inner edges in stretches of different weights.
    private static func grid(_ random: inout SplitMix) -> SetTable {
        let style = TableStyle.bare.with { ($0.innerRule, $0.rowHeight) = (1, 20) }
        var cells: [TableCell] = []
        for row in 0..<5 {
            for column in 0..<4 {
                let spans = Int.random(in: 0..<5, using: &random) == 0
                cells.append(TableCell(row: row, column: column, span: CellSpan(rows: spans ? 2 : 1, columns: spans ? 2 : 1), runs: []))
            }
        }
        var table = Table(TableShape(columns: [1, 1, 1, 1], rowCount: 5), cells: cells, style: style)
        for _ in 0..<Int.random(in: 2...10, using: &random) {
            let edge = Int.random(in: 1...3, using: &random)
            let isHorizontal = Bool.random(using: &random)
            let start = Int.random(in: 0...3, using: &random)
            let weight: Double = [0, 0, 2, 4].randomElement(using: &random)!
            table.rules.append(TableRule(isHorizontal ? .horizontal(edge) : .vertical(edge), start..<start + 2, weight: weight))
        }
        return table.set(measure: 100)
    }

    /// The corners of a rectangle, just inside it.
    private static func points(_ rect: Rect) -> [Point] {
        [rect.x + 0.01, rect.right - 0.01].flatMap { x in [rect.y + 0.01, rect.bottom - 0.01].map { Point(x, $0) } }
    }

    private static func holds(_ rect: Rect, _ point: Point) -> Bool {
        point.x >= rect.x && point.x <= rect.right && point.y >= rect.y && point.y <= rect.bottom
    }
}
