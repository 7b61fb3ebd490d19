import Testing

@testable import Documents
@testable import Typesetting

/// The widths of marks, alone and in pairs, and the positions of glyphs. A cell is ten points.
@Suite struct GlyphPositionTests {
    static let closing = ["、", "，", "；", "：", "。", "”", "’", "」", "』", "）", "〕", "］", "】", "〗", "｝", "》", "〉"]
    static let opening = ["“", "‘", "「", "『", "（", "〔", "［", "【", "〖", "｛", "《", "〈"]

    private func width(_ text: String, _ style: LineStyle = LineStyle()) -> Double {
        setInSquares(text, cells: 100, style: style, alignment: .left).lines[0].width
    }

    private func places(_ set: SetText, line: Int) -> [Double] {
        set.lines[line].runs.flatMap { run in run.glyphs.glyphs.filter { $0.id != 0x20 }.map { $0.x + run.glyphs.origin.x } }
    }

    @Test(arguments: closing + opening + ["？", "！"]) func aSingleMarkIsFullWidth(_ mark: String) {
        #expect(width("甲\(mark)乙") == 30)
        #expect(width("甲\(mark)乙", .half) == 25)
        let endsSentence = ["。", "？", "！"].contains(mark)
        #expect(width("甲\(mark)乙", .kaiming) == (endsSentence ? 30 : 25))
    }

