import Testing

@testable import Reports

@Suite struct ReportReaderTests {
    @Test func theCleanReportHasNoDiagnostics() throws {
        #expect(try CleanReport.diagnostics(CleanReport.text).isEmpty)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var code: String
        var old: String
        /// With a mark where the diagnostic points.
        var new: String
        var hint: String?
        var testDescription: String { "\(code) \(new)" }
    }

    static let cases: [Case] = [
        Case(code: "MOD-02", old: "\"year\": 2024", new: "\"year\": ①\"2024\""),
        Case(code: "MOD-02", old: "\"year\": 2024", new: "\"year\": ①2024.5"),
        Case(code: "MOD-03", old: "\"year\": 2024", new: "\"year\": ①20244"),
        Case(code: "MOD-06", old: "\"year\": 2024", new: "\"year\": ①2015"),
        Case(code: "MOD-05", old: "\"year\": 2024", new: "\"form\": ①\"2012\", \"year\": 2024"),
        Case(code: "MOD-03", old: "\"year\": 2024", new: "\"language\": ①\"zh\", \"year\": 2024"),
        Case(code: "MOD-07", old: "\"某市某局\"", new: "①\" \""),
        Case(code: "MOD-02", old: "[\"一段文字。\"]", new: "①\"一段文字。\""),
        Case(code: "MOD-02", old: "[\"一段文字。\"]", new: "[①3]"),
        Case(code: "TXT-01", old: "[\"一段文字。\"]", new: "①[]"),
        Case(code: "TXT-02", old: "[\"一段文字。\"]", new: "[\"一段文字。\", ①\"\"]"),
        Case(code: "MOD-04", old: "\"problems\"", new: "①\"porblems\"", hint: "problems"),
        Case(code: "MOD-04", old: "\"granted\"", new: "①\"grantd\"", hint: "granted"),
        Case(code: "MOD-04", old: "\"issued\"", new: "①\"制发\""),
        Case(code: "FIG-02", old: "\"decisions\": 7", new: "\"decisions\": ①7.5"),
        Case(code: "FIG-02", old: "\"decisions\": 7", new: "\"decisions\": ①75e-1"),
        Case(code: "FIG-03", old: "\"decisions\": 7", new: "\"decisions\": ①-7"),
        Case(code: "FIG-03", old: "\"decisions\": 7", new: "\"decisions\": ①1000000000000"),
        Case(code: "MOD-02", old: "\"decisions\": 7", new: "\"decisions\": ①\"7\""),
        Case(code: "FIG-01", old: "\"decisions\": 7", new: "\"decisions\": ①null"),
        Case(code: "FIG-01", old: "{\"decisions\": 7}", new: "①{}"),
        Case(code: "FIG-04", old: "\"10.50\"", new: "①\"10.50万元\""),
        Case(code: "FIG-04", old: "\"10.50\"", new: "①-3"),
        Case(code: "FIG-04", old: "\"10.50\"", new: "①\"1.\""),
        Case(
            code: "MOD-08", old: "\"year\": 2024", new: "\"publication\": {\"source\": \"某网\", \"date\": ①\"2024-02-30\"}, \"year\": 2024"),
        Case(code: "MOD-01", old: "\"year\": 2024", new: "\"publication\": ①{\"date\": \"2024-02-29\"}, \"year\": 2024"),
        Case(code: "TAB-01", old: "[\"一段文字。\"]", new: "[{\"table\": ①{\"rows\": []}}]"),
        Case(code: "TAB-02", old: "[\"一段文字。\"]", new: "[{\"table\": {\"rows\": [[\"甲\", \"乙\"], ①[\"丙\"]]}}]"),
        Case(code: "TAB-03", old: "[\"一段文字。\"]", new: "[{\"table\": {\"rows\": [[①{\"text\": \"甲\", \"rowspan\": 2}]]}}]"),
        Case(code: "TAB-05", old: "[\"一段文字。\"]", new: "[{\"table\": ①{\"rows\": [[\"甲\", \"1\"], [\"乙\", \"2\"]]}}]", hint: "stubColumns"),
        Case(code: "MOD-09", old: "[\"一段文字。\"]", new: "[①{}]"),
        Case(code: "MOD-04", old: "[\"一段文字。\"]", new: "[{①\"picture\": {}}]"),
        Case(code: "TXT-03", old: "\"一段文字。\"", new: "①\"⼀段文字。\""),
        Case(code: "TXT-03", old: "\"一段文字。\"", new: "①\"一段\\u202e文字。\""),
        Case(code: "TXT-03", old: "\"一段文字。\"", new: "①\"一段\\ue000文字。\""),
        Case(code: "TXT-04", old: "\"一段文字。\"", new: "①\"一段,文字。\""),
        Case(code: "TXT-05", old: "[\"一段文字。\"]", new: "[\"（一）甲。文字。\", ①\"（三）乙。文字。\"]"),
        Case(code: "SUM-01", old: "\"carriedForward\": {\"naturalPerson\": 2", new: "\"carriedForward\": {\"naturalPerson\": 3"),
    ]

