import Testing
import Typesetting

@testable import Documents
@testable import GXPDF

private typealias Grid = OfficialPages

private let head = "\"agencies\": [\"云泽市财政局\"], \"number\": \"泽政发〔2026〕3号\", \"title\": \"关于试验版式的通知\", \"recipients\": \"各县（区）财政局\""
private let body = "\"body\": [\"这是为试验而写的正文，并无其他意思。\"], \"signature\": { \"date\": \"2026-03-05\" }"

/// 附件说明, 附注, 附件 and 版记 (GB/T 9704-2012 7.3.4, 7.3.6, 7.3.7, 7.4). All texts are invented.
@Suite struct EndingTests {
    @Test func oneAttachmentIsNamedWithoutANumber() throws {
        let pages = try OfficialPages("document", "\(head), \(body), \"attachments\": [{ \"title\": \"试验所用的清单\" }]")
        let text = try pages.line("这是为试验")
        let list = try pages.line("附件：")
        #expect(list.text == "附件：试验所用的清单")
        #expect(abs(list.row - text.row - 2) < 0.01 && abs(list.x - Grid.left - 2 * Grid.pitch) < 1)
    }

    @Test func severalAttachmentsAreNumberedAndLongNamesAlignUnderTheirFirstCharacter() throws {
        let long = "试验所用而名称特别长以至于一行之内无论如何也排不下因此必须回行的清单及其说明"
        let pages = try OfficialPages(
            "document", "\(head), \(body), \"attachments\": [{ \"title\": \"\(long)\" }, { \"title\": \"试验所用的表格\" }]")
        let first = try pages.line("附件：1.")
        let second = try pages.line("2.试验")
        let next = try #require(pages.lines.first { abs($0.row - first.row - 1) < 0.01 && $0.page == first.page })
        #expect(abs(next.x - (first.x + 3 * Grid.pitch + 1.0 * 16 * 0.75)) < 3, "under the first character of the name")
        #expect(abs(second.x - first.x - 3 * Grid.pitch) < 1)
        #expect(long.hasSuffix(next.text) && !next.text.hasSuffix("。"))
    }

    @Test func theNoteIsInBracketsBelowTheDate() throws {
        let pages = try OfficialPages("document", "\(head), \(body), \"note\": \"此件公开发布\"")
        let date = try pages.line("2026年3月5日")
        let note = try pages.line("此件公开发布")
        #expect(note.text == "（此件公开发布）" && abs(note.row - date.row - 1) < 0.01 && abs(note.x - Grid.left - 2 * Grid.pitch) < 8)
    }

    @Test func aBoundAttachmentBeginsAPageWithItsTitleOnTheThirdLine() throws {
        let pages = try OfficialPages(
            "document",
            """
            \(head), \(body), "attachments": [{ "title": "试验所用的清单", "body": ["清单的正文。"] }, { "title": "试验所用的表格", "body": ["表格的正文。"] }]
            """)
        for (page, number, title) in [(2, "附件1", "试验所用的清单"), (3, "附件2", "试验所用的表格")] {
            let label = try #require(pages.lines.first { $0.page == page && $0.text == number })
            let heading = try #require(pages.lines.first { $0.page == page && $0.text == title })
            #expect(abs(label.row - 1) < 0.01 && abs(label.x - Grid.left) < 0.5 && label.size == 16)
            // The middle of its characters in the middle of the third line; the type is larger, so its baseline is lower.
            #expect(heading.row > 2.9 && heading.row < 3.2 && heading.size == 22)
            #expect(abs((heading.x + heading.right) / 2 - (Grid.left + Grid.right) / 2) < 2)
        }
        #expect(pages.pages.map(\.number) == [1, 2, 3])
        #expect(pages.lines.contains { $0.page == 3 && $0.text.contains("3") && $0.size == 14 })
    }

    @Test func anAttachmentByItselfHasTheDocumentsNumberOnItsFirstLine() throws {
        let keys = """
            \(head), \(body), "attachments": [{ "title": "试验所用的清单", "body": ["清单的正文。"] }, { "title": "试验所用的表格", "body": ["表格的正文。"], "separate": true }]
            """
        // It is named in the text, but not bound with it.
        let whole = try OfficialPages("document", keys)
        #expect(whole.pages.count == 2 && whole.lines.contains { $0.text.hasSuffix("试验所用的表格") })
        let alone = try OfficialPages("document", keys, options: RenderOptions(attachment: 2))
        let label = try alone.line("附件2")
        let title = try alone.line("试验所用的表格")
        #expect(label.text == "泽政发〔2026〕3号附件2" && abs(label.row - 1) < 0.01 && abs(label.x - Grid.left) < 0.5)
        #expect(title.row > 2.9 && title.row < 3.2 && alone.pages.count == 1)
        #expect(throws: GXPDFError.self) { try OfficialPages("document", keys, options: RenderOptions(attachment: 3)) }
    }