    /// CLREQ "Compression of Adjacent Punctuation": closing after closing, opening after closing and opening after
    /// opening occupy one and a half cells. Between an opening and a closing mark there is no blank.
    @Test(arguments: closing + ["？", "！"]) func pairsStartingWithAClosingMark(_ first: String) {
        for second in Self.closing + Self.opening { #expect(width(first + second) == 15, "\(first)\(second)") }
    }

    @Test(arguments: opening) func pairsStartingWithAnOpeningMark(_ first: String) {
        for second in Self.opening { #expect(width(first + second) == 15, "\(first)\(second)") }
        for second in Self.closing { #expect(width(first + second) == 20, "\(first)\(second)") }
    }

    @Test(arguments: [
        ("。’”", 20.0), ("》），", 20), ("：“《", 20), ("）》（", 20), ("”）。（", 25), ("——", 20), ("……", 20), ("⸺", 20), ("·", 5), ("—", 10),
        ("～", 10),
    ])
    func rowsOfMarks(_ example: (text: String, width: Double)) {
        #expect(width(example.text) == example.width)
    }

    /// CLREQ "Space between Han and Western Characters": only between Han characters and letters or digits.
    @Test(arguments: [0, 0.125, 0.25]) func spaceBesideWesternText(_ space: Double) {
        let style = LineStyle(hanLatinSpace: space)
        #expect(width("甲ab乙", style) == 30 + 20 * space)
        #expect(width("甲12乙", style) == 30 + 20 * space)
        #expect(width("甲12％乙", style) == 40 + 10 * space)
        #expect(width("，ab。", style) == 30)
        #expect(width("（ab）", style) == 30)
        #expect(width("ab", style) == 10)
        #expect(width("甲 ab 乙", style) == 40)
    }

    @Test func aPlainLineIsOnTheGrid() {
        let set = setInSquares(han(28) + han(12), cells: 28, first: 2)
        #expect(places(set, line: 0) == (2..<28).map { Double($0) * 10 })
        #expect(places(set, line: 1) == (0..<14).map { Double($0) * 10 })
    }

    @Test func marksAreOnTheGridToo() {
        let set = setInSquares("甲乙，丙丁（戊）己庚辛壬癸子丑", cells: 10)
        #expect(set.lines[0].text == "甲乙，丙丁（戊）己庚")
        #expect(places(set, line: 0) == (0..<10).map { Double($0) * 10 })
    }

    @Test func digitsAreHalfWidth() {
        #expect(places(setInSquares("甲2023年乙", cells: 20), line: 0) == [0, 10, 15, 20, 25, 30, 40])
    }

    @Test func textAfterAPairMovesForwardByHalfACell() {
        #expect(places(setInSquares("甲》（乙", cells: 20), line: 0) == [0, 10, 15, 25])
        #expect(places(setInSquares("甲：“乙", cells: 20), line: 0) == [0, 10, 15, 25])
        #expect(places(setInSquares("甲。”乙", cells: 20), line: 0) == [0, 10, 15, 25])
    }

    /// One cell is distributed evenly over eight gaps.
    @Test func aLooseLineIsExpandedEvenly() throws {
        let set = setInSquares("甲乙丙丁戊己庚辛壬癸，子丑寅", cells: 10)
        try #require(set.lines[0].text == "甲乙丙丁戊己庚辛壬")
        for (number, place) in places(set, line: 0).enumerated() { #expect(abs(place - Double(number) * 11.25) < 0.001) }
    }

    /// Only the blank half of the comma is omitted; the text before it keeps to the grid.
    @Test func aTrimmedMarkLeavesTheLineOnTheGrid() throws {
        let set = setInSquares("甲乙丙丁戊己庚辛壬，子丑寅", cells: 9.5)
        try #require(set.lines[0].text == "甲乙丙丁戊己庚辛壬，")
        #expect(places(set, line: 0) == (0..<10).map { Double($0) * 10 })
        #expect(set.lines[0].width == 100)
    }

    @Test func aHangingMarkIsOutsideTheMeasure() throws {
        let set = setInSquares("甲乙丙丁戊己庚辛壬癸，子丑寅", cells: 10, style: .hung)
        try #require(set.lines[0].text == "甲乙丙丁戊己庚辛壬癸，")
        #expect(places(set, line: 0).last == 100)
        #expect(!set.overflows)
    }

    @Test func anOpeningMarkStartsHalfACellToTheLeft() {
        let set = setInSquares("（甲乙）丙", cells: 10, style: LineStyle(trimsLineStart: true))
        #expect(places(set, line: 0) == [-5, 5, 15, 25, 35])
    }

    /// An excess of a quarter of an em is taken from the word space alone, which keeps a quarter.
    @Test func wordSpacesAreReducedBeforeBlankHalves() throws {
        let set = setInSquares("甲乙，丙ab cd丁戊己庚辛", cells: 9.25)
        try #require(set.lines[0].text == "甲乙，丙ab cd丁戊己")
        #expect(places(set, line: 0) == [0, 10, 20, 30, 40, 45, 52.5, 57.5, 62.5, 72.5, 82.5])
    }
}

/// Marks at the ends of lines, in a style that trims each of them (GB/T 15834-2011 5.1.10).
@Suite struct LineEndTrimTests {
    private func set(_ text: String, cells: Double, trims: Bool) -> [SetLine] {
        let setter = TextSetter(faces: .square())
        setter.lineStyle = LineStyle(trimsLineEnd: trims)
        return setter.set([TextRun(text, TextStyle(role: .fangsong, size: 10))], measure: cells * 10, alignment: .justified).lines
    }

    @Test func theLastMarkOfAFullLineIsHalfWidth() throws {
        let text = "甲乙丙丁戊己庚辛壬，子丑寅卯辰巳午未申酉戌亥"
        let kept = set(text, cells: 10, trims: false)
        let trimmed = set(text, cells: 10, trims: true)
        // The breaks are the same; only the positions in the first line change.
        #expect(kept.map(\.text) == trimmed.map(\.text))
        let on = try #require(kept[0].runs.first).glyphs.glyphs.map(\.x)
        let off = try #require(trimmed[0].runs.first).glyphs.glyphs.map(\.x)
        #expect(on == (0..<10).map { Double($0) * 10 })
        // The first half of the comma ends at the edge. The other gaps share its second half evenly.
        #expect(abs(off[9] - 95) < 0.001)
        for (place, x) in off.enumerated() { #expect(abs(x - Double(place) * (10 + 5.0 / 9)) < 0.001) }
    }

    @Test func lastLinesAndOtherMarksKeepTheirWidth() throws {
        let last = set("甲乙丙丁戊己庚辛壬，子丑寅卯辰巳午未申。", cells: 10, trims: true)
        #expect(try #require(last[1].runs.first).glyphs.glyphs.last?.x == 90)
        let bracket = set("甲乙丙丁戊己（庚辛）子丑寅卯辰巳午未申酉", cells: 10, trims: true)
        #expect(try #require(bracket[0].runs.first).glyphs.glyphs.last?.x == 90)
    }
}