    @Test(arguments: cases) func pointsAtTheFault(_ example: Case) throws {
        let marked = MarkedText(try CleanReport.changed(example.old, example.new))
        let diagnostics = try CleanReport.diagnostics(marked.text)
        let diagnostic = try #require(diagnostics.first { $0.code.id == example.code }, "\(diagnostics.map(\.code.id))")
        if example.new.contains("①") {
            #expect(diagnostic.place.line == marked.line && diagnostic.place.column == marked.column, "\(diagnostic.place)")
        }
        if let hint = example.hint {
            #expect(diagnostic.hint?.english.contains("\"\(hint)\"") == true, "\(String(describing: diagnostic.hint))")
        }
    }

    @Test func unusualButCorrectTextIsAccepted() throws {
        for (old, new) in [
            ("[\"一段文字。\"]", "[\"比例为1:2，见GB/T 9704, 3.5 (a)。\"]"), ("[\"一段文字。\"]", "[\"（一）甲。\", \"1.子。\", \"2.丑。\", \"（二）乙。\", \"1.寅。\"]"),
            ("[\"一段文字。\"]", "[{\"table\": {\"stubColumns\": 1, \"rows\": [[\"甲\", \"1\"], [\"乙\", \"2\"]]}}]"), ("\"10.50\"", "0"),
            ("\"10.50\"", "316441"),
            ("\"decisions\": 7", "\"decisions\": 7.0"), ("\"decisions\": 7", "\"decisions\": 7e0"), ("\"10.50\"", "1.5e3"),
            ("\"year\": 2024", "\"year\": 2024.0, \"remark\": null, \"publication\": null, \"form\": null, \"$comment\": [1]"),
            ("{\"decisions\": 7}", "{\"decisions\": 7, \"$comment\": \"x\"}"),
        ] {
            #expect(try CleanReport.diagnostics(CleanReport.changed(old, new)).isEmpty, "\(new)")
        }
    }

    @Test func aMissingSectionIsNamed() throws {
        for key in ["overview", "disclosure", "applications", "litigation", "problems", "otherMatters"] {
            let diagnostics = try CleanReport.diagnostics(
                CleanReport.changed("\"\(key)\"", "\"$comment\"".replacing("$comment", with: "x\(key)")))
            #expect(diagnostics.contains { $0.code.id == "MOD-01" && $0.place.path == key }, "\(key)")
        }
    }

