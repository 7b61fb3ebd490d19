import FoundationEssentials
import GXPDF
import Testing

@Suite struct BuildInformationTests {
    @Test("Every library reports a version, and none is listed twice")
    func libraries() {
        let build = BuildInformation.current
        let all = build.libraries + build.readingLibraries
        #expect(build.libraries.map(\.name).sorted() == ["Cairo", "Fontconfig", "FreeType", "HarfBuzz", "ICU", "Pango", "qpdf", "zlib"])
        #expect(Set(all.map(\.name)).count == all.count)
        for library in all { #expect(library.version.first?.isNumber == true, "\(library)") }
        #expect(build.description.split(separator: "\n").count == all.count + 1)
    }

    @Test("The version is stated in one place of the code")
    func version() throws {
        let files = try FileManager.default.subpathsOfDirectory(atPath: "\(Project.folder)/Sources").filter { $0.hasSuffix(".swift") }
        let stating = try files.filter { try Project.text("Sources/\($0)").contains("\"\(BuildInformation.version)\"") }
        #expect(stating == ["GXPDF/Build/BuildInformation.swift"])
    }
}
