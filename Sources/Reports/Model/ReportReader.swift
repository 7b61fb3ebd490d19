/// What came of reading a report.
package struct ReportReading: Sendable {
    package var report: Report?
    package var form: Form?
    package var diagnostics: [Diagnostic]
    /// The place of each JSON path, for stages that come later.
    package var places: PlaceIndex
}

/// Reads report.json: collects all that is wrong and never stops at the first.
package struct ReportReader {
    let forms: [Form]
    let limits: Limits
    let log: DiagnosticLog

    package static func read(_ bytes: [UInt8], forms: [Form], limits: Limits = .standard) -> ReportReading {
        read(JSONText.read(bytes, limits: limits), forms: forms, limits: limits)
    }

    /// Of a file that has been parsed to see what kind of document it holds.
    package static func read(_ text: JSONText, forms: [Form], limits: Limits = .standard) -> ReportReading {
        let log = DiagnosticLog(lines: text.lines)
        log.diagnostics = text.diagnostics
        guard let root = text.root, let reader = ObjectReader(root, path: "", log: log) else {
            return ReportReading(report: nil, form: nil, diagnostics: log.diagnostics, places: log.places)
        }
        let report = ReportReader(forms: forms, limits: limits, log: log)
        let (result, form) = report.report(reader)
        return ReportReading(report: result, form: form, diagnostics: log.diagnostics, places: log.places)
    }

    // MARK: The whole

    private func report(_ reader: ObjectReader) -> (Report?, Form?) {
        let agency = reader.filled("agency")
        let year = reader.int(reader.required("year"), "year", in: 2008...2999)
        let language = Report.Language.read(reader)
        let form = chosenForm(reader, year: year, language: language)
        let titleLines = reader.filledLines("title", required: false)
        let title = titleLines?.joined()
        let remark = reader.optionalText("remark")
        let publication = self.publication(reader)
        let head = self.head(reader)
        var blocks = BlockReader(log: log, limits: limits, figures: form?.figurePaths ?? [])
        let preamble = blocks.read(reader.node("preamble"), path: "preamble")
        var prose: [String: [ReportBlock]] = [:]
        var figures: [String: FigureValue] = [:]
        for section in form?.sections ?? [] {
            if let table = section.table {
                if let node = reader.required(section.key, called: section.heading),
                    let object = ObjectReader(node, path: section.key, log: log)
                {
                    readFigures(table, section: section, object: object, into: &figures)
                    if let notes = object.node("notes") { prose[section.key] = blocks.read(notes, path: object.child("notes")) }
                    object.finish()
                }
            } else if let node = reader.required(section.key, called: section.heading) {
                let read = blocks.read(node, path: section.key)
                if read.isEmpty, case .array = node.value {
                    log.add(
                        .warning, .emptySection, Message("“\(section.heading)”没有内容", "the section \(section.heading) is empty"),
                        section.key,
                        node.offset,
                        hint: Message("没有内容的写“无”", "write 无 where there is nothing to report"))
                }
                prose[section.key] = read
            }
        }
        let signature = self.signature(reader)
        // Without a form the sections' keys are not known, and each would be called unknown.
        if form != nil { reader.finish() }
        guard let form, let agency, let year else { return (nil, form) }
        return (
            Report(
                formID: form.id, language: language, agency: agency, year: year, writtenTitle: title, titleLines: titleLines ?? [],
                remark: remark, publication: publication, head: head,
                preamble: preamble, prose: prose, figures: figures, signature: signature), form
        )
    }

    private func chosenForm(_ reader: ObjectReader, year: Int?, language: Report.Language) -> Form? {
        // Labels in the report's own script where there are any.
        func written(_ id: String) -> Form? {
            let same = forms.filter { $0.id == id }
            return same.first { $0.language == language } ?? same.first
        }
        let ids = forms.map(\.id).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        if let node = reader.node("form"), let id = reader.string(node, "form") {
            if let form = written(id) { return form }
            log.add(
                .error, .unknownForm, Message("没有名为“\(id)”的报告格式", "no form named \"\(id)\""), "form", node.offset,
                hint: Message("现有：\(ids.joined(separator: "、"))", "there are: \(ids.joined(separator: ", "))"))
            return nil
        }
        guard let year else { return nil }
        if let form = forms.filter({ $0.firstYear <= year }).max(by: { $0.firstYear < $1.firstYear }) { return written(form.id) }
        log.add(
            .error, .noFormForYear, Message("没有适用于 \(year) 年的报告格式", "no form for reports on \(year)"), "year",
            reader.node("year")?.offset ?? reader.offset,
            hint: Message(
                "现有：\(forms.map { "\($0.id)（\($0.firstYear) 年起）" }.joined(separator: "、"))",
                "there are: \(forms.map { "\($0.id) (from \($0.firstYear))" }.joined(separator: ", "))"))
        return nil
    }

    // MARK: Short entries

    private func publication(_ reader: ObjectReader) -> Publication? {
        guard let object = reader.object("publication") else { return nil }
        let source = object.filled("source")
        let date = object.date("date", required: true)
        let time = object.optionalText("time")
        object.finish()
        guard let source, let date else { return nil }
        return Publication(source: source, date: date, time: time)
    }

    private func head(_ reader: ObjectReader) -> ReportHead? {
        guard let object = reader.object("head") else { return nil }
        let head = ReportHead(masthead: object.optionalText("masthead"), number: object.optionalText("number"))
        object.finish()
        return head
    }

    private func signature(_ reader: ObjectReader) -> SignatureEntry? {
        guard let object = reader.object("signature") else { return nil }
        let entry = SignatureEntry(name: object.optionalText("name"), date: object.date("date", required: false))
        object.finish()
        return entry.name == nil && entry.date == nil ? nil : entry
    }

    // MARK: Figures

    private func readFigures(_ table: FormTable, section: FormSection, object: ObjectReader, into figures: inout [String: FigureValue]) {
        var readers: [String: ObjectReader?] = [:]
        for cell in table.figures {
            guard let key = cell.figure else { continue }
            let parts = key.split(separator: ".").map(String.init)
            var parent: ObjectReader? = object
            var path = ""
            for part in parts.dropLast() {
                path = path.isEmpty ? part : "\(path).\(part)"
                if let known = readers[path] {
                    parent = known
                } else {
                    parent = parent?.object(part)
                    readers[path] = .some(parent)
                }
            }
            figures["\(section.key).\(key)"] = figure(
                parts.last ?? key, cell: cell, in: parent, table: table, key: key, fallback: object, path: "\(section.key).\(key)")
        }
        for reader in readers.values { reader?.finish() }
    }

    private func figure(
        _ last: String, cell: FormCell, in parent: ObjectReader?, table: FormTable, key: String, fallback: ObjectReader, path: String
    ) -> FigureValue {
        // Only who has something to say needs the name.
        var name: String { table.officialName(of: key) }
        guard let node = parent?.node(last) else {
            log.add(
                .warning, .missingFigure, Message("缺少这个数字", "this figure is absent"), path, (parent ?? fallback).offset, cell: name,
                hint: Message("查明后补上；没有发生的填 0", "find it out and add it; write 0 where there was none"))
            return .absent
        }
        switch node.value {
        case .null:
            log.add(
                .warning, .missingFigure, Message("缺少这个数字", "this figure is absent"), path, node.offset, cell: name,
                hint: Message("查明后补上；没有发生的填 0", "find it out and add it; write 0 where there was none"))
            return .absent
        case .number(let text): return cell.isMoney ? amount(text, node, cell, name, path) : count(text, node, cell, name, path)
        case .string(let text) where cell.isMoney: return amount(text, node, cell, name, path)
        default:
            ObjectReader.wrongType(node, expected: Message("数字", "a number"), path: path, log: log, cell: name)
            return .absent
        }
    }

    private func count(_ text: String, _ node: JSONNode, _ cell: FormCell, _ name: @autoclosure () -> String, _ path: String) -> FigureValue
    {
        guard let value = Int(text) else {
            log.add(
                .error, .countNotWhole, Message("件数应为整数，而不是 \(text)", "a count has to be a whole number, not \(text)"), path, node.offset,
                cell: name())
            return .absent
        }
        // Twelve digits are more than any office counts, and few enough for every sum to stay in an Int.
        guard value >= 0 || cell.isSigned, value > -1_000_000_000_000, value < 1_000_000_000_000 else {
            log.add(
                .error, .countOutOfRange, Message("件数不能是 \(text)", "a count cannot be \(text)"), path, node.offset, cell: name(),
                hint: value < 0 && !cell.isSigned ? Message("件数不小于 0", "counts are not below 0") : nil)
            return .absent
        }
        return .count(value)
    }

    private func amount(_ text: String, _ node: JSONNode, _ cell: FormCell, _ name: @autoclosure () -> String, _ path: String)
        -> FigureValue
    {
        let unit = cell.hasWrittenUnit ? FigureValue.moneyUnits.first(where: text.hasSuffix) : nil
        let parts = text.dropLast(unit?.count ?? 0).split(separator: ".", omittingEmptySubsequences: false)
        let valid =
            (1...2).contains(parts.count) && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
            && text.count <= 24
        guard valid else {
            log.add(
                .error, .malformedAmount,
                Message("金额应为不小于 0 的十进制数，而不是“\(text)”", "an amount has to be a decimal number not below 0, not \"\(text)\""), path,
                node.offset, cell: name(),
                hint: cell.hasWrittenUnit
                    ? Message("数字后面可以写单位：元、万元、亿元", "元, 万元 or 亿元 may stand behind the number")
                    : Message("只写数字，单位由表头给出", "write the number alone; the unit is in the table's head"))
            return .absent
        }
        return .amount(text)
    }
}
