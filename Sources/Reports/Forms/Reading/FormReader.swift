/// Reads a form file and reports its faults with line and column.
package enum FormReader {
    package static func read(_ bytes: [UInt8], limits: Limits = .standard) -> (form: Form?, diagnostics: [Diagnostic]) {
        let text = JSONText.read(bytes, limits: limits)
        let log = DiagnosticLog(lines: text.lines)
        log.diagnostics = text.diagnostics
        guard let root = text.root, let reader = ObjectReader(root, path: "", log: log) else { return (nil, log.diagnostics) }
        let id = reader.string(reader.required("id"), "id") ?? ""
        let language = Report.Language.read(reader)
        let title = reader.string(reader.required("title"), "title") ?? ""
        let source = reader.string(reader.required("source"), "source") ?? ""
        let firstYear = reader.int(reader.required("firstYear"), "firstYear", in: 2008...2999) ?? 0
        var sections: [FormSection] = []
        for (index, node) in (reader.array(reader.required("sections"), "sections") ?? []).enumerated() {
            if let section = ObjectReader(node, path: "sections[\(index)]", log: log) { sections.append(read(section, limits: limits)) }
        }
        let rules = reader.object("rules").map { FormRulesReader(sections).read($0) }
        reader.finish()
        guard !log.diagnostics.contains(where: { $0.severity == .error }) else { return (nil, log.diagnostics) }
        let form = Form(
            id: id, language: language, title: title, source: source, firstYear: firstYear, sections: sections, rules: rules)
        return (form, log.diagnostics)
    }

    private static func read(_ section: ObjectReader, limits: Limits) -> FormSection {
        let key = section.string(section.required("key"), "key") ?? ""
        let heading = section.string(section.required("heading"), "heading") ?? ""
        let kind = section.string(section.required("kind"), "kind")
        var table: FormTable?
        if kind == "table", let object = section.object(section.required("table"), "table") {
            var reader = FormTableReader(object, limits: limits)
            table = reader.read()
        } else if kind != "prose" && kind != nil {
            section.log.add(.error, .formSectionKind, .proseOrTable, section.child("kind"), section.offset)
        }
        let isAnnex = section.bool("annex") ?? false
        section.finish()
        return FormSection(key: key, heading: heading, table: table, isAnnex: isAnnex)
    }
}

extension Message {
    fileprivate static let proseOrTable = Message("kind 应为 prose 或 table", "kind has to be prose or table")
}
