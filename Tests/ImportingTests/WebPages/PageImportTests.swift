import Testing

@testable import Importing
@testable import Reports

@Suite struct PageImportTests {
    private func codes(_ outcome: ImportOutcome) -> Set<String> { Set(outcome.diagnostics.filter { $0.severity > .note }.map(\.code.id)) }

    @Test func wholePageIsImported() throws {
        let (outcome, reading) = Sample.run(Sample.page())
        #expect(codes(outcome).isEmpty, "\(outcome.diagnostics)")
        try Sample.expectFigures(reading)
        let report = try #require(reading?.report)
        #expect(report.agency == "青石县测试局" && report.year == 2023 && report.writtenTitle == nil)
        #expect(report.prose["overview"]?.count == 2)
        #expect(report.prose["otherMatters"]?.count == 1)
        #expect(Checker.check(report, form: Sample.form, places: PlaceIndex(lines: LineIndex([]))).filter { $0.severity == .error }.isEmpty)
    }

    @Test func layoutTablesBreaksAndHiddenPartsAreIgnored() throws {
        let inner = Sample.page().replacing("<div id=main>", with: "<table><tr><td>栏目</td></tr><tr><td><table><tr><td>").replacing(
            "</div></body>", with: "</td></tr></table></td></tr></table></body>")
        let page = inner.replacing("商业企业", with: "商业<br>企业").replacing("规章", with: "规&nbsp;&nbsp;章").replacing(
            "<p><strong>一、", with: "<script>document.write('<p>一、总体情况</p>')</script><style>td{}</style><p><strong>一、")
        let (outcome, reading) = Sample.run(page)
        #expect(codes(outcome).isEmpty, "\(outcome.diagnostics)")
        try Sample.expectFigures(reading)
    }

    @Test func unclosedCellsAndMissingRowsAreRepaired() throws {
        let page = Sample.page().replacing("</span></p></td>", with: "").replacing("</tr>", with: "").replacing("</p>", with: "")
        try Sample.expectFigures(Sample.run(page).reading)
    }

    @Test func sourceDateAndSignatureAreRead() throws {
        let page = Sample.page(
            before: "<h1>\(Sample.title)</h1><div>来源：青石县测试局 发布时间：2024-01-09 08:30 字体：大 中 小</div><p>本报告依照条例编制，由六部分组成。</p>"
        )
        .replacing("<p>（无）</p>", with: "<p>（无）</p><p>青石县测试局</p><p>2024年1月8日</p><p>【打印本页】</p>")
        let report = try #require(Sample.run(page).reading?.report)
        #expect(
            report.publication?.source == "青石县测试局" && report.publication?.date.iso == "2024-01-09" && report.publication?.time == "08:30")
        #expect(report.preamble.count == 1)
        #expect(report.signature?.name == "青石县测试局" && report.signature?.date?.iso == "2024-01-08")
        #expect(report.prose["otherMatters"]?.count == 1)
    }

    @Test func blankAndDashAreNotZero() throws {
        let page = Sample.page {
            Sample.htmlTable($0).replacing("<span>\(Sample.figures["applications.received.total"] ?? 0)</span>", with: "<span>—</span>")
        }
        let (outcome, reading) = Sample.run(page)
        #expect(codes(outcome).contains("IMP-16"))
        try Sample.expectFigures(reading, absent: ["applications.received.total"])
    }

    @Test func reorderedColumnsAreNotImported() throws {
        let page = Sample.page {
            Sample.htmlTable($0).replacing("自然人", with: "※").replacing("总计</span>", with: "自然人</span>").replacing("※", with: "总计")
        }
        let (outcome, reading) = Sample.run(page)
        #expect(codes(outcome).contains("IMP-26"))
        #expect(reading?.report?.figures["applications.received.total"] == .absent)
    }

    @Test func unknownRowsAreKept() throws {
        let page = Sample.page {
            Sample.htmlTable($0).replacing(
                "<tr><td colspan='1' rowspan=1><p><span>行政强制",
                with: "<tr><td>其他管理事项<td colspan=3>41</tr><tr><td colspan='1' rowspan=1><p><span>行政强制")
        }
        let (outcome, reading) = Sample.run(page)
        #expect(codes(outcome).contains("IMP-18"))
        #expect(outcome.json?.contains("其他管理事项 | 41") == true)
        try Sample.expectFigures(reading)
    }

    @Test func repeatedFiguresMustAgree() throws {
        let page = Sample.page {
            $0 == "disclosure"
                ? Sample.htmlTable($0) + "<table><tr><td>信息内容<td>本年处理决定数量</tr><tr><td>行政许可<td>999</tr></table>" : Sample.htmlTable($0)
        }
        let (outcome, reading) = Sample.run(page)
        #expect(codes(outcome).contains("IMP-20"))
        try Sample.expectFigures(reading, absent: ["disclosure.licensing.decisions"])
    }

    @Test func authorsTablesKeepTheirPosition() throws {
        let page = Sample.page().replacing(
            "<p>发布不够及时，今后改进。</p>", with: "<p>发布不够及时，今后改进。</p><table><tr><td rowspan=2>类别<td>条数</tr><tr><td>12</tr></table>")
        let (_, reading) = Sample.run(page)
        let blocks = try #require(reading?.report?.prose["problems"])
        guard case .table(let table)? = blocks.last else { return #expect(Bool(false), "no table") }
        #expect(table.rowCount == 2 && table.columns == 2)
    }
}
