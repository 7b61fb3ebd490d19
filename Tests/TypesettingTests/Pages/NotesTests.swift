import Testing

@testable import Documents
@testable import Typesetting

private let style = TextStyle(role: .fangsong, size: 10)
private let small = TextStyle(role: .fangsong, size: 5)
/// A page of 10 lines of 20 square characters of 10 points, 20 points apart.
private let page = PageStyle(width: 300, height: 300, textBlock: Rect(x: 50, y: 40, width: 200, height: 200), lines: 10, body: style)
private let notes = NoteStyle(style: small, leading: 8, ruleWidth: 60, ruleWeight: 0.5, gap: 2)

/// Footnotes at the foot of the page that has their mark.
@Suite struct NotesTests {
    private func noted(_ before: Int, note length: Int, _ after: Int) -> Block {
        var mark = TextRun("①", TextStyle(role: .fangsong, size: 5))
        mark.style.rise = 4
        mark.note = [TextRun(String(repeating: "注", count: length), small)]
        return .paragraph(
            Paragraph([TextRun(String(repeating: "文", count: before), style), mark, TextRun(String(repeating: "文", count: after), style)]))
    }

    private func text(_ lines: Int) -> Block { .paragraph(Paragraph([TextRun(String(repeating: "文", count: lines * 20), style)])) }

    /// A page by the text and the notes on it.
    private struct NotedPage {
        var page: Page
        var structure: Structure

        var marks: [Mark] { page.marks }
        var number: Int { page.number }
        var noteMarks: [Mark] { marks.filter { structure.isInNote($0.element) } }
        /// The baselines of the lines of notes.
        var noteLines: [Double] { baselines(of: noteMarks, size: 5) }
        /// The baselines of the lines of text.
        var textLines: [Double] { baselines(of: marks.filter { $0.element != .none && !structure.isInNote($0.element) }, size: 10) }

        private func baselines(of marks: [Mark], size: Double) -> [Double] {
            var seen: [Double] = []
            for case .glyphs(let run) in marks.map(\.content) where run.size == size && seen.last != run.origin.y {
                seen.append(run.origin.y)
            }
            return seen
        }
    }

    private func pages(_ blocks: [Block]) throws -> [NotedPage] {
        let set = try Typesetter(faces: .square()).pages(of: Document(page: page, notes: notes, blocks: blocks), pageLimit: 100)
        return set.pages.map { NotedPage(page: $0, structure: set.structure) }
    }

    @Test func aNoteIsAtTheFootOfThePageOfItsMark() throws {
        let pages = try pages([noted(10, note: 20, 20), text(3)])
        #expect(pages.count == 1)
        // One line of 8 points at the lower edge of the text block. The middle of its characters is 2 above the
        // baseline.
        #expect(pages[0].noteLines == [240 - 4 + 2])
        let rule = pages[0].marks.compactMap { mark -> Rect? in if case .rule(let rect) = mark.content { rect } else { nil } }
        #expect(rule.count == 1 && rule[0].width == 60 && rule[0].bottom <= 240 - 8)
    }

    @Test func theMarkIsRaisedAndTheNoteIsReadAfterTheText() throws {
        let pages = try pages([noted(10, note: 20, 20), text(1)])
        let runs = pages[0].marks.compactMap { mark -> GlyphRun? in if case .glyphs(let run) = mark.content { run } else { nil } }
        let mark = try #require(runs.first { $0.text == "①" })
        let body = try #require(runs.first)
        #expect(mark.origin.y == body.origin.y - 4)
        #expect(runs.last?.text.contains("注") == true)
    }

    /// The text above a note occupies whole grid lines: eight lines fit above one line of note, nine do not.
    @Test func notesOccupyWholeGridLines() throws {
        let pages = try pages([noted(10, note: 20, 9), text(12)])
        #expect(pages[0].textLines.count == 9)
        let baselines = pages[0].textLines
        for (above, below) in zip(baselines, baselines.dropFirst()) { #expect(abs(below - above - 20) < 0.001) }
    }

    @Test func aLineWhoseNoteDoesNotFitMovesToTheNextPageWithIt() throws {
        let pages = try pages([text(8), noted(30, note: 200, 10)])
        let first = try #require(
            pages.firstIndex { page in page.marks.contains { if case .glyphs(let run) = $0.content { run.text == "①" } else { false } } })
        #expect(!pages[first].noteLines.isEmpty)
    }

    @Test func aNoteLongerThanAPageContinuesAtTheFootOfTheNext() throws {
        let pages = try pages([noted(10, note: 40 * 60, 10)])
        let all = pages.flatMap { page in
            page.noteMarks.map { mark -> Int in if case .glyphs(let run) = mark.content { run.text.count } else { 0 }
            }
        }
        #expect(all.reduce(0, +) == 40 * 60)
        #expect(pages.count > 1)
        for page in pages { for y in page.noteLines { #expect(y > 40 && y < 240) } }
    }

    @Test func textAndNotesNeverOverlap() throws {
        for count in stride(from: 1, through: 40, by: 5) {
            let blocks = (0..<count).map { noted(5 + $0 * 7 % 60, note: 10 + $0 * 37 % 200, $0 * 13 % 50) }
            let pages = try pages(blocks)
            var notes = 0
            for page in pages {
                let text = page.textLines
                let foot = page.noteLines
                notes += page.noteMarks.count
                if let last = text.last, let first = foot.first { #expect(last + 6 <= first - 3, "\(count): \(page.number)") }
                #expect(text.allSatisfy { $0 < 240 } && foot.allSatisfy { $0 < 240 })
            }
            #expect(notes >= count)
        }
    }
}
