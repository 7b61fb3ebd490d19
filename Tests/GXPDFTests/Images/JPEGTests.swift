import Foundation
import Testing

@testable import GXPDF
@testable import Painting

/// JPEG images: their coded pixels are never changed, and nothing else of the file is published.
@Suite struct JPEGTests {
    private static let notice = """
        { "format": "letter", "agencies": ["某局"], "title": "关于某事的函", "recipients": ["各单位"],
          "body": ["见图。", { "image": { "file": "a.jpg", "alt": "图" } }, { "image": { "file": "a.jpg", "alt": "图" } }],
          "signature": { "date": "2026-03-05" } }
        """

    private func withSource<Result>(_ jpeg: [UInt8], _ body: (Source) throws -> Result) throws -> Result {
        var result: Result?
        try withTemporaryFolder { folder in
            try Data(jpeg).write(to: URL(fileURLWithPath: "\(folder)/a.jpg"))
            result = try body(Source(json: Data(Self.notice.utf8), folder: folder))
        }
        return try #require(result)
    }

    private func rendered(_ jpeg: [UInt8], _ options: RenderOptions = RenderOptions()) throws -> Rendering {
        try withSource(jpeg) { try Project.press().rendering(of: $0, options) }
    }

    private func codes(_ jpeg: [UInt8]) throws -> [String] {
        do { return try rendered(jpeg).findings.map(\.code) } catch GXPDFError.stopped(let findings) { return findings.map(\.code) }
    }

    @Test(arguments: [JPEGSample.Colours.grey, .rgb], [false, true])
    func theCodedPixelsAreThoseOfTheFile(_ colours: JPEGSample.Colours, _ isProgressive: Bool) throws {
        let jpeg = JPEGSample.bytes(200, 120, colours, isProgressive: isProgressive)
        let pdf = try rendered(jpeg).files[0]
        try withTemporaryFolder { folder in
            try pdf.write(to: URL(fileURLWithPath: "\(folder)/a.pdf"))
            _ = try #require(Tool.output("pdfimages", ["-all", "\(folder)/a.pdf", "\(folder)/image"]))
            let images = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jpg") }
            #expect(images.count == 2, "the image is painted twice")
            let extracted = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(images[0])"))
            #expect(JPEGSample.coded(Array(extracted)) == JPEGSample.coded(jpeg))
            let list = try #require(Tool.output("pdfimages", ["-list", "\(folder)/a.pdf"])).split(separator: "\n").dropFirst(2)
            // An image that is used twice is stored once: both lines name one object.
            #expect(Set(list.compactMap { $0.split(separator: " ").dropFirst(10).first }).count == 1, "\(list)")
        }
    }

