import Reports
import Typesetting

/// Composes a report into a document: which blocks there are, in which order and in which styles. It measures nothing.
struct Composer {
    let report: Reports.Report
    let form: Form
    let layout: Layout
    /// The sizes in pixels of the images by the path of their block; those that could not be read are left out.
    let images: [String: (number: Int, width: Int, height: Int)]
    private(set) var origins: OriginMap
    private var blocks: [Typesetting.Block] = []

    init(report: Reports.Report, form: Form, layout: Layout, places: PlaceIndex, images: [String: (number: Int, width: Int, height: Int)]) {
        self.report = report
        self.form = form
        self.layout = layout
        origins = OriginMap(places: places, form: form)
        self.images = images
    }

    mutating func document() -> Document {
        composeOpening()
        for block in report.preamble { compose(block) }
        for section in form.sections {
            compose(heading: section.heading, path: section.key)
            if let table = section.table { blocks.append(.table(StatutoryTable(table, section: section.key).table(&self))) }
            for block in report.prose[section.key] ?? [] { compose(block) }
        }
        composeSignature()
        return Document(page: layout.page, folio: layout.folio, lines: layout.lines, blocks: blocks)
    }

    // MARK: Origins and runs

    mutating func origin(_ path: String, cell: String? = nil) -> Origin { origins.origin(path, label: cell) }

    private mutating func run(_ text: String, _ style: Layout.StyleName, path: String) -> TextRun {
        TextRun(text, layout.style(style), origin: origin(path))
    }

    private var indent: Double { layout.paragraphIndent * layout.characterPitch }

    // MARK: Opening

    private mutating func composeOpening() {
        let titlePath = report.writtenTitle == nil ? "agency" : "title"
        blocks.append(.title(Title(pieces: TitlePieces.of(report), style: layout.style(.title), leading: layout.titleLeading, origin: origin(titlePath))))
        if let remark = report.remark {
            blocks.append(.paragraph(Paragraph([run(remark, .remark, path: "remark")], alignment: .centred)))
        }
        if let publication = report.publication {
            let text = layout.publicationTemplate.text(in: report.language).replacing("{source}", with: publication.source).replacing("{date}", with: publication.date.official)
            blocks.append(.paragraph(Paragraph([run(text, .publication, path: "publication")], alignment: .centred)))
        }
        if layout.openingSpaceAfter > 0 { blocks.append(.space(lines: layout.openingSpaceAfter)) }
    }

    // MARK: Prose

    private mutating func compose(heading: String, path: String) {
        blocks.append(.paragraph(Paragraph([run(heading, .heading1, path: path)], firstIndent: indent, tag: .heading(level: 1),
            keepsWithNext: true, bookmark: heading, bookmarkLevel: 1)))
    }

    private mutating func compose(_ block: ReportBlock) {
        switch block {
        case .paragraph(let paragraph): compose(paragraph)
        case .image(let image): compose(image)
        case .table(let table):
            if let caption = table.caption, !caption.isEmpty {
                blocks.append(.paragraph(Paragraph([run(caption, .caption, path: table.path)], alignment: .centred, tag: .caption, keepsWithNext: true)))
            }
            blocks.append(.table(AuthorTable(table).table(&self)))
        case .list, .chart: break
        }
    }

    private mutating func compose(_ paragraph: ReportParagraph) {
        let origin = origin(paragraph.path)
        var runs: [TextRun] = []
        if !paragraph.heading.isEmpty { runs.append(TextRun(paragraph.heading, layout.style(headingLevel: paragraph.level), origin: origin)) }
        if !paragraph.text.isEmpty {
            let level = paragraph.heading.isEmpty ? paragraph.level : 0
            runs.append(TextRun(paragraph.text, level == 0 ? layout.page.body : layout.style(headingLevel: level), origin: origin))
        }
        let stands = !paragraph.heading.isEmpty && paragraph.text.isEmpty
        // A heading that runs into its text is not the text's heading to a reader of the structure, but has its bookmark.
        let bookmark = paragraph.level == 2 && paragraph.heading.count > 3 ? trimmed(paragraph.heading) : nil
        blocks.append(.paragraph(Paragraph(runs, firstIndent: indent, tag: stands ? .heading(level: paragraph.level) : .paragraph,
            keepsWithNext: stands, bookmark: bookmark, bookmarkLevel: 2)))
    }

    private func trimmed(_ heading: String) -> String { heading.hasSuffix("。") ? String(heading.dropLast()) : heading }

    private mutating func compose(_ image: ReportImage) {
        guard let known = images[image.path] else { return }
        // No larger than its pixels at 96 an inch, the layout's box, and the page with a caption.
        let natural = 72.0 / 96
        let scale = min(natural, layout.figureWidth / Double(known.width), layout.figureHeight / Double(known.height))
        blocks.append(.figure(Figure(image: known.number, width: Double(known.width) * scale, height: Double(known.height) * scale, alt: image.alt,
            caption: image.caption.map { run($0, .caption, path: image.path) }, origin: origin(image.path))))
    }

    private mutating func composeSignature() {
        guard let signature = report.signature else { return }
        blocks.append(.signature(Signature(
            name: signature.name.map { run($0, .body, path: "signature.name") }, date: signature.date.map { run($0.official, .body, path: "signature.date") },
            spaceAbove: layout.signatureSpaceAbove, rightIndent: layout.signatureRightIndent * layout.characterPitch,
            dateIndent: layout.signatureDateIndent * layout.characterPitch)))
    }
}
