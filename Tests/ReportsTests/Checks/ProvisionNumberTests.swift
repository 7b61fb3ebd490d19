import Testing

@testable import Reports

/// Numbers of 编, 章, 节 and 条.
@Suite struct ProvisionNumberTests {
    /// The messages about a text of these paragraphs.
    private func faults(_ paragraphs: [String]) throws -> [String] {
        let body = paragraphs.map { "\"\($0)\"" }.joined(separator: ", ")
        let text = try CleanNotice.changed("\"一、总体要求\"", body)
        return CleanNotice.reading(text).diagnostics.filter { $0.code == .provisionOutOfOrder }.map(\.message.chinese)
    }

    @Test(arguments: [
        ["第一章 总则", "第一条　甲。", "第二条　乙。", "第二章 分则", "第一节 一般", "第三条　丙。", "第二节 特别", "第四条　丁。", "第三章 附则", "第五条　戊。"],
        ["第一编 总则", "第一章 甲", "第一条　甲。", "第二编 分则", "第一章 乙", "第二条　乙。"],
        ["第一编 总则", "第一章 甲", "第一条　甲。", "第二编 分则", "第二章 乙", "第二条　乙。"],
        ["第九条　甲。", "第十条　乙。", "第十条之一　丙。", "第十条之二　丁。", "第十一条　戊。"],
        ["第一条　甲。", "第一条之一　乙。", "第2条　丙。"],
    ]) func numbersInOrderAreNoFault(_ paragraphs: [String]) throws {
        #expect(try faults(paragraphs).isEmpty)
    }

    @Test func aTextThatQuotesSomeArticlesIsNotChecked() throws {
        #expect(try faults(["第三条　甲。", "第八条　乙。", "第八条　丙。"]).isEmpty)
    }

    @Test(arguments: [
        (["第一条　甲。", "第二条　乙。", "第四条　丙。", "第五条　丁。"], ["第四条之前缺少序号"]),
        (["第一条　甲。", "第二条　乙。", "第二条　丙。", "第三条　丁。"], ["第二条的序号重复或者倒退"]),
        (["第一条　甲。", "第一条　乙。"], ["第一条的序号重复或者倒退"]),
        (["第一章 甲", "第二条　乙。"], ["第二条之前缺少序号"]),
        (["第一章 甲", "第一条　乙。", "第三章 丙", "第二条　丁。"], ["第三章之前缺少序号"]),
        (["第一章 甲", "第一节 乙", "第一条　乙。", "第三节 丙", "第二条　丁。"], ["第三节之前缺少序号"]),
        (["第一编 甲", "第一章 乙", "第一条　乙。", "第三编 丙", "第三章 丁", "第二条　丁。"], ["第三编之前缺少序号", "第三章之前缺少序号"]),
        (["第一条　甲。", "第一条之二　乙。"], ["第一条之二之前缺少序号"]),
    ]) func aNumberSkippedOrRepeatedIsNamedOnce(_ paragraphs: [String], _ expected: [String]) throws {
        #expect(try faults(paragraphs) == expected)
    }
}
