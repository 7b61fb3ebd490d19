import CCairo
import Foundation
import Testing
import Typesetting

@testable import Documents
@testable import GXPDF
@testable import Painting

/// Images have as many pixels as printing shows.
@Suite struct PrintedPixelsTests {
    /// The size of what remains of an image on a square inch; nil where it stays as it is.
    private func reduced(_ width: Int, _ height: Int, inches: Double = 1, colour: (Int, Int) -> UInt32) throws -> (Int32, Int32)? {
        let image = PNGSample.surface(width, height, colour: colour)
        defer { cairo_surface_destroy(image) }
        guard let smaller = PrintedPixels(Rect(x: 10, y: 10, width: 72 * inches, height: 72 * inches)).reduced(image) else { return nil }
        defer { cairo_surface_destroy(smaller) }
        return (cairo_image_surface_get_width(smaller), cairo_image_surface_get_height(smaller))
    }

    private func ink(_ column: Int, _ row: Int) -> UInt32 { column / 5 % 2 == row / 5 % 2 ? 0 : 0xFF_FF_FF }

    @Test func shadesHave450AnInchAtMost() throws {
        #expect(try reduced(450, 450, colour: PNGSample.shade) == nil)
        #expect(try #require(try reduced(451, 451, colour: PNGSample.shade)) == (450, 450))
        #expect(try #require(try reduced(1_300, 1_300, colour: PNGSample.shade)) == (450, 450))
        // Each way by itself.
        #expect(try #require(try reduced(900, 300, colour: PNGSample.shade)) == (450, 300))
        #expect(try reduced(900, 900, inches: 2, colour: PNGSample.shade) == nil)
        #expect(try #require(try reduced(2_000, 2_000, inches: 0.0001, colour: PNGSample.shade)) == (1, 1))
    }

    @Test func lineArtHas1200AnInchAtMost() throws {
        #expect(try reduced(1_200, 1_200, colour: ink) == nil)
        #expect(try #require(try reduced(1_300, 1_300, colour: ink)) == (1_200, 1_200))
        #expect(try reduced(1_000, 1_000) { column, row in ink(column, row) == 0 ? 0xE6_1A_1A : 0xFF_FF_FF } == nil)
        // One pixel of a third colour makes it a picture with shades.
        #expect(try #require(try reduced(1_000, 1_000) { $0 == 999 && $1 == 999 ? 0x80_80_80 : ink($0, $1) }) == (450, 450))
    }

    @Test func whatIsMadeSmallerKeepsItsEdges() throws {
        let image = PNGSample.surface(1_001, 997) { $0 == 500 && $1 == 500 ? 0xFF_FF_FE : $0 == 400 ? 0xFE_FF_FF : 0xFF_FF_FF }
        defer { cairo_surface_destroy(image) }
        let smaller = try #require(PrintedPixels(Rect(x: 0, y: 0, width: 72, height: 72)).reduced(image))
        defer { cairo_surface_destroy(smaller) }
        let data = try #require(cairo_image_surface_get_data(smaller))
        let stride = Int(cairo_image_surface_get_stride(smaller))
        for (column, row) in [(0, 0), (449, 0), (0, 449), (449, 449), (225, 0), (0, 225)] {
            #expect(data[row * stride + column * 4 + 1] >= 0xFE, "\(column), \(row)")
        }
    }

    /// A letter with a seal of so many pixels.
    private func letter(_ pixels: Int, folder: String) throws -> Source {
        writeSeal(to: "\(folder)/seal.png", width: Int32(pixels), height: Int32(pixels))
        var letter = try Source.changed(
            [("\"date\": \"2026-03-12\"", "\"date\": \"2026-03-12\", \"seals\": [\"seal.png\"]")], of: "letter")
        letter.folder = folder
        return letter
    }

    private func options(press: Bool = false, force: Bool = false) -> RenderOptions {
        var options = RenderOptions(force: force)
        options.output.isForPress = press
        return options
    }

