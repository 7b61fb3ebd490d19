import Testing

@testable import Documents
@testable import Typesetting

private let style = TextStyle(role: .fangsong, size: 10)
private let page = PageStyle(width: 300, height: 300, textBlock: Rect(x: 50, y: 40, width: 200, height: 200), lines: 10, body: style)

/// The structure tree built with the pages, described with a word for each element.
@Suite struct StructureTests {
    private func typeset(_ blocks: [Block], notes: NoteStyle? = nil) throws -> Typeset {
        try Typesetter(faces: .square()).pages(of: Document(page: page, notes: notes, blocks: blocks), pageLimit: 100)
    }

    private func text(_ text: String, _ role: ParagraphRole = .paragraph) -> Block {
        .paragraph(Paragraph([TextRun(text, style)], role: role))
    }

    /// The tree as `document(h1 p(…))`, without elements that have no marks.
    private func written(_ typeset: Typeset) -> String {
        let structure = typeset.structure
        var painted = Set(typeset.pages.flatMap(\.marks).map(\.element.number))
        for number in structure.elements.indices.reversed() where painted.contains(number) && number > 0 {
            painted.insert(structure.elements[number].parent.number)
        }
        func word(_ number: Int) -> String {
            let name =
                switch structure.elements[number].role {
                case .document: "document"
                case .section: "part"
                case .division: "division"
                case .heading(let level): "h\(level)"
                case .paragraph: "p"
                case .blockQuote: "quote"
                case .list: "list"
                case .item: "item"
                case .label: "label"
                case .itemBody: "body"
                case .table: "table"
                case .tableHead: "head"
                case .tableBody: "rows"
                case .row: "row"
                case .cell(let cell): cell.header == .none ? "td" : "th"
                case .caption: "caption"
                case .figure: "figure"
                case .note: "note"
                case .link: "link"
                case .span: "span"
                case .inline(let kind): "\(kind)"
                case .form: "form"
                }
            let parts = structure.elements.indices.filter { structure.elements[$0].parent.number == number && painted.contains($0) }.map(
                word)
            return parts.isEmpty ? name : "\(name)(\(parts.joined(separator: " ")))"
        }
        return word(0)
    }

    @Test func sectionsContainTheTextUnderTheirHeadings() throws {
        let title = Block.title(Title(pieces: ["题"], style: style, leading: 20))
        let set = try typeset([
            title, text("文"), text("一", .heading(level: 1)), text("文"), text("（一）", .heading(level: 2)), text("二", .heading(level: 1)),
            text("文"),
        ])
        #expect(written(set) == "document(h1 p part(h2 p h3) part(h2 p))")
    }

    @Test func headingsSkipNoLevel() throws {
        let set = try typeset([
            text("1.", .heading(level: 3)), text("（一）", .heading(level: 2)), text("（1）", .heading(level: 4)),
            text("1.", .heading(level: 3)),
        ])
        #expect(written(set) == "document(h1 h1 h2 h2)")
        var levels = HeadingLevels()
        #expect([0, 1, 3, 3, 2, 4, 1].map { levels.level(of: $0) } == [1, 2, 3, 3, 3, 4, 2])
    }

    @Test func anAttachmentContainsItsSections() throws {
        let title = Block.title(Title(pieces: ["题"], style: style, leading: 20))
        let set = try typeset([
            title, text("一", .heading(level: 1)), .pageBreak, text("附件", .heading(level: 1)), title, text("一", .heading(level: 1)),
            text("文"), .pageBreak, text("附件", .heading(level: 1)),
        ])
        #expect(written(set) == "document(h1 part(h2) part(h2 h1 part(h2 p)) part(h2))")
    }

