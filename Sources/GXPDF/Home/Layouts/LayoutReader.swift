import Documents
import Reports
import Typesetting

/// Reads a layout file. Every number has limits, so that no layout can ask for a page without end.
struct LayoutReader {
    let root: ObjectReader
    let log: DiagnosticLog
    let limits: Limits

    static func read(_ bytes: [UInt8], limits: Limits) -> (layout: Layout?, diagnostics: [Diagnostic]) {
        read(bytes, limits: limits) { $0.layout() }
    }

    /// Reads a file whose root is an object.
    ///
    /// - Returns: nil and diagnostics if anything is wrong with the file.
    static func read<Value>(_ bytes: [UInt8], limits: Limits, _ body: (LayoutReader) -> Value?) -> (Value?, [Diagnostic]) {
        let text = JSONText.read(bytes, limits: limits)
        let log = DiagnosticLog(lines: text.lines)
        log.diagnostics = text.diagnostics
        guard let node = text.root, let root = ObjectReader(node, path: "", log: log) else { return (nil, log.diagnostics) }
        let value = body(LayoutReader(root: root, log: log, limits: limits))
        let failed = log.diagnostics.contains { $0.severity == .error }
        return (failed ? nil : value, log.diagnostics)
    }

    private func layout() -> Layout? {
        let name = text(root, "name")
        let title = text(root, "title")
        _ = root.string("description")
        guard let sections = LayoutSections(self) else { return nil }
        let page = page(sections.page)
        let (styles, titleLeading) = styles(sections.styles, pitch: page.pitch)
        var lines = lineStyle()
        let (inline, scripts) = inline()
        lines.scripts = scripts
        let indent = number(sections.paragraph, "indent", in: 0...20)
        sections.paragraph.finish()
        let opening = opening(sections.opening)
        let tables = tables(sections.table)
        let figure = box(sections.figure, within: page.block.width, page.block.height - page.leading)
        let signature = signature(sections.signature)
        let folio = folio(sections.folio, style: styles[.folio] ?? TextStyle(role: .songti, size: 14))
        let notes = notes(sections.notes, style: styles[.note])
        let chart = box(sections.chart, within: page.block.width, figure.height)
        let seal = seal(sections.seal, page)
        let colophon = colophon(sections.colophon, style: styles[.colophon])
        let provisions = provisions(styles, pitch: page.pitch)
        root.finish()
        guard let body = styles[.body], let provisions else { return nil }
        var layout = Layout(
            name: name, title: title, page: page.style(body: body), lines: lines, styles: styles, titleLeading: titleLeading,
            paragraphIndent: indent, opening: opening, tables: tables, figure: figure, chart: chart, signature: signature, folio: folio,
            notes: notes, seal: seal, colophon: colophon, provisions: provisions)
        layout.inline = inline
        return layout
    }

    // MARK: Values

    /// A length in points, written in millimetres.
    func length(_ object: ObjectReader, _ key: String) -> Double {
        millimetres(object.double(object.required(key), key, in: 0...(limits.layoutLength * 25.4 / 72)) ?? 1)
    }

    func number(_ object: ObjectReader, _ key: String, in range: ClosedRange<Double>) -> Double {
        object.double(object.required(key), key, in: range) ?? range.lowerBound
    }

    func text(_ object: ObjectReader, _ key: String) -> String { object.string(object.required(key), key) ?? "" }

    /// One text for both scripts, or one for each.
    func byLanguage(_ object: ObjectReader, _ key: String) -> LayoutText {
        guard let node = object.required(key) else { return LayoutText(simplified: "", traditional: "") }
        if case .string(let text) = node.value { return LayoutText(simplified: text, traditional: text) }
        guard let texts = object.object(node, key) else { return LayoutText(simplified: "", traditional: "") }
        let both = LayoutText(simplified: text(texts, "zh-Hans"), traditional: text(texts, "zh-Hant"))
        texts.finish()
        return both
    }

    func choice<Choice: RawRepresentable<String>>(_ object: ObjectReader, _ key: String, _ choices: [Choice]) -> Choice? {
        guard let node = object.node(key), let name = object.string(node, key) else { return nil }
        if let choice = Choice(rawValue: name) { return choice }
        log.add(
            .error, .invalidLayoutChoice, .invalidChoice(name), object.child(key), node.offset, hint: .known(choices.map(\.rawValue)))
        return nil
    }

    func role(_ object: ObjectReader, _ key: String, required: Bool) -> FaceRole? {
        guard let node = required ? object.required(key) : object.node(key), let name = object.string(node, key) else { return nil }
        if let role = FaceRole(rawValue: name) { return role }
        log.add(
            .error, .unknownFaceRole, .unknownRole(name), object.child(key), node.offset, hint: .known(FaceRole.allCases.map(\.rawValue)))
        return nil
    }

    func section(_ key: String) -> ObjectReader? { root.object(root.required(key), key) }
}

/// The sections that every layout has.
private struct LayoutSections {
    let page, styles, paragraph, opening, table, figure, signature, folio, notes, chart, seal, colophon: ObjectReader

    /// nil if one is missing, which is reported.
    init?(_ reader: LayoutReader) {
        guard let page = reader.section("page"), let styles = reader.section("styles"), let paragraph = reader.section("paragraph"),
            let opening = reader.section("opening"), let table = reader.section("table"), let figure = reader.section("figure"),
            let signature = reader.section("signature"), let folio = reader.section("folio"), let notes = reader.section("notes"),
            let chart = reader.section("chart"), let seal = reader.section("seal"), let colophon = reader.section("colophon")
        else { return nil }
        self.page = page
        self.styles = styles
        self.paragraph = paragraph
        self.opening = opening
        self.table = table
        self.figure = figure
        self.signature = signature
        self.folio = folio
        self.notes = notes
        self.chart = chart
        self.seal = seal
        self.colophon = colophon
    }
}

extension Message {
    fileprivate static func invalidChoice(_ name: String) -> Message { Message("“\(name)”不在可选之列", "\"\(name)\" is not one of the choices") }

    fileprivate static func unknownRole(_ name: String) -> Message {
        Message("没有名为“\(name)”的字体角色", "no face role is named \"\(name)\"")
    }

    fileprivate static func known(_ names: [String]) -> Message {
        Message("可选：\(names.joined(separator: "、"))", "use one of: \(names.joined(separator: ", "))")
    }
}
