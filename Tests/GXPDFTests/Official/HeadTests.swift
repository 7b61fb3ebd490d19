import Foundation
import Testing
import Typesetting

@testable import Documents
@testable import GXPDF

private typealias Grid = OfficialPages

private let text = """
    "title": "关于试验版式的通知", "body": ["这是为试验而写的正文，并无其他意思。"], "signature": { "date": "2026-03-05" }
    """

/// 版头, each element at its measured place (GB/T 9704-2012 7.2). All names and texts are invented.
@Suite struct HeadTests {
    private static let full = """
        "copyNumber": "000123", "secrecy": { "level": "机密", "period": "1年" }, "urgency": "特急", "agencies": ["云泽市人民政府"],
        "number": "泽政发〔2026〕3号", "recipients": ["各县（区）人民政府", "市直各部门"], \(text)
        """

    @Test func copyNumberSecrecyAndUrgencyAreOnSeparateLines() throws {
        let pages = try OfficialPages("document", Self.full)
        for (row, mark) in ["000123", "机密★1年", "特急"].enumerated() {
            let line = try pages.line(mark)
            #expect(abs(line.row - Double(row + 1)) < 0.01, "\(mark)")
            #expect(abs(line.x - Grid.left) < 1 && line.size == 16, "\(mark)")
        }
    }

    @Test func absentElementsLeaveNoGap() throws {
        let pages = try OfficialPages("document", "\"urgency\": \"加急\", \"agencies\": [\"云泽市人民政府\"], \"number\": \"泽政发〔2026〕3号\", \(text)")
        #expect(abs(try pages.line("加急").row - 1) < 0.01)
    }

    @Test func theNameIsRedAndThirtyFiveMillimetresBelowTheTextBlocksTop() throws {
        let ink = try OfficialPages("document", Self.full).redInk(to: 275)
        #expect(abs(ink.y - (37 + 35) * Grid.millimetre) < 0.6)
        #expect(abs(ink.x + ink.width / 2 - (Grid.left + Grid.right) / 2) < 2)
    }

    @Test func aLongNameStaysInTheTextBlock() throws {
        let pages = try OfficialPages("document", "\"agencies\": [\"云泽市东湖高新技术产业开发区管理委员会综合行政执法局\"], \"number\": \"泽政发〔2026〕3号\", \(text)")
        let ink = try pages.redInk(to: 275)
        #expect(ink.x > Grid.left - 0.5 && ink.right < Grid.right + 0.5)
        #expect(abs(ink.y - 72 * Grid.millimetre) < 0.6)
    }

    @Test func severalAgenciesAreSpreadToOneWidthWithTheSuffixAtTheirMiddle() throws {
        let pages = try OfficialPages(
            "document", "\"agencies\": [\"云泽市教育局\", \"云泽市自然资源和规划局\", \"云泽市财政局\"], \"number\": \"泽教联发〔2026〕3号\", \(text)")
        let names = try ["云泽市教育局", "云泽市自然资源和规划局", "云泽市财政局"].map { try pages.line($0) }
        let suffix = try pages.line("文件")
        for name in names.dropFirst() { #expect(abs(name.x - names[0].x) < 2 && abs(name.right - names[0].right) < 2) }
        #expect(abs(suffix.baseline - names[1].baseline) < 3)
        #expect(suffix.x > names[1].right - 1 && names.allSatisfy { $0.ink == .red })
        #expect(names[0].baseline < names[1].baseline && names[1].baseline < names[2].baseline)
    }

    @Test func theNumberIsCentredTwoLinesBelowTheName() throws {
        let pages = try OfficialPages("document", Self.full)
        let number = try pages.line("泽政发〔2026〕3号")
        let ink = try pages.redInk(to: 275)
        #expect(abs(number.row - number.row.rounded()) < 0.01)
        let empty = Grid.top + (number.row - 1) * Grid.leading - ink.bottom
        #expect(empty >= 2 * Grid.leading - 0.5 && empty < 3 * Grid.leading)
        #expect(abs((number.x + number.right) / 2 - (Grid.left + Grid.right) / 2) < 4)
    }

    @Test func theRuleIsFourMillimetresBelowTheNumberAndAsWideAsTheTextBlock() throws {
        let pages = try OfficialPages("document", Self.full)
        let number = try pages.line("泽政发〔2026〕3号")
        let rule = try #require(pages.redRules.first).rect
        let bottom = Grid.top + (number.row - 0.5) * Grid.leading + 8
        #expect(abs(rule.y - bottom - 4 * Grid.millimetre) < 0.01)
        #expect(abs(rule.x - Grid.left) < 0.01 && abs(rule.width - 156 * Grid.millimetre) < 0.01)
        #expect(pages.redRules.count == 1)
    }

    @Test func titleAndRecipientsFollowAtTheirDistances() throws {
        let pages = try OfficialPages("document", Self.full)
        let number = try pages.line("泽政发")
        let title = try pages.line("关于试验版式的通知")
        let recipients = try pages.line("各县（区）人民政府")
        let body = try pages.line("这是为试验")
        // Two empty lines below the rule, which lies in the upper part of the first.
        #expect(title.row - number.row > 3 && title.row - number.row < 4.2 && title.size == 22)
        // One empty line below the title's own two.
        #expect(abs(recipients.row - number.row - 6) < 0.01)
        #expect(abs(recipients.x - Grid.left) < 0.5 && recipients.text == "各县（区）人民政府、市直各部门：")
        #expect(abs(body.row - recipients.row - 1) < 0.01 && abs(body.x - Grid.left - 2 * Grid.pitch) < 0.5)
    }

    @Test func anUpwardDocumentHasItsNumberAtTheLeftAndItsSignerAtTheRight() throws {
        let pages = try OfficialPages("document", "\"agencies\": [\"云泽市财政局\"], \"number\": \"泽财〔2026〕3号\", \"signers\": [\"林远航\"], \(text)")
        let number = try pages.line("泽财〔2026〕3号")
        let label = try pages.line("签发人：")
        #expect(abs(number.x - Grid.left - Grid.pitch) < 1)
        #expect(abs(label.row - number.row) < 0.01 && label.text == "签发人：林远航")
        #expect(abs(label.right - (Grid.right - Grid.pitch)) < 1)
    }

    @Test func signersAreTwoToALineAndTheNumberOnTheLast() throws {
        let pages = try OfficialPages(
            "document",
            """
            "agencies": ["云泽市财政局", "云泽市教育局", "云泽市民政局"], "number": "泽财〔2026〕3号", "signers": ["林远航", "周一平", "韩梅梅"], \(text)
            """)
        let first = try pages.line("签发人：")
        let second = try pages.line("周一平")
        let third = try pages.line("韩梅梅")
        let number = try pages.line("泽财〔2026〕3号")
        #expect(abs(first.row - second.row) < 0.01 && abs(third.row - first.row - 1) < 0.01 && abs(number.row - third.row) < 0.01)
        // Under the first name, which four characters of label precede.
        #expect(abs(third.x - first.x - 4 * Grid.pitch) < 1)
        let rule = try #require(pages.redRules.first).rect
        #expect(abs(rule.y - (Grid.top + (number.row - 0.5) * Grid.leading + 8) - 4 * Grid.millimetre) < 0.01)
    }

    @Test func annualReportsHaveAMastheadOnRequest() throws {
        let press = try Project.press()
        let plain = try press.pages(Project.example("hangzhou-2025"))
        #expect(!plain[0].dump.contains("red"))
        let asked = try press.pages(.changed([("\"year\": 2025,", "\"year\": 2025, \"head\": { \"number\": \"杭政〔2026〕1号\" },")]))
        #expect(asked[0].dump.contains("red rule") && asked[0].text.contains("〔2026〕1号"))
    }
}

/// Recipients that push the text off the first page, and titles that are divided by their author.
@Suite struct FirstPageTests {
    private func file(_ keys: String) -> Source {
        Source(
            json: Data(
                "{ \"format\": \"document\", \"agencies\": [\"云泽市财政局\"], \"number\": \"泽财〔2026〕3号\", \"body\": [\"正文。\"], \"signature\": { \"date\": \"2026-03-05\" }, \(keys) }"
                    .utf8))
    }

