import Testing

@testable import Documents
@testable import Typesetting

/// Emphasis dots, underlines and lines through text.
@Suite struct DecorationTests {
    private let style = TextStyle(role: .fangsong, size: 10)

    private func run(_ text: String, _ kinds: InlineKind...) -> TextRun {
        var run = TextRun(text, style)
        run.kinds = kinds
        return run
    }

    private func lines(_ runs: [TextRun], measure: Double = 1_000) -> [SetLine] {
        TextSetter(faces: .square()).set(runs, measure: measure, alignment: .justified).lines
    }

    private func rules(_ line: SetLine) -> [Rect] {
        line.decorations.compactMap { if case .rule(let rect) = $0.content { rect } else { nil } }
    }

    /// The centres of the dots.
    private func dots(_ line: SetLine) -> [Point] {
        line.decorations.compactMap { mark in
            guard case .outline(let outline) = mark.content else { return nil }
            let x = outline.corners.map(\.x)
            let y = outline.corners.map(\.y)
            return Point((x.min()! + x.max()!) / 2, (y.min()! + y.max()!) / 2)
        }
    }

    @Test func aDotIsCentredBelowEachCharacterButNotBelowMarks() {
        let line = lines([run("甲"), run("乙，丙 a。1", .emphasis), run("丁")])[0]
        #expect(dots(line).count == 4, "\(dots(line))")
        #expect(dots(line).prefix(2).map(\.x) == [15, 35] && dots(line).allSatisfy { abs($0.y - 2.75) < 0.001 })
    }

    @Test func superscriptsHaveNoDot() { #expect(dots(lines([run("m²", .emphasis)])[0]).map(\.x) == [2.5]) }

    @Test func anUnderlineIsOneRuleAcrossRunsMarksAndSpaces() {
        let line = lines([run("甲"), run("乙，", .underline), run("丙 ab", .strong, .underline), run("丁")])[0]
        let width = line.runs.last!.glyphs.origin.x - 10
        #expect(rules(line).count == 1)
        #expect(rules(line)[0].x == 10 && abs(rules(line)[0].width - width) < 0.001 && abs(rules(line)[0].y - 1.5) < 0.001)
    }

    @Test func aLineThroughTextIsInTheMiddleOfHanCharacters() {
        let rect = rules(lines([run("甲乙", .strike)])[0])[0]
        #expect(rect.x == 0 && rect.width == 20 && abs(rect.y + rect.height / 2 + 4) < 0.001)
    }

    @Test func dotsAreClearOfTheUnderline() {
        let line = lines([run("甲", .underline, .emphasis)])[0]
        #expect(dots(line)[0].y - 0.6 > rules(line)[0].bottom)
    }

    @Test func bothBreakWithTheLines() {
        let set = lines([run("甲乙"), run("丙丁戊己庚辛", .underline), run("壬癸")], measure: 50)
        #expect(set.map { rules($0).map { [$0.x, $0.right] } } == [[[20, 50]], [[0, 30]]])
    }

    /// The blank half of a mark is outside the measure if the line needs the space.
    @Test func noRuleLeavesTheMeasure() {
        for measure in stride(from: 40.0, through: 90, by: 1.7) {
            for line in lines([run("甲乙，丙（丁）戊，己庚。辛壬《癸》子丑，寅卯", .underline)], measure: measure) {
                #expect(rules(line).count == 1 && rules(line)[0].right <= measure + 0.001 && rules(line)[0].x >= 0)
            }
        }
    }

    @Test func marksOfALineMoveWithItAndAreNoText() {
        let line = lines([run("甲", .underline, .emphasis)])[0]
        let marks = line.marks(x: 100, baseline: 200)
        #expect(marks.count == 3 && marks.dropFirst().allSatisfy { $0.element == .none } && line.text == "甲")
        guard case .rule(let rect) = marks[2].content else {
            Issue.record()
            return
        }
        #expect(rect.x == 100 && abs(rect.y - 201.5) < 0.001)
    }

    @Test func figuresInCellsHaveTheirOwnLines() {
        var text = CellText(
            setter: TextSetter(faces: .square()),
            style: TableStyle(sizes: [10], smallestSize: 6, leading: 1.3, outerRule: 1, innerRule: 1, rowHeight: 10))
        let plain = text.set(TableCell(row: 0, column: 0, runs: [run("12")]), size: 10, measure: 100)
        let struck = text.set(TableCell(row: 0, column: 0, runs: [run("12", .strike)]), size: 8, measure: 100)
        let again = text.set(TableCell(row: 0, column: 0, runs: [run("12")]), size: 8, measure: 100)
        #expect(plain.text.lines[0].decorations.isEmpty && again.text.lines[0].decorations.isEmpty)
        #expect(rules(struck.text.lines[0]).map(\.width) == [8])
    }
}
