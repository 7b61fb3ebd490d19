import Testing
import Typesetting

@testable import Documents
@testable import GXPDF

/// 章, 节 and 条 on pages.
@Suite struct ProvisionPagesTests {
    @Test func theExampleHasChaptersSectionsAndArticles() throws {
        let set = try Project.press().pipeline(RenderOptions()).pages(Project.example("regulation"))
        #expect(set.findings.isEmpty, "\(set.findings)")
        let outline = set.pages.flatMap(\.bookmarks).dropFirst().map { "\($0.level) \($0.title)" }
        #expect(
            outline == [
                "1 云泽市公共自行车管理办法", "2 第一章　总则", "2 第二章　投放和使用", "3 第一节　投放", "3 第二节　使用", "2 第三章　附则",
            ])
        let levels = set.structure.elements.compactMap { if case .heading(let level) = $0.role { level } else { nil } }
        // The two titles, and the provisions below the second.
        #expect(levels == [1, 1, 2, 2, 3, 3, 2])
    }

    @Test func labelsAreInTheirFacesAndHeadingsCentred() throws {
        let pages = try OfficialPages(
            "order",
            """
            "agencies": ["云泽市人民政府"], "number": "第3号", "signature": { "date": "2026-03-05", "signatories": [{ "office": "市长", "name": "甲乙" }] },
            "body": ["现公布试验办法。", "第一章 总则", "第一节 目的", "第一条　为了试验，制定本办法。", "（一）试验；", "第一条规定的试验，应当如实记录。"]
            """)
        let centre = (OfficialPages.left + OfficialPages.right) / 2
        let opening = try pages.line("现公布")
        let chapter = try pages.line("第一章")
        let section = try pages.line("第一节")
        let article = try pages.line("为了试验")
        #expect(chapter.text == "第一章　总则" && section.text == "第一节　目的")
        for line in [chapter, section] { #expect(abs((line.x + line.right) / 2 - centre) < 2) }
        // One empty line above and below each.
        #expect([chapter, section, article].map { ($0.row - opening.row).rounded() } == [2, 4, 6])
        #expect(article.text.hasPrefix("第一条") && abs(article.x - OfficialPages.left - 2 * OfficialPages.pitch) < 1)
        let faces = Dictionary(
            pages.pages.flatMap(\.marks).compactMap { mark -> (String, GlyphRun)? in
                if case .glyphs(let run) = mark.content { (run.text, run) } else { nil }
            }, uniquingKeysWith: { first, _ in first })
        let label = try #require(faces["第一条"])
        #expect(label.face == faces["第一章　总则"]?.face)
        let item = try #require(faces.first { $0.key.contains("（一）") })
        let mention = try #require(faces.first { $0.key.contains("第一条规定") })
        #expect(item.value.face == mention.value.face && item.value.face != label.face)
    }
}
