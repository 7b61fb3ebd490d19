import Foundation
import Testing
import Typesetting

@testable import Documents
@testable import GXPDF
@testable import Painting

/// How marks become objects.
@Suite struct OFDObjectTests {
    private func run(_ text: String, _ clusters: [(bytes: Int, glyphs: Int)]) -> GlyphRun {
        let count = clusters.reduce(0) { $0 + $1.glyphs }
        return GlyphRun(
            face: FaceID(number: 0), size: 16, origin: Point(0, 0), text: text,
            glyphs: (0..<count).map { .init(id: UInt32($0 + 1), x: Double($0) * 16) },
            clusters: clusters.map { .init(bytes: $0.bytes, glyphs: $0.glyphs) })
    }

    private func pieces(_ text: String, _ clusters: [(bytes: Int, glyphs: Int)]) -> [String] {
        TextPiece.pieces(of: run(text, clusters)).map { "\($0.text)/\($0.glyphs.count)/\($0.length)\($0.isOneForOne ? "" : "!")" }
    }

    @Test func clustersArePiecesOfTheirOwn() {
        #expect(pieces("一二三", [(3, 1), (3, 1), (3, 1)]) == ["一二三/3/3"])
        // Squeezed marks share a cluster and are one for one still.
        #expect(pieces("甲）、乙", [(3, 1), (6, 2), (3, 1)]) == ["甲）、乙/4/4"])
        #expect(pieces("office", [(1, 1), (3, 1), (1, 1), (1, 1)]) == ["o/1/1", "ffi/1/3!", "ce/2/2"])
        #expect(pieces("a\u{301}b", [(3, 1), (1, 1)]) == ["a\u{301}/1/2!", "b/1/1"])
        #expect(pieces("甲𬭎乙", [(3, 1), (4, 1), (3, 1)]) == ["甲/1/1", "𬭎/1/2!", "乙/1/1"])
        #expect(pieces("का", [(6, 3)]) == ["का/3/2!"])
        // Every glyph has a text, and no text is asked for that is not there.
        #expect(pieces("甲", [(3, 1), (0, 1)]) == ["甲\u{FFFD}/2/2"])
        #expect(pieces("甲乙", [(3, 0), (3, 1)]) == ["乙/1/1"])
        #expect(pieces("", []) == [])
    }

