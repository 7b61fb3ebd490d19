import FoundationEssentials
import Testing

@testable import Reports

/// The official documents among the examples.
@Suite struct OfficialExamplesTests {
    private func reading(_ name: String) throws -> OfficialReading {
        let bytes = try #require(
            FileManager.default.contents(atPath: #filePath.components(separatedBy: "/Tests/")[0] + "/examples/\(name).json"))
        let text = JSONText.read(Array(bytes))
        #expect(DocumentKind.of(text) == .official)
        return OfficialReader.read(text)
    }

    @Test(arguments: ["notice", "letter", "order", "minutes"]) func haveNoDiagnostics(_ name: String) throws {
        let reading = try reading(name)
        let document = try #require(reading.document)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        #expect(document.remark?.contains("虚构") == true)
    }

    @Test func coverTheElementsOfTheFormats() throws {
        let notice = try #require(try reading("notice").document)
        #expect(notice.mastheadNames == ["云泽市教育局", "云泽市财政局"] && notice.mastheadSuffix == "文件" && notice.secrecy?.text == "秘密★6个月")
        #expect(notice.recipientLine == "各县（区）教育局、财政局，市教育考试院")
        #expect(notice.attachments.map(\.isBound) == [true, false] && notice.signature.seals.isEmpty)
        let minutes = try #require(try reading("minutes").document)
        #expect(minutes.mastheadNames == ["云泽市人民政府专题会议纪要"] && minutes.attendance?.observers.count == 3)
        #expect(minutes.body.contains { if case .list(let list) = $0 { list.numbering == .phrase } else { false } })
        #expect(try reading("order").document?.name == "云泽市人民政府令（第12号）")
        #expect(try reading("letter").document?.mastheadNames == ["云泽市数据局"])
    }
}
