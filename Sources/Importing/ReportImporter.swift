import Reports

/// What a person says of a file, over what is found in it.
package struct ImportRequest: Sendable {
    package var form: String?
    package var year: Int?
    package var agency: String?
    /// What may be changed of the text.
    package var normalisation: Normalisation
    package var script: WantedScript
    /// How PDF files are read.
    package var printedPages: PrintedPageSource

    package init(
        form: String? = nil, year: Int? = nil, agency: String? = nil, normalisation: Normalisation = .all,
        script: WantedScript = .asWritten, printedPages: PrintedPageSource = .inProcess
    ) {
        self.form = form
        self.year = year
        self.agency = agency
        self.normalisation = normalisation
        self.script = script
        self.printedPages = printedPages
    }

    /// What the file says in fields of its own, where the person said nothing.
    func completed(by stated: StatedFacts) -> ImportRequest {
        var request = self
        request.form = form ?? stated.form
        request.year = year ?? stated.year
        request.agency = agency ?? stated.agency
        return request
    }
}

/// What came of an import: the text of a report.json, or nil where there is none to write.
package struct ImportOutcome: Sendable {
    package var json: String?
    package var diagnostics: [Diagnostic]
}

/// Turns published reports, as PDF files, web pages, word-processor files, spreadsheets or plain text, into report.json. Nothing is guessed in silence.
package struct ReportImporter {
    private let known: KnownForms
    private let request: ImportRequest
    private let limits: ImportLimits
    private let log: ImportLog

    package static func run(_ bytes: [UInt8], forms: [Form], request: ImportRequest = ImportRequest(), limits: ImportLimits = .standard)
        -> ImportOutcome
    {
        run(bytes, KnownForms(forms), request: request, limits: limits)
    }

    package static func run(
        _ bytes: [UInt8], _ known: KnownForms, request: ImportRequest = ImportRequest(), limits: ImportLimits = .standard
    ) -> ImportOutcome {
        let log = ImportLog(steps: request.normalisation)
        let importer = ReportImporter(known: known, request: request, limits: limits, log: log)
        do {
            let json = try importer.json(bytes)
            log.tellTallies()
            return ImportOutcome(json: json, diagnostics: log.diagnostics)
        } catch {
            log.add(.error, error.code, error.chinese, error.english, line: error.line)
            return ImportOutcome(json: nil, diagnostics: log.diagnostics)
        }
    }

    private func json(_ bytes: [UInt8]) throws(ImportStop) -> String {
        let read = try document(bytes)
        log.places = read.places
        var document = try shown(DocumentNormalisation(steps: request.normalisation, script: request.script, log: log).normalised(read))
        let title = TitleReader.read(document.blocks, announced: TitleReader.announced(document))
        // Fields of a table that an office made itself may be anything; its title is no mistake.
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
        // What is read needs no looking for.
        vocabulary.tables.removeAll { filled.sections.contains($0.section) }
        let blocks = TableParting(vocabulary: vocabulary, headings: headings).parted(
            FlattenedTables(vocabulary: vocabulary, headings: headings).gathered(document.blocks))
        let tables = FigureTables(form: form, vocabulary: vocabulary, log: log)
        let indices = blocks.map { $0.table.flatMap(tables.index) }
        let marked = blocks.indices.filter { indices[$0] != nil || blocks[$0].text.flatMap(headings.match) != nil }
        guard !marked.isEmpty else {
            throw ImportStop(
                code: .notAnAnnualReport, chinese: "看不出这是年度报告：没有找到任何部分的标题或统计表",
                english: "this does not look like an annual report: no heading and no table of one was found")
        }
        let inside = PageRegion.inside(document, blocks: blocks, marked: marked)
        var publication = PublicationReader.read(metas: document.metas)
        for index in blocks.indices where !inside[index] && indices[index] == nil {
            guard let text = blocks[index].text, title.map({ text.contains($0.written) }) != true else { continue }
            if index < marked[0], let found = PublicationReader.read(text) {
                publication.take(found)
            } else {
                log.keep(ProseTidying.tidied(text, log: ImportLog(steps: request.normalisation)))
            }
        }
        var figures = tables.figures(
            in: blocks.indices.compactMap { index in
                if let table = blocks[index].table, let known = indices[index] { (table, known) } else { nil }
            })
        figures.merge(filledFigures)
        // The statutory tables have given what they hold.
        let own = blocks.indices.filter { inside[$0] && indices[$0] == nil }.map { blocks[$0] }
        let sections = SectionSplitter(form: form, headings: headings, log: log).sections(of: own)
        let front = FrontMatter.read(sections.front, title: title, log: log)
        publication.take(front.publication)
        var prose: [String: [ImportedBlock]] = [:]
        var signature: (name: String?, date: String)?
        for (index, section) in form.sections.enumerated() {
            var read = ProseBlocks.read(sections.bodies[index], isTable: section.table != nil, log: log)
            if index == form.sections.count - 1 { signature = ProseBlocks.signature(&read, log: log) }
            prose[section.key] = read
        }
        let language =
            document.stated.language
            ?? (SimplifiedForms.isTraditional(document.blocks.prefix(4000).compactMap(\.text)) ? .traditional : .simplified)
        if language == .traditional, document.stated.language == nil {
            log.add(
                .note, .traditionalCharacters, "原文为繁体字，照录；language 记为 zh-Hant",
                "the text is in Traditional characters and stays so; language is zh-Hant",
                hint: Message(
                    "如由简体转换而来，用 --script simplified 转回，并核对机关名称和用字",
                    "if a machine converted it, --script simplified converts it back; check the agency's name and the wording"))
        }
        let agency = identity.agency(title, document, publication: publication, signature: signature?.name)
        publication.take(ReadPublication(source: document.stated.publicationSource, date: document.stated.publicationDate))
        if signature == nil, let date = document.stated.signatureDate { signature = (document.stated.signatureName, date) }
        tellPublication(publication)
        var report = RecognisedReport(
            form: form, language: language, agency: agency, year: year, title: nil, publication: publication.isWhole ? publication : nil,
            preamble: front.preamble + sections.misplacedPreamble.compactMap(\.text).map { ProseTidying.tidied($0, log: log) },
            prose: prose, figures: figures, signature: signature, comment: nil)
        let usual = "\(agency)\(year)年\(language == .simplified ? "政府信息公开工作年度报告" : "政府信息公開工作年度報告")"
        if let title, title.isWhole, title.written != usual, request.agency == nil, request.year == nil { report.title = title.written }
        report.comment = comment()
        return ReportWriter.text(report)
    }

    // MARK: Steps

    private func document(_ bytes: [UInt8]) throws(ImportStop) -> LooseDocument {
        do {
            if PDFReading.isPDF(bytes) {
                log.places = .pages
                return try PDFReading(limits: limits.printedPages, source: request.printedPages, log: log).document(bytes)
            }
            if let document = try PackageReading.document(bytes, limits: limits, log: log) { return document }
            let text = try TextReading(log: log, limits: limits).read(bytes)
            return text.isPage ? try PageParser(limits: limits).document(text.utf8) : try PlainLines.document(text.utf8, limits: limits)
        } catch let stop as ImportStop {
            throw stop
        } catch {
            throw ImportStop(code: .noText, chinese: "文件里没有文字", english: "the file holds no text")
        }
    }

    /// Without what its page hides, unless that is all there is.
    private func shown(_ document: LooseDocument) throws(ImportStop) -> LooseDocument {
        guard document.blocks.count <= limits.blocks else {
            throw ImportStop(
                code: .importLimitExceeded, chinese: "段落超过 \(limits.blocks) 个", english: "more than \(limits.blocks) paragraphs")
        }
        let visible = document.blocks.filter { !$0.isHidden }
        guard visible.count < document.blocks.count,
            visible.contains(where: { $0.table != nil }) || !document.blocks.contains(where: { $0.table != nil })
        else { return document }
        var document = document
        log.add(
            .note, .undisplayedTextSkipped, "略去网页不显示的 \(document.blocks.count - visible.count) 段",
            "\(document.blocks.count - visible.count) paragraphs that the page does not show were left out")
        document.blocks = visible
        return document
    }

    private func tellPublication(_ publication: ReadPublication) {
        guard !publication.isWhole, let part = publication.source ?? publication.date else { return }
        log.add(
            .note, .incompletePublicationData, "只找到发布信息的一部分（\(part)），留在 $comment 中",
            "only a part of the publication data was found (\(part)); it is kept in $comment", path: "publication")
        log.keep(part)
    }

    /// Everything that has no place of its own; the sites' own lines are cut where they are too many.
    private func comment() -> String? {
        guard !log.kept.isEmpty else { return nil }
        let whole = log.kept.joined(separator: " ¶ ")
        let limit = 4000
        log.add(
            .note, .unplacedText, "有 \(log.kept.count) 段文字放不进报告，留在 $comment 中",
            "\(log.kept.count) texts have no place in the report and are kept in $comment",
            hint: Message("请看一遍，有用的移到相应部分", "read them, and move what is of use to its section"))
        return whole.count <= limit ? whole : whole.prefix(limit) + "…"
    }
}
