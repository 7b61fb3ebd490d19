import Testing

@testable import Importing

@Suite struct EncodingTests {
    private func bytes(_ text: String, _ encoding: String) throws -> [UInt8] { try #require(Iconv.convert(text, to: encoding)) }

    @Test(arguments: ["GB18030", "GBK", "UTF-16LE", "UTF-16BE"]) func pagesOfOtherEncodings(encoding: String) throws {
        let page = Sample.page().replacing(
            "charset=utf-8", with: encoding.hasPrefix("GB") ? "http-equiv=Content-Type content='text/html; charset=gb2312'" : "")
        try Sample.expectFigures(Sample.run(bytes(page, encoding)).reading)
    }

    @Test func wrongAndMissingDeclarations() throws {
        let (outcome, reading) = Sample.run(try bytes(Sample.page(), "GB18030"))
        #expect(outcome.diagnostics.contains { $0.code.id == "IMP-02" })
        try Sample.expectFigures(reading)
        try Sample.expectFigures(Sample.run(try bytes(Sample.text(), "GB18030")).reading)
        try Sample.expectFigures(Sample.run([0xEF, 0xBB, 0xBF] + Array(Sample.text().utf8)).reading)
    }

    @Test func undecodableBytesAreReported() throws {
        let (outcome, _) = Sample.run(Array(Sample.text().utf8) + [0xFF, 0xFF, 0x80])
        #expect(outcome.diagnostics.contains { $0.code.id == "IMP-02" && $0.severity == .warning })
    }
}
