import Documents
import Reports
import Typesetting

/// Composes the blocks that all documents have in common: paragraphs, lists, quotations, images, tables, charts, and their notes.
struct ProseComposer {
    let layout: Layout
    let language: Report.Language
    /// The images by the path of their block, without those that could not be read.
    let images: [String: ReportImages.Size]
    /// The figures that charts can refer to by name.
    let figures: [String: FigureValue]
    private(set) var origins: OriginMap
    /// The names that the document declares.
    private let names: [String]
    var blocks: [Block] = []
    /// How many levels of the outline are above the headings of the text.
    var outlineDepth = 0
    /// Whether the text has 编, which are above its 章.
    private(set) var hasParts = false
    private var noteCount = 0

    init(
        layout: Layout, language: Report.Language, images: [String: ReportImages.Size], figures: [String: FigureValue],
        origins: OriginMap, names: [String]
    ) {
        self.names = names
        self.layout = layout
        self.language = language
        self.images = images
        self.figures = figures
        self.origins = origins
    }

    /// - Parameter folio: of the format; by default the layout's.
    func document(_ setting: SettingOptions, folio: FolioLayout? = nil) -> Document {
        var lines = layout.lines
        lines.names = NameTree(names)
        return Document(
            page: layout.page, folio: (folio ?? layout.folio).style(in: language), lines: lines, notes: layout.notes.style,
            duplex: Duplex(mirrorsMargins: setting.mirrorsMargins, endsOnVerso: setting.endsOnVerso), blocks: blocks)
    }

    // MARK: Origins and runs

    mutating func origin(_ path: String, cell: String? = nil) -> Origin { origins.origin(path, label: cell) }

    /// - Parameter keepsNames: whether the names in it may not be divided, as in signatures.
    mutating func run(_ text: String, _ style: Layout.StyleName, path: String, keepsNames: Bool = false) -> TextRun {
        var run = TextRun(text, layout.style(style), origin: origin(path))
        run.keepsNames = keepsNames || text.isSourceLine
        return run
    }

    var smallLines: SmallLines { SmallLines(language: language, style: layout.style(.continuation)) }

    var indent: Double { layout.paragraphIndent * layout.characterPitch }

    // MARK: Blocks

    /// - Parameter pulse: called before each block; what it throws ends the work.
    mutating func compose(_ read: [ReportBlock], pulse: () throws -> Void) rethrows {
        hasParts = read.contains { if case .paragraph(let paragraph) = $0 { paragraph.provision == .part } else { false } }
        for block in read {
            try pulse()
            switch block {
            case .paragraph(let paragraph): compose(paragraph)
            case .list(let list): compose(list)
            case .quote(let quote): compose(quote)
            case .image(let image): compose(image)
            case .table(let table): compose(table)
            case .chart(let chart):
                blocks.append(ChartComposer(chart).block(&self))
                blocks += smallLines.source(chart.source, path: chart.sourcePath, &self)
            }
        }
    }

    mutating func compose(heading: String, path: String) {
        blocks.append(
            .paragraph(
                Paragraph(
                    [run(heading, .heading1, path: path)], style: .indented(indent), role: .heading(level: 1),
                    keepsWithNext: true, bookmark: OutlineEntry(heading))))
    }

    private mutating func compose(_ paragraph: ReportParagraph) {
        if let provision = paragraph.provision { return compose(provision, paragraph) }
        // A paragraph that is all heading is set in the heading's face; a run-in heading only as far as it goes.
        let level = paragraph.heading.isEmpty && !paragraph.isPartOfArticle ? paragraph.level : 0
        let runs = runs(
            of: paragraph, heading: layout.style(headingLevel: paragraph.level),
            text: level == 0 ? layout.page.body : layout.style(headingLevel: level))
        let stands = !paragraph.heading.isEmpty && paragraph.text.isEmpty
        // A run-in heading is not a heading in the structure, but has a bookmark.
        let bookmark = paragraph.level <= 2 && !paragraph.heading.isEmpty && !paragraph.isOnlyNumbered ? trimmed(paragraph.heading) : nil
        blocks.append(
            .paragraph(
                Paragraph(
                    runs, style: .indented(indent), role: stands ? .heading(level: paragraph.level) : .paragraph,
                    keepsWithNext: stands, bookmark: bookmark.map { OutlineEntry($0, level: outlineDepth + max(1, paragraph.level)) })))
    }

    mutating func runs(of paragraph: ReportParagraph, heading: TextStyle, text: TextStyle) -> [TextRun] {
        let origin = origin(paragraph.path)
        return paragraph.pieces.flatMap { piece -> [TextRun] in
            switch piece {
            case .heading(let words, let kinds): layout.runs(words, kinds, heading, origin: origin, findsLinks: false)
            case .text(let words, let kinds):
                layout.runs(words, kinds, text, origin: origin).keepingNames(paragraph.text.isSourceLine)
            case .note(let note, _): [mark(of: note, in: layout.page.body)]
            }
        }
    }

