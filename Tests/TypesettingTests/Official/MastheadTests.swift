import Testing

@testable import Documents
@testable import Typesetting

/// A page of 10 lines of 20 square characters of 10 points.
private let body = TextStyle(role: .fangsong, size: 10)
private let large = TextStyle(role: .xiaobiaosong, size: 20)
private let page = PageStyle(width: 320, height: 400, textBlock: Rect(x: 50, y: 40, width: 200, height: 200), lines: 10, body: body)

private func run(_ text: String, _ style: TextStyle = body) -> TextRun { TextRun(text, style) }

private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }

/// Each line as its text, the left end and the baseline, each rule as its rectangle.
private func dump(_ elements: MastheadElement...) -> [String] {
    let setter = TextSetter(faces: .square())
    return MastheadSetter(text: setter, page: page).set(Masthead(elements)).contents.map { contents in
        switch contents {
        case .text(let lines): lines.map { "\($0.line.text) \(rounded($0.x)),\(rounded($0.baseline))" }.joined(separator: " | ")
        case .rule(let rect, _): "rule \(rounded(rect.x)),\(rounded(rect.y)) \(rounded(rect.width))x\(rounded(rect.height))"
        }
    }
}

private func set(_ elements: MastheadElement...) -> SetMasthead {
    MastheadSetter(text: TextSetter(faces: .square()), page: page).set(Masthead(elements))
}

/// The boxes of a masthead. The characters of the square face reach from 0.06 em below the baseline to 0.86 above it.
@Suite struct MastheadTests {
    private func name(_ names: String..., suffix: String? = nil, top: Double = 100, widest: Double = 200) -> MastheadElement {
        .name(MastheadName(names.map { run($0, large) }, suffix: suffix.map { run($0, large) }, top: top, widest: widest))
    }

    private let red = CompoundRule(width: 200, weights: [1])

    /// The name ends at 118.4, in the fourth line of the grid; the number is in the sixth, and its characters end at 155.
    @Test func textBelowTheNameIsOnTheGrid() {
        let marks = MastheadElement.marks(MastheadMarks([run("份号"), run("特急")]))
        let number = MastheadElement.number(MastheadNumber(run("文号"), spaceAbove: 1))
        let rule = MastheadElement.rule(DividingRule(red, .below(5)))
        #expect(
            dump(marks, name("某某"), number, rule, .space(lines: 2)) == [
                "份号 50.0,54.0", "特急 50.0,74.0", "某某 130.0,117.2", "文号 140.0,154.0", "rule 50.0,160.0 200.0x1.0",
            ])
        // The rule lies in the first of the two empty lines.
        let set = set(marks, name("某某"), number, rule, .space(lines: 2))
        #expect(set.height == 120 && set.spaceBelow == 40 && set.top == 100 && set.issue == nil)
    }

    /// The last of three marks ends at 95, below the top of the name, which moves to the next line of the grid, at 100.
    @Test func theNameMakesWayForTheMarksAboveIt() {
        let marks = MastheadElement.marks(MastheadMarks([run("份号"), run("密"), run("特急")]))
        #expect(dump(marks, name("某某", top: 90)) == ["份号 50.0,54.0", "密 50.0,74.0", "特急 50.0,94.0", "某某 130.0,117.2"])
        #expect(set(marks, name("某某", top: 90)).top == 100)
        #expect(set(marks, name("某某", top: 96)).top == 96)
    }

    /// A rule wider than the text block is in the middle of the sheet.
    @Test func marksMayFollowARule() {
        let wide = CompoundRule(width: 240, weights: [2, 1], separation: 1)
        let marks = MastheadElement.marks(MastheadMarks([run("特急"), run("密")], number: run("文号"), gap: 10))
        #expect(
            dump(name("某某", top: 60), .rule(DividingRule(wide, .foot(30))), .rule(DividingRule(wide, .below(5))), marks) == [
                "某某 130.0,77.2", "rule 40.0,366.0 240.0x2.0", "rule 40.0,369.0 240.0x1.0", "rule 40.0,83.4 240.0x2.0",
                "rule 40.0,86.4 240.0x1.0", "特急 50.0,106.4", "密 50.0,126.4", "文号 230.0,106.4",
            ])
        #expect(set(name("某某", top: 60), .rule(DividingRule(wide, .below(5))), marks).height == 100)
    }

    @Test func theNumberIsOnTheLineOfTheLastSigner() {
        let signers = MastheadSigners(label: run("签："), names: [run("甲甲"), run("乙"), run("丙")])
        #expect(
            dump(name("某某"), .number(MastheadNumber(run("文号"), signers: signers, spaceAbove: 0))) == [
                "某某 130.0,117.2", "签： 170.0,134.0 | 甲甲 190.0,134.0 | 乙 220.0,134.0 | 丙 190.0,154.0", "文号 60.0,154.0",
            ])
    }

    @Test func linesOfTheGridFollowOneAnother() {
        let imprint = MastheadElement.imprint(MastheadImprint(left: run("某室"), right: run("某日"), spaceAbove: 0))
        let number = MastheadElement.number(MastheadNumber(run("一"), spaceAbove: 0))
        #expect(dump(name("某某"), number, imprint).suffix(3) == ["一 145.0,134.0", "某室 50.0,154.0", "某日 230.0,154.0"])
        #expect(dump(name("某某"), .space(lines: 2), number).last == "一 145.0,174.0")
        #expect(dump(imprint) == ["某室 50.0,54.0", "某日 230.0,54.0"])
    }

    @Test func severalNamesAreOfOneWidthAndTheSuffixAtTheirMiddle() {
        // The suffix is a quarter em to the right; the middle of the names is at 42.2.
        #expect(dump(name("某某某", "某某", suffix: "文", top: 20, widest: 85)) == ["某某某 107.5,37.2 | 某某 107.5,63.2 | 文 172.5,50.2"])
        // Too wide: half as large.
        #expect(dump(name("某某某某某某某某某某", widest: 100)) == ["某某某某某某某某某某 100.0,108.6"])
    }

    @Test func aNameBelowTheTextBlockIsAnIssue() {
        #expect(set(name("某某", top: 230)).issue?.kind == .headTooHigh)
        #expect(set(name("某某", top: 220)).issue == nil)
    }
}
