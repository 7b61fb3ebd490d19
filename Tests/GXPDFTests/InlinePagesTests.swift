import FoundationEssentials
import Testing
import Typesetting

@testable import Documents
@testable import GXPDF

/// Pieces of text on typeset pages, in the structure of the PDF, and in extracted text.
@Suite struct InlinePagesTests {
    private static func pages(_ body: String) throws -> OfficialPages {
        try OfficialPages(
            "document",
            """
            "agencies": ["某市某局"], "number": "某发〔2026〕10号", "title": "关于某事的通知", "recipients": ["各单位"],
            "body": [\(body)], "signature": { "date": "2026-03-05" }
            """)
    }

    private static func runs(_ pages: OfficialPages) -> [(run: GlyphRun, element: Structure.ID)] {
        pages.pages.flatMap(\.marks).compactMap { mark in
            if case .glyphs(let run) = mark.content { (run, mark.element) } else { nil }
        }
    }

    private static func face(of word: String, _ pages: OfficialPages) throws -> FaceID {
        try #require(runs(pages).first { $0.run.text.contains(word) }, "\(word)").run.face
    }

    /// The roles around a word, from the paragraph inwards.
    private static func roles(of word: String, _ pages: OfficialPages) throws -> [StructureRole] {
        var id = try #require(runs(pages).first { $0.run.text.contains(word) }, "\(word)").element
        var roles: [StructureRole] = []
        while id != .document, id != .none {
            roles.insert(pages.structure[id].role, at: 0)
            id = pages.structure[id].parent
        }
        return roles
    }

