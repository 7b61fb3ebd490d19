import Testing

@testable import Documents
@testable import Typesetting

@Suite("Tables: tightened text")
struct TablesTighterTests {
    private func set(
        _ text: String, _ measure: Double, smallest: Double = 5, tightest: Double = 0.94, stacked: Bool = false,
        setter: any CellSetter = SquareSetter()
    ) -> (cell: SetCell, issues: [IssueKind]) {
        var cells = CellText(setter: setter, style: .bare.with { ($0.smallestSize, $0.tightest) = (smallest, tightest) })
        let cell = TableCell(row: 0, column: 0, runs: [TextRun(text, .square)], isStacked: stacked)
        let result = cells.set(cell, size: 10, measure: measure)
        return (result, result.issues.map(\.kind))
    }

    /// Ten letters that cannot be broken, 100 wide at 10.
    private let word = "abcdefghij"

    @Test(
        "Text is tightened in hundredths, then set smaller",
        arguments: [
            (100, 10, 1), (99.5, 10, 0.99), (99, 10, 0.99), (98.9, 10, 0.98), (94, 10, 0.94),
            // Below that a smaller size: without tightening if it fits, otherwise tightened, and always in the larger
            // size.
            (93.9, 9.5, 0.98), (90, 9.5, 0.94), (89.3, 9.5, 0.94), (89.2, 9, 0.99), (50, 5, 1), (47, 5, 0.94),
        ] as [(Double, Double, Double)])
    func order(measure: Double, size: Double, tightness: Double) {
        let result = set(word, measure)
        #expect(result.cell.size == size)
        #expect(result.cell.tightness == tightness)
        #expect(result.cell.text.width <= measure + 1e-6)
        #expect(result.cell.fits == (measure == 100), "other sizes of the whole table are preferred")
        #expect(result.issues == [])
    }

    @Test("Text is broken before it is tightened")
    func broken() {
        let result = set("公开公开公", 29)
        #expect(result.cell.text.lines.map(\.text) == ["公开", "公开", "公"])
        #expect(result.cell.tightness == 1)
        #expect(set("公开abc", 29).cell.text.lines.map(\.text) == ["公开", "abc"])
        #expect(set("公开abc", 29).cell.tightness == 0.96)
    }

    @Test("Text too wide at the smallest size and the tightest setting is reported once, untightened")
    func tooWide() {
        let result = set(word, 46.9)
        #expect(result.issues == [.figureOverflow(word)])
        #expect(abs(result.cell.size - 4.69) < 1e-6)
        #expect(result.cell.tightness == 1)
        #expect(set("☒" + word, 94).issues == [.missingGlyph("☒")], "discarded trials leave no issues")
        #expect(set("☒" + word, 40).issues == [.missingGlyph("☒"), .figureOverflow("☒" + word)])
    }

    @Test("The limit of the style is respected, even between hundredths")
    func tightest() {
        #expect(set(word, 98.5, tightest: 0.985).cell.tightness == 0.985)
        #expect(set(word, 98.4, tightest: 0.985).cell.size == 9.5)
        #expect(set(word, 99, tightest: 1).cell.size == 9.5)
    }

    @Test("Figures and stacks are only reduced in size")
    func figures() {
        #expect(set("1234567890", 99).cell.size == 9.5)
        #expect(set("1234567890", 99).cell.tightness == 1)
        #expect(set("年", 9.5, stacked: true).cell.size == 9.5)
        #expect(set("年", 9.5, stacked: true).cell.tightness == 1)
    }

    @Test("Digits within text keep their advance")
    func digits() {
        // Four digits of 10 and five letters of 9.8.
        let result = set("ab2021cde", 89)
        #expect(result.cell.tightness == 0.98)
        #expect(abs(result.cell.text.width - 89) < 1e-9)
        #expect(result.cell.text.lines.count == 1)
    }

    @Test(
        "Figures are separated from other text",
        arguments: [
            ("共12.5%，", ["共", "[12.5]", "%，"]), ("-3件", ["[-3]", "件"]), ("a-b", ["a-b"]), ("1,024.", ["[1,024]", "."]), ("", []),
        ])
    func stretches(text: String, parts: [String]) {
        #expect(Tightening.stretches(of: text).map { $0.isFigure ? "[\($0.text)]" : String($0.text) } == parts)
    }

    @Test("The real text setter tightens a word with a figure without breaking it")
    func realSetter() {
        // Half an em each: 45 for nine characters.
        let result = set("ab2021cde", 44, setter: TextSetter(faces: .square()))
        #expect(result.cell.text.lines.map(\.text) == ["ab2021cde"])
        #expect(result.cell.size == 10)
        #expect(result.cell.tightness < 1)
        #expect(result.issues == [])
    }
}
