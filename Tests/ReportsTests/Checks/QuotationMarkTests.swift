import Testing

@testable import Reports

/// The rule for quotation marks at the ends of quotations.
@Suite struct QuotationMarkTests {
    private static func codes(_ paragraph: String) throws -> [String] {
        try CleanReport.diagnostics(CleanReport.changed("[\"一段文字。\"]", "[{\"quote\": [\"\(paragraph)\"]}]")).map(\.code.id)
    }

    @Test(arguments: ["“甲乙。”", "“甲乙”。", "“甲乙。", "甲乙。”", "“甲“乙”丙。”", "“甲“乙”", "“甲‘乙’丙”", "甲”乙。”", "”", "“"])
    func marksAtTheEndsAreReported(_ paragraph: String) throws {
        #expect(try Self.codes(paragraph) == ["TXT-12"])
    }

    @Test(arguments: ["甲乙。", "“甲”和乙。", "甲和“乙”", "甲和“乙”。", "“甲”和“乙”", "甲“乙。", "。", "‘甲’"])
    func marksInTheTextAreNot(_ paragraph: String) throws {
        #expect(try Self.codes(paragraph) == [])
    }

    @Test func otherBlocksMayHaveThem() throws {
        let prose = "[\"“甲乙。”\", {\"list\": [\"“甲”\"]}]"
        #expect(try CleanReport.diagnostics(CleanReport.changed("[\"一段文字。\"]", prose)).isEmpty)
    }

    @Test func officialDocumentsAndTheirAttachments() throws {
        let quote = "{\"quote\": [\"甲\", \"“乙”\"]}"
        let body = try CleanNotice.changed("\"一、总体要求\"", "\"一、总体要求\", \(quote)")
        let text = try CleanNotice.changed("[{\"table\"", "[\(quote), {\"table\"", in: body)
        let found = CleanNotice.reading(text).diagnostics.filter { $0.code == .markedQuotation }
        #expect(found.map(\.place.path) == ["body[1].quote[1]", "attachments[0].body[0].quote[1]"], "\(found)")
        #expect(found.allSatisfy { $0.severity == .warning && $0.hint != nil && $0.place.line != nil })
    }
}
