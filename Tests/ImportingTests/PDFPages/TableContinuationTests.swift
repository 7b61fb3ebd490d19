import Testing

@testable import Importing

/// Tables that continue on the next page.
@Suite struct TableContinuationTests {
    private func rows(_ pages: [PageSample]) throws -> [[[String]]] {
        try PageSample.document(pages).blocks.compactMap(\.table).map { $0.rows.map { $0.map(\.text) } }
    }

    @Test func repeatedHeadsAndContinuationMarksAreSkipped() throws {
        var first = PageSample(1)
        var second = PageSample(2)
        first.table([["标目", "甲", "乙", "丙"], ["一项", "1", "2", "3"]], top: 600)
        second.line("续表", 470, 80, size: 10)
        second.table([["标目", "甲", "乙", "丙"], ["二项", "4", "5", "6"]], top: 100)
        #expect(try rows([first, second]) == [[["标目", "甲", "乙", "丙"], ["一项", "1", "2", "3"], ["二项", "4", "5", "6"]]])
    }

    @Test func rowCutByPageIsJoined() throws {
        var first = PageSample(1)
        var second = PageSample(2)
        first.table([["一项", "1", "2", "3"], ["（二）部分公开（区分处理的，只计", "4", "5", "6"]], top: 600)
        second.table([["这一情形）", "", "", ""], ["三项", "7", "8", "9"]], top: 100)
        let (blocks, log) = try PageSample.document([first, second])
        #expect(
            blocks.compactMap(\.table).map { $0.rows.map { $0.map(\.text) } } == [
                [["一项", "1", "2", "3"], ["（二）部分公开（区分处理的，只计这一情形）", "4", "5", "6"], ["三项", "7", "8", "9"]]
            ])
        #expect(log.diagnostics.contains { $0.code.id == "IMP-46" && $0.place.spot?.english == "page 2" })
    }

    /// A row of blank cells is still a row.
    @Test func blankRowsAreKept() throws {
        var first = PageSample(1)
        var second = PageSample(2)
        first.table([["规章", "1", "2", "3"]], top: 600)
        second.table([["行政规范性文件", "", "", ""], ["三项", "7", "8", "9"]], top: 100)
        #expect(try rows([first, second])[0].count == 3)
    }

    @Test func cellsOverSeveralRowsContinue() throws {
        var pages: [PageSample] = []
        for (number, texts) in [["（四）无", "甲", "乙"], ["法提供", "丙", "丁"]].enumerated() {
            var page = PageSample(number + 1)
            page.box(80, 100, 300, 148)
            page.rule(false, 180, 100, 148)
            page.rule(true, 124, 180, 300)
            page.line(texts[0], 90, 116, size: 10)
            page.line(texts[1], 190, 106, size: 10)
            page.line(texts[2], 190, 130, size: 10)
            pages.append(page)
        }
        let table = try #require(PageSample.document(pages).blocks.compactMap(\.table).first)
        #expect(table.rows.map { $0.map(\.text) } == [["（四）无法提供", "甲"], ["乙"], ["丙"], ["丁"]] && table.rows[0][0].rowSpan == 4)
    }

    @Test func differentTablesAreNotJoined() throws {
        var first = PageSample(1)
        var second = PageSample(2)
        first.table([["一项", "1", "2", "3"]], top: 600)
        second.table([["甲", "乙"], ["1", "2"]], left: 140, top: 100, widths: [90, 90])
        #expect(try rows([first, second]).count == 2)
    }
}
