import FoundationEssentials
import Testing
import Typesetting

@testable import GXPDF

/// Quotations (引文) on typeset pages, in the finished PDF and in its structure.
@Suite struct QuotationTests {
    private static let long = String(repeating: "引文应当照录原文不得改动", count: 6) + "。"
    private static let shortBlock = block.replacing(long, with: String(long.suffix(37)))
    private static let block = "{ \"quote\": [\"\(long)\", \"引文第二段。\"], \"source\": \"《某市档案工作手记》\" }"

    private static func notice(_ body: String) -> String {
        """
        "agencies": ["某市某局"], "number": "某发〔2026〕10号", "title": "关于某事的通知", "recipients": ["各单位"],
        "body": [\(body)], "signature": { "date": "2026-03-05" }
        """
    }

    @Test func bothSidesAreMovedInByTwoCharacters() throws {
        let pages = try OfficialPages(
            "document", Self.notice("\"有人这样写道：\", \(Self.shortBlock), \"后文。\", \"\(String(repeating: "后面还有文字", count: 10))。\""))
        let left = OfficialPages.left
        let right = OfficialPages.right
        let pitch = OfficialPages.pitch
        let first = try #require(pages.lines.firstIndex { $0.text.hasPrefix("引文应当") })
        let lines = pages.lines[first...]
        #expect(abs(lines[first].x - (left + 4 * pitch)) < 0.5 && abs(lines[first + 1].x - (left + 2 * pitch)) < 0.5)
        #expect(abs(lines[first].right - (right - 2 * pitch)) < 0.5, "\(lines[first])")
        let source = try pages.line("——《某市档案工作手记》")
        let last = try pages.line("引文第二段。")
        #expect(abs(last.x - (left + 4 * pitch)) < 0.5 && abs(source.row - last.row - 1) < 0.01)
        #expect(source.right <= right - 2 * pitch + 0.5 && source.right > right - 3 * pitch, "\(source)")
        let after = try pages.line("后文。")
        #expect(abs(after.x - (left + 2 * pitch)) < 0.5 && abs(after.row - source.row - 1) < 0.01)
    }

    /// The layout sets headings of the second level in 楷体 too.
    @Test func aQuotationIsSetInKaiti() throws {
        let body = Self.notice("\"（一）标题\", \"正文。\", \(Self.block)")
        let pages = try OfficialPages("document", body).pages
        func faces(_ word: String) -> Set<FaceID> {
            Set(
                pages.flatMap(\.marks).compactMap { mark in
                    if case .glyphs(let run) = mark.content, run.text.contains(word) { run.face } else { nil }
                })
        }
        #expect(faces("引文").count == 1 && faces("引文") == faces("标题") && faces("手记") == faces("标题"))
        #expect(faces("引文") != faces("正文"))
    }

    @Test func textAndStructureOfTheFinishedFile() throws {
        let report = try Source.changed([("\"problems\": [", "\"problems\": [\(Self.block),")])
        let pdf = try Project.press().render(report)
        let quotes = try TaggedElement.root(of: pdf).all("BlockQuote")
        #expect(quotes.count == 1 && quotes[0].parts.map(\.kind) == ["P", "P", "P"])
        try withTemporaryFolder { folder in
            try pdf.write(to: URL(filePath: "\(folder)/report.pdf"))
            let output = try #require(Tool.output("pdftotext", ["-raw", "-enc", "UTF-8", "\(folder)/report.pdf", "-"]))
            #expect(output.filter { !$0.isWhitespace }.contains(Self.long + "引文第二段。——《某市档案工作手记》"))
        }
    }
}
