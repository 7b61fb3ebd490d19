import Testing

@testable import Importing
@testable import Reports

@Suite struct TextImportTests {
    private func codes(_ outcome: ImportOutcome) -> Set<String> { Set(outcome.diagnostics.filter { $0.severity > .note }.map(\.code.id)) }

    @Test func oneCellPerLine() throws {
        let (outcome, reading) = Sample.run(Sample.text())
        #expect(codes(outcome).isEmpty, "\(outcome.diagnostics)")
        try Sample.expectFigures(reading)
    }

    @Test func strokesBetweenCells() throws {
        let (outcome, reading) = Sample.run(Sample.text(Sample.piped))
        #expect(codes(outcome).isEmpty, "\(outcome.diagnostics)")
        try Sample.expectFigures(reading)
    }

    @Test func spacesBetweenCells() throws {
        let text = Sample.text { Sample.cells($0).map { $0.map(\.text).joined(separator: " ") }.joined(separator: "\n") }
        try Sample.expectFigures(Sample.run(text).reading)
    }

    @Test func traditionalCharactersAreRead() throws {
        let text = Sample.text().replacing("总计", with: "總計").replacing("行政复议", with: "行政復議").replacing("（一）项", with: "(一)項").replacing(
            "结转", with: "結轉")
        try Sample.expectFigures(Sample.run(text).reading)
    }

    @Test func titleOverTwoLines() throws {
        let report = try #require(Sample.run(Sample.text().replacing("青石县测试局2023年", with: "青石县测试局\n2023年")).reading?.report)
        #expect(report.agency == "青石县测试局" && report.year == 2023)
    }

    /// 四、结转下年度继续办理 is a row of the table and starts no section.
    @Test func fourthRowStartsNoSection() throws {
        let (_, reading) = Sample.run(Sample.text())
        #expect(reading?.report?.prose["litigation"] == nil)
    }

    @Test func repeatedFirstHeadingGivesPreamble() throws {
        let text = Sample.text().replacing("\n\n一、总体情况", with: "\n\n一、总体情况\n依照条例编制本报告。\n一、总体情况")
        let (outcome, reading) = Sample.run(text)
        #expect(codes(outcome) == ["IMP-09"])
        #expect(reading?.report?.preamble.count == 1 && reading?.report?.prose["overview"]?.count == 2)
    }

    @Test func tableOfContentsIsSkipped() throws {
        let contents = Sample.form.sections.map(\.heading).joined(separator: "\n")
        let (outcome, reading) = Sample.run(Sample.text().replacing("\n\n一、总体情况", with: "\n目录\n\(contents)\n依照条例编制本报告。\n一、总体情况"))
        #expect(outcome.diagnostics.contains { $0.code.id == "IMP-12" })
        try Sample.expectFigures(reading)
        #expect(reading?.report?.prose["otherMatters"]?.count == 1)
    }

    @Test func proseIsTidiedAndCounted() throws {
        let text = Sample.text().replacing("本局全年公开信息12条，做法如下。", with: "本局 全年公开信息12条,做法如下(见 附表):用时1,234分.")
        let (outcome, reading) = Sample.run(text)
        guard case .paragraph(let paragraph)? = reading?.report?.prose["overview"]?.first else {
            return #expect(Bool(false), "no paragraph")
        }
        #expect(paragraph.heading + paragraph.text == "本局全年公开信息12条，做法如下（见附表）：用时1,234分。")
        #expect(outcome.diagnostics.contains { $0.code.id == "IMP-21" && $0.message.english.hasSuffix("5") })
        #expect(outcome.diagnostics.contains { $0.code.id == "IMP-22" && $0.message.english.hasSuffix("2") })
    }

    // MARK: A figure too few

    private func without(_ path: String) -> String {
        Sample.text { section in
            Sample.cells(section).flatMap { $0.filter { cell, _ in cell.figure.map { "\(section).\($0)" } != path }.map(\.text) }.joined(
                separator: "\n")
        }
    }

    @Test(arguments: [
        "applications.received.naturalPerson", "applications.granted.legalService", "applications.denied.stateSecret.total",
        "litigation.directSuit.total",
    ])
    func equationsTellTheAbsentFigure(path: String) throws {
        let (outcome, reading) = Sample.run(without(path))
        #expect(codes(outcome) == ["IMP-19"], "\(outcome.diagnostics)")
        let report = try #require(reading?.report)
        // Each figure is correct or absent.
        for other in Sample.form.figurePaths {
            if case .count(let count)? = report.figures[other] { #expect(count == Sample.figures[other], "\(other)") }
        }
        #expect(report.figures[path] == .absent)
    }

    /// Blanks that fill up a row do not show which figure is absent; the equations do.
    @Test func paddingIsNotReadAsFigures() throws {
        let row = "二、上年结转政府信息公开申请数量 |  |  | 1 | 2 | 3 | 4 | 5 | 6 | 21 | "
        let text = Sample.text(Sample.piped)
        #expect(text.contains(row))
        for short in ["二、上年结转政府信息公开申请数量 | 2 | 3 | 4 | 5 | 6 | 21 | | |", "二、上年结转政府信息公开申请数量 | | 2 | 3 | 4 | 5 | 6 | 21 | |"] {
            let (outcome, reading) = Sample.run(text.replacing(row, with: short))
            #expect(codes(outcome) == ["IMP-19"], "\(outcome.diagnostics)")
            try Sample.expectFigures(reading, absent: ["applications.carriedOver.naturalPerson"])
        }
    }

    @Test func ambiguousRowIsLeftEmpty() throws {
        let text = Sample.text().replacing("二、上年结转政府信息公开申请数量\n\n1\n\n2\n\n3\n\n4\n\n5\n\n6", with: "二、上年结转政府信息公开申请数量\n\n1")
        let (outcome, reading) = Sample.run(text)
        #expect(codes(outcome) == ["IMP-15"])
        #expect(reading?.report?.figures["applications.carriedOver.other"] == .absent)
    }

    @Test func requestOverridesFile() throws {
        let report = try #require(Sample.run(Sample.text(), ImportRequest(form: "2021", year: 2022, agency: "另一局")).reading?.report)
        #expect(report.agency == "另一局" && report.year == 2022)
    }

    @Test func missingYearOrFormStopsImport() {
        let untitled = Sample.text().replacing(Sample.title, with: "年报")
        #expect(Sample.run(untitled).outcome.json == nil)
        #expect(
            Sample.run(untitled, ImportRequest(year: 2023)).outcome.diagnostics.contains { $0.code.id == "IMP-07" && $0.severity == .error }
        )
        #expect(Sample.run(Sample.text().replacing("2023年", with: "2019年")).outcome.diagnostics.last?.code.id == "IMP-29")
        #expect(Sample.run("2023年的一篇文章。", ImportRequest(year: 2023, agency: "某局")).outcome.diagnostics.last?.code.id == "IMP-06")
    }
}
