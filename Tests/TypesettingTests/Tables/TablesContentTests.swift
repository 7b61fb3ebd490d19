import Testing

@testable import Documents
@testable import Typesetting

/// Characters are 10 wide and lines 10 high in all of these.
@Suite("Tables: widths that follow the content")
struct TablesContentTests {
    private func set(_ table: Table, _ measure: Double) -> SetTable {
        var table = table
        table.shape.followsContent = true
        return table.set(measure: measure)
    }

    private func widths(_ table: Table, _ measure: Double) -> [Double] { set(table, measure).sized.widths.widths }

    @Test("If all texts fit on one line, the columns are in proportion to them")
    func natural() {
        #expect(widths(Table("甲 公开公", "乙 开"), 120) == [30, 90])
        #expect(widths(Table("甲 公开公", "乙 开"), 40) == [10, 30])
    }

    @Test("Short texts stand on one line, and long ones share the rest")
    func short() {
        let table = Table("甲 13800001111 公开公开公开公开公开公开公开公开公开公开", "乙 13900002222 公开公开公开公开公开公开公开公开公开公开")
        #expect(widths(table, 220) == [10, 110, 100])
        // Names keep their line although another column of the row has several.
        let names = Table("欧阳明月 公开公开公开公开公开公开公开公开", "司马长风 公开公开公开公开公开公开公开公开")
        #expect(widths(names, 120) == [40, 80])
    }

    @Test("A short text beside long ones has lines of some characters, and a date is not divided needlessly")
    func dates() {
        let long = String(repeating: "公", count: 200)
        let table = Table("甲 \(long) 教育局牵头负责 2026年12月31日前", "乙 \(long) 财政局 2026年3月1日前")
        let wide = widths(table, 400)
        // Six characters would make the rows half as high again: four are enough.
        #expect(wide[2] >= 40 && wide[3] == 120 && wide[1] > 200)
        // Where whole dates would make the rows much higher, they are divided after 年 and 月.
        let narrow = set(table, 220)
        #expect(narrow.sized.widths.widths[3] >= 50 && narrow.issues.isEmpty)
        // Beside less text, lines have six characters.
        let few = Table("甲 \(long.prefix(60)) 教育局牵头负责 2026年12月31日前", "乙 \(long.prefix(60)) 财政局 2026年3月1日前")
        #expect(widths(few, 400)[2] >= 60)
        let scarce = set(table, 120)
        #expect(scarce.sized.widths.widths[3] >= 50 && scarce.issues.isEmpty)
    }

    @Test("Numbers with their units and dates are found in a text")
    func figures() {
        #expect(WholeFigures.stretches(of: "截至2026年12月31日，共1,234.5万元。") == ["2026年12月31日", "1,234.5万元"])
        #expect(WholeFigures.stretches(of: "增长3.5%。").map(String.init) == ["3.5%"])
        #expect(WholeFigures.parts(of: "2026年12月31日") == ["2026年", "12月", "31日"])
    }

    @Test("Of long texts, the longer ones get more, so that rows are low")
    func long() {
        let long = String(repeating: "公", count: 64)
        let table = Table("公开公开公开公开公开公开公开公开 \(long)")
        let set = set(table, 240)
        // 16 and 64 characters on 24: two lines and four, or three and three and a bit.
        #expect(set.height == 40)
    }

    @Test("A table is hardly ever higher than with even or proportional widths, and usually lower")
    func lower() {
        var (higher, lower) = (0, 0)
        for seed in 0..<120 {
            var random = SplitMix(seed: UInt64(seed))
            let columns = Int.random(in: 2...6, using: &random)
            let rows = Int.random(in: 1...12, using: &random)
            let usual = (0..<columns).map { _ in Int.random(in: 1...30, using: &random) }
            var cells: [TableCell] = []
            for row in 0..<rows {
                for column in 0..<columns {
                    let count = Int.random(in: 1...usual[column], using: &random)
                    let isFigure = column == 0
                    cells.append(
                        TableCell(
                            row: row, column: column,
                            runs: [TextRun(String(repeating: isFigure ? "1" : "公", count: isFigure ? count % 6 + 1 : count), .square)]))
                }
            }
            var table = Table(TableShape(columns: [], rowCount: rows), cells: cells, style: .bare)
            table.shape.columns = Array(repeating: 1, count: columns)
            let even = table.set(measure: 300).height
            table.shape.columns = (0..<columns).map { column in
                cells.filter { $0.column == column }.map { Double($0.runs[0].text.count) }.max() ?? 1
            }
            let proportional = table.set(measure: 300).height
            let own = set(table, 300)
            #expect(
                own.height <= min(even, proportional) * 1.25 + 10, "seed \(seed): \(own.height), even \(even), proportional \(proportional)"
            )
            if own.height > min(even, proportional) { higher += 1 }
            if own.height < min(even, proportional) { lower += 1 }
            #expect(own.sized.widths.fits && own.sized.widths.edges.last == 300)
        }
        // Short texts keep lines of some characters even where that makes long ones higher.
        #expect(higher <= 10 && lower >= 30, "higher \(higher), lower \(lower)")
    }

    @Test("Spanning cells and stacks count, figures are never broken")
    func spanning() {
        let table = Table("公开公开公开公开 < 甲", "1 2 乙")
        #expect(set(table, 100).height == 20, "the long header has one line")
        #expect(widths(Table("|公开公开 123456 公开公开公开公开公开公开"), 100)[..<2] == [10, 60])
    }
}
