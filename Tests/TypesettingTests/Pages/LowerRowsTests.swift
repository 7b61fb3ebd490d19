import Testing

@testable import Documents
@testable import Typesetting

private let style = TextStyle(role: .fangsong, size: 10)

private func text(_ lines: Int) -> Block { .paragraph(Paragraph([TextRun(String(repeating: "文", count: lines * 20), style)])) }

private let signature = Block.signature(
    Signature(name: TextRun("署", style), date: TextRun("期", style), spaceAbove: 1, rightIndent: 0, dateIndent: 0))

private func look(_ reduction: RowReduction, padding: Double = 0) -> TableStyle {
    var look = TableStyle(
        sizes: [10], smallestSize: 10, leading: 1.2, padding: CellPadding(vertical: padding), outerRule: 0, innerRule: 0, rowHeight: 20)
    look.lowerRows = reduction
    return look
}

private func table(_ rows: Int, _ reduction: RowReduction = RowReduction(height: 0.8, padding: 1), note: Int? = nil) -> Table {
    let cells = (0..<rows).map { row -> TableCell in
        var cell = TableCell(row: row, column: 0, runs: [TextRun("表", style)])
        if row == note {
            var mark = TextRun("①", style)
            mark.note = [TextRun("注", TextStyle(role: .fangsong, size: 5))]
            cell.runs.append(mark)
        }
        return cell
    }
    return Table(TableShape(columns: [1], rowCount: rows), cells: cells, style: look(reduction))
}

private func typeset(_ blocks: [Block]) throws -> Typeset {
    let page = PageStyle(width: 300, height: 300, textBlock: Rect(x: 50, y: 40, width: 200, height: 200), lines: 10, body: style)
    let notes = NoteStyle(style: TextStyle(role: .fangsong, size: 5), leading: 8, ruleWidth: 60, ruleWeight: 0.5, gap: 2)
    return try Typesetter(faces: .square()).pages(of: Document(page: page, notes: notes, blocks: blocks), pageLimit: 100)
}

/// Tables with lower rows, on pages of ten lines of 20 points. Rows have 20 points, at least 16.
@Suite struct LowerRowsTests {
    /// Returns the distances of the rows on each page; 0 for a single one.
    private func rows(_ blocks: [Block]) throws -> [[Double]] {
        try typeset(blocks).pages.map { page in
            let baselines = page.marks.compactMap { mark -> Double? in
                guard case .glyphs(let run) = mark.content, run.text.hasPrefix("表") else { return nil }
                return run.origin.y
            }
            return zip(baselines, baselines.dropFirst()).map { (($1 - $0) * 100).rounded() / 100 }
        }
    }

    private func same(_ step: Double, _ rows: Int) -> [Double] { Array(repeating: step, count: rows - 1) }

    @Test func aTableOneLineTooHighForTheRestOfAPageHasLowerRows() throws {
        #expect(try rows([text(4), .table(table(7)), text(3)]) == [same(16, 7), []])
        // Half the reduction is enough: ten rows of 18 points are nine lines.
        #expect(try rows([text(1), .table(table(10)), text(3)]) == [same(18, 10), []])
        #expect(try rows([text(4), .table(table(7, .none)), text(3)]) == [[], same(20, 7)])
    }

    @Test func aSignatureAfterATableIsNotAlone() throws {
        let lower = try typeset([.table(table(8)), signature])
        #expect(lower.pages.count == 1 && lower.issues.isEmpty)
        #expect(try rows([.table(table(8)), signature]) == [same(16, 8)])
    }

    @Test func rowsAreNaturalWithoutNeed() throws {
        #expect(try rows([text(3), .table(table(7)), text(3)]) == [same(20, 7), []])
        // A line or two of the page remain empty, or the last page is shorter.
        #expect(try rows([.table(table(8)), text(4)]) == [same(20, 8), []])
        #expect(try rows([text(2), .table(table(7)), text(2), text(4)]) == [same(20, 7), []])
        #expect(try rows([text(12), .table(table(7))]) == [[], same(20, 7)])
    }

    @Test func aTableHasRowsOfOneHeightOnAllItsPages() throws {
        // Twelve rows of 16 points fit the page that ten of 20 fill.
        let long = try rows([.table(table(12))])
        #expect(long == [same(16, 12)])
        var used: Set<Double> = []
        for rows in 10...30 {
            for lead in 1...9 {
                let steps = Set(try self.rows([text(lead), .table(table(rows)), text(3)]).joined())
                #expect(steps.count == 1, "\(rows) rows below \(lead) lines: \(steps)")
                used.formUnion(steps)
            }
        }
        #expect(used == [16, 18, 20])
    }

    @Test func tablesThatBeginOnAPageLookAlike() throws {
        // Two tables of five rows and a line of text are eleven lines. It would be enough if one table had four of them.
        let set = try rows([.table(table(5)), text(1), .table(table(5))])
        #expect(set.map { $0.filter { $0 < 30 } } == [same(16, 5) + same(16, 5)])
    }

    @Test func onlyPaddingAndTheLeastHeightShrink() throws {
        let natural = TableSetter(setter: SquareSetter(), number: 0)
            .set(padded(padding: 4), measure: 200, pageHeight: 200)
        let variants = LowerRows(table: padded(padding: 4), grid: 20).variants(of: natural)
        #expect(natural.height == 8 * 20)
        #expect(variants.map(\.height) == [8 * 16])
        let piece = try #require(variants.first?.whole)
        #expect(piece.lines(x: 0, y: 0).count == natural.whole.lines(x: 0, y: 0).count)
        #expect(variants.first?.size == natural.size)
    }

    private func padded(padding: Double) -> Table {
        var table = table(8, RowReduction(height: 0.5, padding: 0.5))
        table.style = look(RowReduction(height: 0.5, padding: 0.5), padding: padding)
        return table
    }

    @Test func lowTablesAndVeryLongOnesHaveNoVariants() {
        func count(_ rows: Int) -> Int {
            let set = TableSetter(setter: SquareSetter(), number: 0).set(table(rows), measure: 200, pageHeight: 200)
            return LowerRows(table: table(rows), grid: 4).variants(of: set).count
        }
        #expect(count(1) == 0 && count(2) == 2 && count(30) == 2 && count(31) == 0)
    }

    @Test func aNoteOfATableWithLowerRowsIsSetOnce() throws {
        let set = try typeset([text(3), .table(table(7, note: 3)), text(3)])
        let marks = set.pages.flatMap(\.marks).filter { if case .glyphs(let run) = $0.content { run.text.hasPrefix("注") } else { false } }
        #expect(marks.count == 1)
        #expect(set.structure.elements.count { $0.role == .note } == 1)
    }
}
