import Documents
import Reports
import Typesetting

/// Reads the sections of a layout file one by one.
extension LayoutReader {
    /// The section `page` as far as it does not depend on the styles.
    struct PageSection {
        var width: Double
        var height: Double
        var block: Rect
        var lines: Int
        /// The advance of a character on the grid.
        var pitch: Double

        /// The distance of two lines of the grid.
        var leading: Double { block.height / Double(max(lines, 1)) }

        func style(body: TextStyle) -> PageStyle {
            PageStyle(width: width, height: height, textBlock: block, lines: max(lines, 1), body: body)
        }
    }

    func page(_ page: ObjectReader) -> PageSection {
        let width = length(page, "width")
        let height = length(page, "height")
        let block = Rect(
            x: length(page, "binding"), y: length(page, "top"), width: length(page, "textWidth"), height: length(page, "textHeight"))
        let lines = Int(number(page, "lines", in: 1...200))
        let characters = number(page, "characters", in: 1...400)
        page.finish()
        // A length that is wrong by itself has already been reported.
        let sound = !log.diagnostics.contains { $0.severity == .error }
        if sound, block.right > width + 0.01 || block.bottom > height + 0.01 || min(block.width, block.height) < 20 {
            log.add(.error, .textBlockOffPage, .textBlockOffPage, "page", page.offset)
        }
        return PageSection(width: width, height: height, block: block, lines: lines, pitch: block.width / characters)
    }

    /// - Parameter pitch: of the character grid.
    func styles(_ styles: ObjectReader, pitch: Double) -> (styles: [Layout.StyleName: TextStyle], titleLeading: Double) {
        var read: [Layout.StyleName: TextStyle] = [:]
        var titleLeading = 0.0
        for name in Layout.StyleName.allCases {
            guard let object = styles.object(styles.required(name.rawValue), name.rawValue) else { continue }
            let main = role(object, "role", required: true) ?? .fangsong
            let latin = role(object, "latin", required: false) ?? .latin
            read[name] = TextStyle(role: main, latin: latin, size: number(object, "size", in: limits.fontSizes))
            if name == .title { titleLeading = number(object, "leading", in: limits.fontSizes) }
            object.finish()
        }
        styles.finish()
        // Text of the body's size is set on the character grid.
        let bodySize = read[.body]?.size ?? 16
        for name in Layout.StyleName.allCases where read[name]?.size == bodySize && name != .title { read[name]?.pitch = pitch }
        return (read, titleLeading)
    }

    /// The section `lineComposition`; its defaults are the practice of mainland publications.
    func lineStyle() -> LineStyle {
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

    func opening(_ object: ObjectReader) -> OpeningLayout {
        let opening = OpeningLayout(
            spaceAfter: Int(number(object, "spaceAfter", in: 0...50)), publication: byLanguage(object, "publication"))
        object.finish()
        return opening
    }

    func tables(_ object: ObjectReader) -> TableLayout {
        let tables = TableLayout(
            style: tableStyle(object), absentFigure: text(object, "absent"), continuation: byLanguage(object, "continuation"))
        object.finish()
        return tables
    }

    private func tableStyle(_ object: ObjectReader) -> TableStyle {
        let sizes = (object.array(object.required("sizes"), "sizes") ?? []).compactMap { node -> Double? in
            guard case .number(let text) = node.value, let size = Double(text), limits.fontSizes.contains(size) else {
                ObjectReader.wrongType(node, expected: .fontSize, path: object.child("sizes"), log: log)
                return nil
            }
            return size
        }
        let padding = object.object(object.required("padding"), "padding")
        let horizontal = padding.map { length($0, "horizontal") } ?? 2
        let vertical = padding.map { length($0, "vertical") } ?? 2
        padding?.finish()
        if sizes.isEmpty { log.add(.error, .tableWithoutSizes, .tableWithoutSizes, object.child("sizes"), object.offset) }
        var style = TableStyle(
            sizes: sizes.sorted(by: >), smallestSize: number(object, "smallest", in: limits.fontSizes),
            leading: number(object, "leading", in: 1...4),
            padding: CellPadding(horizontal: horizontal, vertical: vertical), outerRule: length(object, "outerRule"),
            innerRule: length(object, "innerRule"),
            rowHeight: length(object, "rowHeight"))
        style.lowerRows = lowerRows(object)
        return style
    }

    private func lowerRows(_ object: ObjectReader) -> RowReduction {
        guard let object = object.object("lowerRows") else { return RowReduction(height: 0.85, padding: 0.4) }
        let reduction = RowReduction(height: number(object, "rowHeight", in: 0...1), padding: number(object, "padding", in: 0...1))
        object.finish()
        return reduction
    }

    func box(_ object: ObjectReader, within width: Double, _ height: Double) -> BoxLayout {
        let box = BoxLayout(width: min(length(object, "width"), width), height: min(length(object, "height"), height))
        object.finish()
        return box
    }

    func signature(_ object: ObjectReader) -> SignatureLayout {
        let signature = SignatureLayout(
            spaceAbove: Int(number(object, "spaceAbove", in: 0...20)), rightIndent: number(object, "rightIndent", in: 0...20),
            dateIndent: number(object, "dateIndent", in: 0...20))
        object.finish()
        return signature
    }

    func notes(_ object: ObjectReader, style: TextStyle?) -> NoteLayout {
        let style = NoteStyle(
            style: style ?? TextStyle(role: .fangsong, size: 10.5), leading: number(object, "leading", in: limits.fontSizes),
            ruleWidth: length(object, "ruleWidth"), ruleWeight: length(object, "ruleWeight"), gap: length(object, "gap"))
        let notes = NoteLayout(
            style: style, markSize: number(object, "markSize", in: limits.fontSizes),
            markRise: number(object, "markRise", in: 0...limits.fontSizes.upperBound))
        object.finish()
        return notes
    }

    func seal(_ object: ObjectReader, _ page: PageSection) -> SealLayout {
        let pitch = page.pitch
        let seal = SealLayout(
            diameter: min(length(object, "diameter"), page.block.width), drop: length(object, "drop"),
            separation: length(object, "separation"), rightIndent: number(object, "rightIndent", in: 0...20) * pitch,
            stampWidth: min(length(object, "stampWidth"), page.block.width),
            stampHeight: min(length(object, "stampHeight"), page.block.height / 2),
            officeGap: number(object, "officeGap", in: 0...20) * pitch,
            spaceAboveStamp: Int(number(object, "spaceAboveStamp", in: 0...20)),
            spaceAboveDate: Int(number(object, "spaceAboveDate", in: 0...20)))
        object.finish()
        return seal
    }

    func colophon(_ object: ObjectReader, style: TextStyle?) -> ColophonLayout {
        let colophon = ColophonLayout(
            outerRule: length(object, "outerRule"), innerRule: length(object, "innerRule"),
            leading: number(object, "leading", in: limits.fontSizes), inset: number(object, "inset", in: 0...20) * (style?.pitch ?? 14))
        object.finish()
        return colophon
    }
}

extension Message {
    fileprivate static var textBlockOffPage: Message { Message("版心不在纸面之内", "the text block does not lie on the page") }
    fileprivate static var fontSize: Message { Message("字号", "a size of type") }
    fileprivate static var tableWithoutSizes: Message { Message("表格至少要有一个字号", "a table needs at least one size of type") }
}
