import FoundationEssentials
import Testing

@testable import GXPDF

/// The examples against pages that a person has looked at and approved. `GXPDF_RECORD=1 swift test --filter Reference`
/// rewrites the references; then look at every page again.
@Suite struct ReferenceTests {
    @Test(arguments: Project.examples + Project.official) func pagesKeepTheirMarks(_ name: String) throws {
        let pages = try Project.press().pages(Project.example(name))
        let dump = pages.map(\.dump).joined()
        let path = "Tests/GXPDFTests/Reference/\(name).pages"
        if Project.records { try Data(dump.utf8).write(to: URL(filePath: "\(Project.folder)/\(path)")) }
        let expected = try Project.text(path)
        guard dump != expected else { return }
        let different = zip(dump.split(separator: "\n"), expected.split(separator: "\n")).first { $0 != $1 }
        let pictures = try Self.rendered(name).flatMap { page in
            try PageDifference.write(name, page: page.number, now: page.file, reference: page.reference)
        }
        Issue.record(
            """
            \(name): first difference: \(different.map { "now «\($0.0)», was «\($0.1)»" } ?? "length")
            \(pictures.joined(separator: "\n"))
            """)
    }

    @Test(arguments: Project.examples + Project.official) func pagesKeepTheirLooks(_ name: String) throws {
        for page in try Self.rendered(name) {
            if Project.records { try page.file.write(to: URL(filePath: page.reference)) }
            try withTemporaryFolder { folder in
                let fresh = "\(folder)/\(page.number).png"
                try page.file.write(to: URL(filePath: fresh))
                let now = try #require(Pixels(pngFile: fresh))
                guard let was = Pixels(pngFile: page.reference), now.difference(to: was) < 0.002 else {
                    let pictures = try PageDifference.write(name, page: page.number, now: page.file, reference: page.reference)
                    Issue.record("\(name) page \(page.number) looks different:\n\(pictures.joined(separator: "\n"))")
                    return
                }
            }
        }
    }

    /// A page that gains a line is shown with what is new and what is gone.
    @Test func aDifferenceIsWrittenAsPictures() throws {
        let name = "example-of-a-difference"
        let pages = try Self.rendered("order") + Self.rendered("letter")
        let pictures = try PageDifference.write(name, page: 1, now: pages[0].file, reference: pages[1].reference)
        defer { for path in pictures { try? FileManager.default.removeItem(atPath: path) } }
        #expect(pictures.map { $0.split(separator: "-").last } == ["now.png", "was.png", "difference.png"])
        let difference = try #require(Pixels(pngFile: pictures[2]))
        #expect((0..<difference.height).contains { y in (0..<difference.width).contains { x in difference.isRed(x, y) } })
    }

    private static func rendered(_ name: String) throws -> [(number: Int, file: Data, reference: String)] {
        let rendering = try Project.press().rendering(of: Project.example(name), RenderOptions(format: .png, resolution: 36))
        return zip(rendering.pageNumbers, rendering.files).map { number, file in
            (number, file, "\(Project.folder)/Tests/GXPDFTests/Reference/\(name)-\(number).png")
        }
    }
}
