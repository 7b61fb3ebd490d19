import FoundationEssentials
import Testing
import Typesetting

@testable import Documents
@testable import GXPDF
@testable import Painting

/// The size of images on the page, and their resolution.
@Suite struct ImageSizeTests {
    private static let millimetre = 72 / 25.4
    private let box = (width: 156 * Self.millimetre, height: 100 * Self.millimetre)

    private func printed(_ width: Int, _ height: Int, _ density: PixelDensity? = nil) -> (width: Double, height: Double) {
        ReportImages.Size(number: 0, width: width, height: height, density: density).printed(within: box)
    }

    @Test func naturalSizeIs150PixelsPerInch() {
        // A logo of two inches, a chart of six, a photograph as wide as its height allows.
        #expect(printed(300, 90) == (144, 43.2))
        #expect(printed(900, 500) == (432, 240))
        let photograph = printed(3_000, 2_250)
        #expect(abs(photograph.height - box.height) < 1e-9 && abs(photograph.width - box.height * 4 / 3) < 1e-9)
        let strip = printed(3_000, 200)
        #expect(abs(strip.width - box.width) < 1e-9 && abs(strip.height - box.width / 15) < 1e-9)
    }

    @Test func noImageIsCoarserThan150PixelsPerInch() {
        for width in 1...2_000 {
            let size = printed(width, 100)
            // As a file writes it, with a few decimals.
            #expect(Double(width) * 72 / ((size.width * 10_000).rounded() / 10_000) >= 150 - 1e-9, "\(width)")
        }
    }

    @Test func finerDensityOfTheFileIsKept() {
        #expect(printed(600, 300, PixelDensity(across: 300, down: 300)) == (144, 72))
        #expect(printed(600, 300, PixelDensity(across: 300, down: 150)) == (144, 144))
        // A screen's density, one that is fine one way alone, and one of nothing.
        for density in [
            PixelDensity(across: 72, down: 72), PixelDensity(across: 300, down: 149), PixelDensity(across: 0, down: 0),
            PixelDensity(across: 1e8, down: 1e8),
        ] {
            #expect(printed(600, 300, density) == (288, 144))
        }
    }

    @Test func densityIsReadFromTheFile() throws {
        let head = PNGSample.head(10, 10)
        let end: [UInt8] = [0, 0, 0, 0] + Array("IDAT".utf8) + [0, 0, 0, 0]
        let density = try #require(PixelDensity(ofPNG: PNGSample.withDensity(head + end, across: 11_811, down: 5_906)))
        #expect(abs(density.across - 300) < 0.01 && abs(density.down - 150.01) < 0.01)
        #expect(PixelDensity(ofPNG: head + end) == nil)
        // A shape and no size; a chunk cut short; one that reaches beyond the file.
        #expect(PixelDensity(ofPNG: PNGSample.withDensity(head + end, across: 2, down: 1, unit: 0)) == nil)
        let whole = PNGSample.withDensity(head, across: 11_811, down: 11_811)
        for length in head.count..<whole.count { #expect(throws: ImageFault.self) { try PaintImage(Array(whole[..<length])) } }
        #expect(PixelDensity(ofPNG: Array(whole[..<(head.count + 12)])) == nil)
        #expect(PixelDensity(ofPNG: head + [255, 255, 255, 255] + Array("tEXt".utf8) + whole) == nil)
    }

    @Test func sizeIsThatOnThePage() throws {
        try withTemporaryFolder { folder in
            PNGSample.write(to: "\(folder)/logo.png", 300, 90, colour: PNGSample.shade)
            PNGSample.write(to: "\(folder)/chart.png", 900, 500, colour: PNGSample.shade)
            let fine = PNGSample.withDensity(
                [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/chart.png"))), across: 11_811, down: 11_811)
            try Data(fine).write(to: URL(filePath: "\(folder)/fine.png"))
            let images = ["logo", "chart", "fine"].map { "{ \"image\": { \"file\": \"\($0).png\", \"alt\": \"图\" } }, " }.joined()
            var report = try Source.changed([("\"problems\": [", "\"problems\": [\(images)")])
            report.folder = folder
            let dump = try Project.press().pages(report).map(\.dump).joined()
            for size in ["144.0x43.2", "432.0x240.0", "216.0x120.0"] { #expect(dump.contains(size), "\(size)") }
        }
    }
}
