import Testing

@testable import Documents
@testable import Typesetting

/// The audit notices when something is wrong with pages.
@Suite struct PageAuditTests {
    private let style = DocumentGenerator.body

    private func text(_ lines: Int, _ origin: Int) -> Block {
        .paragraph(Paragraph([TextRun(String(repeating: "文", count: lines * 20), style, origin: Origin(number: origin))]))
    }

    private func document(_ blocks: [Block]) -> Document {
        let page = PageStyle(width: 290, height: 340, textBlock: Rect(x: 40, y: 60, width: 200, height: 200), lines: 10, body: style)
        return Document(
            page: page, notes: NoteStyle(style: DocumentGenerator.small, leading: 8, ruleWidth: 60, ruleWeight: 0.5, gap: 2), blocks: blocks
        )
    }

    /// The rules that pages break once they have been changed.
    private func broken(_ blocks: [Block], _ change: (inout Typeset) -> Void) throws -> Set<PageAudit.Rule> {
        let document = document(blocks)
        var set = try Typesetter(faces: .square()).pages(of: document, pageLimit: 10)
        let before = PageAudit(document, set).faults
        #expect(before.isEmpty, "\(before)")
        change(&set)
        return Set(PageAudit(document, set).faults.map(\.rule))
    }

    @Test func whatIsLostOrPrintedTwiceIsFound() throws {
        #expect(try broken([text(4, 1)]) { $0.pages[0].marks.removeLast() } == [.lost])
        #expect(try broken([text(4, 1)]) { $0.pages[0].marks.append($0.pages[0].marks[0]) } == [.lost, .overlap])
        #expect(try broken([text(4, 1)]) { $0.pages[0].marks[1].element = .none } == [.lost, .repeated])
        let figure = Block.figure(Figure(image: 1, width: 50, height: 50, alt: "图", caption: [], origin: Origin(number: 9)))
        #expect(try broken([text(4, 1), figure]) { $0.pages[0].marks.removeLast() } == [.lost])
    }

    @Test func whatIsAtTheWrongPlaceIsFound() throws {
        #expect(try broken([text(4, 1)]) { $0.pages[0].marks[3] = $0.pages[0].marks[3].moved(by: 0, 3) } == [.offGrid])
        #expect(try broken([text(4, 1)]) { $0.pages[0].marks[3] = $0.pages[0].marks[3].moved(by: 10, 0) } == [.outside])
        #expect(try broken([text(4, 1), text(1, 2)]) { $0.pages[0].marks[4] = $0.pages[0].marks[4].moved(by: 0, -20) } == [.overlap])
        #expect(try broken([text(2, 1), text(2, 2)]) { $0.pages[0].marks.swapAt(0, 3) }.contains(.order))
        #expect(try broken([text(4, 1)]) { $0.pages[0].number = 2 } == [.numbers])
    }

    @Test func pagesThatBreakARuleWithoutAWordAreFound() throws {
        var heading = Paragraph([TextRun("题", style, origin: Origin(number: 2))], role: .heading(level: 1), keepsWithNext: true)
        heading.style = .centred
        let signature = Block.signature(
            Signature(
                name: TextRun("某某局", style, origin: Origin(number: 3)), date: TextRun("某日", style, origin: Origin(number: 4)),
                spaceAbove: 0,
                rightIndent: 0, dateIndent: 0))
        /// Moves the last marks of the first page to the next one.
        func carry(_ count: Int, _ set: inout Typeset) {
            let last = set.pages[0].marks.suffix(count)
            set.pages[0].marks.removeLast(count)
            set.pages[1].marks.insert(contentsOf: last, at: 0)
        }
        // A heading and two lines of text move from the second page to the first, or the text alone to the second.
        #expect(
            try broken([text(8, 1), .paragraph(heading), text(4, 5)]) { set in
                let moved = set.pages[1].marks.removeFirst()
                set.pages[0].marks.append(moved.moved(by: 0, 160))
            } == [.headingAlone])
        #expect(
            try broken([text(8, 1), signature]) { set in
                set.pages.append(
                    Page(number: 2, width: 290, height: 340, marks: Array(set.pages[0].marks.suffix(2).map { $0.moved(by: 0, -160) })))
                set.pages[0].marks.removeLast(2)
            } == [.signatureAlone])
        #expect(try broken([text(14, 1)]) { carry(7, &$0) }.isSuperset(of: [.earlyEnd, .overlap]))
        #expect(
            try broken([text(14, 1)]) { set in
                set.pages.append(Page(number: 3, width: 290, height: 340, marks: [set.pages[1].marks.removeLast().moved(by: 0, -60)]))
            } == [.lonelyLine, .earlyEnd])
    }
}
