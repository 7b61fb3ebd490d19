import Documents
import Reports
import Typesetting

/// Composes what all documents are made of: paragraphs, lists, images, tables, charts, and the notes to them.
struct ProseComposer {
    let layout: Layout
    let language: Report.Language
    /// The sizes in pixels of the images by the path of their block; those that could not be read are left out.
    let images: [String: ReportImages.Size]
    /// What charts may show by the name of a figure.
    let figures: [String: FigureValue]
    private(set) var origins: OriginMap
    var blocks: [Block] = []
    private var noteCount = 0

    init(
        layout: Layout, language: Report.Language, images: [String: ReportImages.Size], figures: [String: FigureValue],
        origins: OriginMap
    ) {
        self.layout = layout
        self.language = language
        self.images = images
        self.figures = figures
        self.origins = origins
    }

    func document(_ setting: SettingOptions) -> Document {
        Document(
            page: layout.page, folio: layout.folio, lines: layout.lines, notes: layout.notes,
            duplex: Duplex(mirrorsMargins: setting.mirrorsMargins, endsOnVerso: setting.endsOnVerso), blocks: blocks)
    }

    // MARK: Origins and runs

    mutating func origin(_ path: String, cell: String? = nil) -> Origin { origins.origin(path, label: cell) }

    mutating func run(_ text: String, _ style: Layout.StyleName, path: String) -> TextRun {
        TextRun(text, layout.style(style), origin: origin(path))
    }

    var indent: Double { layout.paragraphIndent * layout.characterPitch }

    // MARK: Blocks

    mutating func compose(_ block: ReportBlock) {
        switch block {
        case .paragraph(let paragraph): compose(paragraph)
        case .list(let list): compose(list)
        case .image(let image): compose(image)
        case .table(let table): compose(table)
        case .chart(let chart): blocks.append(ChartComposer(chart).block(&self))
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
        let origin = origin(paragraph.path)
        // A heading that is all of the paragraph has its face throughout; one that runs on, as far as it goes.
        let level = paragraph.heading.isEmpty ? paragraph.level : 0
        let runs = paragraph.pieces.flatMap { piece -> [TextRun] in
            switch piece {
            case .heading(let text): return [TextRun(text, layout.style(headingLevel: paragraph.level), origin: origin)]
            case .text(let text):
                return TextRun(text, level == 0 ? layout.page.body : layout.style(headingLevel: level), origin: origin).withLinks
            case .note(let note, _): return [mark(of: note)]
            }
        }
        let stands = !paragraph.heading.isEmpty && paragraph.text.isEmpty
        // A heading that runs into its text is not the text's heading to a reader of the structure, but has its bookmark.
        let bookmark = paragraph.level <= 2 && paragraph.heading.count > 3 ? trimmed(paragraph.heading) : nil
        blocks.append(
            .paragraph(
                Paragraph(
                    runs, style: .indented(indent), role: stands ? .heading(level: paragraph.level) : .paragraph,
                    keepsWithNext: stands, bookmark: bookmark.map { OutlineEntry($0, level: max(1, paragraph.level)) })))
    }

    private func trimmed(_ heading: String) -> String { heading.hasSuffix("。") ? String(heading.dropLast()) : heading }

    /// The raised mark of a note, with the note; notes are numbered through the document.
    private mutating func mark(of note: Footnote) -> TextRun {
        noteCount += 1
        let label = noteCount <= Numbering.lastCircled ? Numbering.circled.label(of: noteCount) : "〔\(noteCount)〕"
        let origin = origin(note.path)
        var style = layout.page.body.scaled(to: layout.noteMark.size)
        style.pitch = style.size
        style.rise = layout.noteMark.rise
        var run = TextRun(label, style, origin: origin)
        run.note = TextRun(label + note.text, layout.style(.note), origin: origin).withLinks
        return run
    }

    /// Each item is a paragraph: indented by two characters, its further lines from the edge, as the standard's own
    /// enumerations are (GB/T 9704-2012 7.3.3).
    private mutating func compose(_ list: ReportList) {
        for index in list.items.indices {
            let text = list.label(at: index) + list.items[index]
            var item = Paragraph(run(text, .body, path: list.path(at: index)).withLinks, style: .indented(indent), role: .item(index + 1))
            item.labelBytes = list.label(at: index).utf8.count
            blocks.append(.paragraph(item))
        }
    }

    private mutating func compose(_ image: ReportImage) {
        guard let known = images[image.path] else { return }
        let size = known.printed(within: (layout.figureWidth, layout.figureHeight))
        blocks.append(
            .figure(
                Figure(
                    image: known.number, width: size.width, height: size.height, alt: image.alt,
                    caption: image.caption.map { run($0, .caption, path: image.path) }, origin: origin(image.path))))
    }

    private mutating func compose(_ table: ReportTable) {
        var made: [Block] = []
        if let caption = table.caption, !caption.isEmpty {
            made.append(
                .paragraph(
                    Paragraph(
                        [run(caption, .caption, path: table.path)], style: .centred, role: .caption, keepsWithNext: true,
                        bookmark: OutlineEntry(caption, level: 3))))
        }
        made.append(.table(AuthorTable(table).table(&self)))
        if table.isLandscape { blocks.append(.landscape(made)) } else { blocks += made }
    }
}