    /// Every figure of tables three and four is part of an equation, so that every single slip is reported.
    @Test func everyChangedFigureBreaksAnEquation() throws {
        let form = try form2021()
        let reading = ReportReader.read(Array(CleanReport.text.utf8), forms: [form])
        let report = try #require(reading.report)
        var tried = 0
        for (path, value) in report.figures where !path.hasPrefix("disclosure.") {
            guard case .count(let count) = value else { continue }
            var changed = report
            changed.figures[path] = .count(count + 1)
            let diagnostics = Checker.check(changed, form: form, places: reading.places)
            #expect(diagnostics.contains { $0.code.id.hasPrefix("SUM-") }, "\(path)")
            tried += 1
        }
        #expect(tried == 190)
    }

    @Test func equationsWithAnAbsentFigureAreSkipped() throws {
        let diagnostics = try CleanReport.diagnostics(CleanReport.changed("\"pending\": 4", "\"pending\": null"))
        #expect(diagnostics.map(\.code.id) == ["FIG-01"])
        #expect(diagnostics.first?.place.cell == "行政复议 › 尚未审结")
    }

    @Test func limitsOfProseAndTables() throws {
        func codes(_ text: String, _ change: (inout Limits) -> Void) throws -> [String] {
            var limits = Limits()
            change(&limits)
            return try CleanReport.diagnostics(text, limits: limits).map(\.code.id)
        }
        #expect(try codes(CleanReport.text) { $0.blocks = 3 } == [])
        #expect(try codes(CleanReport.text) { $0.blocks = 2 }.contains("LIM-05"))
        let table = try CleanReport.changed(
            "[\"一段文字。\"]", "[{\"table\": {\"stubColumns\": 1, \"rows\": [[\"甲\", \"乙\"], [\"丙\", \"丁\"]]}}]")
        #expect(
            try codes(table) {
                $0.tableRows = 2
                $0.tableColumns = 2
            } == [])
        #expect(try codes(table) { $0.tableRows = 1 }.contains("LIM-06"))
        #expect(try codes(table) { $0.tableColumns = 1 }.contains("LIM-07"))
    }
}

@Suite struct ReportParagraphTests {
    static let cases: [(String, Int, String, String)] = [
        ("文字。", 0, "", "文字。"),
        ("一、总体情况", 1, "一、总体情况", ""),
        ("（一）主动公开情况。全年公开16条。", 2, "（一）主动公开情况。", "全年公开16条。"),
        ("（十二）其他", 2, "（十二）其他", ""),
        ("（一）这是一个很长的句子它只是碰巧编了号因此不应当整句都排成楷体而只有编号如此。后文。", 2, "（一）", "这是一个很长的句子它只是碰巧编了号因此不应当整句都排成楷体而只有编号如此。后文。"),
        ("1.登记服务", 3, "1.登记服务", ""),
        ("1.登记服务到位。后文。", 3, "", "1.登记服务到位。后文。"),
        ("1.5倍的增长", 0, "", "1.5倍的增长"),
        ("（3）把常见的问题编成手册，人手一册。", 4, "", "（3）把常见的问题编成手册，人手一册。"),
        ("（以下简称《条例》）", 0, "", "（以下简称《条例》）"),
        ("2024年，本局", 0, "", "2024年，本局"),
        ("一是健全制度", 0, "", "一是健全制度"),
    ]

    @Test(arguments: cases) func levelAndHeading(_ text: String, _ level: Int, _ heading: String, _ rest: String) {
        guard case .paragraph(let paragraph) = HeadingSequences.settled([.paragraph(ReportParagraph(text, path: ""))], provisions: false)[0]
        else {
            Issue.record()
            return
        }
        #expect(paragraph.level == level && paragraph.heading == heading && paragraph.text == rest)
    }
}

@Suite struct CalendarDateTests {
    @Test func parsesOnlyDaysOfTheCalendar() {
        #expect(CalendarDate("2024-02-29")?.official == "2024年2月29日")
        #expect(CalendarDate("2024-02-09")?.iso == "2024-02-09")
        for text in ["2023-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "2024年1月1日", "", "2024-01-01T00", "1900-02-29"] {
            #expect(CalendarDate(text) == nil, "\(text)")
        }
    }
}
