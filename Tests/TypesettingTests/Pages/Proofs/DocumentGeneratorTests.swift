import Testing

@testable import Documents
@testable import Typesetting

/// The generated documents have everything that pages can be made wrongly with.
@Suite struct DocumentGeneratorTests {
    private func kind(_ block: Block) -> String { String("\(block)".prefix { $0.isLetter }) }

    @Test func blocksOfAllKindsAreGenerated() {
        var counts: [String: Int] = [:]
        var roles: Set<ParagraphRole> = []
        for seed in 0..<300 {
            var generator = DocumentGenerator(seed: seed, .small)
            for block in generator.document().blocks {
                counts[kind(block), default: 0] += 1
                if case .paragraph(let paragraph) = block { roles.insert(paragraph.role) }
            }
        }
        let kinds = [
            "title", "paragraph", "table", "figure", "chart", "space", "signature", "sealedSignature", "masthead", "colophon", "pageBreak",
            "landscape",
        ]
        for kind in kinds { #expect(counts[kind, default: 0] > 5, "\(kind)") }
        #expect(roles.isSuperset(of: [.paragraph, .heading(level: 1), .heading(level: 4), .caption, .item(1), .item(2), .quotation(1)]))
    }

    @Test func pagesThatCannotKeepARuleOccur() throws {
        let typesetter = Typesetter(faces: .square())
        var found: Set<String> = []
        var carried = 0
        for seed in 0..<300 {
            var generator = DocumentGenerator(seed: seed, .small)
            let document = generator.document()
            let set = try typesetter.pages(of: document, pageLimit: 1000)
            for issue in set.issues { found.insert(String("\(issue.kind)".prefix { $0.isLetter })) }
            let audit = PageAudit(document, set)
            carried += zip(audit.pages, audit.pages.dropFirst()).count {
                Set($0.notes.map(\.key)).intersection($1.notes.map(\.key)).count > 0
            }
        }
        #expect(found.isSuperset(of: ["signatureAlone", "noteApart", "headingAlone", "earlyEnd", "tableDivided"]))
        #expect(carried > 10)
    }
}
