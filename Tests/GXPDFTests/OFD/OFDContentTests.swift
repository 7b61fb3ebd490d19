import Foundation
import Testing
import Typesetting

@testable import Documents
@testable import GXPDF
@testable import Painting

/// Compares OFD files with the pages that they were painted from.
@Suite struct OFDContentTests {
    static let documents = Project.examples + Project.official + ["rich"]

    /// The position of a glyph on its page, in millimetres.
    private func place(_ glyph: GlyphRun.Glyph, of run: GlyphRun) -> (x: Double, y: Double) {
        let millimetre = 25.4 / 72
        return switch run.direction {
        case .across: ((run.origin.x + glyph.x) * millimetre, (run.origin.y + glyph.y) * millimetre)
        case .upwards: ((run.origin.x + glyph.y) * millimetre, (run.origin.y - glyph.x) * millimetre)
        }
    }

    @Test(arguments: documents) func glyphsAreAtTheirPositionsAndCharactersInOrder(_ name: String) throws {
        let painted = try RichReport.painted(name)
        let reading = try OFDReading(painted.file)
        #expect(reading.pages.count == painted.pages.count)
        for (page, read) in zip(painted.pages, reading.pages) {
            let runs = page.marks.compactMap { if case .glyphs(let run) = $0.content { run } else { nil } }
            let glyphs = read.objects.flatMap(\.glyphs)
            #expect(glyphs.map(\.character).joined() == runs.map(\.text).joined())
            let placed = runs.flatMap { run in run.glyphs.map { (place($0, of: run), run.size) } }
            try #require(placed.count == glyphs.count)
            for ((want, size), got) in zip(placed, glyphs) {
                #expect(
                    abs(want.x - got.x) < 0.01 && abs(want.y - got.y) < 0.01,
                    "page \(page.number), \(got.character): \(want) \(got.x) \(got.y)")
                #expect(abs(size * 25.4 / 72 - got.size) < 0.0001)
            }
        }
    }

    @Test func addressesAreLinks() throws {
        let reading = try OFDReading(RichReport.painted("long-prose-2024").file)
        let links = reading.pages.flatMap(\.objects).compactMap { object -> [String]? in
            guard let uri = object.element.everything.first(where: { $0.name == "ofd:URI" }) else { return nil }
            return [object.glyphs.map(\.character).joined(), uri.attributes["URI"] ?? ""]
        }
        #expect(
            links == [
                ["https://zrgh.lanjiang.example/xxgk", "https://zrgh.lanjiang.example/xxgk"],
                ["xxgk@lanjiang.example", "mailto:xxgk@lanjiang.example"],
            ])
    }

    /// Pages that are rebuilt from the file alone, with its embedded faces, look like the typeset pages.
    @Test(arguments: ["rich", "notice"]) func embeddedFacesDrawTheSamePages(_ name: String) throws {
        let press = try Project.press()
        let painted = try RichReport.painted(name)
        let reading = try OFDReading(painted.file)
        try withTemporaryFolder { folder in
            var files: [FaceID: FaceFile] = [:]
            var faces: [Int: SourceFace] = [:]
            for (id, bytes) in try reading.fonts() {
                #expect(bytes.starts(with: [0, 1, 0, 0]) && bytes.count < 400_000, "TrueType, and cut down")
                try Data(bytes).write(to: URL(filePath: "\(folder)/\(id).ttf"))
                files[FaceID(number: id)] = FaceFile(path: "\(folder)/\(id).ttf")
                faces[id] = try SourceFace(FaceFile(path: "\(folder)/\(id).ttf"))
            }
            for (page, read) in zip(painted.pages, reading.pages) {
                var again = page
                again.marks = page.marks.filter { if case .glyphs = $0.content { false } else { true } }
                for object in read.objects where object.element.name == "ofd:TextObject" { again.marks.append(try mark(object, faces)) }
                let pictures = try press.workers.withWorker(.simplified) { worker in
                    try [PaintFaces(files: files), worker.paintFaces].enumerated().map { place, faces in
                        let png = try PNGPainter(faces: faces, images: painted.images, resolution: 100, outputLimit: 1 << 24).png(
                            place == 0 ? again : page)
                        try Data(png).write(to: URL(filePath: "\(folder)/\(place).png"))
                        return try #require(Pixels(pngFile: "\(folder)/\(place).png"))
                    }
                }
                let differences = zip(pictures[0].grey, pictures[1].grey).map { abs(Int($0) - Int($1)) }
                #expect(
                    differences.count { $0 > 64 } == 0 && differences.reduce(0, +) < differences.count / 2,
                    "page \(page.number): \(differences.max() ?? 0), \(differences.reduce(0, +))")
            }
        }
    }

    /// A text object as a mark, from the file alone.
    private func mark(_ object: OFDReading.Object, _ faces: [Int: SourceFace]) throws -> Mark {
        let points = 72 / 25.4
        let first = object.glyphs[0]
        let face = try #require(faces[first.font])
        var run = GlyphRun(
            face: FaceID(number: first.font), size: first.size * points, origin: Point(first.x * points, first.y * points),
            text: object.text, glyphs: [], clusters: [])
        run.direction = object.element.attributes["CTM"] == nil ? .across : .upwards
        for glyph in object.glyphs {
            let number = try #require(
                glyph.number.map { UInt32($0) } ?? glyph.character.unicodeScalars.first.flatMap { face.glyph($0) },
                "\(glyph.character) has no glyph")
            let x = (glyph.x - first.x) * points
            let y = (glyph.y - first.y) * points
            run.glyphs.append(run.direction == .across ? .init(id: number, x: x, y: y) : .init(id: number, x: -y, y: x))
        }
        run.clusters = [.init(bytes: object.text.utf8.count, glyphs: run.glyphs.count)]
        let ink: Ink = object.element.first("ofd:FillColor")?.attributes["Value"] == "230 26 26" ? .red : .black
        return Mark(.glyphs(run), ink: ink)
    }

    @Test(arguments: documents) func everyMarkHasAnObjectOfItsColour(_ name: String) throws {
        let painted = try RichReport.painted(name)
        let reading = try OFDReading(painted.file)
        for (page, read) in zip(painted.pages, reading.pages) {
            let paths = read.objects.filter { $0.element.name == "ofd:PathObject" }
            let marks = page.marks.filter { if case .rule = $0.content { true } else if case .outline = $0.content { true } else { false } }
            try #require(paths.count == marks.count)
            for (mark, path) in zip(marks, paths) {
                let colour = try #require(
                    (path.element.first("ofd:FillColor") ?? path.element.first("ofd:StrokeColor"))?.attributes["Value"])
                switch mark.ink {
                case .black: #expect(colour == "0 0 0")
                case .red: #expect(colour == "230 26 26")
                case .grey(let lightness):
                    #expect(colour == Array(repeating: String(Int((lightness * 255).rounded())), count: 3).joined(separator: " "))
                }
                guard case .rule(let rect) = mark.content else { continue }
                let millimetre = 25.4 / 72
                let weight = try #require(path.element.attributes["LineWidth"].flatMap { Double($0) })
                #expect(abs(weight - min(rect.width, rect.height) * millimetre) < 0.0002)
                #expect(abs(path.box.x - rect.x * millimetre) < 0.001 && abs(path.box.width - rect.width * millimetre) < 0.001)
                #expect(abs(path.box.y - rect.y * millimetre) < 0.001 && abs(path.box.height - rect.height * millimetre) < 0.001)
            }
            let images = read.objects.filter { $0.element.name == "ofd:ImageObject" }
            #expect(images.count == page.marks.count { if case .image = $0.content { true } else { false } })
        }
    }

    /// Nothing is clipped: viewers draw no object outside its box.
    @Test(arguments: ["rich", "notice"]) func boxesContainTheInk(_ name: String) throws {
        let press = try Project.press()
        let painted = try RichReport.painted(name)
        let reading = try OFDReading(painted.file)
        try press.workers.withWorker(.simplified) { worker in
            for (page, read) in zip(painted.pages, reading.pages) {
                var glyphs = read.objects.flatMap { object in object.glyphs.map { (object.box, $0) } }[...]
                for case .glyphs(let run) in page.marks.map(\.content) where run.direction == .across {
                    let face = try worker.sourceFaces.face(run.face)
                    for glyph in run.glyphs {
                        while let (_, got) = glyphs.first,
                            abs(got.x - (run.origin.x + glyph.x) * 25.4 / 72) > 0.01
                                || abs(got.y - (run.origin.y + glyph.y) * 25.4 / 72) > 0.01
                        { glyphs.removeFirst() }
                        let (box, got) = try #require(glyphs.first)
                        glyphs.removeFirst()
                        let ink = face.box(glyph.id)
                        #expect(got.x + ink.x * got.size > box.x - 0.002 && got.x + ink.right * got.size < box.x + box.width + 0.002)
                        #expect(got.y + ink.y * got.size > box.y - 0.002 && got.y + ink.bottom * got.size < box.y + box.height + 0.002)
                    }
                }
            }
        }
    }

    @Test func imagesAreEmbedded() throws {
        do {
            let painted = try RichReport.painted("rich")
            let reading = try OFDReading(painted.file)
            let object = try #require(reading.pages.flatMap(\.objects).first { $0.element.name == "ofd:ImageObject" })
            let media = try #require(reading.part("Doc_0/DocumentRes.xml").first("ofd:MultiMedias")?.all("ofd:MultiMedia").first)
            #expect(media.attributes["ID"] == object.element.attributes["ResourceID"] && media.attributes["Type"] == "Image")
            let name = try #require(media.first("ofd:MediaFile")).text
            #expect(try reading.zip.file("Doc_0/Res/\(name)") == painted.images[0].bytes)
        }
        do {
            let painted = try RichReport.painted("order")
            let names = try OFDReading(painted.file).zip.names
            #expect(!names.contains("Doc_0/DocumentRes.xml"))
        }
    }

    @Test func bookletAndCropMarkSheetsArePages() throws {
        do {
            let painted = try RichReport.painted("notice", RenderOptions(format: .ofd, imposition: .booklet))
            let reading = try OFDReading(painted.file)
            #expect(reading.pages.count == 4)
            #expect(reading.pages[0].element.first("ofd:Area")?.first("ofd:PhysicalBox")?.text == "0 0 420 297")
        }
        do {
            let painted = try RichReport.painted("order", RenderOptions(format: .ofd, imposition: .cropMarks(bleed: 3)))
            let reading = try OFDReading(painted.file)
            // 9 mm around it: 3 of bleed, 1 of distance, 5 of mark.
            #expect(reading.pages[0].element.first("ofd:Area")?.first("ofd:PhysicalBox")?.text == "0 0 228 315")
            #expect(reading.pages[0].objects.contains { $0.box.x == 0 && abs($0.box.width - 5) < 0.001 })
        }
    }
}
