import Reports

/// What a person says of a file, over what is found in it.
package struct ImportRequest: Sendable {
    package var form: String?
    package var year: Int?
    package var agency: String?

    package init(form: String? = nil, year: Int? = nil, agency: String? = nil) {
        self.form = form
        self.year = year
        self.agency = agency
    }
}

/// What came of an import: the text of a report.json, or nil where there is none to write.
package struct ImportOutcome: Sendable {
    package var json: String?
    package var findings: [Finding]
}

/// Turns published reports, as web pages, word-processor files, spreadsheets or plain text, into report.json. Nothing is guessed in silence.
package struct ReportImporter {
    private let forms: [Form]
    private let request: ImportRequest
    private let limits: ImportLimits
    private let log = ImportLog()

    package static func run(_ bytes: [UInt8], forms: [Form], request: ImportRequest = ImportRequest(), limits: ImportLimits = .standard) -> ImportOutcome {
        let importer = ReportImporter(forms: forms, request: request, limits: limits)
        do {
            let json = try importer.json(bytes)
            importer.log.tellTallies()
            return ImportOutcome(json: json, findings: importer.log.findings)
        } catch {
            importer.log.add(.error, error.code, error.chinese, error.english, line: error.line)
            return ImportOutcome(json: nil, findings: importer.log.findings)
        }
    }

    private func json(_ bytes: [UInt8]) throws(ImportStop) -> String {
        var document = try document(bytes)
        log.places = document.places
        guard document.blocks.count <= limits.blocks else {
            throw ImportStop(code: "IMP-05", chinese: "段落超过 \(limits.blocks) 个", english: "more than \(limits.blocks) paragraphs")
        }
        let titles = TitleReader.read(document.blocks), title = titles?.agency.isEmpty == false ? titles : TitleReader.read(pageTitle: document.pageTitle) ?? titles
        // Fields of a table that an office made itself may be anything; its title is no mistake.
        if document.filled.isEmpty, title?.agency.isEmpty == false {
            document.stated.year = nil
            document.stated.agency = nil
        }
        let year = try year(title, document)
        let form = try form(for: year, stated: document.stated.form)
        var filledFigures = FoundFigures()
        let filled = FilledTable.read(document.filled, form: form, into: &filledFigures, log: log)
        document.blocks += filled.rest
        let headings = SectionHeadings(form)
        var vocabulary = FormVocabulary(form)
        // What is read needs no looking for.
        vocabulary.tables.removeAll { filled.sections.contains($0.section) }
        let blocks = FlattenedTables(vocabulary: vocabulary, headings: headings).gathered(document.blocks)
        let tables = FigureTables(form: form, vocabulary: vocabulary, log: log)
        let indices = blocks.map { $0.table.flatMap(tables.index) }
        let marked = blocks.indices.filter { indices[$0] != nil || blocks[$0].text.flatMap(headings.match) != nil }
        guard !marked.isEmpty else {
            throw ImportStop(code: "IMP-06", chinese: "看不出这是年度报告：没有找到任何部分的标题或统计表", english: "this does not look like an annual report: no heading and no table of one was found")
        }
        let inside = PageRegion.inside(document, blocks: blocks, marked: marked)
        var publication = PublicationReader.read(metas: document.metas)
        for index in blocks.indices where !inside[index] && indices[index] == nil {
            guard let text = blocks[index].text, titles.map({ text.contains($0.written) }) != true else { continue }
            if index < marked[0], let found = PublicationReader.read(text) {
                publication = ReadPublication(source: found.source ?? publication.source, date: found.date ?? publication.date, time: found.time ?? publication.time)
            } else {
                log.keep(ProseTidying.tidied(text, log: ImportLog()))
            }
        }
        var figures = tables.figures(in: blocks.indices.compactMap { index in
            if let table = blocks[index].table, let known = indices[index] { (table, known) } else { nil }
        })
        figures.merge(filledFigures)
        // The statutory tables have given what they hold.
        let own = blocks.indices.filter { inside[$0] && indices[$0] == nil }.map { blocks[$0] }
        let sections = SectionSplitter(form: form, headings: headings, log: log).sections(of: own)
        let front = FrontMatter.read(sections.front, log: log)
        publication = ReadPublication(source: front.publication.source ?? publication.source, date: front.publication.date ?? publication.date, time: front.publication.time ?? publication.time)
        var prose: [String: [ImportedBlock]] = [:]
        var signature: (name: String?, date: String)?
        for (index, section) in form.sections.enumerated() {
            var read = ProseBlocks.read(sections.bodies[index], log: log)
            if index == form.sections.count - 1 { signature = ProseBlocks.signature(&read, log: log) }
            prose[section.key] = read
        }
        let language = document.stated.language ?? (SimplifiedForms.isTraditional(document.blocks.prefix(4000).compactMap(\.text)) ? .traditional : .simplified)
        if language == .traditional, document.stated.language == nil {
            log.add(.note, "IMP-28", "原文为繁体字，照录；language 记为 zh-Hant", "the text is in Traditional characters and stays so; language is zh-Hant",
                hint: Message("如由简体转换而来，请核对机关名称和用字", "if a machine converted it, check the agency's name and the wording"))
        }
        let agency = try agency(title, stated: document.stated.agency)
        publication.source = document.stated.publicationSource ?? publication.source
        publication.date = document.stated.publicationDate ?? publication.date
        if signature == nil, let date = document.stated.signatureDate { signature = (document.stated.signatureName, date) }
        tellPublication(publication)
        var report = RecognisedReport(form: form, language: language, agency: agency, year: year, title: nil, publication: publication.isWhole ? publication : nil,
            preamble: front.preamble + sections.misplacedPreamble.compactMap(\.text).map { ProseTidying.tidied($0, log: log) }, prose: prose, figures: figures, signature: signature, comment: nil)
        let usual = "\(agency)\(year)年\(language == .simplified ? "政府信息公开工作年度报告" : "政府信息公開工作年度報告")"
        if let written = title?.written, title?.agency.isEmpty == false, written != usual, request.agency == nil, request.year == nil { report.title = written }
        report.comment = comment()
        return ReportWriter.text(report)
    }

    // MARK: Steps

    private func document(_ bytes: [UInt8]) throws(ImportStop) -> LooseDocument {
        do {
            if let document = try PackageReading.document(bytes, limits: limits, log: log) { return document }
            let text = try TextReading(log: log, limits: limits).read(bytes)
            return text.isPage ? try PageParser(limits: limits).document(text.utf8) : try PlainLines.document(text.utf8, limits: limits)
        } catch let stop as ImportStop {
            throw stop
        } catch {
            throw ImportStop(code: "IMP-03", chinese: "文件里没有文字", english: "the file holds no text")
        }
    }

    private func year(_ title: ReadTitle?, _ document: LooseDocument) throws(ImportStop) -> Int {
        let period = StatisticsPeriod.year(document.blocks)
        if let year = request.year ?? document.stated.year { return year }
        if let title {
            if let period, period.year != title.year {
                log.add(.warning, "IMP-08", "标题写 \(title.year) 年，统计期限写 \(period.year) 年；按标题", "the title says \(title.year), the period \(period.year); the title's was taken", line: period.line, path: "year")
            }
            return title.year
        }
        if let period {
            log.add(.warning, "IMP-08", "没有找到标题；年份 \(period.year) 取自正文的日期", "no title was found; the year \(period.year) comes from a date in the text", line: period.line, path: "year", hint: Message("请核对，或用 --year 指定", "check it, or give --year"))
            return period.year
        }
        throw ImportStop(code: "IMP-08", chinese: "看不出是哪一年的报告；请用 --year 指定", english: "cannot tell the year of the report; give --year")
    }

    private func form(for year: Int, stated: String?) throws(ImportStop) -> Form {
        let known = forms.filter { $0.language == .simplified }
        let found = (request.form ?? stated).map { id in known.first { $0.id == id } } ?? known.filter { $0.firstYear <= year }.max { $0.firstYear < $1.firstYear }
        if let found { return found }
        let ids = known.map(\.id).joined(separator: "、")
        throw ImportStop(code: "IMP-29", chinese: "没有适用于 \(year) 年的报告格式（现有：\(ids)）；可用 --form 指定", english: "no form for reports on \(year) (there are: \(ids)); --form names one")
    }

    private func agency(_ title: ReadTitle?, stated: String?) throws(ImportStop) -> String {
        if let agency = request.agency ?? stated { return agency }
        if let title, !title.agency.isEmpty {
            if title.isJoined {
                log.add(.warning, "IMP-07", "标题分成几行；机关名称按“\(title.agency)”", "the title lies over several lines; the agency was read as \(title.agency)", path: "agency",
                    hint: Message("请核对，或用 --agency 指定", "check it, or give --agency"))
            }
            return title.agency
        }
        throw ImportStop(code: "IMP-07", chinese: "看不出是哪个机关的报告；请用 --agency 指定", english: "cannot tell whose report it is; give --agency")
    }

    private func tellPublication(_ publication: ReadPublication) {
        guard !publication.isWhole, let part = publication.source ?? publication.date else { return }
        log.add(.note, "IMP-30", "只找到发布信息的一部分（\(part)），留在 $comment 中", "only a part of the publication data was found (\(part)); it is kept in $comment", path: "publication")
        log.keep(part)
    }

    /// Everything that has no place of its own; the sites' own lines are cut where they are too many.
    private func comment() -> String? {
        guard !log.kept.isEmpty else { return nil }
        let whole = log.kept.joined(separator: " ¶ "), limit = 4000
        log.add(.note, "IMP-31", "有 \(log.kept.count) 段文字放不进报告，留在 $comment 中", "\(log.kept.count) texts have no place in the report and are kept in $comment", hint: Message("请看一遍，有用的移到相应部分", "read them, and move what is of use to its section"))
        return whole.count <= limit ? whole : whole.prefix(limit) + "…"
    }
}