    /// 42 mm at 150 an inch are 248 pixels.
    @Test func aCoarseSealIsAWarningAndAnErrorForThePress() throws {
        try withTemporaryFolder { folder in
            let press = try Project.press()
            let coarse = try letter(247, folder: folder)
            let told = try press.rendering(of: coarse, options()).findings.filter { $0.code == "IMG-05" }
            #expect(told.map(\.severity) == [.warning] && told.map(\.path) == ["signature.seals[0]"] && told.allSatisfy { $0.line != nil })
            #expect(try #require(told.first).chinese.contains("seal.png") && #require(told.first).english.contains("seal.png"))
            #expect(try press.check(coarse).contains { $0.code == "IMG-05" && $0.severity == .warning })
            do {
                _ = try press.rendering(of: coarse, options(press: true))
                Issue.record("it is printed")
            } catch GXPDFError.stopped(let findings) {
                #expect(findings.filter { $0.severity == .error }.map(\.code) == ["IMG-05"])
            }
            let forced = try press.rendering(of: coarse, options(press: true, force: true))
            #expect(!forced.files.isEmpty && forced.findings.contains { $0.code == "IMG-05" && $0.severity == .error })
            // Who looks at a screen is told nothing.
            #expect(try !press.rendering(of: coarse, RenderOptions(format: .png)).findings.contains { $0.code == "IMG-05" })
            #expect(try !press.rendering(of: letter(248, folder: folder), options(press: true)).findings.contains { $0.code == "IMG-05" })
        }
    }

    /// The pixels an inch of the images of a PDF.
    private func resolutions(_ pdf: Data, folder: String) throws -> [Int] {
        try pdf.write(to: URL(fileURLWithPath: "\(folder)/a.pdf"))
        let list = try #require(Tool.output("pdfimages", ["-list", "\(folder)/a.pdf"]))
        return list.split(separator: "\n").dropFirst(2).flatMap { line -> [Int] in
            let columns = line.split(separator: " ")
            // What is to be smoothed by readers is for no archive.
            #expect(columns.count > 13 && columns[9] == "no", "\(line)")
            return columns.count > 13 ? [columns[12], columns[13]].compactMap { Int($0) } : []
        }
    }

    @Test func everyPDFHasNoMorePixelsThanArePrinted() throws {
        try withTemporaryFolder { folder in
            let seal = try resolutions(Project.press().render(letter(3_000, folder: folder)), folder: folder)
            #expect(!seal.isEmpty && seal.allSatisfy { (449...452).contains($0) }, "\(seal)")
            PNGSample.write(to: "\(folder)/photograph.png", 3_000, 2_250, colour: PNGSample.shade)
            PNGSample.write(to: "\(folder)/plan.png", 3_000, 2_250, colour: ink)
            PNGSample.write(to: "\(folder)/logo.png", 301, 91, colour: PNGSample.shade)
            let images = ["photograph", "plan", "logo"].map { "{ \"image\": { \"file\": \"\($0).png\", \"alt\": \"图\" } }, " }.joined()
            var report = try Source.changed([("\"problems\": [", "\"problems\": [\(images)")])
            report.folder = folder
            let found = try resolutions(Project.press().render(report), folder: folder)
            #expect(
                found.count == 6 && found.prefix(2).allSatisfy { $0 == 450 }
                    && found.dropFirst(2).prefix(2).allSatisfy { (560...580).contains($0) } && found.suffix(2).allSatisfy { $0 == 150 },
                "\(found)")
        }
    }

    /// Cairo 1.16 loses the tag around an opaque image that comes first on its page.
    @Test func anImageMayComeFirstOnItsPage() throws {
        try withTemporaryFolder { folder in
            PNGSample.write(to: "\(folder)/photograph.png", 1_000, 750, colour: PNGSample.shade)
            let image = "{ \"image\": { \"file\": \"photograph.png\", \"alt\": \"图\" } }"
            var report = try Source.changed([
                ("\"problems\": [", "\"problems\": [\([String](repeating: image, count: 5).joined(separator: ", ")), ")
            ])
            report.folder = folder
            let pages = try Project.press().pages(report).map(\.dump)
            #expect(pages.contains { $0.split(separator: "\n").dropFirst().first?.contains("image") == true }, "no page begins with one")
            #expect(try TaggedElement.root(of: Project.press().render(report)).all("Figure").count == 5)
        }
    }
}