    // MARK: 版记

    private let colophon = "\"colophon\": { \"copies\": [\"市委办公室\", \"市人大常委会办公室\"], \"office\": \"云泽市财政局办公室\", \"date\": \"2026-03-06\" }"

    @Test func theColophonsLastRuleIsOnTheTextBlocksLowerEdge() throws {
        let pages = try OfficialPages("document", "\(head), \(body), \(colophon)")
        let rules = pages.blackRules.map(\.rect).sorted { $0.y < $1.y }
        #expect(rules.count == 3)
        #expect(rules.allSatisfy { abs($0.x - Grid.left) < 0.01 && abs($0.width - 156 * Grid.millimetre) < 0.01 })
        #expect(abs(rules[2].bottom - Grid.bottom) < 0.01)
        for (rule, weight) in zip(rules, [0.35, 0.25, 0.35]) { #expect(abs(rule.height - weight * Grid.millimetre) < 0.001) }
    }

    @Test func copiesOfficeAndDateAreOneCharacterFromTheEdges() throws {
        let pages = try OfficialPages("document", "\(head), \(body), \(colophon)")
        let copies = try pages.line("抄送：")
        let office = try pages.line("云泽市财政局办公室")
        let date = try pages.line("2026年3月6日印发")
        #expect(copies.text == "抄送：市委办公室、市人大常委会办公室。")
        for line in [copies, office, date] { #expect(line.size == 14) }
        #expect(abs(copies.x - Grid.left - 14) < 0.5 && abs(office.x - Grid.left - 14) < 0.5)
        #expect(abs(date.right - (Grid.right - 14)) < 1 && abs(date.baseline - office.baseline) < 0.01)
    }

    @Test func longCopiesContinueUnderTheFirstCharacterAfterTheColon() throws {
        let many = (1...12).map { "\"云泽市第\($0)中学\"" }.joined(separator: ", ")
        let pages = try OfficialPages(
            "document", "\(head), \(body), \"colophon\": { \"copies\": [\(many)], \"office\": \"办公室\", \"date\": \"2026-03-06\" }")
        let first = try pages.line("抄送：")
        let next = try #require(pages.lines.first { $0.size == 14 && $0.baseline > first.baseline + 1 && $0.page == first.page })
        #expect(abs(next.x - first.x - 3 * 14) < 1.5)
    }

    @Test func recipientsCanBeMovedToTheColophon() throws {
        let pages = try OfficialPages(
            "document",
            "\(head), \(body), \"colophon\": { \"recipients\": true, \"copies\": [\"市委办公室\"], \"office\": \"办公室\", \"date\": \"2026-03-06\" }"
        )
        let main = try pages.line("主送：")
        let copies = try pages.line("抄送：")
        #expect(main.text == "主送：各县（区）财政局。" && main.baseline < copies.baseline)
        #expect(!pages.lines.contains { $0.text.hasSuffix("：") && $0.size == 16 })
        // No rule between the two.
        #expect(pages.blackRules.count == 3)
    }

    @Test func inDuplexTheColophonIsOnAnEvenPage() throws {
        let pages = try OfficialPages(
            "document", "\(head), \(body), \(colophon)", options: RenderOptions(setting: SettingOptions(endsOnVerso: true)))
        #expect(pages.pages.count == 2)
        #expect(try pages.line("抄送：").page == 2 && pages.pages[1].hasFolio)
    }

    /// 7.5: blank pages before the colophon's page, and that page, have no numbers.
    @Test func theColophonsPageAndBlankPagesBeforeItHaveNoNumber() throws {
        let page = (0..<17).map { _ in "\"这是为试验而写的正文，长短也只为试验，不必细看，看过就算，并无其他意思。\"" }.joined(separator: ", ")
        let attachment = (0..<22).map { _ in "\"这是附件的正文。\"" }.joined(separator: ", ")
        for lines in 12...22 {
            let text = attachment.split(separator: ", ").prefix(lines).joined(separator: ", ")
            let pages = try OfficialPages(
                "document",
                """
                \(head), "body": [\(page)], "signature": { "date": "2026-03-05" }, "attachments": [{ "title": "清单", "body": [\(text)] }], \(colophon)
                """, options: RenderOptions(setting: SettingOptions(endsOnVerso: true)))
            #expect(pages.pages.count.isMultiple(of: 2))
            #expect(try pages.line("抄送：").page == pages.pages.count)
            let numbered = pages.pages.filter(\.hasFolio).count
            let blank = pages.pages.filter { $0.marks.isEmpty }.count
            #expect(numbered == pages.pages.count - (blank > 0 ? blank + 1 : 0), "\(lines)")
        }
    }
}
