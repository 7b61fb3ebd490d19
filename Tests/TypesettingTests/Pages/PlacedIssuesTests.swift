import Testing

@testable import Documents
@testable import Typesetting

private let style = TextStyle(role: .fangsong, size: 10)
private let small = TextStyle(role: .fangsong, size: 5)

/// A text with a character that no face has.
private func broken(_ number: Int, _ style: TextStyle = style) -> TextRun { TextRun("缺犇", style, origin: Origin(number: number)) }

private func table(_ rows: Int, continuation: TextRun? = nil) -> Block {
    let cells = (0..<rows).map { TableCell(row: $0, column: 0, runs: [$0 == 1 ? broken(20) : TextRun("表", style)]) }
    let look = TableStyle(sizes: [10], smallestSize: 10, leading: 1.2, outerRule: 0, innerRule: 0, rowHeight: 20)
    return .table(Table(TableShape(columns: [1], rowCount: rows), cells: cells, style: look, continuation: continuation))
}

/// Returns the numbers of the places at which the missing character is reported, in order.
private func places(_ blocks: [Block], folio: FolioStyle? = nil) throws -> [Int] {
    let chain = [FaceChoice(face: FaceID(number: 0))]
    let faces = FaceSet(chains: Dictionary(uniqueKeysWithValues: FaceRole.allCases.map { ($0, chain) })) { _ in SquareFace(lacks: ["犇"]) }
    let page = PageStyle(width: 300, height: 300, textBlock: Rect(x: 50, y: 40, width: 200, height: 200), lines: 10, body: style)
    let notes = NoteStyle(style: small, leading: 8, ruleWidth: 60, ruleWeight: 0.5, gap: 2)
    let document = Document(page: page, folio: folio, notes: notes, blocks: blocks)
    return try Typesetter(faces: faces).pages(of: document, pageLimit: 100).issues.compactMap { issue in
        issue.kind == .missingGlyph("犇") ? issue.origin.number : nil
    }
}

/// What is reported about text is reported for each place where it is printed, and for no other.
@Suite struct PlacedIssuesTests {
    @Test func everyKindOfBlockReportsItsTextInTheOrderOfThePages() throws {
        var mark = TextRun("①", style, origin: Origin(number: 3))
        mark.note = [broken(4, small)]
        let elements = [ColophonElement(entries: [ColophonEntry(label: broken(9), text: broken(10))], right: broken(11))]
        let blocks: [Block] = [
            .title(Title(pieces: ["标题犇"], style: style, leading: 20, origin: Origin(number: 1))),
            .paragraph(Paragraph([broken(2), mark])),
            .figure(Figure(image: 1, width: 50, height: 30, alt: "图", caption: [broken(5)])),
            .signature(Signature(name: broken(6), others: [broken(7)], date: broken(8), spaceAbove: 0, rightIndent: 0, dateIndent: 0)),
            .colophon(ColophonBlock(elements: elements, outerRule: 1, innerRule: 0, leading: 20, inset: 10)),
        ]
        let folio = FolioStyle(style: style, parts: [.text("犇"), .page], drop: 20, inset: 10)
        // Notes and 版记 are at the foot of the page, folios are added last.
        #expect(try places(blocks, folio: folio) == [1, 2, 5, 6, 7, 8, 4, 9, 10, 11, Origin.none.number])
    }

    @Test func sealsAndMastheadsReportTheirNamesOnce() throws {
        let names = MastheadName([broken(1), broken(2)], top: 40, widest: 200)
        let head = Masthead([.name(names), .number(MastheadNumber(broken(3), spaceAbove: 1)), .space(lines: 1)])
        let party = SealedSignature.Party(text: broken(4), image: 1, width: 30, height: 30, alt: "印章")
        let spacing = SealSpacing(rightIndent: 20, officeGap: 10, drop: 4, separation: 3)
        let signature = SealedSignature(.seals, parties: [party], date: broken(5), spacing: spacing)
        #expect(try places([.masthead(head), .sealedSignature(signature)]) == [1, 2, 3, 4, 5])
    }

    @Test func aCellIsReportedOnceAndTheContinuationLineIfItIsPrinted() throws {
        #expect(try places([table(4, continuation: broken(30))]) == [20])
        #expect(try places([table(14, continuation: broken(30))]) == [20, 30])
    }

    @Test func textThatIsOnlyMeasuredIsNotReported() throws {
        // The last paragraph is set with a line more and a line less as well; the width of a label is measured.
        var item = Paragraph([broken(1), TextRun(String(repeating: "文", count: 50), style)], role: .item(1))
        item.labelRuns = 1
        #expect(try places([.paragraph(item)]) == [1])
        var notice = Paragraph([TextRun(String(repeating: "文", count: 57), style), broken(2)])
        notice.style.alignment = .justified
        #expect(try places([.paragraph(notice)]) == [2])
    }

    @Test func aChartReportsTheTextsThatItShows() throws {
        func chart(_ height: Int) -> Chart {
            Chart(.bars, [[1, 2]], names: ["犇"], categories: ["甲", "乙"], unit: nil, size: 8, width: 150, height: Double(height))
        }
        #expect(try places([.chart(chart(150), caption: [])]) == [7])
        // The legend is left out of a low chart.
        let low = try #require(
            (20..<150).map(chart).first {
                let omissions = $0.drawing().omissions
                return omissions.contains(.legend) && !omissions.contains(.everything)
            })
        #expect(try places([.chart(low, caption: [])]) == [])
    }
}