    @Test func itemsOfOneListAreTogetherAndHaveLabels() throws {
        func item(_ number: Int, _ label: String) -> Block {
            var paragraph = Paragraph([TextRun(label + "文文", style)], role: .item(number))
            paragraph.labelBytes = label.utf8.count
            return .paragraph(paragraph)
        }
        let one = "item(label body)"
        #expect(
            written(try typeset([item(1, "一是"), item(2, "二是"), text("文"), item(1, "1."), item(1, "①")]))
                == "document(list(\(one) \(one)) p list(\(one)) list(\(one)))")
        let set = try typeset([item(1, "一是")])
        let texts = set.pages[0].marks.compactMap { mark -> String? in if case .glyphs(let run) = mark.content { run.text } else { nil } }
        #expect(texts == ["一是", "文文"])
    }

    @Test func paragraphsOfOneQuotationAreTogether() throws {
        let parts = [1, 2, 1].map { text("文", .quotation($0)) }
        #expect(written(try typeset(parts + [text("文"), text("文", .quotation(2))])) == "document(quote(p p) quote(p) p quote(p))")
        #expect(written(try typeset([text("文", .item(1)), text("文", .quotation(1)), text("文", .item(2))])).hasPrefix("document(list("))
    }

    @Test func aParagraphAcrossPagesIsOneElement() throws {
        let set = try typeset([text(String(repeating: "文", count: 240))])
        #expect(set.pages.count == 2 && Set(set.pages.flatMap(\.marks).map(\.element)).count == 1)
    }

    @Test func aNoteIsReadAfterItsParagraphAndItsMarkLeadsToIt() throws {
        let small = TextStyle(role: .fangsong, size: 5)
        var mark = TextRun("①", small)
        mark.note = [TextRun("①注注", small)]
        let paragraph = Block.paragraph(Paragraph([TextRun("文文", style), mark, TextRun("文", style)]))
        let set = try typeset([paragraph, text("文")], notes: NoteStyle(style: small, leading: 8, ruleWidth: 60, ruleWeight: 0.5, gap: 2))
        #expect(written(set) == "document(p(link) note(label p) p)")
        let targets = set.structure.elements.compactMap { element -> Structure.ID? in
            if case .link(to: .note(let target)) = element.role { target } else { nil }
        }
        #expect(targets.count == 1 && set.structure[targets[0]].role == .note)
    }

    @Test func anAddressAcrossLinesIsOneLink() throws {
        var address = TextRun("https://a.cn/" + String(repeating: "b/", count: 40), style)
        address.target = "https://a.cn/"
        let set = try typeset([.paragraph(Paragraph([TextRun("文文", style), address, TextRun("文", style)]))])
        let links = set.structure.elements.indices.filter { set.structure.elements[$0].role == .link(to: .address("https://a.cn/")) }
        #expect(links.count == 1)
        let lines = set.pages.flatMap(\.marks).filter { $0.element.number == links.first }
        #expect(
            lines.count > 1 && lines.compactMap { if case .glyphs(let run) = $0.content { run.text } else { nil } }.joined() == address.text
        )
    }

    @Test func wordsOfAnotherLanguageAreMarked() throws {
        let words = ["文", "PDF", "文", "A4", "文"].enumerated().map {
            TextRun($1, TextStyle(role: .fangsong, size: $0.isMultiple(of: 2) ? 10 : 9))
        }
        let set = try typeset([.paragraph(Paragraph(words))])
        let spans = set.structure.elements.filter { $0.role == .span }
        #expect(spans.map(\.language) == ["en"])
    }

    private func table(_ rows: [[(text: String, header: HeaderScope, level: Int)]], headerRows: Int) -> Table {
        var cells: [TableCell] = []
        for (row, line) in rows.enumerated() {
            for (column, cell) in line.enumerated() where cell.text != "-" {
                var made = TableCell(row: row, column: column, runs: [TextRun(cell.text, style)], header: cell.header)
                made.level = cell.level
                cells.append(made)
            }
        }
        let looks = TableStyle(
            sizes: [10], smallestSize: 10, leading: 1.2, padding: CellPadding(horizontal: 1, vertical: 1), outerRule: 0, innerRule: 0,
            rowHeight: 12
        )
        return Table(TableShape(columns: rows[0].map { _ in 1 }, rowCount: rows.count, headerRows: headerRows), cells: cells, style: looks)
    }

    /// The texts of the headers of each data cell with text, by the text of the cell.
    private func heads(_ set: Typeset) -> [String: [String]] {
        var texts: [Structure.ID: String] = [:]
        for mark in set.pages.flatMap(\.marks) {
            if case .glyphs(let run) = mark.content { texts[mark.element, default: ""] += run.text }
        }
        var heads: [String: [String]] = [:]
        for (number, element) in set.structure.elements.enumerated() {
            guard case .cell(let cell) = element.role, cell.header == .none, let text = texts[Structure.ID(number: number)] else {
                continue
            }
            heads[text] = cell.heads.map { texts[$0] ?? "" }
        }
        return heads
    }

    @Test func aTableIsACompleteGridWithItsCaption() throws {
        let simple = table([[("甲", .column, 0), ("乙", .column, 0)], [("丙", .none, 0), ("-", .none, 0)]], headerRows: 1)
        let set = try typeset([text("表", .caption), .table(simple), text("文")])
        #expect(written(set) == "document(table(caption head(row(th th)) rows(row(td))) p)")
        // A position without a cell gets an empty one.
        #expect(set.structure.elements.count { if case .cell = $0.role { true } else { false } } == 4)
        // A single header in each direction is not listed.
        #expect(heads(set) == ["丙": []])
    }

    @Test func nestedHeadersAreListedFromTheOutermost() throws {
        let deep = table(
            [
                [("A", .column, 0), ("B", .column, 0), ("C", .column, 0)], [("a", .column, 0), ("b", .column, 0), ("c", .column, 0)],
                [("甲", .row, 0), ("1", .none, 0), ("2", .none, 0)], [("乙", .row, 1), ("3", .none, 0), ("4", .none, 0)],
                [("丙", .row, 0), ("5", .none, 0), ("6", .none, 0)],
                // Headers in between apply to the rows below them.
                [("D", .column, 0), ("E", .column, 0), ("F", .column, 0)], [("丁", .row, 0), ("7", .none, 0), ("8", .none, 0)],
            ], headerRows: 2)
        let found = heads(try typeset([.table(deep)]))
        #expect(
            found["1"] == ["B", "b", "甲"] && found["4"] == ["C", "c", "甲", "乙"] && found["5"] == ["B", "b", "丙"]
                && found["7"] == ["E", "丁"])
    }
}
