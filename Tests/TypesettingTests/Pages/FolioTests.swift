import Testing

@testable import Documents
@testable import Typesetting

/// A page of 10 lines of 20 square characters of 10 points.
private let style = TextStyle(role: .fangsong, size: 10)
private let page = PageStyle(width: 300, height: 300, textBlock: Rect(x: 50, y: 40, width: 200, height: 200), lines: 10, body: style)

private func text(_ lines: Int) -> Block { .paragraph(Paragraph([TextRun(String(repeating: "文", count: lines * 20), style)])) }

/// The runs of each page's folio: text, left and right end, and baseline.
private func folios(_ style: FolioStyle, _ blocks: [Block], duplex: Duplex = Duplex()) throws -> [[String]] {
    let document = Document(page: page, folio: style, duplex: duplex, blocks: blocks)
    return try Typesetter(faces: .square()).pages(of: document, pageLimit: 9).pages.map { page in
        page.marks.filter { $0.element == .none }.compactMap { mark in
            guard case .glyphs(let run) = mark.content, let last = run.glyphs.last else { return nil }
            let end = run.origin.x + last.x + (last.id < 0x2000 ? 5 : 10)
            return "\(run.text)@\(Int(run.origin.x))-\(Int(end)),\(Int(run.origin.y))"
        }
    }
}

@Suite struct FolioTests {
    private let dashed = FolioStyle(style: style, parts: [.text("— "), .page, .text(" —")], drop: 20, inset: 10)
    private let counted = FolioStyle(
        style: style, parts: [.text("第"), .page, .text("页共"), .pages, .text("页")], position: .centre, drop: 20, inset: 0)

    /// Ten from the outer edge and twenty below the text block; the middle of the square face is 4 above its baseline.
    @Test func outerFoliosAreOnTheRightOfOddPagesAndTheLeftOfEvenOnes() throws {
        let pages = try folios(dashed, [text(20)])
        #expect(pages[0].first?.contains("—") == true && pages[0].last?.hasSuffix("-240,264") == true, "\(pages)")
        #expect(pages[1].first?.contains("@60-") == true, "\(pages)")
    }

    /// Four Han characters and two digits are 50 wide.
    @Test func centredFoliosAreInTheMiddleOfAllPagesAndCountThem() throws {
        let pages = try folios(counted, [text(30)])
        #expect(pages == (1...3).map { ["第\($0)页共3页@125-175,264"] })
    }

    @Test func theyMoveWithTheTextBlockOfMirroredPages() throws {
        let narrow = PageStyle(width: 290, height: 300, textBlock: page.textBlock, lines: 10, body: style)
        let document = Document(page: narrow, folio: counted, duplex: Duplex(mirrorsMargins: true), blocks: [text(20)])
        let pages = try Typesetter(faces: .square()).pages(of: document, pageLimit: 9).pages
        let starts = pages.map { page in
            page.marks.first { $0.element == .none }.flatMap { mark -> Double? in
                guard case .glyphs(let run) = mark.content else { return nil }
                return run.origin.x
            }
        }
        // The binding margin is 50, the other one 40.
        #expect(starts == [125, 115])
    }

    /// The blank back of the last sheet is not a page of the document.
    @Test func aBlankLastPageDoesNotCount() throws {
        let pages = try folios(counted, [text(30)], duplex: Duplex(endsOnVerso: true))
        #expect(pages == (1...3).map { ["第\($0)页共3页@125-175,264"] } + [[]])
    }

    /// The colophon is on an even page, a blank page before it: both have no folio, but the number of pages includes them.
    @Test func pagesWithoutFolioCount() throws {
        let entry = ColophonEntry(text: TextRun("某办公室", style))
        let colophon = ColophonBlock(elements: [.init(entries: [entry])], outerRule: 0, innerRule: 0, leading: 20, inset: 10)
        let pages = try folios(counted, [text(40), .colophon(colophon)], duplex: Duplex(endsOnVerso: true))
        #expect(pages == (1...4).map { ["第\($0)页共6页@125-175,264"] } + [[], []])
    }
}
