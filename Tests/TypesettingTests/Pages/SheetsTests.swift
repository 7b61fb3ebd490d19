import Testing

@testable import Documents
@testable import Typesetting

private let style = TextStyle(role: .fangsong, size: 10)
private let page = PageStyle(width: 300, height: 400, textBlock: Rect(x: 60, y: 40, width: 200, height: 300), lines: 15, body: style)
private let folio = FolioStyle(style: style, parts: [.text("—"), .page, .text("—")], drop: 20, inset: 10)

private func text(_ lines: Int) -> Block { .paragraph(Paragraph([TextRun(String(repeating: "文", count: lines * 20), style)])) }

private func set(_ blocks: [Block], duplex: Duplex = Duplex()) throws -> [Page] {
    try Typesetter(faces: .square()).pages(of: Document(page: page, folio: folio, duplex: duplex, blocks: blocks), pageLimit: 100).pages
}

private func runs(_ page: Page) -> [GlyphRun] { page.marks.compactMap { if case .glyphs(let run) = $0.content { run } else { nil } } }

/// Duplex margins, landscape pages, crop marks and booklets.
@Suite struct SheetsTests {
    @Test func mirroredMarginsMoveTheBindingOfEvenPagesToTheRight() throws {
        let pages = try set([text(40)], duplex: Duplex(mirrorsMargins: true))
        #expect(pages.count == 3)
        #expect(runs(pages[0])[0].origin.x == 60 && runs(pages[2])[0].origin.x == 60)
        // The page is 300 wide and the text 200. With 60 on the binding side, 40 remain on the left.
        #expect(runs(pages[1])[0].origin.x == 40)
        // The folio moves with the text block and keeps its inset from the outer edge.
        #expect(runs(pages[1]).last?.origin.x == 50)
    }

    @Test func anEvenNumberOfPagesEndsWithABlankOneWithoutFolio() throws {
        let pages = try set([text(20), text(15)], duplex: Duplex(endsOnVerso: true))
        #expect(pages.count == 4 && pages[3].marks.isEmpty && !pages[3].hasFolio)
        #expect(try set([text(20)], duplex: Duplex(endsOnVerso: true)).count == 2)
    }

    // MARK: Turned pages

    private func table() -> Block {
        let cells = (0..<3).flatMap { row in (0..<4).map { TableCell(row: row, column: $0, runs: [TextRun("格", style)]) } }
        let look = TableStyle(
            sizes: [10], smallestSize: 5, leading: 1.2, padding: CellPadding(horizontal: 2, vertical: 2), outerRule: 1, innerRule: 0.5,
            rowHeight: 20)
        return .table(Table(TableShape(columns: [1, 1, 1, 1], rowCount: 3, headerRows: 1), cells: cells, style: look))
    }

    @Test func aTurnedTableHasItsTopAtTheLeftOnOddAndEvenPages() throws {
        for lead in [1, 20] {
            let pages = try set([text(lead), .landscape([table()]), text(2)])
            let turned = try #require(pages.first { runs($0).contains { $0.direction == .upwards } })
            let cells = runs(turned).filter { $0.direction == .upwards }
            #expect(cells.count == 12)
            // Rows run from left to right, columns upwards.
            #expect(cells[0].origin.x < cells[4].origin.x && cells[4].origin.x < cells[8].origin.x)
            #expect(cells[0].origin.y > cells[1].origin.y && cells[1].origin.y > cells[2].origin.y)
            // As wide as the text block is high, and inside it.
            let rules = turned.marks.compactMap { mark -> Rect? in if case .rule(let rect) = mark.content { rect } else { nil } }
            #expect(rules.map(\.height).max() == 300)
            #expect(rules.allSatisfy { $0.x >= 60 - 0.01 && $0.right <= 260 + 0.01 && $0.y >= 40 - 0.01 && $0.bottom <= 340 + 0.01 })
            // The folio has the same position as on other pages.
            let folio = try #require(runs(turned).first { $0.direction == .across })
            let other = try #require(
                pages.first { $0.number % 2 == turned.number % 2 && $0.number != turned.number }.map { runs($0).last }
                    ?? runs(try set([text(40)])[turned.number - 1]).last)
            #expect(folio.origin == other.origin)
        }
    }

    @Test func textContinuesAfterATurnedPage() throws {
        let pages = try set([text(3), .landscape([table()]), text(3)])
        #expect(pages.map(\.number) == [1, 2, 3])
        #expect(runs(pages[2])[0].origin == runs(pages[0])[0].origin)
    }

    // MARK: Crop marks

    @Test func cropMarksAreOutsideTheBleedAtTheCorners() throws {
        let page = try set([text(3)])[0]
        let sheet = CropMarks(bleed: 9, length: 14, distance: 3, weight: 0.25).sheet(of: page)
        #expect(sheet.width == 352 && sheet.height == 452)
        let trim = try #require(sheet.trim)
        #expect(trim.box == Rect(x: 26, y: 26, width: 300, height: 400) && trim.bleed == 9)
        let rules = sheet.marks.compactMap { mark -> Rect? in if case .rule(let rect) = mark.content { rect } else { nil } }
        #expect(rules.count == 8)
        let bleed = Rect(x: 17, y: 17, width: 318, height: 418)
        for rule in rules {
            #expect(rule.right <= bleed.x || rule.x >= bleed.right || rule.bottom <= bleed.y || rule.y >= bleed.bottom)
            #expect(rule.x >= 0 && rule.y >= 0 && rule.right <= 352 && rule.bottom <= 452)
        }
        #expect(runs(sheet)[0].origin == Point(runs(page)[0].origin.x + 26, runs(page)[0].origin.y + 26))
    }

    // MARK: Booklets

    @Test(arguments: [1, 2, 3, 4, 5, 8, 9, 16, 23]) func aFoldedBookletIsInReadingOrder(_ count: Int) {
        let sides = Booklet.sides(pageCount: count)
        #expect(sides.count.isMultiple(of: 2) && sides.count * 2 >= count && sides.count * 2 < count + 4)
        let all = sides.flatMap { [$0.left, $0.right].compactMap { $0 } }
        #expect(all.sorted() == Array(1...count))
        // Going through the folded sheets, the right front page of each sheet is followed by the page on its back.
        let places = sides.count * 2
        for sheet in stride(from: 0, to: sides.count, by: 2) {
            let front = sides[sheet]
            let back = sides[sheet + 1]
            #expect(front.right == sheet + 1 && (back.left == sheet + 2 || sheet + 2 > count))
            #expect(front.left == places - sheet || front.left == nil)
            #expect(back.right == places - sheet - 1 || back.right == nil)
        }
    }

    @Test func aBookletsSheetHoldsTwoPagesSideBySide() throws {
        let pages = try set([text(15), text(15), text(15), text(15)])
        let sheets = Booklet.sheets(of: pages)
        #expect(sheets.count == 2 && sheets.allSatisfy { $0.width == 600 && $0.height == 400 })
        #expect(runs(sheets[0])[0].origin.x == 60 && runs(sheets[0]).contains { $0.origin.x == 360 })
        #expect(runs(sheets[0]).count == runs(pages[3]).count + runs(pages[0]).count)
    }
}
