import Documents
import Reports
import Typesetting

/// Reads a layout file; every number is held against limits, so that no layout can ask for a page without end.
struct LayoutReader {
    let root: ObjectReader
    let log: DiagnosticLog
    let limits: Limits

    static func read(_ bytes: [UInt8], limits: Limits) -> (layout: Layout?, findings: [Diagnostic]) {
        let text = JSONText.read(bytes, limits: limits)
        let log = DiagnosticLog(lines: text.lines)
        log.diagnostics = text.diagnostics
        guard let node = text.root, let root = ObjectReader(node, path: "", log: log) else { return (nil, log.diagnostics) }
        let layout = LayoutReader(root: root, log: log, limits: limits).layout()
        let failed = log.diagnostics.contains { $0.severity == .error }
        return (failed ? nil : layout, log.diagnostics)
    }

    func length(_ object: ObjectReader, _ key: String) -> Double {
        millimetres(object.double(object.required(key), key, in: 0...(limits.layoutLength * 25.4 / 72)) ?? 1)
    }

    func number(_ object: ObjectReader, _ key: String, in range: ClosedRange<Double>) -> Double {
        object.double(object.required(key), key, in: range) ?? range.lowerBound
    }

    func text(_ object: ObjectReader, _ key: String) -> String { object.string(object.required(key), key) ?? "" }

    /// A text for both scripts, or one for each.
    private func byLanguage(_ object: ObjectReader, _ key: String) -> LayoutText {
        guard let node = object.required(key) else { return LayoutText(simplified: "", traditional: "") }
        if case .string(let text) = node.value { return LayoutText(simplified: text, traditional: text) }
        guard let texts = object.object(node, key) else { return LayoutText(simplified: "", traditional: "") }
        let both = LayoutText(simplified: text(texts, "zh-Hans"), traditional: text(texts, "zh-Hant"))
        texts.finish()
        return both
    }

    func section(_ key: String) -> ObjectReader? { root.object(root.required(key), key) }

    private func layout() -> Layout? {
        let name = text(root, "name")
        let title = text(root, "title")
        _ = root.string("description")
        guard let page = section("page"), let styles = section("styles"), let paragraph = section("paragraph"),
            let opening = section("opening"),
            let table = section("table"), let figure = section("figure"), let signature = section("signature"),
            let folio = section("folio"),
            let notes = section("notes"), let chart = section("chart"), let seal = section("seal"), let colophon = section("colophon")
        else { return nil }

        let width = length(page, "width")
        let height = length(page, "height")
        let block = Rect(
            x: length(page, "binding"), y: length(page, "top"), width: length(page, "textWidth"), height: length(page, "textHeight"))
        let lines = Int(number(page, "lines", in: 1...200))
        let characters = number(page, "characters", in: 1...400)
        page.finish()
        // A length that is wrong by itself has had its say.
        let sound = !log.diagnostics.contains { $0.severity == .error }
        if sound, block.right > width + 0.01 || block.bottom > height + 0.01 || min(block.width, block.height) < 20 {
            log.add(.error, .textBlockOffPage, Message("版心不在纸面之内", "the text block does not lie on the page"), "page", page.offset)
        }
        let pitch = block.width / characters

        var read: [Layout.StyleName: TextStyle] = [:]
        var titleLeading = 0.0
        for name in Layout.StyleName.allCases {
            guard let object = styles.object(styles.required(name.rawValue), name.rawValue) else { continue }
            read[name] = style(object)
            if name == .title { titleLeading = number(object, "leading", in: limits.fontSizes) }
            object.finish()
        }
        styles.finish()
        // Whatever is as large as the body stands on the character grid.
        let bodySize = read[.body]?.size ?? 16
        for name in Layout.StyleName.allCases where read[name]?.size == bodySize && name != .title { read[name]?.pitch = pitch }

        let lineStyle = lineStyle()
        let indent = number(paragraph, "indent", in: 0...20)
        paragraph.finish()
        let spaceAfter = Int(number(opening, "spaceAfter", in: 0...50))
        let publication = byLanguage(opening, "publication")
        opening.finish()
        let tableStyle = self.table(table)
        let absent = text(table, "absent")
        let continuation = byLanguage(table, "continuation")
        table.finish()
        let figureWidth = min(length(figure, "width"), block.width)
        let figureHeight = min(length(figure, "height"), block.height - block.height / Double(max(lines, 1)))
        figure.finish()
        let signatureSpace = Int(number(signature, "spaceAbove", in: 0...20))
        let rightIndent = number(signature, "rightIndent", in: 0...20)
        let dateIndent = number(signature, "dateIndent", in: 0...20)
        signature.finish()
        let folioStyle = read[.folio] ?? TextStyle(role: .songti, size: 14)
        let foot = FolioStyle(
            style: folioStyle, before: text(folio, "before"), after: text(folio, "after"), drop: length(folio, "drop"),
            inset: number(folio, "inset", in: 0...20) * folioStyle.pitch)
        folio.finish()
        let noteStyle = NoteStyle(
            style: read[.note] ?? TextStyle(role: .fangsong, size: 10.5), leading: number(notes, "leading", in: limits.fontSizes),
            ruleWidth: length(notes, "ruleWidth"), ruleWeight: length(notes, "ruleWeight"), gap: length(notes, "gap"))
        let noteMark = (
            size: number(notes, "markSize", in: limits.fontSizes), rise: number(notes, "markRise", in: 0...limits.fontSizes.upperBound)
        )
        notes.finish()
        let chartWidth = min(length(chart, "width"), block.width)
        let chartHeight = min(length(chart, "height"), figureHeight)
        chart.finish()
        let sealLayout = self.seal(seal, pitch: pitch, block: block)
        let colophonLayout = ColophonLayout(
            outerRule: length(colophon, "outerRule"), innerRule: length(colophon, "innerRule"),
            leading: number(colophon, "leading", in: limits.fontSizes),
            inset: number(colophon, "inset", in: 0...20) * (read[.colophon]?.pitch ?? 14))
        colophon.finish()
        root.finish()
        guard let body = read[.body] else { return nil }
        return Layout(
            name: name, title: title, page: PageStyle(width: width, height: height, textBlock: block, lines: max(lines, 1), body: body),
            lines: lineStyle,
            styles: read, titleLeading: titleLeading, paragraphIndent: indent, openingSpaceAfter: spaceAfter,
            publicationTemplate: publication,
            table: tableStyle, absentFigure: absent, continuation: continuation, figureWidth: figureWidth, figureHeight: figureHeight,
            signatureSpaceAbove: signatureSpace, signatureRightIndent: rightIndent, signatureDateIndent: dateIndent, folio: foot,
            notes: noteStyle, noteMark: noteMark, chartWidth: chartWidth, chartHeight: chartHeight, seal: sealLayout,
            colophon: colophonLayout)
    }

