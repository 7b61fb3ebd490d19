import FoundationEssentials
import Testing

@testable import Reports

@Suite struct CatalogueTests {
    /// Each code that the sources or the forms use is catalogued, once, and the other way round.
    @Test func codesAndCatalogueAgree() throws {
        var used: Set<String> = []
        for folder in ["Sources", "layouts"] {
            for name in try FileManager.default.subpathsOfDirectory(atPath: "\(Project.folder)/\(folder)")
            where name.hasSuffix(".swift") || name.hasSuffix(".json") {
                guard !name.hasSuffix("FindingCatalogue.swift") else { continue }
                for match in try Project.text("\(folder)/\(name)").matches(of: /"([A-Z]{3}-[0-9]{2})"/) { used.insert(String(match.1)) }
            }
        }
        let catalogued = FindingCatalogue.meanings.map(\.code)
        #expect(Set(catalogued).count == catalogued.count)
        #expect(used.subtracting(catalogued).subtracting(["UTF-16"]).isEmpty, "not catalogued: \(used.subtracting(catalogued))")
        #expect(Set(catalogued).subtracting(used).isEmpty, "not used: \(Set(catalogued).subtracting(used))")
    }
}
