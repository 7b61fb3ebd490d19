import FoundationEssentials
import Testing
import Typesetting

@testable import Documents
@testable import GXPDF

/// Cells with several paragraphs, lists and images in the finished file.
@Suite struct CellBlocksTests {
    private static func table(_ file: String = "p.png") -> String {
        """
        { "table": {
            "header": [["序号", "任务"]],
            "rows": [["1", { "text": ["第一段[^1]。", { "list": ["甲项", "乙项"], "numbering": "（1）" }, { "image": { "file": "\(file)", "alt": "方图" } }] }]],
            "footnotes": ["任务之注。"]
        } }
        """
    }

    private static func report(in folder: String, _ table: String) throws -> Source {
        let image = try Project.press().rendering(of: Project.example("order"), RenderOptions(format: .png, resolution: 18)).files[0]
        try image.write(to: URL(filePath: "\(folder)/p.png"))
        var report = try Source.changed([("\"problems\": [", "\"problems\": [\(table),")])
        report.folder = folder
        return report
    }

    @Test func theCellContainsParagraphsListAndFigure() throws {
        try withTemporaryFolder { folder in
            let root = try TaggedElement.root(of: Project.press().render(Self.report(in: folder, Self.table())))
            let cell = try #require(root.all("TD").first { $0.text.contains("第一段") })
            #expect(cell.parts.map(\.kind) == ["P", "L", "Figure", "Note"])
            #expect(cell.all("LI").map { $0.parts.map(\.text) } == [["（1）", "甲项"], ["（2）", "乙项"]])
            #expect(cell.all("Note").map(\.text).joined().contains("任务之注。"))
        }
    }

    @Test func theImageIsInItsCell() throws {
        try withTemporaryFolder { folder in
            let set = try Project.press().pipeline(RenderOptions()).pages(Self.report(in: folder, Self.table()))
            let page = try #require(set.pages.first { page in page.marks.contains { if case .image = $0.content { true } else { false } } })
            var image: Rect?
            var item: GlyphRun?
            for mark in page.marks {
                if case .image(_, let rect) = mark.content { image = rect }
                if case .glyphs(let run) = mark.content, run.text.contains("乙项") { item = run }
            }
            let (rect, run) = (try #require(image), try #require(item))
            #expect(rect.y > run.origin.y && rect.y < run.origin.y + 20 && rect.x < run.origin.x && rect.right < OfficialPages.right)
        }
    }

    @Test func aMissingImageIsReportedAtItsPlace() throws {
        try withTemporaryFolder { folder in
            let findings = try Project.press().check(Self.report(in: folder, Self.table("q.png")))
            let finding = try #require(findings.first { $0.code == "IMG-01" }, "\(findings)")
            #expect(finding.path.hasSuffix("rows[0][1].text[2].image.file"), "\(finding)")
        }
    }
}
