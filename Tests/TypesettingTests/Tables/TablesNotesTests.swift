import Testing

@testable import Documents
@testable import Typesetting

@Suite("Tables: marks of notes and links in cells")
struct TablesNotesTests {
    /// A mark of half the size of the text.
    private static let mark: TextRun = {
        var mark = TextRun("①", TextStyle(role: .fangsong, latin: .fangsong, size: 5), origin: Origin(number: 1))
        mark.style.rise = 4
        mark.note = [TextRun("①注", .square)]
        return mark
    }()

    private func cell(_ text: String, _ after: String = "", isDecimal: Bool = false) -> TableCell {
        let runs = [TextRun(text, .square), Self.mark] + (after.isEmpty ? [] : [TextRun(after, .square)])
        return TableCell(row: 0, column: 0, runs: runs, alignment: CellAlignment(.centred, isDecimal: isDecimal))
    }

    private func set(_ cell: TableCell, size: Double = 10, measure: Double, tightest: Double = 1) -> (SetCell, SquareSetter) {
        let setter = SquareSetter()
        var text = CellText(
            setter: setter,
            style: .bare.with {
                $0.smallestSize = 5
                $0.tightest = tightest
            })
        return (text.set(cell, size: size, measure: measure), setter)
    }

    @Test("A mark keeps its note and its proportion to the text in any size")
    func proportion() {
        for size in [10, 8, 6] {
            let (set, _) = set(cell("公开", "文"), size: Double(size), measure: 100)
            #expect(set.text.lines.map(\.text) == ["公开①文"])
            #expect(set.text.lines[0].runs.map(\.glyphs.size) == [Double(size), Double(size) / 2, Double(size)])
            #expect(set.text.lines[0].notes == [Self.mark.note])
        }
    }

    @Test("A figure with a mark is a figure: it stays on one line and is reduced until it fits")
    func figure() {
        #expect(CellText.isFigure(cell("12.5").runs) && !CellText.isFigure([Self.mark]))
        let (set, _) = set(cell("123456789"), measure: 48)
        #expect(set.text.lines.count == 1 && set.size == 5 && set.issues.isEmpty)
    }

    @Test("A mark stands in the place of fractions and moves no point")
    func points() {
        #expect(DecimalColumns.whole(cell("12").runs).map(\.text) == ["12"])
        #expect(DecimalColumns.whole(cell("12.5").runs).map(\.text) == ["12"])
        var widths = ContentWidths(setter: SquareSetter())
        let content = widths.width(of: cell("12", isDecimal: true))
        #expect(content.parts == DecimalColumns.Parts(whole: 2, fraction: 0.5) && content.least == 2.5)
    }

    @Test("The mark adds its width to the piece before it")
    func widths() {
        var widths = ContentWidths(setter: SquareSetter())
        #expect(widths.width(of: cell("公开abc")).least == 3.5)
        #expect(widths.width(of: cell("公开", "文")).least == 1.5)
        #expect(widths.width(of: cell("公开", "文")).total == 3.5)
    }

    @Test("Text that does not fit is named without its marks")
    func message() {
        let (set, _) = set(cell("abcdefgh"), measure: 20)
        #expect(set.issues.map(\.kind) == [.figureOverflow("abcdefgh")])
    }

    @Test("Marks are never tightened, and tightened text keeps its links")
    func tightened() {
        var link = TextRun("公开7开", .square)
        link.target = "https://example.cn"
        let tight = Tightening.runs([link, Self.mark], 0.9)
        #expect(tight.map(\.text) == ["公开", "7", "开", "①"] && tight.map(\.style.pitch) == [9, 10, 9, 5])
        #expect(
            tight.map(\.target) == [link.target, link.target, link.target, ""] && tight.map(\.note.isEmpty) == [true, true, true, false])
    }

    @Test("Paragraphs of a cell keep marks and links")
    func paragraphs() {
        var link = TextRun("公\n开", .square)
        link.target = "https://example.cn"
        let paragraphs = CellText.paragraphs([link, Self.mark])
        #expect(paragraphs.map { $0.map(\.text) } == [["公"], ["开", "①"]])
        #expect(paragraphs.flatMap { $0.map(\.target) } == [link.target, link.target, ""] && paragraphs[1][1].note == Self.mark.note)
    }
}
