import Testing

@testable import Documents
@testable import Typesetting

/// Whatever a document holds, its pages keep the rules or the output says which one they could not keep.
@Suite struct PagesPropertyTests {
    private func faults(_ seeds: Range<Int>, _ extent: DocumentGenerator.Extent) throws -> [String] {
        let typesetter = Typesetter(faces: .square())
        return try seeds.flatMap { seed in
            var generator = DocumentGenerator(seed: seed, extent)
            let document = generator.document()
            let set = try typesetter.pages(of: document, pageLimit: 1000)
            return PageAudit(document, set).faults.map { "seed \(seed): \($0)" }
        }
    }

    @Test(arguments: 0..<10) func smallDocuments(_ part: Int) throws {
        let faults = try faults(part * 500..<(part + 1) * 500, .small)
        #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(20).joined(separator: "\n"))")
    }

    @Test(arguments: 0..<2) func largeDocuments(_ part: Int) throws {
        let faults = try faults(part * 50..<(part + 1) * 50, .large)
        #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(20).joined(separator: "\n"))")
    }
}
