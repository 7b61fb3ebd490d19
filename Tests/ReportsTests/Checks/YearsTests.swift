import Testing

@testable import Reports

/// The clean report for 2024 against an invented one for 2023 that precedes it without a fault.
@Suite struct YearsTests {
    static let before = [
        ("\"year\": 2024", "\"year\": 2023"),
        ("[\"一段文字。\"]", "[\"上年的文字。\"]"),
        ("\"carriedForward\": \(CleanReport.row([2, 0, 0, 0, 0, 0]))", "\"carriedForward\": \(CleanReport.row([5, 0, 0, 1, 0, 0]))"),
        ("\"repealed\": 2, \"inForce\": 3", "\"repealed\": 2, \"inForce\": 4"),
        ("\"repealed\": 5, \"inForce\": 6", "\"repealed\": 5, \"inForce\": 7"),
    ]

    static func changed(_ text: String, _ changes: [(String, String)]) throws -> String {
        try changes.reduce(text) { text, change in
            let range = try #require(text.firstRange(of: change.0), "\(change.0)")
            return text[..<range.lowerBound] + change.1 + text[range.upperBound...]
        }
    }

    static func diagnostics(_ now: String, before: [(String, String)] = []) throws -> [Diagnostic] {
        let forms = [try form2021()]
        let reading = ReportReader.read(Array(now.utf8), forms: forms)
        let previous = ReportReader.read(Array(try changed(changed(CleanReport.text, Self.before), before).utf8), forms: forms)
        return Checker.check(
            try #require(reading.report), previous: try #require(previous.report), form: try #require(reading.form), places: reading.places)
    }

    @Test func consistentYearsAreNotReported() throws {
        #expect(try Self.diagnostics(CleanReport.text).isEmpty)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var code: String
        var severity: Diagnostic.Severity
        var old: String
        /// With a mark where the diagnostic points.
        var new: String
        var message: String
        var testDescription: String { "\(code) \(new)" }
    }

    static let cases: [Case] = [
        Case(
            code: "YRS-01", severity: .error, old: "\"carriedOver\": {\"naturalPerson\": 5", new: "\"carriedOver\": {\"naturalPerson\": ①6",
            message: "上年结转＝上年报告的结转下年度继续办理：6 ≠ 5"),
        Case(
            code: "YRS-02", severity: .warning, old: "\"inForce\": 3", new: "\"inForce\": ①5",
            message: "现行有效＝上年现行有效＋本年制发－本年废止：5 ≠ 4+1-2=3"),
        Case(
            code: "YRS-03", severity: .warning, old: "\"pending\": 4, \"total\": 10", new: "\"pending\": 4, \"total\": ①3",
            message: "上年尚未审结的不多于本年总计：4 > 3"),
        Case(
            code: "YRS-04", severity: .note, old: "\"licensing\": {\"decisions\": 7}", new: "\"licensing\": {\"decisions\": ①36}",
            message: "上年为 7，本年为 36，相差超过 5 倍"),
        Case(
            code: "YRS-04", severity: .note, old: "\"fees\": {\"amount\": \"10.50\"}", new: "\"fees\": {\"amount\": ①105000}",
            message: "上年为 10.50，本年为 105000，相差超过 5 倍"),
        Case(code: "YRS-06", severity: .warning, old: "\"year\": 2024", new: "\"year\": ①2025", message: "上年报告是 2023 年的，不是 2024 年的，没有比较"),
        Case(code: "YRS-06", severity: .warning, old: "\"agency\": \"某市某局\"", new: "\"agency\": ①\"某县某局\"", message: "上年报告的机关是“某市某局”"),
    ]

    @Test(arguments: cases) func pointsAtTheFault(_ example: Case) throws {
        let marked = MarkedText(try CleanReport.changed(example.old, example.new))
        let diagnostics = try Self.diagnostics(marked.text)
        #expect(diagnostics.count == 1, "\(diagnostics.map(\.code.id))")
        let diagnostic = try #require(diagnostics.first)
        #expect(diagnostic.code.id == example.code && diagnostic.severity == example.severity)
        #expect(diagnostic.message.chinese == example.message)
        #expect(diagnostic.place.line == marked.line && diagnostic.place.column == marked.column, "\(diagnostic.place)")
    }

    @Test func nearMissesAreNotReported() throws {
        // Exactly five times; small numbers; a total that equals what was pending; the short form of a name.
        for (old, new) in [
            ("\"decisions\": 7", "\"decisions\": 35"), ("\"decisions\": 7", "\"decisions\": 0"),
            ("\"pending\": 4, \"total\": 10", "\"pending\": 4, \"total\": 4"), ("\"某市某局\"", "\"某局\""),
        ] {
            #expect(try Self.diagnostics(CleanReport.changed(old, new)).isEmpty, "\(new)")
        }
        // An absent figure says nothing.
        #expect(try Self.diagnostics(CleanReport.changed("\"inForce\": 3", "\"inForce\": null")).isEmpty)
    }

    @Test func repeatedSentencesAreListed() throws {
        let now = "[\"2024年本局坚持公开为常态、不公开为例外。本年新写的一句话说明工作情况。\"]"
        let marked = MarkedText(try CleanReport.changed("[\"一段文字。\"]", now.replacing("[\"", with: "[①\"")))
        let diagnostics = try Self.diagnostics(marked.text, before: [("上年的文字。", "2023年本局坚持公开为常态、不公开为例外！")])
        let diagnostic = try #require(diagnostics.first)
        #expect(diagnostics.count == 1 && diagnostic.code.id == "YRS-05" && diagnostic.severity == .warning)
        #expect(diagnostic.place.path == "overview[0]" && diagnostic.place.line == marked.line && diagnostic.place.column == marked.column)
        #expect(diagnostic.message.chinese == "文字有 60% 与上年报告相同（1 句，共 2 句）", "\(diagnostic.message.chinese)")
        #expect(diagnostic.hint?.chinese.contains("overview[0]：2024年本局坚持公开为常态、不公开为例外") == true)
    }

    @Test func ownSentencesAndSetPhrasesAreNotRepeated() throws {
        // Another figure; a sentence that is too short; the preamble.
        let figures = try CleanReport.changed("[\"一段文字。\"]", "[\"全年举办业务培训6期，培训482人次。\"]")
        #expect(try Self.diagnostics(figures, before: [("上年的文字。", "全年举办业务培训5期，培训301人次。")]).isEmpty)
        let short = try CleanReport.changed("[\"一段文字。\"]", "[\"存在以下问题。\"]")
        #expect(try Self.diagnostics(short, before: [("上年的文字。", "存在以下问题。")]).isEmpty)
    }
}
