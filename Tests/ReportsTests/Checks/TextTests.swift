import Testing

@testable import Reports

/// The rules for texts, each with a text that it reports and near misses that it does not.
@Suite struct TextTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var code: String
        var severity: Diagnostic.Severity = .warning
        var old = "[\"一段文字。\"]"
        /// With a mark where the diagnostic points.
        var new: String
        var message: String
        var testDescription: String { "\(code) \(new)" }
    }

    static let none = "\"otherMatters\": [\"无\"]", year = "\"year\": 2024"

    static let faults: [Case] = [
        Case(
            code: "TXT-06", severity: .note, old: none, new: "\"otherMatters\": [①\"全年承办建议提案共42件，均按期办结。\", \"另无其他事项，今后将继续做好有关工作，不断提高水平。\"]",
            message: "“六、其他需要报告的事项”没有写收取信息处理费的情况"),
        Case(code: "TXT-07", old: year, new: "\"title\": ①\"某市某局2023年政府信息公开工作年度报告\", \"year\": 2024", message: "标题写的是 2023 年，本报告是 2024 年的"),
        Case(
            code: "TXT-07", old: year, new: "\"title\": ①\"某县某局2024年政府信息公开工作年度报告\", \"year\": 2024", message: "标题的机关是“某县某局”，本报告的机关是“某市某局”"),
        Case(
            code: "TXT-07", old: year, new: "\"preamble\": [①\"本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。\"], \"year\": 2024",
            message: "统计期限写的是 2023 年，本报告是 2024 年的"),
        Case(
            code: "TXT-07", old: year, new: "\"preamble\": [①\"特向社会公布2023年度某局信息公开工作年度报告。\"], \"year\": 2024",
            message: "文中写的是 2023 年，本报告是 2024 年的"),
        Case(
            code: "TXT-07", old: year, new: "\"preamble\": [①\"现公布2024年某县某局政府信息公开工作年度报告。\"], \"year\": 2024",
            message: "文中的机关是“某县某局”，本报告的机关是“某市某局”"),
        Case(code: "TXT-07", new: "[①\"现公布2023年政府信息公开年度报告。\"]", message: "文中写的是 2023 年，本报告是 2024 年的"),
        Case(code: "TXT-08", new: "[①\"本機關依法公开政府信息。\"]", message: "简体文字里有繁体字：“機”“關”"),
        Case(code: "TXT-09", new: "[\"（一）甲项。文字。\", ①\"（二）甲项。文字。\"]", message: "标题“（二）甲项。”重复"),
        Case(code: "TXT-09", new: "[①\"一、总体情况\", \"文字。\"]", message: "标题“一、总体情况”重复"),
        Case(code: "TXT-12", new: "[{\"quote\": [\"甲。\", ①\"“一段引文。”\"]}]", message: "引文的段落首尾用了引号"),
    ]

    @Test(arguments: faults) func pointsAtTheFault(_ example: Case) throws {
        let marked = MarkedText(try CleanReport.changed(example.old, example.new))
        let diagnostics = try CleanReport.diagnostics(marked.text)
        #expect(diagnostics.map(\.code.id) == [example.code])
        let diagnostic = try #require(diagnostics.first)
        #expect(diagnostic.severity == example.severity && diagnostic.message.chinese == example.message, "\(diagnostic.message.chinese)")
        #expect(diagnostic.place.line == marked.line && diagnostic.place.column == marked.column, "\(diagnostic.place)")
    }

    static let silent: [(old: String, new: String)] = [
        // Fees told, or nothing at all, or a report from before there were any.
        (none, "\"otherMatters\": [\"本年度未收取信息处理费。全年承办建议提案共42件，均按期办结。\"]"),
        (none, "\"otherMatters\": [\"本年度没有其他需要报告的事项。\"]"),
        (none, "\"otherMatters\": [\"（无）\"]"),
        // Short forms, longer forms, other years that are rightly named.
        (year, "\"title\": \"某局2024年政府信息公开工作年度报告\", \"year\": 2024"),
        (year, "\"title\": \"某市某局关于2024年政府信息公开工作的年度报告\", \"year\": 2024"),
        (year, "\"title\": \"某市人民政府某局2024年政府信息公开工作年度报告\", \"year\": 2024"),
        (year, "\"title\": \"政府信息公开工作年度报告（2024年度）\", \"year\": 2024"),
        (year, "\"preamble\": [\"本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。\"], \"year\": 2024"),
        (year, "\"preamble\": [\"《办法》自2021年1月1日起施行。\"], \"year\": 2024"),
        ("[\"一段文字。\"]", "[\"按时发布2023年政府信息公开工作年度报告。\"]"),
        ("[\"一段文字。\"]", "[\"2023年以前公开的信息逐条检查。\"]"),
        // Characters of both scripts.
        ("[\"一段文字。\"]", "[\"皇后里干台云范斗谷松余于著乾。\"]"),
        // The same heading under another one, numbered sentences, and a section's words in another place.
        ("[\"一段文字。\"]", "[\"（一）甲项。\", \"1.培训\", \"（二）乙项。\", \"1.培训\"]"),
        ("[\"一段文字。\"]", "[\"（一）总体情况。文字。\", \"文字。\", \"文字。\"]"),
    ]

    @Test(arguments: silent) func nearMissesAreNotReported(_ old: String, _ new: String) throws {
        let diagnostics = try CleanReport.diagnostics(CleanReport.changed(old, new))
        #expect(diagnostics.isEmpty, "\(diagnostics.map(\.message.chinese))")
    }

    @Test func simplifiedCharactersInATraditionalTextAreReported() throws {
        func codes(_ text: String) throws -> [String] {
            let text = try CleanReport.changed(Self.year, "\"language\": \"zh-Hant\", \"year\": 2024").replacing("一段文字。", with: text)
                .replacing("无", with: "無")
            let reading = ReportReader.read(Array(text.utf8), forms: try forms2021())
            return Checker.check(try #require(reading.report), form: try #require(reading.form), places: reading.places).map {
                "\($0.code.id) \($0.message.chinese)"
            }
        }
        #expect(try codes("皇后里干機關。") == [])
        #expect(try codes("本机关。").first == "TXT-08 繁體文字裡有簡體字：“关”")
        // Numbers are read in this script too, and shown as they are written.
        #expect(try codes("全年新收政府信息公開申請30件，結轉下年度2件。") == [])
        #expect(try codes("結轉下年度3件。").first?.hasPrefix("NAR-01 文中写“結轉下年度3件”") == true)
    }

    @Test func thePairsBelongToOneScriptEach() {
        #expect(ScriptPairs.simplified.count >= 300 && ScriptPairs.traditional.count >= 300)
        #expect(Set(ScriptPairs.simplified.keys).isDisjoint(with: ScriptPairs.traditional.keys))
    }
}
