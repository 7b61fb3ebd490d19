import Testing

@testable import Documents
@testable import Typesetting

/// Pages that are divided over the whole document are no more than those that are filled one after the other.
@Suite struct PageCountPropertyTests {
    /// The number of pages of the same documents when each page was filled before the next was begun.
    private static let filled = (small: 2175, large: 2170)

    private func count(_ seeds: Range<Int>, _ extent: DocumentGenerator.Extent) throws -> (pages: Int, faults: [String]) {
        let typesetter = Typesetter(faces: .square())
        var pages = 0
        var faults: [String] = []
        for seed in seeds {
            var generator = DocumentGenerator(seed: seed, extent, isPlain: true)
            let document = generator.document()
            let set = try typesetter.pages(of: document, pageLimit: 1000)
            pages += set.pages.count
            faults += PageAudit(document, set).faults.map { "seed \(seed): \($0)" }
        }
        return (pages, faults)
    }

    @Test func smallDocumentsHaveNoMorePages() throws {
        let (pages, faults) = try count(0..<800, .small)
        #expect(pages <= Self.filled.small)
        #expect(faults.isEmpty, "\(faults.prefix(10))")
    }

    @Test func largeDocumentsHaveNoMorePages() throws {
        let (pages, faults) = try count(0..<200, .large)
        #expect(pages <= Self.filled.large)
        #expect(faults.isEmpty, "\(faults.prefix(10))")
    }
}
