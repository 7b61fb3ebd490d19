import Reports

/// Recognises the report in a document: whose it is, its figures, its sections and its publication data.
struct ReportRecognition {
    let known: KnownForms
    let request: ImportRequest
    let log: ImportLog
    let pulse: () throws -> Void

    func report(in read: LooseDocument) throws -> RecognisedReport {
        var document = read
        let title = TitleReader.read(document.blocks, announced: TitleReader.announced(document))
        // In a table that an office made itself such fields may mean anything; the title is more reliable.
        if document.filled.isEmpty, title?.agency.isEmpty == false {
            document.stated.year = nil
            document.stated.agency = nil
        }
        let identity = ReportIdentity(known: known, request: request.completed(by: document.stated), log: log)
        let year = try identity.year(title, document)
        let form = try identity.form(for: year, document)
        var filledFigures = FoundFigures()
        let filled = FilledTable.read(document.filled, form: form, into: &filledFigures, log: log)
        document.blocks += filled.rest
        let headings = SectionHeadings(form)
        var vocabulary = known.vocabulary(form)
        // Sections that a filled form gave need no recognition.
        vocabulary.tables.removeAll { filled.sections.contains($0.section) }
        let tables = FigureTables(form: form, vocabulary: vocabulary, log: log, pulse: pulse)
        let content = try ReportContent(document, headings: headings, tables: tables, pulse: pulse)

        var publication = publication(document, around: content, title)
        var figures = try tables.figures(in: content.statutoryTables)
        figures.merge(filledFigures)
        let sections = SectionSplitter(form: form, headings: headings, log: log).sections(of: content.ownBlocks)
        let front = FrontMatter.read(sections.front, title: title, log: log)
        publication.merge(front.publication)
        var (prose, signature) = try prose(sections, form: form)
        let language = language(document)
        let agency = identity.agency(title, document, publication: publication, signature: signature?.name)
        publication.merge(ReadPublication(source: document.stated.publicationSource, date: document.stated.publicationDate))
        if signature == nil, let date = document.stated.signatureDate { signature = (document.stated.signatureName, date) }
        reportIncomplete(publication)

        var report = RecognisedReport(form: form, language: language, agency: agency, year: year)
        report.publication = publication.isWhole ? publication : nil
        report.preamble = front.preamble + sections.misplacedPreamble.compactMap(\.text).map { ProseTidying.tidied($0, log: log) }
        report.prose = prose
        report.figures = figures
        report.signature = signature
        if let title, title.isWhole, title.written != report.usualTitle, request.agency == nil, request.year == nil {
            report.title = title.written
        }
        return report
    }

    /// What the page's `meta` elements and the texts around the report say of its publication. Other texts are kept for the
    /// comment.
    private func publication(_ document: LooseDocument, around content: ReportContent, _ title: ReadTitle?) -> ReadPublication {
        var publication = PublicationReader.read(metas: document.metas)
        for index in content.blocks.indices where !content.isInside[index] && content.tableIndices[index] == nil {
            guard let text = content.blocks[index].text, title.map({ text.contains($0.written) }) != true else { continue }
            if index < content.firstMark, let found = PublicationReader.read(text) {
                publication.merge(found)
            } else {
                log.keep(ProseTidying.tidied(text, log: ImportLog(steps: request.normalisation)))
            }
        }
        return publication
    }

    /// The prose of each section by its key, and the signature below the last.
    private func prose(_ sections: LooseSections, form: Form) throws -> (
        prose: [String: [ImportedBlock]], signature: (name: String?, date: String)?
    ) {
        var prose: [String: [ImportedBlock]] = [:]
        var signature: (name: String?, date: String)?
        for (index, section) in form.sections.enumerated() {
            var blocks = try ProseBlocks.read(sections.bodies[index], isTable: section.table != nil, log: log, pulse: pulse)
            if index == form.sections.count - 1 { signature = ProseBlocks.signature(&blocks, log: log) }
            prose[section.key] = blocks
        }
        return (prose, signature)
    }

    private func language(_ document: LooseDocument) -> Report.Language {
        if let language = document.stated.language { return language }
        guard SimplifiedForms.isTraditional(document.blocks.prefix(4000).compactMap(\.text)) else { return .simplified }
        log.add(.note, .traditionalCharacters, .traditionalText, hint: .convertBack)
        return .traditional
    }

    private func reportIncomplete(_ publication: ReadPublication) {
        guard !publication.isWhole, let part = publication.source ?? publication.date else { return }
        log.add(.note, .incompletePublicationData, .incompletePublication(part), path: "publication")
        log.keep(part)
    }
}

/// A document's blocks, sorted into those of the report and those around it.
private struct ReportContent {
    let blocks: [LooseBlock]
    /// For each block the index of the form's table that it is.
    let tableIndices: [Int?]
    /// Whether each block is in the region of the page that holds the report.
    let isInside: [Bool]
    /// The first heading or statutory table.
    let firstMark: Int

    init(_ document: LooseDocument, headings: SectionHeadings, tables: FigureTables, pulse: () throws -> Void) throws {
        let joined = try FlattenedTables(vocabulary: tables.vocabulary, headings: headings).joined(document.blocks, pulse: pulse)
        let blocks = TableParting(vocabulary: tables.vocabulary, headings: headings).parted(joined)
        let indices = try blocks.map { block in
            try pulse()
            return block.table.flatMap(tables.index)
        }
        let marked = blocks.indices.filter { indices[$0] != nil || blocks[$0].text.flatMap(headings.match) != nil }
        guard let first = marked.first else { throw Diagnostic(.error, .notAnAnnualReport, .notAnAnnualReport) }
        self.blocks = blocks
        tableIndices = indices
        isInside = PageRegion.inside(document, blocks: blocks, marked: marked)
        firstMark = first
    }

    var statutoryTables: [(table: LooseTable, index: Int)] {
        blocks.indices.compactMap { index in
            if let table = blocks[index].table, let known = tableIndices[index] { (table, known) } else { nil }
        }
    }

    /// The report's blocks without the statutory tables.
    var ownBlocks: [LooseBlock] { blocks.indices.filter { isInside[$0] && tableIndices[$0] == nil }.map { blocks[$0] } }
}

extension Message {
    fileprivate static let notAnAnnualReport = Message(
        "看不出这是年度报告：没有找到任何部分的标题或统计表",
        "this does not look like an annual report: none of its headings or tables was found")

    fileprivate static let traditionalText = Message(
        "原文为繁体字，照录；language 记为 zh-Hant", "the text is in Traditional characters and is kept; language is zh-Hant")

    fileprivate static let convertBack = Message(
        "如由简体转换而来，用 --script simplified 转回，并核对机关名称和用字",
        "if a machine converted it, --script simplified converts it back; check the agency's name and the wording")

    fileprivate static func incompletePublication(_ part: String) -> Message {
        Message("只找到部分发布信息（\(part)），留在 $comment 中", "only part of the publication data was found (\(part)); it is kept in $comment")
    }
}
