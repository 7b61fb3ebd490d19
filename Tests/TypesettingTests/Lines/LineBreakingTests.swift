import Testing

@testable import Documents
@testable import Typesetting

/// Breaks a text on a measure of `cells` square characters and returns the lines.
private func lines(_ text: String, cells: Double, indent: Double = 0, alignment: Alignment = .justified) -> [String] {
    let setter = TextSetter(faces: .square())
    let style = TextStyle(role: .fangsong, size: 10)
    return setter.set([TextRun(text, style)], measure: cells * 10, firstIndent: indent * 10, alignment: alignment).lines.map(\.text)
}

@Suite struct LineBreakingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var rule: String
        var text: String
        var cells: Double
        var expected: String
        var testDescription: String { "\(rule): \(text)" }
    }

    static let cases: [Case] = [
        Case(rule: "plain text fills the grid", text: "一二三四五六七八九十百千", cells: 5, expected: "一二三四五|六七八九十|百千"),
        Case(rule: "、 does not begin a line", text: "一二三四五、六七八九十百", cells: 5, expected: "一二三四|五、六七八|九十百"),
        Case(
            rule: "a comma's blank half may be left out at the line's end", text: "一二三四五六七八九，十百千万亿兆一二三四五六七", cells: 9.5,
            expected: "一二三四五六七八九，|十百千万亿兆一二三|四五六七"),
        Case(rule: "（ does not end a line", text: "一二三四（五六七八九十百", cells: 5, expected: "一二三四|（五六七八|九十百"),
        Case(rule: "《 does not end a line", text: "一二三四《五六七》八九十", cells: 5, expected: "一二三四|《五六七》|八九十"),
        Case(rule: "“ does not end a line", text: "一二三四“五六七”八九十", cells: 5, expected: "一二三四|“五六七”|八九十"),
        Case(rule: "” does not begin a line", text: "一“二三四”五六七八九十", cells: 5, expected: "一“二三|四”五六七|八九十"),
        Case(rule: "—— stays whole", text: "一二三四——五六七八九十", cells: 5, expected: "一二三|四——五六|七八九十"),
        Case(rule: "…… stays whole", text: "一二三四……五六七八九十", cells: 5, expected: "一二三|四……五六|七八九十"),
        Case(rule: "a number stays whole", text: "一二三四2023五六七八九", cells: 5, expected: "一二三四|2023五六七|八九"),
        Case(rule: "a decimal stays whole", text: "一二三98.65五六七八九", cells: 4, expected: "一二三|98.65五|六七八九"),
        Case(rule: "a percentage stays whole", text: "一二三四98.6%五六七八", cells: 5, expected: "一二三四|98.6%五六|七八"),
        Case(rule: "a document number stays whole", text: "一二三四五六七八〔2024〕30号文件全部内容", cells: 10, expected: "一二三四五六七八|〔2024〕30号文件全部|内容"),
        Case(rule: "a Western word stays whole", text: "一二三四Excel五六七八九", cells: 5, expected: "一二三四|Excel五六|七八九"),
        Case(rule: "a space at a line's end vanishes", text: "ab cd ef gh", cells: 2.5, expected: "ab cd|ef gh"),
        Case(rule: "· does not begin a line", text: "一二三四艾力·买买提来了", cells: 6, expected: "一二三四|艾力·买买提|来了"),
        Case(rule: "no paragraph ends in a lone character", text: "一二三四五六七八九十百", cells: 10, expected: "一二三四五六七八九|十百"),
        Case(rule: "a lone character with its stop is lone, too", text: "一二三四五六七八九十百。", cells: 10, expected: "一二三四五六七八九|十百。"),
        Case(rule: "第 keeps its number", text: "一二三四第5条规定内容", cells: 5, expected: "一二三四|第5条规定|内容"),
        Case(rule: "a telephone number stays whole", text: "电话一二0599-1234567联系", cells: 8, expected: "电话一二|0599-1234567联系"),
    ]

    @Test(arguments: cases) func linesBreakAccordingToTheRules(_ example: Case) {
        #expect(lines(example.text, cells: example.cells).joined(separator: "|") == example.expected)
    }

    @Test func adjacentMarksOccupyOneAndAHalfCells() {
        let setter = TextSetter(faces: .square())
        let style = TextStyle(role: .fangsong, size: 10)
        for (text, width) in [
            ("》（", 15.0), ("：“", 15), ("”，", 15), ("）。", 15), ("（“", 15), ("》、", 15), ("。", 10), ("字，字", 30), ("——", 20), ("·", 5),
        ] {
            let line = setter.set([TextRun(text, style)], measure: 1000, alignment: .left).lines[0]
            #expect(line.width == width, "\(text)")
        }
    }

    @Test func compressedMarksShareACluster() throws {
        let setter = TextSetter(faces: .square())
        let line = setter.set([TextRun("见《条例》（节选）", TextStyle(role: .fangsong, size: 10))], measure: 1000, alignment: .left).lines[0]
        let run = try #require(line.runs.first?.glyphs)
        #expect(run.clusters.map(\.glyphs) == [1, 1, 1, 1, 2, 1, 1, 1])
        #expect(run.clusters.reduce(0) { $0 + $1.bytes } == run.text.utf8.count)
    }

    @Test func justifiedLinesEndAtTheMeasure() {
        let setter = TextSetter(faces: .square())
        let text = "全年共受理政府信息公开申请123件，按时办结率100%，“最多跑一次”事项（含网上办理）全部公开；详见《年度报告》。"
        let set = setter.set([TextRun(text, TextStyle(role: .fangsong, size: 10))], measure: 125, alignment: .justified)
        for line in set.lines.dropLast() {
            let over = line.width - 125
            #expect(abs(over) < 0.01 || abs(over - 5) < 0.01, "\(line.text) \(line.width)")
        }
    }

    @Test func westernLettersAreNeverStretched() throws {
        let setter = TextSetter(faces: .square())
        let set = setter.set([TextRun("一二三四ABCDE五六七八九十", TextStyle(role: .fangsong, size: 10))], measure: 75, alignment: .justified)
        let run = try #require(set.lines.flatMap(\.runs).map(\.glyphs).first { $0.text.contains("ABCDE") })
        let letters = run.glyphs.filter { (65...69).contains($0.id) }.map(\.x)
        #expect(zip(letters, letters.dropFirst()).allSatisfy { abs($1 - $0 - 5) < 0.001 })
    }

    @Test func aWordWiderThanTheMeasureIsBrokenAndReported() {
        let setter = TextSetter(faces: .square())
        let set = setter.set([TextRun("abcdefghijklmnopqrst", TextStyle(role: .fangsong, size: 10))], measure: 50, alignment: .justified)
        #expect(set.overflows)
        #expect(set.lines.map(\.text).joined() == "abcdefghijklmnopqrst")
        #expect(set.lines.allSatisfy { $0.width <= 50.01 })
    }

    @Test func missingCharactersAreReported() {
        let chain = [FaceChoice(face: FaceID(number: 0))]
        let faces = FaceSet(chains: Dictionary(uniqueKeysWithValues: FaceRole.allCases.map { ($0, chain) })) { _ in SquareFace(lacks: ["犇"])
        }
        let setter = TextSetter(faces: faces)
        let set = setter.set(
            [TextRun("李犇", TextStyle(role: .fangsong, size: 10), origin: Origin(number: 7))], measure: 10, alignment: .left)
        #expect(set.lines.map(\.issues.count) == [0, 1])
        #expect(set.issues == [SettingIssue(.missingGlyph("犇"), origin: Origin(number: 7))])
    }

    @Test func aSubstitutedFaceIsReportedAndCentred() throws {
        let chain = [FaceChoice(face: FaceID(number: 0)), FaceChoice(face: FaceID(number: 1))]
        let faces = FaceSet(chains: Dictionary(uniqueKeysWithValues: FaceRole.allCases.map { ($0, chain) })) { id in
            id.number == 0 ? SquareFace(centre: 0.3, lacks: ["犇"]) : SquareFace(centre: 0.4)
        }
        let setter = TextSetter(faces: faces)
        let line = setter.set([TextRun("李犇", TextStyle(role: .fangsong, size: 10))], measure: 100, alignment: .left).lines[0]
        #expect(line.issues.map(\.kind) == [.fallbackFace("犇", FaceID(number: 1))])
        let glyph = try #require(line.runs.last?.glyphs.glyphs.first)
        #expect(abs(glyph.y - 1) < 0.001)
    }

    @Test func shortTextInNarrowCellsBreaksEvenly() {
        #expect(lines("商业企业", cells: 3, alignment: .centred) == ["商业", "企业"])
        #expect(lines("法律服务机构", cells: 4, alignment: .centred) == ["法律服", "务机构"])
    }
}

