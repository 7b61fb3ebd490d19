import FoundationEssentials
import Testing
import Typesetting

@testable import GXPDF

/// Footnotes in lists, quotations, captions and tables, on typeset pages and in the structure of the finished file.
@Suite struct NotedBlocksTests {
    private static let blocks = """
        { "paragraph": "一、标题[^1]", "footnotes": ["标题之注。"] },
        { "list": ["第一项[^1]", "第二项[^2]结束"], "footnotes": ["项之注。", "又一项之注。"] },
        { "quote": ["引文[^1]。"], "source": "某书[^2]", "footnotes": ["引文之注。", "某书之注。"] },
        { "table": {
            "caption": "表题[^1]", "header": [["项目[^2]", "数值"]], "rows": [["甲", "12.5[^3]"], ["乙[^4]", 3], ["丙", 104.25]],
            "footnotes": ["表之注。", "项目之注，见 https://example.cn/a 。", "数值之注。", "乙之注。"]
        } },
        { "chart": { "kind": "bars", "title": "图题[^1]", "categories": ["甲"], "series": [{ "name": "乙", "values": [1] }], "footnotes": ["图之注。"] } }
        """

    private static func notice(_ body: String) -> String {
        """
        "agencies": ["某市某局"], "number": "某发〔2026〕10号", "title": "关于某事的通知", "recipients": ["各单位"],
        "body": [\(body)], "signature": { "date": "2026-03-05" }
        """
    }

    private static let marks = ["①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩"]

    @Test func marksAreNumberedInReadingOrderAndNotesAreAtTheFootOfTheirPages() throws {
        let set = try OfficialPages("document", Self.notice(Self.blocks))
        var seen: [String] = []
        for page in set.pages {
            var onPage: [String] = []
            var notes = ""
            for mark in page.marks {
                guard case .glyphs(let run) = mark.content else { continue }
                #expect(!run.text.contains("[^"))
                if set.structure.isInside(.note, mark.element) {
                    notes += run.text
                } else if Self.marks.contains(run.text) {
                    onPage.append(run.text)
                }
            }
            for label in onPage { #expect(notes.contains(label), "\(label) on page \(page.number): \(notes)") }
            #expect(notes.filter { Self.marks.contains(String($0)) } == onPage.joined())
            seen += onPage
        }
        #expect(seen == Self.marks)
    }

    /// The sizes of marks are in proportion to their text: 9 to 16 points in the layout.
    @Test func marksAreRaisedAndSmall() throws {
        let set = try OfficialPages("document", Self.notice(Self.blocks))
        let runs = set.pages.flatMap(\.marks).compactMap { mark -> GlyphRun? in
            if case .glyphs(let run) = mark.content, !set.structure.isInside(.note, mark.element) { run } else { nil }
        }
        for (index, run) in runs.enumerated() where Self.marks.contains(run.text) {
            let text = runs[index - 1]
            #expect(abs(run.size - text.size * 9 / 16) < 0.01, "\(run.text) \(run.size) after \(text.text) \(text.size)")
            #expect(abs(text.origin.y - run.origin.y - text.size * 6 / 16) < 0.01)
        }
    }

    @Test func figuresWithMarksStayAlignedAtTheirPoints() throws {
        let pages = try OfficialPages("document", Self.notice(Self.blocks))
        let pointed = ["12.5", "104.25"].compactMap { text -> Double? in
            for case .glyphs(let run) in pages.pages.flatMap(\.marks).map(\.content) where run.text == text {
                let point = text.utf8.firstIndex(of: UInt8(ascii: "."))!.utf16Offset(in: text)
                return run.origin.x + run.glyphs[point].x
            }
            return nil
        }
        #expect(pointed.count == 2 && abs(pointed[0] - pointed[1]) < 0.01, "\(pointed)")
    }

    @Test func bookmarksShowNoMarks() throws {
        let set = try OfficialPages("document", Self.notice(Self.blocks))
        let titles = set.pages.flatMap(\.bookmarks).map(\.title)
        #expect(titles.contains("一、标题") && titles.contains("表题"), "\(titles)")
    }

    @Test func structureOfTheFinishedFile() throws {
        let report = try Source.changed([("\"problems\": [", "\"problems\": [\(Self.blocks),")])
        let root = try TaggedElement.root(of: Project.press().render(report))
        let notes = root.all("Note").map(\.text)
        for note in ["标题之注。", "项之注。", "引文之注。", "表之注。", "项目之注", "数值之注。", "乙之注。", "图之注。"] {
            #expect(notes.contains { $0.contains(note) }, "\(note) in \(notes)")
        }
        let cells = (root.all("TD") + root.all("TH")).filter { !$0.all("Note").isEmpty }
        #expect(cells.map { $0.text(without: ["Note", "Link"]) } == ["12.5", "乙", "项目"], "\(cells.map(\.text))")
        for table in root.all("Table") { #expect(table.parts.allSatisfy { $0.kind != "Note" }) }
        #expect(root.all("Caption").count { !$0.all("Note").isEmpty } == 2)
    }
}
