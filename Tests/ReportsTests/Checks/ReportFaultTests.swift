import Testing

@testable import Reports

/// Typical faults of reports, in invented words, each with its code; and texts without faults.
@Suite struct ReportFaultTests {
    private static func codes(_ old: String, _ new: String) throws -> [String] {
        try CleanReport.diagnostics(CleanReport.changed(old, new)).map(\.code.id)
    }

    @Test(arguments: ["无", "（无）", "无。", "暂无", "没有问题。"]) func missingProblemsAreReported(_ text: String) throws {
        #expect(try Self.codes("\"problems\": [\"一段文字。\"]", "\"problems\": [\"\(text)\"]") == ["TXT-10"])
    }

    @Test(arguments: ["平台维护不够及时。", "存在的问题不多，主要是解读形式单一。"]) func statedProblemsAreNotReported(_ text: String) throws {
        #expect(try Self.codes("\"problems\": [\"一段文字。\"]", "\"problems\": [\"\(text)\"]").isEmpty)
    }

    @Test func aMissingSectionIsNamedByItsHeading() throws {
        let found = try CleanReport.diagnostics(CleanReport.changed("\"problems\": [\"一段文字。\"],", ""))
        #expect(found.map(\.code.id) == ["MOD-01"] && found.first?.message.chinese.contains("五、") == true, "\(found)")
    }

    @Test(arguments: ["工作平稳.没有差错。", "工作平稳,没有差错。", "群众满意."]) func halfWidthPunctuationIsReported(_ text: String) throws {
        #expect(try Self.codes("[\"一段文字。\"]", "[\"\(text)\"]") == ["TXT-04"])
    }

    @Test(arguments: ["一.主动公开。", "访问量达3.5万次。", "网址为www.example.cn。"]) func otherFullStopsAreNotReported(_ text: String) throws {
        #expect(try Self.codes("[\"一段文字。\"]", "[\"\(text)\"]").isEmpty)
    }

    @Test(arguments: [
        ("现公布邻市某局2024年政府信息公开工作年度报告。", ["TXT-07"]), ("现将某市某局2024年政府信息公开工作年度报告公布如下。", []),
        ("本报告按照国务院办公厅2024年政府信息公开工作年度报告编制要求编写。", []), ("现公布2024年政府信息公开工作年度报告。", []),
    ]) func theAgencyInThePreambleIsChecked(_ text: String, _ codes: [String]) throws {
        #expect(try Self.codes("\"overview\":", "\"preamble\": [\"\(text)\"], \"overview\":") == codes)
    }
}