    @Test func strongTextIsSetInHeitiWhateverIsAroundIt() throws {
        let pages = try Self.pages(
            "[\"一、标题\", {\"strong\": \"甲\"}], [\"正文\", {\"strong\": \"乙\"}], {\"quote\": [[\"引文\", {\"strong\": \"丙\"}]]}")
        let heiti = try Self.face(of: "标题", pages)
        for word in ["甲", "乙", "丙"] { #expect(try Self.face(of: word, pages) == heiti) }
        #expect(try Self.face(of: "正文", pages) != heiti && Self.face(of: "引文", pages) != heiti)
    }

    @Test func markupAndCharactersLookAlike() throws {
        let pages = try Self.pages("[\"甲\", {\"strong\": \"乙\"}, \"m\", {\"sup\": \"2\"}, \"丙。\"], \"甲乙m²丙。\"")
        let raised = Self.runs(pages).map(\.run).filter { $0.text == "²" }
        #expect(raised.count == 2 && raised[0].size == raised[1].size && raised[0].glyphs.map(\.id) == raised[1].glyphs.map(\.id))
        #expect(abs(raised[0].size - 16 * 0.62) < 0.001)
    }

    @Test func elementsNestWithTheLinkOutside() throws {
        let pages = try Self.pages(
            "[\"甲\", {\"strong\": [\"乙\", {\"link\": \"https://example.cn/a\", \"text\": [\"丙\", {\"emphasis\": \"丁\"}]}]}, {\"sup\": \"注\"}]"
        )
        let link = StructureRole.link(to: .address("https://example.cn/a"))
        #expect(try Self.roles(of: "乙", pages).suffix(2) == [.paragraph, .inline(.strong)])
        #expect(try Self.roles(of: "丙", pages).suffix(3) == [.paragraph, link, .inline(.strong)])
        #expect(try Self.roles(of: "丁", pages).suffix(4) == [.paragraph, link, .inline(.strong), .inline(.emphasis)])
        #expect(try Self.roles(of: "注", pages).suffix(2) == [.paragraph, .inline(.superscript)])
    }

    @Test func anElementGoesOnInTheNextLine() throws {
        let long = String(repeating: "甲乙丙丁戊己庚辛壬癸", count: 8)
        let pages = try Self.pages("[\"子\", {\"link\": \"https://example.cn/a\", \"text\": [{\"underline\": \"\(long)\"}]}, \"丑\"]")
        let roles = pages.structure.elements.map(\.role)
        #expect(roles.count { $0 == .inline(.underline) } == 1 && roles.count { $0 == .link(to: .address("https://example.cn/a")) } == 1)
        let rules = pages.blackRules.map(\.rect).filter { $0.height < 1 && $0.y > OfficialPages.top && $0.width > 20 }
        #expect(rules.count == 3, "\(rules)")
    }

    /// Dots below the last line of a cell keep clear of the rule below it.
    @Test func dotsInCellsStayInsideTheirCells() throws {
        let pages = try Self.pages(
            "{\"table\": {\"header\": [[\"项\", \"目\"]], \"rows\": [[[{\"emphasis\": \"甲乙\"}], {\"text\": [[{\"emphasis\": \"丙\"}], \"丁\"]}]]}}"
        )
        let outlines = pages.pages.flatMap(\.marks).compactMap { mark -> Outline? in
            if case .outline(let outline) = mark.content { outline } else { nil }
        }
        #expect(outlines.count == 3)
        let edges = pages.blackRules.map(\.rect).filter { $0.width > $0.height }
        for outline in outlines {
            let top = outline.corners.map(\.y).min() ?? 0
            let bottom = outline.corners.map(\.y).max() ?? 0
            #expect(edges.allSatisfy { $0.bottom < top || $0.y > bottom + 0.3 })
        }
    }

    @Test func turnedTablesAndNotesHaveThemToo() throws {
        let pages = try Self.pages(
            "{\"table\": {\"landscape\": true, \"header\": [[\"项[^1]\"]], \"rows\": [[[{\"underline\": \"甲乙\"}, {\"emphasis\": \"丙\"}]]], \"footnotes\": [[\"注\", {\"strike\": \"丁\"}]]}}"
        )
        let marks = pages.pages.flatMap(\.marks)
        let upright = try #require(marks.first { if case .glyphs(let run) = $0.content { run.text.contains("甲乙") } else { false } })
        guard case .glyphs(let run) = upright.content else { return }
        #expect(run.direction == .upwards)
        let underline = marks.compactMap { mark -> Rect? in
            guard case .rule(let rect) = mark.content, mark.element == .none, rect.height > rect.width else { return nil }
            return abs(rect.x - run.origin.x - 0.15 * run.size) < 0.01 ? rect : nil
        }
        #expect(underline.count == 1 && abs(underline[0].bottom - run.origin.y) < 0.01, "\(underline)")
    }

    // MARK: The finished file

    private static let body = """
        ["甲", {"strong": ["乙", {"emphasis": "丙"}]}, {"underline": "丁"}, {"strike": "戊"}, "SO", {"sub": "4"}, {"sup": "2-"}, "与10⁻³，",
         {"link": "https://example.cn/a", "text": ["己", {"strong": "庚"}]}, "。"],
        """

    @Test func structureAndTextOfTheFinishedFile() throws {
        let pdf = try Project.press().render(Source.changed([("\"problems\": [", "\"problems\": [\(Self.body)")]))
        let root = try TaggedElement.root(of: pdf)
        let paragraph = try #require(root.all("P").first { $0.text.contains("与10") })
        #expect(paragraph.text.filter { !$0.isWhitespace } == "甲乙丙丁戊SO₄²⁻与10⁻³，己庚。", "\(paragraph.text)")
        // Poppler gives the types that the role map has for strong and emphasized text.
        #expect(paragraph.all("Span").map(\.text).starts(with: ["乙丙", "丙", "丁", "戊"]), "\(paragraph.all("Span").map(\.text))")
        #expect(paragraph.all("Link").map(\.text) == ["己庚"])
        #expect(
            paragraph.all("Span").compactMap { $0.attributes["TextDecorationType"] }.map { $0.filter(\.isLetter) } == [
                "Underline", "LineThrough",
            ])
        try withTemporaryFolder { folder in
            try pdf.write(to: URL(filePath: "\(folder)/a.pdf"))
            let text = try #require(Tool.output("pdftotext", ["-enc", "UTF-8", "\(folder)/a.pdf", "-"]))
            #expect(text.contains("甲乙丙丁戊SO₄²⁻与10⁻³，己庚。"))
            let targets = try #require(Tool.output("pdfinfo", ["-url", "\(folder)/a.pdf"]))
            #expect(targets.contains("https://example.cn/a"))
        }
    }

    @Test func theLayoutChoosesTheFaceOfStrongText() {
        var layout = InlineLayout()
        let style = TextStyle(role: .fangsong, size: 16)
        #expect(layout.strong(style).role == .heiti && layout.strong(style).latin == .heiti)
        layout.strong = .kaiti
        #expect(layout.strong(style).role == .kaiti && layout.strong(style).latin == style.latin)
    }
}
