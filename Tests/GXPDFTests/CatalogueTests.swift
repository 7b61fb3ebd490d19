import FoundationEssentials
import Testing

@testable import Reports

@Suite struct CatalogueTests {
    /// Every declared code is listed in its family's array, and every listed code is reported somewhere.
    @Test func declaredListedAndReportedCodesAgree() throws {
        var declared: [String: String] = [:]
        var sources = ""
        for name in try FileManager.default.subpathsOfDirectory(atPath: "\(Project.folder)/Sources") where name.hasSuffix(".swift") {
            let text = try Project.text("Sources/\(name)")
            guard name.contains("/Codes/") else {
                sources += text
                continue
            }
            for match in text.matches(of: /static let (\w+) = Self\(\s*"([A-Z]{3}-[0-9]{2})"/) {
                #expect(declared.updateValue(String(match.1), forKey: String(match.2)) == nil, "\(match.2) is declared twice")
            }
        }
        #expect(declared.count > 150)
        #expect(DiagnosticCode.all.map(\.id).sorted() == declared.keys.sorted())
        var named: Set<String> = []
        for name in try FileManager.default.subpathsOfDirectory(atPath: "\(Project.folder)/layouts/forms") where name.hasSuffix(".json") {
            for match in try Project.text("layouts/forms/\(name)").matches(of: /"code": *"([A-Z]{3}-[0-9]{2})"/) {
                named.insert(String(match.1))
            }
        }
        let members = Set(
            sources.utf8.split(separator: UInt8(ascii: ".")).dropFirst().map { rest in
                String(
                    decoding: rest.prefix {
                        $0 < 0x80 && (Character(Unicode.Scalar($0)).isLetter || Character(Unicode.Scalar($0)).isNumber)
                    }, as: UTF8.self)
            })
        for (id, name) in declared { #expect(members.contains(name) || named.contains(id), "\(id) is never reported") }
    }

    @Test func aCodeIsFoundByItsIdentifier() {
        #expect(DiagnosticCode(id: "SUM-01") == .columnRelation)
        #expect(DiagnosticCode(id: "SUM-99") == nil)
    }
}
