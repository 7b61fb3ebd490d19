import Foundation
import Testing

@testable import GXPDF

/// The fields that a signing program finds in the finished file.
@Suite struct SignatureFieldTests {
    private func options(pages: String? = nil, imposition: Imposition = .none, strict: Bool = false) -> RenderOptions {
        var options = RenderOptions(pages: pages.flatMap { PageSelection($0) }, imposition: imposition, strict: strict)
        options.setting.hasSignatureFields = true
        return options
    }

    /// The objects of a file as text.
    private func objects(_ pdf: Data) throws -> [String] {
        var text = ""
        try withTemporaryFolder { folder in
            try pdf.write(to: URL(fileURLWithPath: "\(folder)/a.pdf"))
            _ = try #require(
                Tool.output(
                    "qpdf", ["--qdf", "--object-streams=disable", "--no-original-object-ids", "\(folder)/a.pdf", "\(folder)/b.pdf"]),
                "qpdf finds faults, or is missing")
            text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(folder)/b.pdf")), as: UTF8.self)
        }
        return text.components(separatedBy: "endobj").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }

    /// The number of an object whose text this is.
    private func number(_ object: String) throws -> String {
        try #require(object.range(of: "[0-9]+ 0 obj", options: .regularExpression).map { String(object[$0].dropLast(4)) })
    }

    private func hex(_ text: String) -> String { "<feff" + text.utf16.map { String(format: "%04x", $0) }.joined() + ">" }

    @Test func eachAgencyHasAnEmptyFieldThatIsPartOfTheStructure() throws {
        let press = try Project.press()
        let pdf = try press.rendering(of: Project.example("notice"), options()).files[0]
        let objects = try objects(pdf)
        let fields = objects.filter { $0.contains("/FT /Sig") }
        #expect(fields.count == 2)
        let catalog = try #require(objects.first { $0.contains("/Type /Catalog") })
        #expect(catalog.contains("/SigFlags 1 ") && !catalog.contains("NeedAppearances"))
        for (index, (field, agency)) in zip(fields, ["云泽市教育局", "云泽市财政局"]).enumerated() {
            #expect(
                field.contains("/T (Signature\(index + 1))") && field.contains("/TU \(hex("印章：\(agency)"))") && field.contains("/F 4 ")
                    && field.contains("/Subtype /Widget"))
            #expect(!field.contains("/V "), "it is signed")
            let reference = try number(field) + " R"
            #expect(catalog.range(of: "/Fields \\[[^]]*\(reference)", options: .regularExpression) != nil)
            // The page shows it, and its element in the structure leads to it and is led to from it.
            let page = try #require(
                field.range(of: "/P [0-9]+ 0 R", options: .regularExpression).map { field[$0].dropFirst(3).dropLast(2) })
            let shown = try #require(objects.first { $0.contains(" \(page) obj") || $0.hasPrefix("\(page) obj") })
            #expect(
                shown.contains("/Type /Page ") && shown.contains("/Tabs /S")
                    && shown.range(of: "/Annots \\[[^]]*\(reference)", options: .regularExpression) != nil)
            let element = try #require(objects.first { $0.contains("/S /Form") && $0.contains("/Obj \(reference)") })
            #expect(element.contains("/Type /OBJR") && element.contains("/Pg \(page) R"))
            let parent = try #require(field.range(of: "/StructParent [0-9]+", options: .regularExpression).map { field[$0].dropFirst(14) })
            let tree = try #require(objects.first { $0.contains("/ParentTree") })
            let entry = "\(parent) \(try number(element)) R"
            #expect(tree.contains("] \(entry)") || tree.contains("R \(entry)"))
            // 42 mm, and an appearance of the same size that shows nothing.
            let look = try #require(
                field.range(of: "/N [0-9]+ 0 R", options: .regularExpression).map { field[$0].dropFirst(3).dropLast(2) })
            let appearance = try #require(objects.first { $0.contains("\(look) obj") && $0.contains("/Subtype /Form") })
            #expect(appearance.contains("/BBox [ 0 0 119.0551 119.0551 ]") && appearance.hasSuffix("stream endstream"))
        }
        #expect(try TaggedElement.root(of: pdf).all("Form").count == 2)
        #expect(try press.rendering(of: Project.example("notice"), options()).files[0] == pdf)
    }

    @Test func withoutBeingAskedForThereIsNoForm() throws {
        let objects = try objects(Project.press().render(Project.example("notice")))
        #expect(!objects.contains { $0.contains("/AcroForm") || $0.contains("/FT /Sig") || $0.contains("/S /Form") })
    }

    @Test(arguments: [Imposition.cropMarks(bleed: 3), .booklet]) func theFieldMovesWithItsPage(_ imposition: Imposition) throws {
        let press = try Project.press()
        func lefts(_ options: RenderOptions) throws -> [Double] {
            try objects(press.rendering(of: Project.example("notice"), options).files[0]).filter { $0.contains("/FT /Sig") }.map { field in
                let rect = try #require(field.range(of: "/Rect \\[ [0-9.]+", options: .regularExpression))
                return try #require(Double(field[rect].dropFirst(8)))
            }
        }
        let plain = try lefts(options())
        let moved = try lefts(options(imposition: imposition))
        // Its page is the fourth: at the left of a sheet.
        #expect(plain.count == 2 && zip(plain, moved).allSatisfy { abs($1 - $0 - (imposition == .booklet ? 0 : 25.5118)) < 0.001 })
    }

    @Test func aFieldThatHasNoPlaceIsTold() throws {
        let press = try Project.press()
        for (name, pages) in [("hangzhou-2025", nil), ("minutes", nil), ("notice", "1-2")] as [(String, String?)] {
            let rendering = try press.rendering(of: Project.example(name), options(pages: pages))
            let told = rendering.findings.filter { $0.code == "OUT-05" }
            #expect(told.map(\.severity) == [.warning], "\(name)")
            #expect(try !objects(rendering.files[0]).contains { $0.contains("/AcroForm") || $0.contains("/S /Form") }, "\(name)")
        }
        #expect(try !press.rendering(of: Project.example("notice"), options(pages: "4")).findings.contains { $0.code == "OUT-05" })
        #expect(throws: GXPDFError.self) { try press.rendering(of: Project.example("minutes"), options(strict: true)) }
    }
}
