import Testing

@testable import Documents
@testable import Typesetting

private let style = TextStyle(role: .fangsong, size: 10)
private let small = TextStyle(role: .fangsong, size: 5)
private let noteStyle = NoteStyle(style: small, leading: 8, ruleWidth: 60, ruleWeight: 0.5, gap: 2)

private func run(_ character: Character, _ count: Int = 1) -> TextRun { TextRun(String(repeating: character, count: count), style) }

private func text(_ lines: Int) -> Block { .paragraph(Paragraph([run("文", lines * 20)])) }

private func heading(_ character: Character = "题") -> Block {
    .paragraph(Paragraph([run(character)], role: .heading(level: 1), keepsWithNext: true))
}

private func item(_ lines: Int) -> Block { .paragraph(Paragraph([run("条", lines * 20)], role: .item(1))) }

private func caption() -> Block { .paragraph(Paragraph([run("说")], role: .caption, keepsWithNext: true)) }

/// 附件说明
private func follower(_ lines: Int) -> Block {
    .paragraph(Paragraph([run("附", lines * 20)], keepsWithPrevious: true, isBody: false))
}

/// - Parameter lines: of each row of the body; the others follow its first in the same cell.
private func table(_ rows: Int, header: Int = 0, lines: Int = 1, staysWhole: Bool = true) -> Block {
    let cells = (0..<rows).map { TableCell(row: $0, column: 0, runs: [$0 < header ? run("头") : run("表", 1 + (lines - 1) * 20)]) }
    let look = TableStyle(sizes: [10], smallestSize: 10, leading: 1.2, outerRule: 0, innerRule: 0, rowHeight: 20)
    var table = Table(TableShape(columns: [1], rowCount: rows, headerRows: header), cells: cells, style: look)
    table.staysWhole = staysWhole
    return .table(table)
}

private func figure(_ lines: Int) -> Block {
    .figure(Figure(image: 1, width: 100, height: Double(lines) * 20, alt: "图", caption: [run("说")]))
}

private func signature(spaceAbove: Int = 1) -> Block {
    .signature(Signature(name: run("署"), date: run("期"), spaceAbove: spaceAbove, rightIndent: 0, dateIndent: 0))
}

/// A paragraph of whole lines, with the mark of a note of whole lines as the first character.
private func noted(_ lines: Int, note: Int) -> Block {
    var mark = run("①")
    mark.note = [TextRun(String(repeating: "注", count: note * 40 - 2), small)]
    return .paragraph(Paragraph([mark, run("文", lines * 20 - 1)]))
}

private func typeset(_ blocks: [Block], firstPageShowsText: Bool = false, endsOnVerso: Bool = false) throws -> Typeset {
    let page = PageStyle(width: 300, height: 300, textBlock: Rect(x: 50, y: 40, width: 200, height: 200), lines: 10, body: style)
    var document = Document(page: page, notes: noteStyle, duplex: Duplex(endsOnVerso: endsOnVerso), blocks: blocks)
    document.firstPageShowsText = firstPageShowsText
    return try Typesetter(faces: .square()).pages(of: document, pageLimit: 100)
}

/// Returns the pages of a document, each as the first character of each line of the grid, with · for an empty line, and
/// the number of lines of notes.
///
/// - Parameter issues: What typesetting has to report.
private func pages(
    _ blocks: [Block], _ issues: [IssueKind] = [], firstPageShowsText: Bool = false, endsOnVerso: Bool = false
) throws -> [String] {
    let set = try typeset(blocks, firstPageShowsText: firstPageShowsText, endsOnVerso: endsOnVerso)
    #expect(set.issues.map(\.kind) == issues)
    return set.pages.map { page -> String in
        var lines: [Int: Character] = [:]
        var notes: Set<Double> = []
        var isTurned = false
        for mark in page.marks {
            switch mark.content {
            case .glyphs(let run):
                isTurned = isTurned || run.direction == .upwards
                let place = run.direction == .upwards ? run.origin.x - 50 : run.origin.y - 40
                guard run.size > 5 else {
                    notes.insert(place)
                    continue
                }
                // Characters are centred in their lines, with the middle 4 above the baseline.
                let line = Int(((place - 14) / 20).rounded())
                lines[line] = lines[line] ?? run.text.first
            case .image(_, let rect):
                for line in Int((rect.y - 40) / 20)..<Int((rect.bottom - 20.1) / 20) { lines[line] = lines[line] ?? "图" }
            case .rule, .outline: continue
            }
        }
        let column = String((0..<(lines.keys.max() ?? -1) + 1).map { lines[$0] ?? "·" })
        return (isTurned ? "↑" : "") + column + (notes.isEmpty ? "" : "/\(notes.count)")
    }
}

