import Testing

@testable import Importing
@testable import Reports

/// Faults of published pages and their mirrors. All sentences and figures are invented.
@Suite struct PublishedFaultTests {
    private let sample = ReportSample("2021")

    private func codes(_ outcome: ImportOutcome, from severity: Diagnostic.Severity = .warning) -> Set<String> {
        Set(outcome.diagnostics.filter { $0.severity >= severity }.map(\.code.id))
    }

    private func run(_ text: String, _ request: ImportRequest = ImportRequest()) -> (outcome: ImportOutcome, reading: ReportReading?) {
        ReportSample.run(Array(text.utf8), request)
    }

    private func paragraphs(_ blocks: [ReportBlock]?) -> [String] {
        (blocks ?? []).compactMap { if case .paragraph(let paragraph) = $0 { paragraph.heading + paragraph.text } else { nil } }
    }

    // MARK: Scripts and readings

    @Test func traditionalCharactersWithTaiwaneseWords() throws {
        let converter = try #require(ScriptConverter(.toTraditional))
        let page = converter.converted(PageStyle.spans.file(sample)).replacing("規範性文件", with: "規範性檔案").replacing("信息內容", with: "資訊內容")
        let (outcome, reading) = run(page)
        #expect(sample.differences(reading?.report) == [])
        #expect(reading?.report?.language == .traditional && reading?.report?.agency == "青石縣測試局")
        #expect(codes(outcome).isEmpty, "\(outcome.diagnostics)")
    }

    @Test func scriptIsConvertedWhenAsked() throws {
        let converter = try #require(ScriptConverter(.toTraditional))
        let (outcome, reading) = run(converter.converted(PageStyle.spans.file(sample)), ImportRequest(script: .simplified))
        #expect(reading?.report?.language == .simplified && reading?.report?.agency == sample.agency)
        #expect(paragraphs(reading?.report?.prose["overview"]).first == sample.prose("overview")[0])
        #expect(outcome.diagnostics.contains { $0.code.id == "IMP-51" })
        #expect(sample.differences(reading?.report) == [])
        let back = run(PageStyle.spans.file(sample), ImportRequest(script: .traditional)).reading?.report
        #expect(back?.language == .traditional && back?.agency == "青石縣測試局")
    }

    @Test func injectedReadingsAreRemoved() throws {
        let page = PageStyle.aLineACell.file(sample).replacing("规章", with: "规(guī)章").replacing("行政", with: "行(xíng)政").replacing(
            "编写", with: "编(biān)写(xie3)"
        ).replacing("结转", with: "结(jié)转")
        let (outcome, reading) = run(page)
        #expect(sample.differences(reading?.report) == [])
        #expect(outcome.diagnostics.contains { $0.code.id == "IMP-50" })
        #expect(outcome.json?.contains("biān") == false)
        let kept = run(page, ImportRequest(normalisation: Normalisation.all.subtracting(.pinyin)))
        #expect(kept.outcome.json?.contains("编（biān）写") == true)
    }

    @Test func abbreviationsAndSingleReadingsAreKept() {
        for text in ["人工智能(AI)", "全文(略)", "王喆(zhé)同志", "系统(OA)办公"] {
            #expect(InjectedPinyin.count(text) <= 1 && (text.contains("zhé") || InjectedPinyin.removed(text) == text))
        }
    }

    @Test func stepsCanBeDisabled() throws {
        let page = PageStyle.spans.file(sample).replacing("本局全年公开信息若干条，做法如下，", with: "本局 全年公开,⾏政信息若干条，")
        #expect(paragraphs(run(page).reading?.report?.prose["overview"]).first?.hasPrefix("本局全年公开，行政信息") == true)
        let (outcome, reading) = run(page, ImportRequest(normalisation: []))
        #expect(paragraphs(reading?.report?.prose["overview"]).first?.hasPrefix("本局 全年公开,⾏政信息") == true)
        #expect(!outcome.diagnostics.contains { ["IMP-21", "IMP-22", "IMP-24"].contains($0.code.id) })
        #expect(sample.differences(reading?.report) == [])
    }

