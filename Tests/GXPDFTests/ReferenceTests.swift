import FoundationEssentials
import Testing

@testable import GXPDF

/// The examples against what was once looked at and found good. `GXPDF_RECORD=1 swift test --filter Reference` writes
/// the references anew; then look at every page again.
@Suite struct ReferenceTests {
    @Test(arguments: Project.examples + Project.official) func pagesStandAsTheyStood(_ name: String) throws {
        let pages = try Project.press().pages(Project.example(name))
        let dump = pages.map(\.dump).joined()
        let path = "Tests/GXPDFTests/Reference/\(name).pages"
        if Project.records { try Data(dump.utf8).write(to: URL(filePath: "\(Project.folder)/\(path)")) }
        let expected = try Project.text(path)
        if dump != expected {
            let different = zip(dump.split(separator: "\n"), expected.split(separator: "\n")).first { $0 != $1 }
            Issue.record("\(name): first difference: \(different.map { "now «\($0.0)», was «\($0.1)»" } ?? "length")")
        }
    }

    @Test(arguments: Project.examples + Project.official) func pagesLookAsTheyLooked(_ name: String) throws {
        let press = try Project.press()
        let rendering = try press.rendering(of: Project.example(name), RenderOptions(format: .png, resolution: 36))
        try withTemporaryFolder { folder in
            for (number, file) in zip(rendering.pageNumbers, rendering.files) {
                let reference = "\(Project.folder)/Tests/GXPDFTests/Reference/\(name)-\(number).png"
                if Project.records { try file.write(to: URL(filePath: reference)) }
                let fresh = "\(folder)/\(number).png"
                try file.write(to: URL(filePath: fresh))
                let now = try #require(Pixels(pngFile: fresh))
                let was = try #require(Pixels(pngFile: reference), "no reference for page \(number)")
                #expect(now.difference(to: was) < 0.002, "\(name) page \(number)")
            }
        }
    }
}
