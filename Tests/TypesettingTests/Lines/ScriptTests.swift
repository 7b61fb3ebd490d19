import Testing

@testable import Documents
@testable import Typesetting

/// Superscripts and subscripts, written with markup or as characters of their own.
@Suite struct ScriptTests {
    private let style = TextStyle(role: .fangsong, size: 10)
    private let scripts = ScriptStyle()

    private func run(_ text: String, _ kinds: InlineKind...) -> TextRun {
        var run = TextRun(text, style)
        run.kinds = kinds
        return run
    }

    private func line(_ runs: TextRun...) throws -> SetLine {
        try #require(TextSetter(faces: .square()).set(runs, measure: 1_000, alignment: .left).lines.first)
    }

    private func lines(_ runs: [TextRun], cells: Double) -> [String] {
        TextSetter(faces: .square()).set(runs, measure: cells * 10, alignment: .justified).lines.map(\.text)
    }

    @Test(arguments: [("²", "2", 0.3), ("⁻", "−", 0.3), ("ⁿ", "n", 0.3), ("₄", "4", -0.14), ("₋", "−", -0.14)])
    func aRaisedOrLoweredCharacterIsItsBaseAndSmaller(_ written: String, _ base: Unicode.Scalar, _ rise: Double) throws {
        let line = try line(run("m" + written))
        #expect(line.runs.map(\.glyphs.text) == ["m", written])
        let set = line.runs[1].glyphs
        #expect(set.glyphs.map(\.id) == [base.value] && abs(set.size - 6.2) < 0.001 && abs(set.origin.y + rise * 10) < 0.001)
        #expect(set.origin.x == 5)
    }

    @Test func markupAndCharactersAreSetAlike() throws {
        let marked = try line(run("5"), run("th", .superscript)).runs[1].glyphs
        let written = try line(run("5⁸⁹")).runs[1].glyphs
        #expect(marked.size == written.size && marked.origin == written.origin && marked.text == "th")
        #expect(marked.glyphs.map(\.x) == written.glyphs.map(\.x))
    }

    @Test func chineseTextIsRaisedToo() throws {
        let line = try line(run("甲"), run("注", .superscript), run("乙"))
        #expect(line.runs.map(\.glyphs.text) == ["甲", "注", "乙"] && line.runs[1].glyphs.size == 6.2)
        #expect(abs(line.width - 26.2) < 0.001)
    }

    @Test func aSubscriptAndASuperscriptFollowOneAnother() throws {
        let line = try line(run("SO₄²⁻"))
        #expect(line.runs.map(\.glyphs.text) == ["SO", "₄", "²⁻"])
        #expect(zip(line.runs.map(\.glyphs.origin.y), [0, 1.4, -3]).allSatisfy { abs($0 - $1) < 0.001 })
        #expect(line.runs[2].glyphs.origin.x == 10 + 3.1)
    }

    @Test func theSizeIsInProportionToTheText() throws {
        var large = run("m²")
        large.style = style.scaled(to: 20)
        #expect(try line(large).runs[1].glyphs.size == 12.4 && line(large).runs[1].glyphs.origin.y == -6)
    }

    @Test func theLayoutChoosesSizeAndRise() throws {
        let setter = TextSetter(faces: .square())
        setter.lineStyle.scripts.superscriptSize = 0.5
        setter.lineStyle.scripts.superscriptRise = 0.4
        let line = try #require(setter.set([run("m²")], measure: 100, alignment: .left).lines.first)
        #expect(line.runs[1].glyphs.size == 5 && line.runs[1].glyphs.origin.y == -4)
    }

    @Test func noLineBeginsWithASuperscript() {
        for after in ["²", "₂"] {
            #expect(lines([run(han(10) + after + "子丑寅")], cells: 10) == [han(9), "癸" + after + "子丑寅"])
        }
        #expect(lines([run(han(10)), run("注", .superscript), run("子丑寅")], cells: 10) == [han(9), "癸注子丑寅"])
        #expect(lines([run(han(9) + "m²子丑寅")], cells: 9.5) == [han(9), "m²子丑寅"])
        #expect(lines([run(han(8) + "10⁻³子丑寅")], cells: 9.5) == [han(8), "10⁻³子丑寅"])
    }

    @Test func longRaisedChineseTextHasBreaks() {
        let lines = lines([run("甲"), run(String(repeating: "注释文字", count: 10), .superscript)], cells: 10)
        #expect(lines.count == 3 && lines.joined().count == 41, "\(lines)")
    }

    /// A line is as wide as its measure whatever its runs are.
    @Test func justificationMeasuresAcrossRuns() {
        let runs = [run("甲乙丙，"), run("丁《戊》", .strong), run("PDF"), run("m²", .underline), run("己庚辛。壬癸子丑寅卯辰巳午未")]
        for cells in stride(from: 6.0, through: 12, by: 0.3) {
            let set = TextSetter(faces: .square()).set(runs, measure: cells * 10, alignment: .justified)
            for line in set.lines.dropLast() { #expect(abs(line.width - cells * 10) < 5.01, "\(cells): \(line.text) \(line.width)") }
            #expect(set.lines.map(\.text).joined() == runs.map(\.text).joined())
        }
    }
}