    @Test func placeAndCameraAreNotPublished() throws {
        var jpeg = JPEGSample.with(0xE1, JPEGSample.exif(1), in: JPEGSample.bytes(64, 64))
        jpeg = JPEGSample.with(0xFE, Array("Camera-4711".utf8), in: jpeg)
        jpeg = JPEGSample.with(0xE1, Array("http://ns.adobe.com/xap/1.0/\0<x>Camera-4711</x>".utf8), in: jpeg)
        jpeg = JPEGSample.with(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1] + Array("Camera-4711".utf8), in: jpeg)
        jpeg += Array("trailing thumbnail Camera-4711".utf8)
        for format in [OutputFormat.pdf, .ofd] {
            let file = try rendered(jpeg, RenderOptions(format: format)).files[0]
            #expect(file.range(of: Data("Camera-4711".utf8)) == nil && file.range(of: Data("GPS".utf8)) == nil)
        }
        let clean = try JPEGFile(jpeg).clean
        #expect(JPEGSample.coded(clean) == JPEGSample.coded(JPEGSample.bytes(64, 64)))
    }

    /// Where the dark quarter of the stored image is seen: left or right, above or below.
    @Test(arguments: zip(1...8, [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0), (1, 0), (1, 1), (0, 1)]))
    func theOrientationIsApplied(_ orientation: Int, _ corner: (x: Int, y: Int)) throws {
        let jpeg = JPEGSample.with(0xE1, JPEGSample.exif(orientation), in: JPEGSample.bytes(240, 120))
        let image = try PaintImage(jpeg)
        #expect((image.width, image.height) == (orientation > 4 ? (120, 240) : (240, 120)))
        let matrix = image.orientation.matrix
        let seen = (x: matrix.a * 0.25 + matrix.c * 0.25 + matrix.e, y: matrix.b * 0.25 + matrix.d * 0.25 + matrix.f)
        #expect((seen.x > 0.5 ? 1 : 0, seen.y > 0.5 ? 1 : 0) == (corner.x, corner.y))
        // Both the PDF as poppler shows it and the page image agree with it.
        let marks = try withSource(jpeg) { try Project.press().pipeline(RenderOptions()).pages($0).pages[0].marks }
        let place = try #require(marks.lazy.compactMap { if case .image(_, let rect) = $0.content { rect } else { nil } }.first)
        let pdf = try rendered(jpeg).files[0]
        let png = try rendered(jpeg, RenderOptions(format: .png, resolution: 72)).files[0]
        try withTemporaryFolder { folder in
            try pdf.write(to: URL(fileURLWithPath: "\(folder)/a.pdf"))
            try png.write(to: URL(fileURLWithPath: "\(folder)/b.png"))
            _ = try #require(Tool.output("pdftoppm", ["-r", "72", "-f", "1", "-png", "-singlefile", "\(folder)/a.pdf", "\(folder)/a"]))
            for name in ["a.png", "b.png"] {
                let pixels = try #require(Pixels(pngFile: "\(folder)/\(name)"))
                for (x, y) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
                    let column = Int(place.x + place.width * (0.25 + 0.5 * Double(x)))
                    let row = Int(place.y + place.height * (0.25 + 0.5 * Double(y)))
                    #expect(pixels.isRed(column, row) == ((x, y) == corner), "\(name) \(x) \(y)")
                }
            }
        }
    }

    @Test func processColoursNeedAProfile() throws {
        let jpeg = JPEGSample.bytes(80, 80, .cmyk)
        #expect(try codes(jpeg).contains("IMG-07"))
        // A check says it too.
        #expect(try withSource(jpeg) { try Project.press().check($0) }.contains { $0.code == "IMG-07" && $0.line == 2 })
        #expect(try JPEGFile(jpeg).components == 4 && JPEGFile(jpeg).isAdobe)
        // Other formats show what a screen shows.
        for format in [OutputFormat.ofd, .png, .svg] { #expect(try !rendered(jpeg, RenderOptions(format: format)).files.isEmpty) }
    }

    @Test func anImageFinerThanPrintIsEmbeddedWithANote() throws {
        #expect(try codes(JPEGSample.bytes(6_000, 3_000)).contains("IMG-06"))
    }

    @Test func damagedAndUnsupportedFilesAreFindings() throws {
        let jpeg = JPEGSample.bytes(200, 200)
        let frame = try #require(jpeg.indices.first { jpeg[$0] == 0xFF && jpeg[$0 + 1] == 0xC0 })
        func changed(_ offset: Int, _ byte: UInt8) -> [UInt8] {
            var changed = jpeg
            changed[frame + offset] = byte
            return changed
        }
        var cases: [(String, [UInt8], String)] = [
            ("arithmetic", changed(1, 0xC9), "IMG-02"), ("lossless", changed(1, 0xC3), "IMG-02"), ("12 bits", changed(4, 12), "IMG-02"),
            ("hierarchical", changed(1, 0xC5), "IMG-02"), ("two components", changed(9, 2), "IMG-02"),
            ("no height", changed(5, 0).enumerated().map { $0.offset == frame + 6 ? 0 : $0.element }, "IMG-02"),
            ("a size that lies", changed(5, 0xFF), "IMG-02"),
            ("huge", [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0xFF, 0xFF, 0xFF, 0xFF, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0], "IMG-04"),
        ]
        for count in [2, 3, 20, frame + 3, jpeg.count / 2, jpeg.count - 2] {
            cases.append(("cut at \(count)", Array(jpeg[..<count]), "IMG-02"))
        }
        // The end is there, but half of the pixels are not.
        cases.append(("half", Array(jpeg[..<(jpeg.count / 2)]) + [0xFF, 0xD9], "IMG-02"))
        for (name, bytes, code) in cases { #expect(try codes(bytes).contains(code), "\(name)") }
    }

    @Test func otherFormatsAreNamedWithAdvice() throws {
        let formats: [(ImageFormat, [UInt8])] = [
            (.gif, Array("GIF89a".utf8)), (.tiff, [0x49, 0x49, 0x2A, 0, 8]), (.webp, Array("RIFF0000WEBPVP8 ".utf8)),
            (.bmp, Array("BM".utf8) + [UInt8](repeating: 0, count: 30)), (.heic, [0, 0, 0, 24] + Array("ftypheic".utf8)),
            (.svg, Array("<?xml version=\"1.0\"?><svg/>".utf8)), (.pdf, Array("%PDF-1.7".utf8)),
        ]
        for (format, bytes) in formats {
            #expect(ImageFormat(bytes) == format)
            do {
                _ = try rendered(bytes)
                Issue.record("\(format) passes")
            } catch GXPDFError.stopped(let findings) {
                let finding = try #require(findings.first { $0.code == "IMG-02" })
                #expect(finding.chinese.contains("a.jpg") && finding.englishHint?.isEmpty == false, "\(format)")
            }
        }
    }
}
