/// The result of reading a report.
package struct ReportReading: Sendable {
    package var report: Report?
    package var form: Form?
    package var diagnostics: [Diagnostic]
    /// The position of each JSON path, for later stages.
    package var places: PlaceIndex
}

/// Reads report.json. Reports everything that is wrong, not only the first fault.
package struct ReportReader {
    let forms: [Form]
    let limits: Limits
    let log: DiagnosticLog

    package static func read(_ bytes: [UInt8], forms: [Form], limits: Limits = .standard) -> ReportReading {
        read(JSONText.read(bytes, limits: limits), forms: forms, limits: limits)
    }

    /// Reads a file that has already been parsed to find out which kind of document it holds.
    package static func read(_ text: JSONText, forms: [Form], limits: Limits = .standard) -> ReportReading {
        let log = DiagnosticLog(lines: text.lines)
        log.diagnostics = text.diagnostics
        guard let root = text.root else { return ReportReading(report: nil, form: nil, diagnostics: log.diagnostics, places: log.places) }
        let reader = ReportReader(forms: forms, limits: limits, log: log)
        let form = reader.validate(root)
        let report = form.flatMap { reader.report(root, form: $0) }
        return ReportReading(report: report, form: form, diagnostics: log.diagnostics, places: log.places)
    }

    /// Reports everything in the file that the schema does not allow; nil if no form can be chosen.
    func validate(_ root: JSONNode) -> Form? {
        let validator = ShapeValidator(log: log, hasFigures: true)
        validator.validate(root, as: .report(knowing: forms))
        guard let reader = KeyReader<ReportKey>(root, path: "", log: log), let form = chosenForm(reader) else { return nil }
        validator.validate(root, as: .report(in: form))
        return form
    }

    private func report(_ root: JSONNode, form: Form) -> Report? {
        guard let reader = KeyReader<ReportKey>(root, path: "", log: log) else { return nil }
        let titleLines = reader.texts(.title) ?? []
        var blocks = BlockReader(log: log, limits: limits, figures: form.figurePaths)
        let preamble = blocks.read(reader.node(.preamble), path: reader.path(.preamble))
        let sections = SectionReader(log: log).read(form, in: root, blocks: &blocks)
        guard let agency = reader.text(.agency), let year = reader.whole(.year) else { return nil }
        return Report(
            formID: form.id, language: reader.word(.language) ?? .simplified, agency: agency, year: year,
            writtenTitle: titleLines.isEmpty ? nil : titleLines.joined(), titleLines: titleLines, remark: reader.text(.remark),
            publication: publication(reader), head: head(reader), preamble: preamble, prose: sections.prose, figures: sections.figures,
            signature: signature(reader))
    }

    // MARK: The form

    /// The form that the report names, or else the one that applies to its year.
    private func chosenForm(_ reader: KeyReader<ReportKey>) -> Form? {
        let language = reader.word(.language) ?? Report.Language.simplified
        // With labels in the report's script if there is such a form.
        func localized(_ id: String) -> Form? {
            let same = forms.filter { $0.id == id }
            return same.first { $0.language == language } ?? same.first
        }
        if let id = reader.text(.form) { return localized(id) }
        // A faulty name has been reported; the form of the year would only report more.
        guard !reader.isFaulty(.form), let year = reader.whole(.year), let node = reader.node(.year) else { return nil }
        if let form = forms.filter({ $0.firstYear <= year }).max(by: { $0.firstYear < $1.firstYear }) { return localized(form.id) }
        log.add(.error, .noFormForYear, .noForm(for: year), reader.path(.year), node.offset, hint: .knownForms(forms))
        return nil
    }

    // MARK: Short entries

    private func publication(_ reader: KeyReader<ReportKey>) -> Publication? {
        guard let object = reader.object(.publication, PublicationKey.self), let source = object.text(.source),
            let date = object.date(.date)
        else { return nil }
        return Publication(source: source, date: date, time: object.text(.time))
    }

    private func head(_ reader: KeyReader<ReportKey>) -> ReportHead? {
        reader.object(.head, ReportHeadKey.self).map { ReportHead(masthead: $0.text(.masthead), number: $0.text(.number)) }
    }

    private func signature(_ reader: KeyReader<ReportKey>) -> SignatureEntry? {
        guard let object = reader.object(.signature, SignatureKey.self) else { return nil }
        let entry = SignatureEntry(name: object.text(.name), date: object.date(.date))
        return entry.name == nil && entry.date == nil ? nil : entry
    }
}

extension Message {
    fileprivate static func noForm(for year: Int) -> Message { Message("没有适用于 \(year) 年的报告格式", "no form for reports on \(year)") }

    fileprivate static func knownForms(_ forms: [Form]) -> Message {
        Message(
            "现有：\(forms.map { "\($0.id)（\($0.firstYear) 年起）" }.joined(separator: "、"))",
            "there are: \(forms.map { "\($0.id) (from \($0.firstYear))" }.joined(separator: ", "))")
    }
}
