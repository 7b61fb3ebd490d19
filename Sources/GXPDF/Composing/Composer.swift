import Documents
import Reports
import Typesetting

/// Composes a report into a document: its blocks with their order and styles. It measures nothing.
struct Composer {
    let report: Report
    let form: Form
    let layout: Layout
    private(set) var prose: ProseComposer

    init(report: Report, form: Form, layout: Layout, places: PlaceIndex, images: [String: ReportImages.Size]) {
        self.report = report
        self.form = form
        self.layout = layout
        prose = ProseComposer(
            layout: layout, language: report.language, images: images, figures: report.figures,
            origins: OriginMap(places: places, form: form), names: DeclaredNames.of(report))
    }

    /// - Parameter pulse: called before each block; what it throws ends the work.
    mutating func document(_ setting: SettingOptions, pulse: () throws -> Void) rethrows -> Document {
        composeHead()
        composeOpening()
        try prose.compose(report.preamble, pulse: pulse)
        for section in form.sections {
            prose.compose(heading: section.heading, path: section.key)
            if let table = section.table { prose.blocks.append(.table(StatutoryTable(table, section: section.key).table(&prose))) }
            try prose.compose(report.prose[section.key] ?? [], pulse: pulse)
        }
        composeSignature(isToBeSigned: setting.hasSignatureFields)
        return prose.document(setting)
    }

    /// 版头, if the report asks for one.
    private mutating func composeHead() {
        guard let head = report.head, let looks = layout.mastheads["document"] else { return }
        let content = MastheadContent(
            names: [head.masthead ?? report.agency + "文件"], origin: prose.origin(head.masthead == nil ? "agency" : "head.masthead"),
            number: head.number.map { prose.run($0, .number, path: "head.number") })
        prose.blocks.append(.masthead(looks.masthead(content)))
    }

    private mutating func composeOpening() {
        let titlePath = report.writtenTitle == nil ? "agency" : "title"
        let isFixed = report.titleLines.count > 1
        prose.blocks.append(
            .title(
                Title(
                    pieces: isFixed ? report.titleLines : TitlePieces.of(report), hasFixedLines: isFixed, style: layout.style(.title),
                    leading: layout.titleLeading, origin: prose.origin(titlePath))))
        if let remark = report.remark {
            prose.blocks.append(.paragraph(Paragraph([prose.run(remark, .remark, path: "remark")], style: .centred, isBody: false)))
        }
        if let publication = report.publication {
            let text = layout.opening.publication.text(in: report.language).replacing("{source}", with: publication.source).replacing(
                "{date}", with: publication.date.official)
            prose.blocks.append(
                .paragraph(
                    Paragraph([prose.run(text, .publication, path: "publication", keepsNames: true)], style: .centred, isBody: false)))
        }
        if layout.opening.spaceAfter > 0 { prose.blocks.append(.space(lines: layout.opening.spaceAfter)) }
    }

    private mutating func composeSignature(isToBeSigned: Bool) {
        guard let signature = report.signature else { return }
        var made = Signature(
            name: signature.name.map { prose.run($0, .body, path: "signature.name", keepsNames: true) },
            date: signature.date.map { prose.run($0.official, .body, path: "signature.date") },
            spaceAbove: layout.signature.spaceAbove, rightIndent: layout.signature.rightIndent * layout.characterPitch,
            dateIndent: layout.signature.dateIndent * layout.characterPitch)
        if isToBeSigned {
            made.seal = AbsentSeal(label: "印章：\(signature.name ?? report.agency)", diameter: layout.seal.diameter, drop: layout.seal.drop)
        }
        prose.blocks.append(.signature(made))
    }
}