/// A small generator with a seed, so that a failure can be reproduced.
struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite struct NoteMarkBreaks {
    /// The mark stays with the stop, bracket, character, number or mark before it, wherever that falls in the line.
    @Test(arguments: ["，", "；", "。", "”", "丑", "18", "%", "②"]) func noMarkBeginsALine(before: String) {
        let setter = TextSetter(faces: .square())
        let style = TextStyle(role: .fangsong, size: 10)
        var mark = TextRun("①", TextStyle(role: .fangsong, size: 5))
        mark.note = [TextRun("注文。", style)]
        for count in 1...24 {
            let text = String(repeating: "甲", count: count) + before
            let set = setter.set(
                [TextRun(text, style), mark, TextRun(String(repeating: "乙", count: 16), style)], measure: 100, alignment: .justified)
            #expect(set.lines.map(\.text).joined() == text + "①" + String(repeating: "乙", count: 16))
            #expect(!set.lines.contains { $0.text.hasPrefix("①") }, "\(set.lines.map(\.text))")
        }
    }
}

/// The width of a cell's text on one line is asked for several times per table.
@Test func textOnOneLineTakesTimeInProportionToItsLength() {
    let setter = TextSetter(faces: .square())
    func fastest(_ count: Int) -> Duration {
        let text = String(repeating: "政府信息公开，", count: count)
        let shape = LineShape(measure: 1_000_000, alignment: .left)
        return (0..<3).map { _ in
            ContinuousClock().measure {
                let set = setter.set([TextRun(text, TextStyle(role: .fangsong, size: 10))], in: shape)
                #expect(set.lines.map(\.text) == [text])
            }
        }.min()!
    }
    // In proportion to the square, it would be a hundred times as long.
    #expect(fastest(5_000) < fastest(500) * 50)
}

