import Testing

@testable import Importing
@testable import Reports

/// Whole reports as word-processor files.
@Suite struct WordImportTests {
    private func codes(_ outcome: ImportOutcome) -> Set<String> { Set(outcome.diagnostics.filter { $0.severity > .note }.map(\.code.id)) }

    @Test func everyFigureIsImported() throws {
        let (outcome, reading) = Sample.run(try WordSample.file(WordSample.body()))
        #expect(codes(outcome).isEmpty, "\(outcome.diagnostics)")
        try Sample.expectFigures(reading)
        let report = try #require(reading?.report)
        #expect(report.agency == "青石县测试局" && report.year == 2023 && report.writtenTitle == nil)
        #expect(report.prose["overview"]?.count == 2 && report.prose["problems"]?.count == 1 && report.prose["otherMatters"]?.count == 1)
    }

    @Test func automaticallyNumberedHeadingsAreFound() throws {
        let numbering = WordSample.numbering([("chineseCounting", "%1、"), ("chineseCounting", "（%2）")])
        let body = WordSample.body(heading: { WordSample.numbered(String($0.drop { $0 != "、" }.dropFirst())) })
        let (outcome, reading) = Sample.run(try WordSample.file(body, parts: ["numbering": numbering]))
        #expect(codes(outcome).isEmpty, "\(outcome.diagnostics)")
        #expect(!outcome.diagnostics.contains { $0.code.id == "IMP-11" }, "the numbers are part of the headings")
        try Sample.expectFigures(reading)
    }

    @Test func positionsAreParagraphsAndCells() throws {
        let body = WordSample.body().replacing(
            WordSample.paragraph(String(Sample.figures["applications.received.naturalPerson"] ?? 0)), with: WordSample.paragraph("2.5"))
        let (outcome, _) = Sample.run(try WordSample.file(body))
        let diagnostic = try #require(outcome.diagnostics.first { $0.code.id == "IMP-17" })
        #expect(diagnostic.place.line == nil && diagnostic.place.spot?.chinese.hasPrefix("第 2 张表第 ") == true, "\(diagnostic.place)")
        let title = Sample.run(
            try WordSample.file(
                WordSample.body(
                    before: WordSample.paragraph("青石县测试局") + WordSample.paragraph("2023年政府信息公开工作年度报告")
                        + WordSample.paragraph("自2022年1月1日起。"))))
        #expect(title.outcome.diagnostics.first { $0.code.id == "IMP-08" }?.place.spot == Message("第 3 段", "paragraph 3"))
    }

    @Test func reportInsideLayoutTable() throws {
        let inner = WordSample.body().replacing("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>", with: "")
        let (outcome, reading) = Sample.run(try WordSample.file("<w:tbl><w:tr><w:tc><w:tcPr/>\(inner)</w:tc></w:tr></w:tbl>"))
        #expect(codes(outcome).isEmpty, "\(outcome.diagnostics)")
        try Sample.expectFigures(reading)
    }

    @Test func blankCellsAreAbsentAndNotZero() throws {
        let total = Sample.figures["applications.received.total"] ?? 0
        let (outcome, reading) = Sample.run(
            try WordSample.file(WordSample.body().replacing(WordSample.paragraph(String(total)), with: WordSample.empty)))
        #expect(codes(outcome).contains("IMP-16"))
        try Sample.expectFigures(reading, absent: ["applications.received.total"])
    }
}