    // MARK: What a page shows and says of itself

    @Test func hiddenCopiesAreSkipped() throws {
        let hidden = "<div style='DISPLAY: none'><p>一、总体情况</p><p>这一段网页并不显示，是编写的。</p></div>"
        let (outcome, reading) = run(PageStyle.spans.file(sample).replacing("<div id=zoom>", with: "<div id=zoom>" + hidden))
        #expect(codes(outcome).isEmpty, "\(outcome.diagnostics)")
        #expect(outcome.json?.contains("并不显示") == false && outcome.diagnostics.contains { $0.code.id == "IMP-52" })
        #expect(sample.differences(reading?.report) == [])
    }

    @Test func entirelyHiddenPageIsRead() throws {
        #expect(
            sample.differences(
                run(PageStyle.spans.file(sample).replacing("<div id=zoom>", with: "<div id=zoom style='display:none'>")).reading?.report)
                == [])
    }

    @Test func metaElementsProvideTitleSourceAndDate() throws {
        let metas =
            "<meta name=\"ArticleTitle\" content=\"\(sample.title)\"><meta name=\"PubDate\" content=\"2023-01-11 15:05\"><meta name=\"ContentSource\" content=\"青石县测试局\">"
        let page = PageStyle.spans.file(sample).replacing("<h1>\(sample.title)</h1>", with: "").replacing(
            "<title>\(sample.title)-测试网站</title>", with: "<title>测试网站</title>\(metas)")
        let report = try #require(run(page).reading?.report)
        #expect(
            report.agency == sample.agency && report.year == sample.year && report.publication?.date.iso == "2023-01-11"
                && report.publication?.source == "青石县测试局")
    }

    @Test func titlesOfOtherReportsAreIgnored() throws {
        let list = "<ul><li>红岩县测试局2021年政府信息公开工作年度报告</li><li>\(sample.agency)2020年政府信息公开工作年度报告</li></ul>"
        let report = try #require(
            run(PageStyle.spans.file(sample).replacing("<div class=nav>", with: "<div class=nav>" + list)).reading?.report)
        #expect(report.agency == sample.agency && report.year == sample.year)
    }

    // MARK: Whose report, and of which year

    @Test(arguments: [
        ("现公布青石县测试局2022年政府信息公开工作年度报告，文字为编写。", "青石县测试局"), ("本报告由青石县测试镇人民政府党政办公室编制，统计期限自2022年1月1日起至2022年12月31日止。", "青石县测试镇人民政府"),
        ("如有疑问，请与青石县测试局办公室联系。", "青石县测试局"),
    ]) func agencyOfTheText(sentence: String, agency: String) throws {
        let page = PageStyle.spans.file(sample).replacing(sample.title, with: "年报").replacing(
            "<h1>年报</h1>", with: "<h1>年报</h1><p>\(sentence)</p><p>2022年的工作情况报告如下。2022年度，无其他情况。</p>")
        let (outcome, reading) = run(page)
        #expect(reading?.report?.agency == agency && reading?.report?.year == 2022)
        #expect(codes(outcome).isSuperset(of: ["IMP-07", "IMP-08"]))
        #expect(sample.differences(reading?.report) == [])
    }

    @Test func unknownAgencyIsLeftOpen() throws {
        let (outcome, reading) = run(
            PageStyle.spans.file(sample).replacing(sample.title, with: "2022年度政府信息公开工作年度报告").replacing("-测试网站", with: ""))
        #expect(codes(outcome, from: .error) == ["IMP-07"])
        #expect(reading?.report?.agency == Report.unknownAgency)
        #expect(sample.differences(reading?.report) == [])
        // Such a report is not printed without a name.
        let report = try #require(reading?.report)
        #expect(
            Checker.check(report, form: sample.form, places: PlaceIndex(lines: LineIndex([]))).contains {
                $0.code.id == "TXT-11" && $0.severity == .error
            })
    }

    @Test func tablesOfAnotherFormAreRecognised() throws {
        let old = ReportSample("2019")
        let (outcome, reading) = run(PageStyle.spans.file(old).replacing("2020年", with: "2022年"))
        #expect(codes(outcome).contains("IMP-53") && reading?.report?.formID == "2019" && reading?.report?.year == 2022)
        #expect(old.differences(reading?.report) == [])
    }

    // MARK: Headings

    @Test(arguments: [
        ("一、总体情况", "第一部分 总体情况"), ("一、总体情况", "一、政府信息公开工作的基本情况"), ("一、总体情况", "1.总体情况"), ("二、主动公开政府信息情况", "二、行政机关主动公开政府信息情况"),
        ("三、收到和处理政府信息公开申请情况", "三、行政机关收到和处理政府信息公开的申请情况"), ("四、政府信息公开行政复议、行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"),
        ("五、存在的主要问题及改进情况", "五、存在的不足与下一步打算"), ("六、其他需要报告的事项", "六、其它需要报告事项"), ("六、其他需要报告的事项", "**六、其他需要报告的事项**"),
    ]) func headingsInOtherWords(official: String, written: String) throws {
        let (outcome, reading) = run(PageStyle.spans.file(sample).replacing("<strong>\(official)", with: "<strong>\(written)"))
        #expect(codes(outcome).isEmpty, "\(outcome.diagnostics)")
        #expect(
            reading?.report?.prose["overview"]?.count == 2 && reading?.report?.prose["problems"]?.count == 1
                && reading?.report?.prose["otherMatters"]?.count == 1)
    }

    @Test func sectionOneWithoutHeading() throws {
        let page = PageStyle.spans.file(sample).replacing(
            "<p><strong>一、总体情况</strong></p>",
            with: "<p>依照条例编制本报告，统计期限自2022年1月1日起至12月31日止，文字均为编写。</p><p>本局今年认真做好政府信息公开工作，按时发布各类信息，及时办理各项申请，文字均为编写。</p>")
        let (outcome, reading) = run(page)
        #expect(codes(outcome) == ["IMP-10"])
        #expect(reading?.report?.preamble.count == 1 && (reading?.report?.prose["overview"]?.count ?? 0) >= 2)
    }

    @Test func wordsAroundTablesAreNotNotes() throws {
        let page = PageStyle.spans.file(sample).replacing("<table border=1>", with: "<p>该部分以表格形式报告。表格如下：</p><p>单位：件</p><table border=1>")
        let report = try #require(run(page).reading?.report)
        #expect(report.prose["disclosure"] == nil && report.prose["applications"] == nil)
    }

    // MARK: Cells

    @Test func shortenedAndExtendedHeads() throws {
        let page = PageStyle.spans.file(sample).replacing("现行有效件数", with: "现行有效件数 (历史累计)").replacing("本年制发件数", with: "本年制发").replacing(
            "社会公益组织", with: "社会公益")
        #expect(sample.differences(run(page).reading?.report) == [])
    }

    @Test func figuresInOtherNotations() throws {
        let path = "applications.received.naturalPerson"
        let value = try #require(sample.figures[path])
        let wide = String(String.UnicodeScalarView(value.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
        for written in [wide, "\(value)件", " \(value)\u{A0}", "\u{200B}\(value)", "0\(value)"] {
            let rows = PageStyle.spans.file(sample).replacing(
                "<td colspan='1' rowspan=1><p><span>\(value)</span>", with: "<td colspan='1' rowspan=1><p><span>\(written)</span>")
            #expect(rows.contains(written))
            #expect(sample.differences(run(rows).reading?.report) == [], "\(written)")
        }
    }

    @Test func signsAndUnitsOfTheOlderForm() throws {
        var old = ReportSample("2019")
        old.figures["disclosure.licensing.change"] = "1036"
        old.figures["disclosure.penalties.change"] = "-3"
        old.figures["disclosure.coercion.change"] = "0"
        old.figures["disclosure.procurement.amount"] = "251000元"
        for (plus, minus) in [("+", "-"), ("＋", "－"), ("", "−")] {
            let page = PageStyle.spans.file(old).replacing("<span>1036<", with: "<span>\(plus)1036<").replacing(
                "<span>-3<", with: "<span>\(minus)3<")
            #expect(old.differences(ReportSample.run(Array(page.utf8)).reading?.report) == [])
        }
    }

    @Test func damagedLabelBetweenKnownRows() throws {
        let page = PageStyle.spans.file(sample).replacing("2.其他法律行政法规禁止公开", with: "2.其他法律行政止公开")
        let (outcome, reading) = run(page)
        #expect(sample.differences(reading?.report) == [])
        #expect(outcome.diagnostics.contains { $0.code.id == "IMP-13" })
        // It does not match another row.
        let other = run(PageStyle.spans.file(sample).replacing("2.其他法律行政法规禁止公开", with: "2.属于工作秘密"))
        #expect(
            other.outcome.diagnostics.contains { $0.code.id == "IMP-18" }
                && other.reading?.report?.figures["applications.denied.prohibitedByLaw.total"] == .absent)
    }

    @Test(arguments: ["缺", "/", "—", "无"]) func signsForAbsentFiguresAreNotZero(_ mark: String) throws {
        let path = "applications.received.total"
        let value = try #require(sample.figures[path])
        for style in [PageStyle.spans, .strokes] {
            let page =
                style.isPage
                ? style.file(sample).replacing("<span>\(value)</span>", with: "<span>\(mark)</span>")
                : style.file(sample).replacing(" \(value) |", with: " \(mark) |")
            let (outcome, reading) = run(page)
            let absent = Set(sample.figures.filter { $0.value == value }.keys)
            #expect(sample.differences(reading?.report, absent: absent) == [], "\(style) \(mark)")
            #expect(!codes(outcome).isEmpty)
        }
    }

    // MARK: （六）其他处理 without its three ways

    private func withoutWays(_ sums: [Int]) -> String {
        let ways = ["1.申请人无正当理由逾期不补正", "2.申请人逾期未按收费通知要求缴纳费用", "3.其他<"]
        let page = PageStyle.spans.file(sample).split(separator: "\n").filter { line in !ways.contains { line.contains("<span>\($0)") } }
            .joined(separator: "\n")
        let row = "<tr><td colspan=2>（六）其他处理</td>" + sums.map { "<td>\($0)</td>" }.joined() + "</tr>"
        return page.replacing("<tr><td colspan='2' rowspan=1><p><span>（七）总计", with: row + "<tr><td colspan='2' rowspan=1><p><span>（七）总计")
    }

    private var ways: Set<String> { Set(sample.form.figurePaths.filter { $0.hasPrefix("applications.otherHandling") }) }

    @Test func zeroSumMeansZeroInEachRow() throws {
        let (outcome, reading) = run(withoutWays([0, 0, 0, 0, 0, 0, 0]))
        let report = try #require(reading?.report)
        for path in ways { #expect(report.figures[path] == .count(0), "\(path)") }
        #expect(sample.differences(report).allSatisfy { $0.hasPrefix("applications.otherHandling") })
        #expect(codes(outcome).isEmpty && codes(outcome, from: .note).contains("IMP-54"))
    }

    @Test func otherSumsAreNotDistributed() throws {
        let (outcome, reading) = run(withoutWays([5, 0, 0, 0, 0, 0, 5]))
        let report = try #require(reading?.report)
        #expect(
            report.figures["applications.otherHandling.other.naturalPerson"] == .absent
                && report.figures["applications.otherHandling.other.total"] == .absent)
        #expect(report.figures["applications.otherHandling.other.legalService"] == .count(0))
        #expect(codes(outcome, from: .error) == ["IMP-54"] && outcome.json?.contains("（六）其他处理（合计）：5、0、0、0、0、0、5") == true)
    }
}