    private func trimmed(_ heading: String) -> String { heading.hasSuffix("。") ? String(heading.dropLast()) : heading }

    /// A text with its addresses as links and the marks of its notes.
    ///
    /// - Parameter label: stands before it.
    mutating func runs(_ text: InlineText, _ style: TextStyle, path: String, after label: String = "") -> [TextRun] {
        runs(text, style, origin: origin(path), after: label)
    }

    mutating func runs(_ text: InlineText, _ style: TextStyle, origin: Origin, after label: String = "") -> [TextRun] {
        text.labelled(label).pieces.flatMap { piece -> [TextRun] in
            switch piece {
            case .heading(let words, let kinds), .text(let words, let kinds):
                return layout.runs(words, kinds, style, origin: origin).keepingNames((label + text.text).isSourceLine)
            case .note(let note, _): return [mark(of: note, in: style)]
            }
        }
    }

    /// The raised mark of a note, with the note; notes are numbered throughout the document.
    ///
    /// - Parameter text: the style of the text, to whose size the mark is in proportion.
    private mutating func mark(of note: Footnote, in text: TextStyle) -> TextRun {
        noteCount += 1
        let label = noteCount <= Numbering.lastCircled ? Numbering.circled.label(of: noteCount) : "〔\(noteCount)〕"
        let origin = origin(note.path)
        let scale = text.size / layout.page.body.size
        var style = layout.page.body.scaled(to: layout.notes.markSize * scale)
        style.pitch = style.size
        style.rise = layout.notes.markRise * scale
        var run = TextRun(label, style, origin: origin)
        let text = InlineText(note.text, spans: note.spans).labelled(label)
        run.note = text.pieces.flatMap { piece -> [TextRun] in
            guard case .text(let words, let kinds) = piece else { return [] }
            return layout.runs(words, kinds, layout.style(.note), origin: origin)
        }
        return run
    }

    /// Each item is a paragraph: the first line is indented by two characters, the others begin at the edge, like the
    /// standard's own enumerations (GB/T 9704-2012 7.3.3).
    private mutating func compose(_ list: ReportList) {
        for index in list.items.indices {
            let label = list.label(at: index)
            let runs = runs(list.items[index], layout.page.body, path: list.path(at: index), after: label)
            var item = Paragraph(runs, style: .indented(indent), role: .item(index + 1))
            item.labelBytes = label.utf8.count
            blocks.append(.paragraph(item))
        }
    }

    /// A quotation is set in 楷体 and moved in by two characters on both sides. Its source is on a line of its own at the
    /// right, on the page where the quotation ends.
    private mutating func compose(_ quote: ReportQuote) {
        var kaiti = layout.page.body
        kaiti.role = .kaiti
        let inset = 2 * layout.characterPitch
        for (index, text) in quote.paragraphs.enumerated() {
            let runs = runs(text, kaiti, path: quote.path(at: index))
            let style = ParagraphStyle(firstIndent: indent, leftIndent: inset, rightIndent: inset)
            blocks.append(.paragraph(Paragraph(runs, style: style, role: .quotation(index + 1))))
        }
        guard let source = quote.source else { return }
        blocks.append(
            .paragraph(
                Paragraph(
                    runs(source, kaiti, path: quote.sourcePath, after: "——").keepingNames(true),
                    style: ParagraphStyle(alignment: .right, leftIndent: inset, rightIndent: inset),
                    role: .quotation(quote.paragraphs.count + 1), keepsWithPrevious: true)))
    }

    private mutating func compose(_ image: ReportImage) {
        guard let known = images[image.path] else { return }
        let size = known.printed(within: (layout.figure.width, layout.figure.height))
        blocks.append(
            .figure(
                Figure(
                    image: known.number, width: size.width, height: size.height, alt: image.alt,
                    caption: image.caption.map { runs($0, layout.style(.caption), path: image.path) } ?? [], origin: origin(image.path))))
        blocks += smallLines.source(image.source, path: image.sourcePath, &self)
    }

    private mutating func compose(_ table: ReportTable) {
        var made: [Block] = []
        if let caption = table.caption, !caption.text.isEmpty {
            made.append(
                .paragraph(
                    Paragraph(
                        runs(caption, layout.style(.caption), path: table.path), style: .centred, role: .caption, keepsWithNext: true,
                        bookmark: OutlineEntry(caption.text, level: 3))))
        }
        made += smallLines.above(table, &self)
        made.append(.table(AuthorTable(table).table(&self)))
        made += smallLines.below(table, &self)
        if table.isLandscape { blocks.append(.landscape(made)) } else { blocks += made }
    }
}
