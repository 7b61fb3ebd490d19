import FoundationEssentials
import Testing

@testable import GXPDF

/// Every form, script and format against pages that a person has looked at and approved: the examples, and inputs for what
/// they have no kind of. `GXPDF_RECORD=1 swift test --filter Reference`
/// rewrites the references; then look at every page again.
@Suite struct ReferenceTests {
    private static let forms = ["form-2008-2011", "form-2014-2016", "form-2019-2020"]
    private static let inputs = ["form-2021-traditional", "joint-sealed", "upward"]
    static let names = Project.examples + forms + Project.official + inputs

    private static func source(_ name: String) throws -> Source {
        inputs.contains(name)
            ? try Source(contentsOfFile: "\(Project.folder)/Tests/GXPDFTests/Reference/Inputs/\(name).json") : try Project.example(name)
    }

    /// A form or a format is only as good as a page of it that somebody has looked at.
    @Test func everyFormAndFormatHasPages() throws {
        let pipeline = try Project.press().pipeline(RenderOptions())
        var missing = Set(try pipeline.home.forms.map { "\($0.id) \($0.language)" })
        missing.formUnion(try pipeline.home.layout.mastheads.keys)
        for name in Self.names {
            switch try pipeline.read(Self.source(name)).content {
            case .report(let report, let form): missing.remove("\(form.id) \(report.language)")
            case .official(let document): missing.remove(document.format.rawValue)
            case nil: Issue.record("\(name) is not read")
            }
        }
        #expect(missing.isEmpty)
    }

    @Test(arguments: names) func pagesKeepTheirMarks(_ name: String) throws {
        let pages = try Project.press().pages(Self.source(name))
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

    @Test(arguments: names) func pagesKeepTheirLooks(_ name: String) throws {
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
        let rendering = try Project.press().rendering(of: source(name), RenderOptions(format: .png, resolution: 36))
        return zip(rendering.pageNumbers, rendering.files).map { number, file in
            (number, file, "\(Project.folder)/Tests/GXPDFTests/Reference/\(name)-\(number).png")
        }
    }
}
