import Testing

@testable import Documents
@testable import Typesetting

/// A square face whose commas and stops are in the middle of their cells, like Traditional ones.
private final class CentredFace: Typeface {
    private let square = SquareFace()
    var centre: Double { square.centre }
    func glyph(_ scalar: Unicode.Scalar) -> (id: UInt32, advance: Double)? { square.glyph(scalar) }
    func shape(_ text: String) -> [ShapedGlyph] { square.shape(text) }
    func ink(_ glyph: UInt32) -> Rect? { Rect(x: 0.4, y: -0.5, width: 0.2, height: 0.2) }
}

/// Centred marks are not trimmed on one side (CLREQ "Punctuation Adjustment": Traditional marks have blanks on both
/// sides).
@Suite struct CentredMarksTests {
    private let faces = FaceSet(
        chains: Dictionary(uniqueKeysWithValues: FaceRole.allCases.map { ($0, [FaceChoice(face: FaceID(number: 0))]) })
    ) { _ in CentredFace() }

    private func lines(_ text: String, cells: Double, _ style: LineStyle = LineStyle()) -> [SetLine] {
        let setter = TextSetter(faces: faces)
        setter.lineStyle = style
        return setter.set([TextRun(text, TextStyle(role: .fangsong, size: 10))], measure: cells * 10, alignment: .justified).lines
    }

    @Test func aCentredCommaKeepsItsWidthAtTheEndOfALine() {
        // Nine and a half cells: a comma with a blank half would be trimmed to fit the first line, but not this one.
        let set = lines("一二三四五六七八九，十百千万亿兆一二三四五六七", cells: 9.5)
        #expect(set[0].text != "一二三四五六七八九，")
        for line in set { #expect(line.width <= 95.01) }
    }

    @Test func bracketsBesideCentredMarksAreStillCompressed() {
        // 」 is reduced by its right half before the comma; the comma is not reduced.
        #expect(lines("一」，二", cells: 100)[0].width == 35)
        #expect(lines("一，「二", cells: 100)[0].width == 35)
        #expect(lines("一，二。三", cells: 100)[0].width == 50)
    }

    @Test func aHalfWidthCentredMarkIsReducedOnBothSides() throws {
        let line = lines("一，二", cells: 100, LineStyle(markWidths: .half))[0]
        #expect(line.width == 25)
        let glyphs = try #require(line.runs.first).glyphs.glyphs
        // The full-width glyph moves a quarter to the left, so that its ink is in the middle of the half-width cell.
        #expect(glyphs[1].x == 10 - 2.5)
    }

    @Test func centredMarksAreDetectedFromTheFace() throws {
        let traditional = try PangoTypeface(
            FaceFile(path: "\(#filePath.components(separatedBy: "/Tests/")[0])/fonts/files/NotoSerifCJK-Regular.ttc", index: 3))
        let simplified = try PangoTypeface(
            FaceFile(path: "\(#filePath.components(separatedBy: "/Tests/")[0])/fonts/files/FandolFang-Regular.otf"))
        for (face, isCentred) in [(traditional, true), (simplified, false)] {
            let comma = try #require(face.glyph("，"))
            let ink = try #require(face.ink(comma.id))
            #expect((abs(ink.x + ink.width / 2 - comma.advance / 2) < 0.12) == isCentred)
            #expect(ink.y < 0.2 && ink.height > 0.05 && ink.height < 0.5)
        }
    }
}
