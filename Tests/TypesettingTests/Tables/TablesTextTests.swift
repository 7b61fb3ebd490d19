import Testing

@testable import Documents
@testable import Typesetting

@Suite("Tables: text of cells")
struct TablesTextTests {
    private func set(
        _ text: String, _ measure: Double, sizes: (Double, Double) = (10, 5), stacked: Bool = false
    ) -> (lines: [String], size: Double, issues: [IssueKind]) {
        var cells = CellText(setter: SquareSetter(), style: .bare.with { $0.smallestSize = sizes.1 })
        let cell = TableCell(row: 0, column: 0, runs: [TextRun(text, .square)], isStacked: stacked)
        let result = cells.set(cell, size: sizes.0, measure: measure)
        return (result.text.lines.map(\.text), result.size, result.issues.map(\.kind))
    }

    @Test(
        "Figures are recognized",
        arguments: [
            ("0", true), ("11398889", true), ("-1.50", true), ("12%", true), ("", false), ("—", false), ("1.属于", false),
            ("第5", false), (".", false),
        ])
    func figures(text: String, isFigure: Bool) {
        #expect(CellText.isFigure([TextRun(text, .square)]) == isFigure)
    }

    @Test("A figure that exactly fits keeps its size; a wider one is reduced in half points")
    func shrunk() {
        #expect(set("12345", 50).size == 10)
        #expect(set("12345", 49).size == 9.5)
        #expect(set("12345", 47.5).size == 9.5)
        #expect(set("12345", 47.4).size == 9)
        #expect(set("12345", 25).size == 5)
        #expect(set("12345", 25).issues == [])
    }

    @Test("A figure too wide at the smallest size is not broken, but set smaller and reported")
    func tooWide() {
        let result = set("12345", 24)
        #expect(result.lines == ["12345"])
        #expect(result.size == 4.8)
        #expect(result.issues == [.figureOverflow("12345")])
        #expect(set("1", 0).issues == [.figureOverflow("1")])
    }

    @Test("Text is broken first and reduced only if that is not enough")
    func text() {
        #expect(set("公开公开公", 20).lines == ["公开", "公开", "公"])
        #expect(set("公开abc", 20).lines == ["公开", "abc"])
        #expect(set("公开abc", 20).size == 6.5)
        #expect(set("公开abcdef", 20).issues == [.figureOverflow("公开abcdef")], "the square setter breaks no words")
    }

    @Test("A stack has one character on each line, without spaces")
    func stack() {
        let result = set("三、本 年", 10, stacked: true)
        #expect(result.lines == ["三", "、", "本", "年"])
        #expect(set("年", 9, stacked: true).size == 9)
    }

    @Test("A line feed starts a new line")
    func lineFeed() {
        #expect(set("商业\n企业\n\n", 100).lines == ["商业", "企业"])
        #expect(set("", 100).lines == [])
    }

    @Test("Repeated figures keep their own origin")
    func origins() {
        var table = Table("7 7", "7 7")
        table.cells[2].runs = []
        let marks = table.set(measure: 100).whole.marks(x: 0, y: 0)
        #expect(marks.map(\.origin.number) == [0, 1, 101])
    }

    @Test(
        "The largest size that fits is chosen",
        arguments: [
            (40.0, 40.0, 10.0), (39, 40, 9), (40, 39, 9), (36, 36, 9), (35, 36, 8), (36, 35, 8), (32, 32, 8), (20, 20, 8),
        ])
    func ladder(measure: Double, page: Double, size: Double) {
        // Four figures wide, four rows high.
        let style = TableStyle.bare.with { ($0.sizes, $0.smallestSize) = ([10, 9, 8], 4) }
        let table = Table("1234", "1", "1", "1", style: style)
        #expect(table.set(measure: measure, page: page).size == size)
    }

    @Test("Discarded trials leave no issues")
    func trials() {
        let style = TableStyle.bare.with { ($0.sizes, $0.smallestSize) = ([10, 9, 8], 4) }
        let set = Table("☒☒ 1", "☒ 2", columns: [1, 1], style: style).set(measure: 100, page: 16)
        #expect(set.size == 8)
        #expect(set.issues.map(\.kind) == [.missingGlyph("☒"), .missingGlyph("☒")])
    }
}
