import Reports
import Testing

@testable import Documents
@testable import GXPDF

/// Which blocks count as text of the document itself (GB/T 9704-2012 7.3.3, 7.3.5.5).
@Suite struct BodyTextTests {
    private func composed(_ example: String, _ options: RenderOptions = RenderOptions()) throws -> Document {
        let pipeline = try Project.press().pipeline(options)
        return try pipeline.compose(pipeline.check(pipeline.read(Project.example(example)), previous: nil)).document
    }

    private func others(_ document: Document) -> [String] {
        document.blocks.compactMap { block in
            guard case .paragraph(let paragraph) = block, !paragraph.isBody else { return nil }
            return String(paragraph.runs.map(\.text).joined().prefix(3))
        }
    }

    @Test func whatStandsAboveAndBelowTheTextIsNotText() throws {
        let notice = try composed("notice")
        #expect(others(notice).contains("附件：") && others(notice).contains { $0.hasPrefix("附件1") || $0 == "附件" })
        #expect(try others(composed("minutes")).contains("出席："))
        #expect(try others(composed("tongzhou-kjj-2023")).contains { $0.hasPrefix("来源") })
        for document in [notice, try composed("hangzhou-2025")] {
            #expect(document.blocks.contains { if case .paragraph(let paragraph) = $0 { paragraph.isBody } else { false } })
        }
    }

    @Test func onlyAWholeOfficialDocumentShowsTextOnItsFirstPage() throws {
        #expect(try composed("notice").firstPageShowsText)
        #expect(try !composed("notice", RenderOptions(attachment: 1)).firstPageShowsText)
        #expect(try !composed("hangzhou-2025").firstPageShowsText)
    }
}
