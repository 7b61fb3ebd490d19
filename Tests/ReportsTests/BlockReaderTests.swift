import Testing

@testable import Reports

/// Lists, charts and notes in the prose of a report.
@Suite struct BlockReaderTests {
    private static func chart(_ rest: String) -> String { "[{\"chart\": {\"kind\": \"bars\", \"title\": \"收件\", \(rest)}}]" }
    private static func values(_ values: String) -> String {
        chart("\"categories\": [\"2023\", \"2024\"], \"series\": [{\"name\": \"新收\", \"values\": \(values)}]")
    }

    /// Blocks for the first section, with a mark where the diagnostic points.
    static let cases: [(String, String)] = [
        ("MOD-02", "[{\"list\": ①\"甲\"}]"),
        ("MOD-02", "[{\"list\": [\"甲\", ①2]}]"),
        ("MOD-07", "[{\"list\": [\"甲\", ①\" \"]}]"),
        ("MOD-03", "[{\"list\": [\"甲\"], \"numbering\": ①\"a)\"}]"),
        ("LST-01", "[{\"list\": [\(Array(repeating: "\"甲\"", count: 20).joined(separator: ", ")), ①\"乙\"], \"numbering\": \"\\u2460\"}]"),
        ("LST-02", "[{\"list\": ①[]}]"),
        ("MOD-02", "[{\"quote\": ①\"甲\"}]"),
        ("MOD-07", "[{\"quote\": [\"甲\", ①\"\"]}]"),
        ("MOD-07", "[{\"quote\": [\"甲\"], \"source\": ①\"\"}]"),
        ("MOD-04", "[{\"quote\": [\"甲\"], ①\"author\": \"乙\"}]"),
        ("QUO-01", "[{\"quote\": ①[], \"source\": \"某书\"}]"),
        ("TXT-04", "[{\"quote\": [\"甲\", ①\"文字,文字\"]}]"),
        ("TXT-04", "[{\"quote\": [\"甲\"], \"source\": ①\"某书,某页\"}]"),
        ("MOD-04", "[{\"list\": [\"甲\"], ①\"table\": {\"rows\": []}}]"),
        ("MOD-04", "[{①\"lists\": [\"甲\"]}]"),
        ("NOT-01", "[①\"一段[^1]文字。\"]"),
        ("NOT-01", "[{\"paragraph\": ①\"一段[^2]文字[^1]。\", \"footnotes\": [\"注\"]}]"),
        ("NOT-02", "[{\"paragraph\": \"一段文字[^1]。\", \"footnotes\": [\"注\", ①\"又注\"]}]"),
        ("NOT-03", "[{\"paragraph\": ①\"一段[^2]文字[^1]。\", \"footnotes\": [\"注\", \"又注\"]}]"),
        ("NOT-04", "[{\"paragraph\": ①\"一段[^1]文字[^1]。\", \"footnotes\": [\"注\"]}]"),
        ("MOD-07", "[{\"paragraph\": \"一段[^1]文字。\", \"footnotes\": [①\"\"]}]"),
        ("NOT-01", "[{\"list\": [\"甲\", ①\"乙[^1]\"]}]"),
        ("NOT-01", "[{\"quote\": [\"甲。\"], \"source\": ①\"某书[^2]\", \"footnotes\": [\"注\"]}]"),
        ("NOT-01", "[{\"table\": {\"header\": [[\"甲\", ①\"乙[^1]\"]], \"rows\": [[\"丙\", 1]]}}]"),
        ("NOT-01", "[{\"table\": {\"header\": [[\"甲\", {\"text\": ①\"乙[^1]\"}]], \"rows\": [[\"丙\", 1]]}}]"),
        ("NOT-01", "[{\"image\": {\"file\": \"a.png\", \"alt\": \"图\", \"caption\": ①\"图题[^1]\"}}]"),
        ("NOT-02", "[{\"list\": [\"甲\", \"乙[^1]\"], \"footnotes\": [\"注\", ①\"又注\"]}]"),
        ("NOT-02", "[{\"table\": {\"caption\": \"表\", \"header\": [[\"甲\"]], \"rows\": [[1]], \"footnotes\": [①\"注\"]}}]"),
        (
            "NOT-03",
            "[{\"table\": {\"header\": [[①\"甲[^2]\"]], \"rows\": [[\"乙[^1]\"]], \"footnotes\": [\"注\", \"又注\"]}}]"
        ),
        ("TXT-04", "[{\"table\": {\"header\": [[\"甲\"]], \"rows\": [[1]], \"remarks\": ①\"文字,文字\"}}]"),
        ("TXT-04", "[{\"table\": {\"header\": [[\"甲\"]], \"rows\": [[1]], \"source\": ①\"某局,某年\"}}]"),
        ("MOD-07", "[{\"table\": {\"header\": [[\"甲\"]], \"rows\": [[1]], \"unit\": ①\" \"}}]"),
        ("MOD-07", "[{\"table\": {\"header\": [[\"甲\"]], \"rows\": [[{\"text\": ①[]}]]}}]"),
        ("MOD-07", "[{\"table\": {\"header\": [[\"甲\"]], \"rows\": [[{\"text\": [\"一段。\", ①\"\"]}]]}}]"),
        ("MOD-02", "[{\"table\": {\"header\": [[\"甲\"]], \"rows\": [[{\"text\": [\"一段。\", ①2]}]]}}]"),
        ("LST-02", "[{\"table\": {\"header\": [[\"甲\"]], \"rows\": [[{\"text\": [{\"list\": ①[]}]}]]}}]"),
        ("MOD-04", "[{\"table\": {\"header\": [[\"甲\"]], \"rows\": [[{\"text\": [{\"list\": [\"甲\"], ①\"footnotes\": [\"注\"]}]}]]}}]"),
        (
            "MOD-04",
            "[{\"table\": {\"header\": [[\"甲\"]], \"rows\": [[{\"text\": [{\"image\": {\"file\": \"a.png\", \"alt\": \"图\", ①\"caption\": \"图题\"}}]}]]}}]"
        ),
        ("MOD-04", "[{\"table\": {\"header\": [[\"甲\"]], \"rows\": [[{\"text\": [{①\"quote\": [\"甲\"]}]}]]}}]"),
        ("NOT-01", "[{\"table\": {\"header\": [[\"甲\"]], \"rows\": [[{\"text\": [\"一段。\", {\"list\": [①\"甲[^1]\"]}]}]]}}]"),
        (
            "NOT-05",
            "[{\"table\": {\"header\": [[\"甲\"]], \"rows\": [[{\"text\": [{\"image\": ①{\"file\": \"a.png\", \"alt\": \"图[^1]\"}}]}]]}}]"
        ),
        ("TXT-04", "[{\"table\": {\"header\": [[\"甲\"]], \"rows\": [[{\"text\": [\"一段。\", {\"list\": [\"甲\", ①\"文字,文字\"]}]}]]}}]"),
        ("NOT-04", "[{\"list\": [\"甲[^1]\", ①\"乙[^1]\"], \"footnotes\": [\"注\"]}]"),
        ("NOT-05", "[{\"paragraph\": \"一段[^1]文字。\", \"footnotes\": [①\"注中有注[^1]\"]}]"),
        ("NOT-05", "[{\"image\": ①{\"file\": \"a.png\", \"alt\": \"图[^1]\"}}]"),
        (
            "NOT-05",
            "[{\"chart\": ①{\"kind\": \"bars\", \"title\": \"收件\", \"categories\": [\"甲[^1]\"], \"series\": [{\"name\": \"新收\", \"values\": [1]}]}}]"
        ),
        ("TXT-02", "[{\"paragraph\": ①\"[^1]\", \"footnotes\": [\"注\"]}]"),
        ("TXT-04", "[{\"paragraph\": \"一段[^1]文字。\", \"footnotes\": [①\"见本报告,下同。\"]}]"),
        ("TXT-04", "[{\"list\": [\"甲\", ①\"文字,文字\"]}]"),
        ("MOD-01", "[{\"chart\": ①{\"title\": \"收件\", \"categories\": [\"甲\"], \"series\": [{\"name\": \"新收\", \"values\": [1]}]}}]"),
        (
            "MOD-03",
            "[{\"chart\": {\"kind\": ①\"pie\", \"title\": \"收件\", \"categories\": [\"甲\"], \"series\": [{\"name\": \"新收\", \"values\": [1]}]}}]"
        ),
        ("CHT-01", values("①[1]")),
        ("CHT-02", values("[1, ①-2]")),
        ("CHT-03", values("[1, ①\"applications.recieved.total\"]")),
        (
            "CHT-05",
            "[{\"chart\": ①{\"kind\": \"bars\", \"title\": \"收件\", \"categories\": [], \"series\": [{\"name\": \"新收\", \"values\": []}]}}]"
        ),
        ("CHT-05", "[{\"chart\": ①{\"kind\": \"bars\", \"title\": \"收件\", \"categories\": [\"甲\"], \"series\": []}}]"),
        ("CHT-06", values("[1, ①1e12]")),
        ("CHT-06", values("[1, ①1234567890123]")),
        ("MOD-02", values("[1, ①true]")),
        (
            "TXT-03",
            "[{\"chart\": ①{\"kind\": \"bars\", \"title\": \"收\\ue000件\", \"categories\": [\"甲\"], \"series\": [{\"name\": \"新收\", \"values\": [1]}]}}]"
        ),
    ]

    @Test(arguments: cases) func pointsAtTheFault(_ code: String, _ blocks: String) throws {
        let marked = MarkedText(try CleanReport.changed("[\"一段文字。\"]", blocks))
        let diagnostics = try CleanReport.diagnostics(marked.text)
        let diagnostic = try #require(diagnostics.first { $0.code.id == code }, "\(diagnostics.map(\.code.id))")
        #expect(diagnostic.place.line == marked.line && diagnostic.place.column == marked.column, "\(diagnostic.place)")
    }

    @Test func theNearestFigureIsNamed() throws {
        let diagnostics = try CleanReport.diagnostics(
            CleanReport.changed("[\"一段文字。\"]", Self.values("[1, \"applications.recieved.total\"]")))
        #expect(diagnostics.first?.hint?.english.contains("\"applications.received.total\"") == true)
    }

    private func blocks(_ text: String) throws -> [ReportBlock] {
        let changed = try CleanReport.changed("[\"一段文字。\"]", text)
        let diagnostics = try CleanReport.diagnostics(changed)
        #expect(diagnostics.isEmpty, "\(diagnostics)")
        let reading = ReportReader.read(Array(changed.utf8), forms: [try form2021()])
        return try #require(reading.report?.prose["overview"])
    }

    @Test func listsHaveLabels() throws {
        guard case .list(let list)? = try blocks("[{\"list\": [\"甲\", \"乙\"]}]").first else {
            Issue.record()
            return
        }
        #expect(
            list.items.map(\.text) == ["甲", "乙"] && list.numbering == .arabic && list.label(at: 1) == "2."
                && list.path(at: 1) == "overview[0].list[1]")
        let labels: [(Numbering, Int, String)] = [
            (.bracketed, 3, "（3）"), (.circled, 20, "⑳"), (.circled, 1, "\u{2460}"), (.bullet, 9, "•"), (.phrase, 1, "一是"),
            (.phrase, 12, "十二是"),
        ]
        for (numbering, number, label) in labels { #expect(numbering.label(of: number) == label) }
    }

    @Test func quotationsHaveParagraphsAndASource() throws {
        let read = try blocks("[{\"quote\": [\"甲。\", \"乙。\"], \"source\": \"某书\"}, {\"quote\": [\"丙。\"]}]")
        guard case .quote(let quote)? = read.first, case .quote(let other)? = read.last else {
            Issue.record()
            return
        }
        #expect(quote.paragraphs.map(\.text) == ["甲。", "乙。"] && quote.source?.text == "某书")
        #expect(other.paragraphs.map(\.text) == ["丙。"] && other.source == nil)
        #expect(quote.path(at: 1) == "overview[0].quote[1]" && quote.sourcePath == "overview[0].source")
    }

    /// The figures, the years and the agencies of a quotation are not the report's.
    @Test func quotationsAreNotHeldAgainstTheReport() throws {
        _ = try blocks("[{\"quote\": [\"2019年，另市另局新收政府信息公开申请99件。\"]}]")
    }

    @Test func chartsKeepWhatWasWritten() throws {
        let text =
            "[{\"chart\": {\"kind\": \"lines\", \"title\": \"收件\", \"unit\": \"件\", \"categories\": [2022, \"2023\", \"2024\", \"2025\"], \"series\": [{\"name\": \"新收\", \"values\": [12, 30.50, null, \"applications.received.total\"]}]}}]"
        guard case .chart(let chart)? = try blocks(text).first else {
            Issue.record()
            return
        }
        #expect(
            chart.kind == .lines && chart.title.text == "收件" && chart.unit == "件" && chart.alt == nil
                && chart.categories == ["2022", "2023", "2024", "2025"])
        #expect(
            chart.series[0].values == [
                .number(12, written: "12"), .number(30.5, written: "30.50"), .absent, .figure(path: "applications.received.total"),
            ])
        let reading = ReportReader.read(Array(CleanReport.text.utf8), forms: [try form2021()])
        let figures = try #require(reading.report?.figures)
        #expect(chart.series[0].values.map { $0.number(in: figures)?.written } == ["12", "30.50", nil, "30"])
    }

    @Test func footnotesHaveOffsets() throws {
        let text = "[{\"paragraph\": \"（一）主动公开[^1]。全年[^2]公开16条[^3]。\", \"footnotes\": [\"甲\", \"乙\", \"丙\"]}]"
        guard case .paragraph(let paragraph)? = try blocks(text).first else {
            Issue.record()
            return
        }
        #expect(paragraph.level == 2 && paragraph.heading == "（一）主动公开。" && paragraph.text == "全年公开16条。")
        #expect(paragraph.notes.map(\.offset) == [7, 10, 15] && paragraph.notes.map(\.text) == ["甲", "乙", "丙"])
        let shown = paragraph.pieces.map { piece in
            switch piece {
            case .heading(let text, _): "H" + text
            case .text(let text, _): text
            case .note(let note, let index): "\(index)" + note.text
            }
        }
        #expect(shown == ["H（一）主动公开", "0甲", "H。", "全年", "1乙", "公开16条", "2丙", "。"])
        #expect(FootnoteMarkers("[^]、[^a]、[^1").text == "[^]、[^a]、[^1")
    }

    @Test func footnotesAfterTheHeadingOrAtTheEnd() {
        for offset in [0, 4, 8] {
            let note = Footnote(offset: offset, text: "注", path: "")
            var paragraph = ReportParagraph("（一）。后文。。", notes: [note], path: "")
            paragraph.divideAfterFirstSentence()
            let pieces = paragraph.pieces
            #expect(pieces.contains(.note(note, index: 0)) && pieces.count == 3, "\(pieces)")
        }
    }

    @Test func cellsHaveParagraphsListsAndImages() throws {
        let text =
            "[{\"table\": {\"header\": [[\"甲\"]], \"rows\": [[{\"text\": [\"一段。\", {\"list\": [\"甲[^1]\", \"乙\"], \"numbering\": \"（1）\"}, {\"image\": {\"file\": \"a.png\", \"alt\": \"图\"}}]}]], \"footnotes\": [\"注\"]}}]"
        guard case .table(let table)? = try blocks(text).first, let cell = table.cells.last else {
            Issue.record()
            return
        }
        #expect(table.cells.first?.plain?.text == "甲" && cell.plain == nil && cell.texts.map(\.text) == ["一段。", "甲", "乙"])
        #expect(cell.texts[1].notes.map(\.text) == ["注"] && cell.images.map(\.file) == ["a.png"])
        #expect(cell.images.map(\.path) == ["overview[0].table.rows[0][0].text[2].image"])
        guard case .list(let list) = cell.content[1] else {
            Issue.record()
            return
        }
        #expect(list.numbering == .bracketed && list.label(at: 1) == "（2）")
    }

    @Test func tablesHaveUnitsRemarksAndSources() throws {
        func with(_ more: String) -> String { "[{\"table\": {\"header\": [[\"甲\"]], \"rows\": [[1]], \(more)}}]" }
        let text = with("\"unit\": \"万元\", \"remarks\": [\"一。\", \"二[^1]。\"], \"source\": \"某局\", \"footnotes\": [\"注\"]")
        guard case .table(let table)? = try blocks(text).first, case .table(let other)? = try blocks(with("\"remarks\": \"一。\"")).first
        else {
            Issue.record()
            return
        }
        #expect(table.unit?.text == "万元" && table.source?.text == "某局" && table.remarks.map(\.text) == ["一。", "二。"])
        #expect(table.remarks[1].notes.map(\.text) == ["注"] && other.remarks.map(\.text) == ["一。"] && other.source == nil)
    }

    @Test func notesOfABlockBelongToItsTexts() throws {
        let text =
            "[{\"list\": [\"甲[^1]乙\", \"丙\", \"丁[^2][^3]\"], \"footnotes\": [\"一\", \"二\", \"三\"]}, {\"table\": {\"caption\": \"表[^1]\", \"header\": [[\"甲[^2]\"]], \"rows\": [[\"12[^3]\"]], \"footnotes\": [\"四\", \"五\", \"六\"]}}]"
        let read = try blocks(text)
        guard case .list(let list)? = read.first, case .table(let table)? = read.last else {
            Issue.record()
            return
        }
        #expect(list.items.map(\.text) == ["甲乙", "丙", "丁"])
        #expect(list.items.map { $0.notes.map(\.offset) } == [[1], [], [1, 1]])
        #expect(list.items.map { $0.notes.map(\.text) } == [["一"], [], ["二", "三"]])
        #expect(
            list.items[2].pieces.count == 3 && list.items[0].pieces.first == .text("甲", []) && list.items[0].pieces.last == .text("乙", []))
        #expect(table.caption?.notes.map(\.text) == ["四"] && table.cells.map { $0.texts.flatMap(\.notes).map(\.text) } == [["五"], ["六"]])
        #expect(table.cells.map { $0.plain?.text } == ["甲", "12"])
    }

    @Test func markersWhereNotesCannotBeAreReported() throws {
        for change in [
            ("\"agency\": \"", "\"remark\": \"说明[^1]\", \"agency\": \""),
            ("\"agency\": \"", "\"title\": \"某市某局2024年政府信息公开工作年度报告[^1]\", \"agency\": \""),
        ] {
            let diagnostics = try CleanReport.diagnostics(CleanReport.changed(change.0, change.1))
            #expect(diagnostics.contains { $0.code == .noteMarkOutOfPlace }, "\(diagnostics.map(\.code.id))")
        }
        for change in [("\"title\": \"", "\"title\": \"[^1]"), ("\"recipients\": \"", "\"recipients\": \"[^1]")] {
            let text = CleanNotice.letter.replacing(change.0, with: change.1)
            #expect(text != CleanNotice.letter)
            let diagnostics = CleanNotice.reading(text).diagnostics
            #expect(diagnostics.contains { $0.code == .noteMarkOutOfPlace }, "\(diagnostics.map(\.code.id))")
        }
    }

    @Test func limitsOfListsAndCharts() throws {
        func codes(_ blocks: String, _ change: (inout Limits) -> Void) throws -> [String] {
            var limits = Limits()
            change(&limits)
            return try CleanReport.diagnostics(CleanReport.changed("[\"一段文字。\"]", blocks), limits: limits).map(\.code.id)
        }
        #expect(
            try codes(Self.values("[1, 2]")) {
                $0.chartCategories = 2
                $0.chartSeries = 1
            } == [])
        #expect(try codes(Self.values("[1, 2]")) { $0.chartCategories = 1 }.contains("LIM-08"))
        #expect(try codes(Self.values("[1, 2]")) { $0.chartSeries = 0 }.contains("LIM-09"))
        #expect(try codes("[{\"list\": [\"甲\", \"乙\"]}]") { $0.blocks = 5 } == [])
        #expect(try codes("[{\"list\": [\"甲\", \"乙\"]}]") { $0.blocks = 2 }.contains("LIM-05"))
    }
}

@Suite struct FootnoteMarkersTests {
    /// An algorithm that takes quadratic time would not finish here.
    @Test func manyMarkersTakeLittleTime() {
        let started = ContinuousClock.now
        let read = FootnoteMarkers(String(repeating: "字[^1]", count: 20_000) + String(repeating: "[^", count: 20_000))
        #expect(read.markers.count == 20_000 && read.markers.last?.offset == 20_000 && read.text.count == 60_000)
        #expect(ContinuousClock.now - started < .seconds(10))
    }

    @Test func farColumnsTakeLittleTime() throws {
        let started = ContinuousClock.now
        let values = Array(repeating: "-1", count: 60).joined(separator: ",")
        let chart =
            "{\"chart\":{\"kind\":\"bars\",\"title\":\"甲\",\"categories\":[\(Array(repeating: "\"乙\"", count: 60).joined(separator: ","))],\"series\":[{\"name\":\"丙\",\"values\":[\(values)]}]}}"
        let text = CleanNotice.letter.replacing("\"一段文字。\"", with: Array(repeating: chart, count: 200).joined(separator: ","))
        #expect(CleanNotice.reading(text).diagnostics.count == 12_000)
        #expect(ContinuousClock.now - started < .seconds(20))
    }
}