    /// 7.3.3: the first page shows text; long lists of recipients are moved to the colophon.
    @Test func recipientsThatPushTheTextOffTheFirstPageMoveToTheColophon() throws {
        let recipients = (1...90).map { "\"第\($0)学校\"" }.joined(separator: ", ")
        let press = try Project.press()
        let colophon = "\"colophon\": { \"office\": \"办公室\", \"date\": \"2026-03-06\" }"
        for ending in ["", ", " + colophon] {
            let source = file("\"title\": \"通知\", \"recipients\": [\(recipients)]" + ending)
            let findings = try press.check(source)
            #expect(findings.map(\.code) == ["TYP-20"] && findings[0].severity == .note && findings[0].line != nil)
            let pages = try press.pages(source)
            #expect(pages[0].text.contains("正文。") && !pages[0].text.contains("第90学校") && pages[pages.count - 1].text.contains("主送："))
        }
        // With their attachments, which are no less than before.
        let attached = try press.pages(
            file("\"title\": \"通知\", \"recipients\": [\(recipients)], \"attachments\": [{ \"title\": \"清单\", \"body\": [\"清单的正文。\"] }]"))
        #expect(attached.contains { $0.text.hasPrefix("附件\n清单") })
        #expect(
            try press.check(
                file(
                    "\"title\": \"通知\", \"recipients\": [\(recipients)], \"colophon\": { \"recipients\": true, \"office\": \"办公室\", \"date\": \"2026-03-06\" }"
                )
            ).isEmpty)
    }

    /// The hint names only what the document has, and never recipients, which have moved already or were not in the way.
    @Test func theHintAboutTheFirstPageSuitsTheDocument() throws {
        let title = String(repeating: "很长的标题", count: 80)
        let press = try Project.press()
        for recipients in ["", ", \"recipients\": [\"各学校\"]", ", \"recipients\": [\"各学校\"], \"colophon\": { \"recipients\": true }"] {
            let findings = try press.check(file("\"title\": \"\(title)\"" + recipients)).filter { $0.code == "TYP-07" }
            #expect(findings.count == 1 && findings[0].chineseHint == "请缩短标题" && findings[0].englishHint == "shorten the title")
        }
    }

    @Test func titleLinesAreKept() throws {
        let lines = ["云泽市财政局关于印发", "《试验办法》的通知"]
        for format in ["document", "letter"] {
            let pages = try OfficialPages(
                format,
                """
                "agencies": ["云泽市财政局"], "number": "泽财函〔2026〕3号", "title": [\(lines.map { "\"\($0)\"" }.joined(separator: ", "))],
                "body": ["正文。"], "signature": { "date": "2026-03-05" }
                """)
            #expect(pages.lines.filter { $0.size == 22 }.map(\.text) == lines)
        }
        let report = try Project.press().pages(
            .changed([("\"year\": 2025,", "\"year\": 2025, \"title\": [\"杭州市二〇二五年\", \"政府信息公开工作年度报告\"],")]))
        #expect(report[0].text.hasPrefix("杭州市二〇二五年\n政府信息公开工作年度报告\n"))
    }
}