    private func seal(_ seal: ObjectReader, pitch: Double, block: Rect) -> SealLayout {
        let layout = SealLayout(
            diameter: min(length(seal, "diameter"), block.width), drop: length(seal, "drop"), separation: length(seal, "separation"),
            rightIndent: number(seal, "rightIndent", in: 0...20) * pitch, stampWidth: min(length(seal, "stampWidth"), block.width),
            stampHeight: min(length(seal, "stampHeight"), block.height / 2), officeGap: number(seal, "officeGap", in: 0...20) * pitch,
            spaceAboveStamp: Int(number(seal, "spaceAboveStamp", in: 0...20)),
            spaceAboveDate: Int(number(seal, "spaceAboveDate", in: 0...20)))
        seal.finish()
        return layout
    }

    /// The section `lineComposition`; what it leaves out is as mainland publications have it.
    private func lineStyle() -> LineStyle {
        var style = LineStyle()
        guard let object = root.object("lineComposition") else { return style }
        style.markWidths = choice(object, "markWidths", LineStyle.MarkWidths.allCases) ?? style.markWidths
        style.prohibitions = choice(object, "prohibitions", LineStyle.Prohibitions.allCases) ?? style.prohibitions
        if let node = object.node("hanLatinSpace") { style.hanLatinSpace = object.double(node, "hanLatinSpace", in: 0...0.25) ?? 0 }
        style.hangs = object.bool("hangs") ?? style.hangs
        style.trimsLineStart = object.bool("trimsLineStart") ?? style.trimsLineStart
        style.trimsLineEnd = object.bool("trimsLineEnd") ?? style.trimsLineEnd
        style.tightensStops = object.bool("tightensStops") ?? style.tightensStops
        object.finish()
        return style
    }

    private func choice<Choice: RawRepresentable<String>>(_ object: ObjectReader, _ key: String, _ choices: [Choice]) -> Choice? {
        guard let node = object.node(key), let name = object.string(node, key) else { return nil }
        if let choice = Choice(rawValue: name) { return choice }
        let known = choices.map(\.rawValue)
        log.add(
            .error, .invalidLayoutChoice, Message("“\(name)”不在可选之列", "\"\(name)\" is not one of the choices"), object.child(key),
            node.offset,
            hint: Message("可选：\(known.joined(separator: "、"))", "there are: \(known.joined(separator: ", "))"))
        return nil
    }

    private func style(_ object: ObjectReader) -> TextStyle {
        let main = role(object, "role", required: true) ?? .fangsong
        let latin = role(object, "latin", required: false) ?? .latin
        return TextStyle(role: main, latin: latin, size: number(object, "size", in: limits.fontSizes))
    }

    func role(_ object: ObjectReader, _ key: String, required: Bool) -> FaceRole? {
        guard let node = required ? object.required(key) : object.node(key), let name = object.string(node, key) else { return nil }
        if let role = FaceRole(rawValue: name) { return role }
        let known = FaceRole.allCases.map(\.rawValue).joined(separator: "、")
        log.add(
            .error, .unknownFaceRole, Message("没有名为“\(name)”的字体角色", "no face role named \"\(name)\""), object.child(key), node.offset,
            hint: Message("现有：\(known)", "there are: \(known)"))
        return nil
    }

    private func table(_ object: ObjectReader) -> TableStyle {
        let sizes = (object.array(object.required("sizes"), "sizes") ?? []).compactMap { node -> Double? in
            guard case .number(let text) = node.value, let size = Double(text), limits.fontSizes.contains(size) else {
                ObjectReader.wrongType(node, expected: Message("字号", "a size"), path: object.child("sizes"), log: log)
                return nil
            }
            return size
        }
        let padding = object.object(object.required("padding"), "padding")
        let horizontal = padding.map { length($0, "horizontal") } ?? 2
        let vertical = padding.map { length($0, "vertical") } ?? 2
        padding?.finish()
        if sizes.isEmpty {
            log.add(
                .error, .tableWithoutSizes, Message("表格至少要有一个字号", "a table needs at least one size"), object.child("sizes"), object.offset)
        }
        return TableStyle(
            sizes: sizes.sorted(by: >), smallestSize: number(object, "smallest", in: limits.fontSizes),
            leading: number(object, "leading", in: 1...4),
            padding: CellPadding(horizontal: horizontal, vertical: vertical), outerRule: length(object, "outerRule"),
            innerRule: length(object, "innerRule"),
            rowHeight: length(object, "rowHeight"))
    }
}