@Suite struct LineBreakingProperties {
    private static let pieces = [
        "政", "府", "信", "息", "公", "开", "工", "作", "，", "。", "、", "；", "：", "“", "”", "（", "）", "《", "》", "——", "……", "2023年",
        "16件", "98.6%", "GB/T 9704", "Excel", "·", "〔2024〕30号", "第5条", "！", "？", "和", "的", "条例",
    ]

    @Test func noTextIsLostAndProhibitionsAreKept() {
        var random = Seeded(state: 20_231_231)
        let setter = TextSetter(faces: .square())
        let style = TextStyle(role: .fangsong, size: 10)
        for _ in 0..<600 {
            let text =
                "甲" + (0..<Int.random(in: 1...90, using: &random)).map { _ in Self.pieces.randomElement(using: &random)! }.joined() + "乙丙"
            let set = setter.set(
                [TextRun(text, style)], measure: Double(Int.random(in: 12...28, using: &random)) * 10, firstIndent: 20,
                alignment: .justified)
            let joined = set.lines.map(\.text).joined()
            #expect(joined.replacing(" ", with: "") == text.replacing(" ", with: ""))
            guard !set.overflows else { continue }
            for line in set.lines {
                #expect(!CharacterClass.of(line.text.unicodeScalars.first!).isBarredFromStart(.strict), "\(line.text)")
            }
            for line in set.lines.dropLast() {
                #expect(!CharacterClass.of(line.text.unicodeScalars.last!).isBarredFromEnd, "\(line.text)")
            }
        }
    }
}
