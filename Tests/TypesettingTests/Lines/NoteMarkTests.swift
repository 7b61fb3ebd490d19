import Testing

@testable import Documents
@testable import Typesetting

/// The raised mark of a note stays with the character before it.
@Suite struct NoteMarkTests {
    private let style = TextStyle(role: .fangsong, size: 10)

    private func lines(_ before: String, _ mark: String, _ after: String, cells: Double) -> [String] {
        var run = TextRun(mark, style)
        run.note = [TextRun("注", style)]
        return TextSetter(faces: .square()).set(
            [TextRun(before, style), run, TextRun(after, style)], measure: cells * 10, alignment: .justified
        ).lines.map(\.text)
    }

    @Test func noLineBeginsWithIt() {
        #expect(lines(han(10), "①", "子丑寅", cells: 10) == [han(9), "癸①子丑寅"])
        #expect(lines(han(10), "〔12〕", "子丑寅", cells: 10) == [han(9), "癸〔12〕子丑寅"])
        #expect(lines(han(9) + "PDF", "①", "子丑寅", cells: 10.5) == [han(9), "PDF①子丑寅"])
        #expect(lines(han(9) + "，", "①", "子丑寅", cells: 10) == [han(8), "壬，①子丑寅"])
    }

    @Test func theTextGoesOnAfterIt() {
        #expect(lines(han(9), "①", "2023年子丑", cells: 10) == [han(9) + "①", "2023年子丑"])
        #expect(lines(han(6), "〔12〕", "30件子丑寅", cells: 9) == [han(6) + "〔12〕", "30件子丑寅"])
    }

    @Test func oneCharacterWithItsMarkIsStillLone() {
        #expect(lines(han(11), "①", "", cells: 10) == [han(9), "癸子①"])
    }

    @Test(arguments: ["①", "〔12〕"]) func itIsNeverSeparated(_ mark: String) {
        let before = String(repeating: "甲乙丙，丁《戊己》庚PDF", count: 4)
        for cells in 6...40 {
            let lines = lines(before, mark, "辛壬癸。子丑寅卯", cells: Double(cells))
            #expect(lines.joined() == before + mark + "辛壬癸。子丑寅卯")
            #expect(!lines.contains { $0.hasPrefix(mark) || $0.hasPrefix(String(mark.dropFirst())) && mark.count > 1 }, "\(lines)")
        }
    }
}