    @Test func glyphsBeyondTheCharacterMapAreNamed() throws {
        let press = try Project.press()
        try press.workers.withWorker(.simplified) { worker in
            let latin = try #require(
                try press.home.faces(for: .simplified).files.first { $0.value.path.hasSuffix("LiberationSerif-Regular.ttf") }
            ).key
            let source = try worker.sourceFaces.face(latin)
            let f = try #require(source.glyph("f"))
            let i = try #require(source.glyph("i"))
            let ligature = try #require(source.glyph("\u{FB01}"))
            let a = try #require(source.glyph("a"))
            var run = run("fia", [(2, 1), (1, 1)])
            run.face = latin
            run.glyphs[0].id = ligature
            // A glyph that is another character's stands for this one.
            run.glyphs[1].id = f
            var page = Page(number: 1, width: 200, height: 100, marks: [Mark(.glyphs(run))])
            page.marks[0] = page.marks[0].moved(by: 20, 50)
            let painter = OFDPainter(faces: worker.sourceFaces, images: [], outputLimit: 1 << 20)
            let reading = try OFDReading(
                Data(painter.ofd([page], structure: Structure(), metadata: Metadata(title: "", author: "", date: "", language: "zh-CN"))))
            let objects = reading.pages[0].objects
            #expect(objects.map(\.text) == ["fi", "a"] && objects.map(\.glyphs.count) == [1, 1])
            try withTemporaryFolder { folder in
                try Data(#require(reading.fonts().values.first)).write(to: URL(filePath: "\(folder)/f.ttf"))
                let cut = try SourceFace(FaceFile(path: "\(folder)/f.ttf"))
                #expect(
                    cut.box(UInt32(try #require(objects[0].glyphs[0].number))) == source.box(ligature)
                        && source.box(ligature) != source.box(i))
                #expect(UInt32(try #require(objects[1].glyphs[0].number)) == cut.glyph("f") && cut.glyph("a") != cut.glyph("f"))
                #expect(source.box(a) == cut.box(try #require(cut.glyph("a"))))
            }
        }
    }

    @Test func distancesAddUpToThePositions() {
        #expect(GlyphDistances.text([0, 10, 20, 30].map { OFDLength(units: $0 * 10_000) }) == "g 3 10")
        #expect(GlyphDistances.text([0, 10, 15, 30].map { OFDLength(units: $0 * 1000) }) == "1 0.5 1.5")
        #expect(GlyphDistances.text([OFDLength(units: 5)]) == nil)
        var state: UInt64 = 7
        func dice(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        for _ in 0..<500 {
            var places = [OFDLength(units: dice(1000))]
            let step = dice(80_000)
            for _ in 0..<dice(60) {
                places.append(
                    OFDLength(units: places[places.count - 1].units + (dice(5) == 0 ? dice(80_000) - 20_000 : step + dice(3) - 1)))
            }
            let steps = OFDReading.distances(GlyphDistances.text(places))
            #expect(steps.count == places.count - 1)
            var x = Double(places[0].units)
            for (place, step) in zip(places.dropFirst(), steps) {
                x += step * 10_000
                #expect(abs(x - Double(place.units)) <= Double(GlyphDistances.tolerance) + 0.01)
            }
        }
    }

    @Test func lengthsAreMillimetres() {
        for (points, text) in [(72.0, "25.4"), (0, "0"), (-36, "-12.7"), (1, "0.3528"), (0.0001, "0"), (.nan, "0"), (2.834_645_669_3, "1")]
        { #expect(OFDLength(points: points).text == text) }
        for (units, text) in [(1, "0.0001"), (10, "0.001"), (-10_001, "-1.0001"), (123_400, "12.34")] {
            #expect(OFDLength(units: units).text == text)
        }
        #expect(OFDLength(points: .infinity).units == 0 && OFDLength(points: 1e300).units == 1_000_000_000)
    }

    @Test func objectsOffThePageAreLeftOutAndBlankPagesAreEmpty() throws {
        let outside = [
            Rect(x: -20, y: 5, width: 10, height: 1), Rect(x: 5, y: 101, width: 10, height: 1), Rect(x: 0, y: 0, width: 0, height: 5),
        ].map { Mark(.rule($0)) }
        let inside = Mark(.rule(Rect(x: -5, y: 5, width: 10, height: 1)))
        let dashed = Mark(
            .outline(
                Outline([Point(36, 36), Point(72, 90), Point(54, 90)], isClosed: true, painting: .stroked(weight: 1, dashes: [3, 2]))),
            ink: .grey(0.5))
        let filled = Mark(
            .outline(Outline([Point(36, 36), Point(72, 90), Point(54, 90)], isClosed: true, painting: .filled)))
        let pages = [
            Page(number: 1, width: 100, height: 100, marks: outside + [inside, dashed, filled]), Page(number: 2, width: 100, height: 100),
        ]
        let painter = OFDPainter(faces: SourceFaces(files: [:], substitutes: [:]), images: [], outputLimit: 1 << 20)
        let reading = try OFDReading(
            Data(painter.ofd(pages, structure: Structure(), metadata: Metadata(title: "", author: "", date: "", language: "zh-CN"))))
        let objects = reading.pages[0].objects.map(\.element)
        #expect(objects.count == 3 && reading.pages[1].objects.isEmpty)
        #expect(objects[0].first("ofd:AbbreviatedData")?.text == "M 0 0.1765 L 3.5278 0.1765")
        #expect(
            objects[1].attributes["DashPattern"] == "1.0583 0.7056" && objects[1].attributes["LineWidth"] == "0.3528"
                && objects[1].first("ofd:StrokeColor")?.attributes["Value"] == "128 128 128")
        #expect(
            objects[2].attributes["Fill"] == "true" && objects[2].attributes["Stroke"] == "false"
                && objects[2].first("ofd:AbbreviatedData")?.text == "M 0 0 L 12.7 19.05 L 6.35 19.05 C")
    }

    @Test func missingFaceFilesAreReported() throws {
        var run = run("一", [(3, 1)])
        run.face = FaceID(number: 7)
        let page = Page(number: 1, width: 100, height: 100, marks: [Mark(.glyphs(run))])
        let painter = OFDPainter(
            faces: SourceFaces(files: [FaceID(number: 7): FaceFile(path: "/nowhere.otf")], substitutes: [:]), images: [],
            outputLimit: 1 << 20)
        #expect(throws: PaintingFailure.face(path: "/nowhere.otf")) {
            try painter.ofd([page], structure: Structure(), metadata: Metadata(title: "", author: "", date: "", language: "zh-CN"))
        }
    }
}
