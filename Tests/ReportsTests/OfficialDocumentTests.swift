import Testing

@testable import Reports

@Suite struct OfficialDocumentTests {
    private func document(_ text: String) throws -> OfficialDocument { try #require(CleanNotice.reading(text).document) }

    @Test func aNoticeHasTheContentOfItsFile() throws {
        let document = try document(CleanNotice.text)
        #expect(
            document.format == .document && document.copyNumber == "000012" && document.secrecy?.text == "机密★1年"
                && document.urgency?.rawValue == "加急")
        #expect(document.number == "某发〔2026〕10号" && document.signers == ["张三", "李四"] && document.isUpward)
        #expect(document.name == "某市某局、某市另局关于印发《某办法》的通知" && document.remark == "（内容系虚构）")
        #expect(document.recipientLine == "各县、区人民政府，市直各部门、市直各单位" && document.movesRecipients)
        #expect(document.body.count == 5 && document.body.map(\.path).first == "body[0]")
        #expect(
            document.attachments.map(\.number) == [1, 2] && document.attachments.map(\.isBound) == [true, false]
                && document.attachments.map(\.label) == ["附件1", "附件2"])
        #expect(document.signature.date.official == "2026年3月5日" && document.signature.agencies == document.agencies)
        #expect(
            document.signature.seals.map(\.file) == ["a.png", "b.png"]
                && document.signature.seals.map(\.path) == ["signature.seals[0]", "signature.seals[1]"])
        #expect(document.signature.signatories.first?.stamp == StampImage(file: "c.png", path: "signature.signatories[0].stamp"))
        #expect(document.blocks.count == 6 && document.stamps.map(\.file) == ["a.png", "b.png", "c.png"])
        #expect(document.note == "此件公开发布" && document.attendance == nil)
        #expect(
            document.colophon?.copiesLine == "市委办公室、市人大常委会办公室" && document.colophon?.office == "某市某局办公室"
                && document.colophon?.date?.iso == "2026-03-06")
    }

    @Test func marksThatTheLayoutPrintsAreRemoved() throws {
        #expect(try document(CleanNotice.changed("\"此件公开发布\"", "\"（此件公开发布）\"")).note == "此件公开发布")
        #expect(
            try document(CleanNotice.changed("\"某市某局\",\n  \"body\"", "\"某市某局：\",\n  \"body\"", in: CleanNotice.letter)).recipientLine
                == "某市某局")
        #expect(
            try document(CleanNotice.changed("\"copies\": \"某市某局\"", "\"copies\": [\"甲局\", \"。\"]", in: CleanNotice.letter)).colophon?
                .copiesLine == "甲局")
    }

    @Test func mastheadsByFormat() throws {
        func masthead(_ text: String) throws -> [String?] {
            let document = try document(text)
            return document.mastheadNames + [document.mastheadSuffix]
        }
        let two = "[\"某市某局\", \"某市另局\"]"
        #expect(try masthead(CleanNotice.text) == ["某市某局", "某市另局", "文件"])
        #expect(try masthead(CleanNotice.changed(two, "[\"某市某局\"]")) == ["某市某局文件", nil])
        #expect(try masthead(CleanNotice.changed(two, "\"某市某局\", \"masthead\": \"某市某局\"")) == ["某市某局", nil])
        #expect(try masthead(CleanNotice.letter) == ["某市某局", nil])
        #expect(try masthead(CleanNotice.order) == ["某市人民政府令", nil])
        #expect(try masthead(CleanNotice.changed("[\"某市人民政府\"]", two, in: CleanNotice.order)) == ["某市某局", "某市另局", "令"])
        #expect(try masthead(CleanNotice.minutes) == ["某市某局纪要", nil])
        #expect(
            try masthead(CleanNotice.changed("\"agencies\"", "\"language\": \"zh-Hant\", \"agencies\"", in: CleanNotice.minutes)) == [
                "某市某局紀要", nil,
            ])
        #expect(try document(CleanNotice.order).name == "某市人民政府令（第1号）")
    }

    @Test func agenciesInALine() {
        let cases: [([[String]], String)] = [
            ([["甲局"], ["乙局"]], "甲局、乙局"), ([["甲局", "乙局"], ["丙县"]], "甲局、乙局，丙县"),
            ([["各省、自治区"], ["国务院各部委"]], "各省、自治区，国务院各部委"), ([["甲局、乙局"]], "甲局、乙局"), ([], ""),
        ]
        for (groups, line) in cases { #expect(AgencyList(groups: groups).line == line) }
    }

    @Test func attendanceOfMinutes() throws {
        let attendance = try #require(try document(CleanNotice.minutes).attendance)
        #expect(attendance.present == ["张三", "李四"] && attendance.absent == ["王五"] && attendance.observers == ["办公室 赵六"])
    }

    @Test func theOnlyAttachmentHasNoNumber() throws {
        let document = try document(CleanNotice.changed(", {\"title\": \"另表\"}", ""))
        #expect(document.attachments.map(\.number) == [nil] && document.attachments.map(\.label) == ["附件"])
    }

    @Test func kindsAreDistinguished() {
        func kind(_ text: String) -> DocumentKind { DocumentKind.of(JSONText.read(Array(text.utf8))) }
        #expect(kind(CleanNotice.text) == .official && kind(CleanReport.text) == .report)
        for text in ["", "[]", "{}", "{\"format\": \"letter\", \"year\": 2024}", "{\"form\": \"2021\"}"] {
            #expect(kind(text) == .report, "\(text)")
        }
    }
}