/// The rules that pages keep, on pages of ten lines.
@Suite struct PageRulesTests {
    @Test func headingsStayWithTheirTable() throws {
        #expect(try pages([text(4), heading(), caption(), table(3)]) == ["文文文文题说表表表"])
        #expect(try pages([text(6), heading(), caption(), table(3)], [.earlyEnd(.table, page: 1)]) == ["文文文文文文", "题说表表表"])
        #expect(try pages([text(4), heading(), heading("款"), text(3), caption(), table(3)]) == ["文文文文题款文文文", "说表表表"])
        #expect(try pages([text(6), heading(), figure(3)], [.earlyEnd(.block, page: 1)]) == ["文文文文文文", "题图图图说"])
        // A table that does not fit a page with its heading is divided rather than parted from it.
        #expect(try pages([text(8), heading(), caption(), table(9)]) == ["文文文文文文文文", "题说表表表表表表表", "表表"])
    }

    @Test func tablesLongerThanAPageAreDivided() throws {
        #expect(try pages([text(5), table(12, staysWhole: false)]) == ["文文文文文表表表表表", "表表表表表表表"])
        #expect(try pages([text(5), table(12, header: 1, staysWhole: false)]) == ["文文文文文头表表表表", "头表表表表表表表"])
        #expect(try pages([text(8), table(12, header: 1)]) == ["文文文文文文文文", "头表表表表表表表表表", "头表表"])
        #expect(try pages([text(5), table(6, header: 1)], [.earlyEnd(.table, page: 1)]) == ["文文文文文", "头表表表表表"])
    }

    /// The header says nothing without a row, on the first page too.
    @Test func aHeaderIsNotLeftAlone() throws {
        #expect(try pages([text(9), table(12, header: 1, staysWhole: false)]) == ["文文文文文文文文文", "头表表表表表表表表表", "头表表"])
        #expect(try pages([figure(8), table(4, header: 1)], firstPageShowsText: true) == ["图图图图图图图图说", "头表表表"])
    }

    /// A row of several lines is text beside a signature; one of a single line is not.
    @Test func aRowOfSeveralLinesIsCompanyOfASignature() throws {
        #expect(try pages([table(1, lines: 4), signature()]) == ["表表表·署期"])
        #expect(try pages([table(1), signature()], [.signatureAlone(page: 1)]) == ["表·署期"])
    }

    @Test func noLineIsAlone() throws {
        #expect(try pages([text(8), text(3)]) == ["文文文文文文文文", "文文文"])
        #expect(try pages([text(9), text(2)]) == ["文文文文文文文文文", "文文"])
        #expect(try pages([text(11)]) == ["文文文文文文文文文", "文文"])
        // A page of one line would be worse than a second paragraph that gives two of its lines.
        #expect(try pages([text(5), text(5), text(1)]) == ["文文文文文文文文", "文文文"])
        #expect(try pages([text(10), text(1)]) == ["文文文文文文文文", "文文文"])
        // A picture has no line to give.
        #expect(try pages([figure(9), text(1)]) == ["图图图图图图图图图说", "文"])
    }

    @Test func notesAreAtTheFootOfThePageOfTheirMark() throws {
        #expect(try pages([noted(1, note: 1), noted(1, note: 2), text(2)]) == ["①①文文/3"])
        #expect(try pages([text(8), noted(2, note: 3)]) == ["文文文文文文文文", "①文/3"])
    }

