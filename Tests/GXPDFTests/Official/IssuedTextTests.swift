import Testing
import Typesetting

@testable import Documents
@testable import GXPDF

private let head = "\"agencies\": [\"云泽市财政局\"], \"number\": \"泽财〔2026〕3号\", \"title\": \"关于印发试验办法的通知\", \"recipients\": \"各县（区）财政局\""
private let body = "\"body\": [\"现将试验办法印发给你们，请遵照执行。\"], \"signature\": { \"date\": \"2026-03-05\" }"

/// The text that a notice issues (印发), and the heading of an attachment that begins with a turned table. All texts are
/// invented.
@Suite struct IssuedTextTests {
    @Test func anIssuedTextBeginsAPageWithItsTitleAndIsNoAttachment() throws {
        let pages = try OfficialPages(
            "document",
            """
            \(head), \(body), "attachments": [{ "title": "试验办法", "body": ["办法的正文。"], "issued": true }, { "title": "试验所用的清单", "body": ["清单的正文。"] }]
            """)
        // The only attachment that the text lists has no number.
        #expect(try pages.line("附件：").text == "附件：试验所用的清单")
        let second = pages.lines.filter { $0.page == 2 && $0.size > 14 }
        #expect(second.map(\.text) == ["试验办法", "办法的正文。"])
        #expect(second[0].size == 22 && abs((second[0].x + second[0].right) / 2 - (OfficialPages.left + OfficialPages.right) / 2) < 2)
        // The title takes two lines of the grid; one is free below it.
        #expect(second[0].row < 2 && abs(second[1].row - 4) < 0.01, "\(second.map(\.row))")
        #expect(pages.pages[1].bookmarks.map(\.title) == ["试验办法"])
        #expect(pages.lines.contains { $0.page == 3 && $0.text == "附件" })
    }

    @Test func aTurnedTableTurnsTheHeadingAboveIt() throws {
        let table = "{ \"table\": { \"landscape\": true, \"header\": [[\"甲\", \"乙\"]], \"rows\": [[\"一\", \"二\"]] } }"
        let pages = try OfficialPages(
            "document", "\(head), \(body), \"attachments\": [{ \"title\": \"试验所用的表格\", \"body\": [\(table), \"表后的说明。\"] }]")
        #expect(pages.pages.count == 3)
        let turned = pages.pages[1].marks.compactMap { mark -> String? in
            guard case .glyphs(let run) = mark.content, run.direction != .across else { return nil }
            return run.text
        }
        for text in ["附件", "试验所用的表格", "甲", "二"] { #expect(turned.contains(text), "\(turned)") }
        #expect(pages.pages[1].bookmarks.map(\.title) == ["附件　试验所用的表格"])
        #expect(try pages.line("表后的说明。").page == 3)
    }
}