    /// Above 4.5 points for the rule, a page holds 24 lines of notes of 8 points, or 14 where they take no more than their
    /// share of 120 points.
    @Test func notesGoOnAtTheFootOfFullPages() throws {
        #expect(try pages([noted(2, note: 40)]) == ["①文/19", "/21"])
        #expect(try pages([noted(1, note: 30), text(20)]) == ["①文文文/14", "文文文文/14", "文文文文文文文文/2", "文文文文文"])
        // What remains precedes a turned page.
        #expect(try pages([noted(2, note: 30), .landscape([table(3)]), text(2)]) == ["①文/19", "/11", "↑表表表", "文文"])
    }

    @Test func aSignatureHasTextOnItsPage() throws {
        let early = IssueKind.earlyEnd(.signature, page: 1)
        #expect(try pages([text(9), signature()], [early]) == ["文文文文文文文", "文文·署期"])
        #expect(try pages([text(4), figure(4), signature()], [early]) == ["文文", "文文图图图图说·署期"])
        #expect(try pages([text(4), follower(4), signature()], [early]) == ["文文", "文文附附附附·署期"])
        // The text is set a line longer, so that its first line is not alone.
        #expect(try pages([text(2), follower(6), signature()], [early]) == ["文文", "文附附附附附附·署期"])
        #expect(try pages([item(1), item(2), item(2), item(2), item(1), signature()], [early]) == ["条条条条条条条", "条·署期"])
        // Rows of a table are text, too, at least two of them.
        let tableMoves = IssueKind.earlyEnd(.table, page: 1)
        #expect(try pages([text(3), table(6), signature()], [tableMoves]) == ["文文文", "表表表表表表·署期"])
        #expect(
            try pages([heading(), table(8, header: 1), signature()], [.tableDivided(page: 1), tableMoves])
                == ["题头表表表表表", "头表表·署期"])
        #expect(try pages([figure(8), signature()], [.signatureAlone(page: 2)]) == ["图图图图图图图图说", "署期"])
    }

    private func notice(_ lines: Int, _ issues: [IssueKind] = []) throws -> [String] {
        let large = TextStyle(role: .xiaobiaosong, size: 20)
        let name = MastheadName([TextRun("某某", large)], top: 40, widest: 200)
        let head = Masthead([.name(name), .number(MastheadNumber(run("号"), spaceAbove: 4)), .space(lines: 1)])
        let title = Title(pieces: ["标题"], style: style, leading: 20)
        let party = SealedSignature.Party(text: run("署", 3), image: 1, width: 60, height: 60, alt: "印章")
        let spacing = SealSpacing(rightIndent: 20, officeGap: 10, drop: 4, separation: 3)
        return try pages(
            [
                .masthead(head), .title(title), text(lines),
                .sealedSignature(SealedSignature(.seals, parties: [party], date: run("期", 4), spacing: spacing)),
            ], issues, firstPageShowsText: true)
    }

    @Test func aSealedNoticeWithALongMastheadHasTextOnItsFirstPage() throws {
        #expect(try notice(1, [.signatureAlone(page: 2)]) == ["某····号·标文", "图署期图"])
        // The text is set a line longer, so that neither page has a single line of it where that is possible.
        #expect(try notice(2) == ["某····号·标文", "文文图署期图"])
        #expect(try notice(3) == ["某····号·标文文", "文文图署期图"])
        #expect(try notice(4) == ["某····号·标文文", "文文图署期图"])
    }

    private func colophon(lines: Int = 1) -> Block {
        let elements = [ColophonElement(entries: [ColophonEntry(text: run("版", 1 + (lines - 1) * 18))])]
        return .colophon(ColophonBlock(elements: elements, outerRule: 1, innerRule: 0, leading: 20, inset: 10))
    }

    @Test func theColophonIsAtTheFootOfTheLastPage() throws {
        let full = "文文文文文文文文文文"
        let alone = "·········版"
        #expect(try pages([text(5), colophon()]) == ["文文文文文····版"])
        // Two lines of a full page go with it.
        #expect(try pages([text(10), colophon()]) == ["文文文文文文文文", "文文·······版"])
        // The last page is an even one.
        #expect(try pages([text(5), colophon()], endsOnVerso: true) == ["文文文文文", alone])
        #expect(try pages([text(15), colophon()], endsOnVerso: true) == [full, "文文文文文····版"])
        #expect(try pages([text(20), colophon()], endsOnVerso: true) == [full, full, "", alone])
        #expect(try pages([text(25), colophon()], endsOnVerso: true) == [full, full, "文文文文文", alone])
    }

    /// It begins below the text, and what is left of it is at the foot of the last page.
    @Test func aColophonLongerThanAPageFillsIt() throws {
        #expect(try pages([text(3), colophon(lines: 13)]) == ["文文文版版版版版版版", "····版版版版版版"])
        #expect(try pages([text(3), colophon(lines: 23)]) == ["文文文版版版版版版版", "版版版版版版版版版版", "····版版版版版版"])
        // Its first line is not alone.
        #expect(try pages([text(9), colophon(lines: 13)])[0] == "文文文文文文文文文")
    }

    /// The note finds room if lines are closer; it would have a page of its own otherwise.
    @Test func linesBesideASignatureMakeRoomForNotes() throws {
        let blocks = [noted(1, note: 3), follower(6), signature(spaceAbove: 0)]
        #expect(try pages(blocks, [.respaced(page: 1)]) == ["①附附附附附附署期/3"])
    }

    /// The alternatives of a paragraph have the same notes and links as the paragraph itself.
    @Test func aNotedParagraphIsSetALineLongerForASignature() throws {
        let blocks = [noted(2, note: 1), follower(6), signature()]
        #expect(try pages(blocks, [.earlyEnd(.signature, page: 1)]) == ["①文/1", "文附附附附附附·署期"])
        let set = try typeset(blocks)
        let roles = set.structure.elements.map(\.role)
        #expect(roles.count { $0 == .note } == 1)
        // Every element that has text is in the structure once, and the mark is in its link.
        let mark = set.pages[0].marks.first { if case .glyphs(let run) = $0.content { run.text == "①" } else { false } }
        let element = try #require(mark?.element)
        if case .link(to: .note) = set.structure[element].role {} else { Issue.record("\(set.structure[element].role)") }
        let paragraph = set.structure[element].parent
        let text = set.pages.flatMap(\.marks).filter { $0.element == paragraph }.compactMap { mark -> String? in
            if case .glyphs(let run) = mark.content { run.text } else { nil }
        }
        #expect(text.joined().filter { !$0.isWhitespace } == String(repeating: "文", count: 39))
    }

    /// What belongs to the text above it is named if it has to be on the next page.
    @Test func aFollowerOnAnotherPageIsNamed() throws {
        #expect(try pages([figure(9), follower(2)], [.followerAlone(page: 2)]) == ["图图图图图图图图图说", "附附"])
    }

    @Test func aRowHigherThanAPageBeginsBelowTheText() throws {
        let pages = try pages([text(4), table(1, lines: 30, staysWhole: false)], [.tooHigh])
        #expect(pages.count == 3 && pages[0] == "文文文文表表表表表表", "\(pages)")
    }

    @Test func linesAreCloserOnlyWhereASignatureHasNoOtherPlace() throws {
        let early = IssueKind.earlyEnd(.signature, page: 1)
        #expect(try pages([text(2), follower(7), signature(spaceAbove: 0)], [early]) == ["文文", "文附附附附附附附署期"])
        // Eleven lines on a page of ten: each of the ten that are not the name of the agency is two points lower.
        let blocks = [text(1), follower(8), signature(spaceAbove: 0)]
        let set = try typeset(blocks)
        #expect(set.pages.count == 1 && set.issues.map(\.kind) == [.respaced(page: 1)])
        var baselines: [Double] = []
        for case .glyphs(let run) in set.pages[0].marks.map(\.content) where baselines.last != run.origin.y {
            baselines.append(run.origin.y)
        }
        let steps = zip(baselines, baselines.dropFirst()).map { ($1 - $0).rounded() }
        #expect(steps == Array(repeating: 18, count: 8) + [19, 19])
    }
}
