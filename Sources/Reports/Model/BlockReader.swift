/// Reads the prose of a document, whichever kind of document it is.
struct BlockReader {
    let log: DiagnosticLog
    let limits: Limits
    /// The paths of the figures that a chart may show; nil in documents that have none.
    let figures: [String]?
    private var count = 0

    init(log: DiagnosticLog, limits: Limits, figures: [String]?) {
        self.log = log
        self.limits = limits
        self.figures = figures
    }

    mutating func read(_ node: JSONNode?, path: String) -> [ReportBlock] {
        guard let node else { return [] }
        guard case .array(let nodes) = node.value else {
            ObjectReader.wrongType(node, expected: Message("段落的数组 [ … ]", "an array of paragraphs"), path: path, log: log)
            return []
        }
        var read: [ReportBlock] = []
        for (index, node) in nodes.enumerated() {
            guard admit(node, path: path) else { return read }
            if let block = block(node, path: "\(path)[\(index)]") { read.append(block) }
        }
        return read
    }

    /// false, and a diagnostic, when there are more blocks than the limits allow.
    private mutating func admit(_ node: JSONNode, path: String) -> Bool {
        count += 1
        guard count > limits.blocks else { return true }
        log.add(
            .error, .tooManyParagraphs, Message("段落超过上限 \(limits.blocks) 个", "more than \(limits.blocks) paragraphs"), path, node.offset)
        return false
    }

    private static let kinds = ["paragraph", "list", "image", "table", "chart"]

    private mutating func block(_ node: JSONNode, path: String) -> ReportBlock? {
        log.remember(path, node.offset)
        switch node.value {
        case .string(let text): return paragraph(text, node, notes: [], path: path).map(ReportBlock.paragraph)
        case .object:
            guard let object = ObjectReader(node, path: path, log: log) else { return nil }
            let kind = Self.kinds.first { object.keys.contains($0) }
            let block: ReportBlock?
            switch kind {
            case "paragraph": block = paragraph(object).map(ReportBlock.paragraph)
            case "list": block = list(object).map(ReportBlock.list)
            case "image": block = image(object).map(ReportBlock.image)
            case "table": block = table(object).map(ReportBlock.table)
            case "chart":
                block = object.object("chart").flatMap { ReportChartReader(chart: $0, limits: limits, figures: figures).read() }.map(
                    ReportBlock.chart)
            default:
                // Asked for so that a misspelt one is told the nearest.
                for kind in Self.kinds { _ = object.node(kind) }
                block = nil
            }
            object.finish()
            if object.keys.isEmpty {
                log.add(
                    .error, .notAParagraph,
                    Message(
                        "段落应为文字、paragraph、list、image、table 或 chart",
                        "a paragraph has to be a string, a paragraph, list, image, table or chart"), path, node.offset)
            }
            return block
        default:
            ObjectReader.wrongType(
                node,
                expected: Message(
                    "文字或 paragraph、list、image、table、chart 对象", "a string or an object with a paragraph, list, image, table or chart"),
                path: path, log: log)
            return nil
        }
    }

    // MARK: Paragraphs

    private mutating func paragraph(_ object: ObjectReader) -> ReportParagraph? {
        let node = object.node("paragraph")
        let text = object.string(node, "paragraph")
        var notes: [(text: String, path: String, offset: Int)] = []
        for (index, node) in (object.array(object.node("footnotes"), "footnotes") ?? []).enumerated() {
            guard admit(node, path: object.child("footnotes")) else { break }
            let path = object.child("footnotes[\(index)]")
            log.remember(path, node.offset)
            // One that cannot be read keeps its number, so that the markers of the others still find theirs.
            notes.append((object.filled(node, path: path, name: "footnotes[\(index)]") ?? "", path, node.offset))
        }
        guard let node, let text else { return nil }
        return paragraph(text, node, notes: notes, path: object.child("paragraph"))
    }

    private func paragraph(_ written: String, _ node: JSONNode, notes: [(text: String, path: String, offset: Int)], path: String)
        -> ReportParagraph?
    {
        let read = FootnoteMarkers(written)
        guard read.text.contains(where: { !$0.isWhitespace }) else {
            log.add(.warning, .emptyParagraph, Message("空的段落", "an empty paragraph"), path, node.offset, hint: Message("请删去", "remove it"))
            return nil
        }
        var footnotes: [Footnote] = []
        var marked: Set<Int> = []
        for marker in read.markers {
            guard notes.indices.contains(marker.number - 1) else {
                log.add(
                    .error, .noteMarkWithoutNote, Message("注号 [^\(marker.number)] 没有注文", "the marker [^\(marker.number)] has no note"),
                    path,
                    node.offset,
                    hint: Message("在 footnotes 里写出第 \(marker.number) 条注文", "write note \(marker.number) in footnotes"))
                continue
            }
            guard marked.insert(marker.number).inserted else {
                log.add(
                    .error, .duplicateNoteMark, Message("注号 [^\(marker.number)] 出现了两次", "the marker [^\(marker.number)] stands twice"),
                    path,
                    node.offset,
                    hint: Message("每条注文只对应一个注号", "a note has one marker"))
                continue
            }
            if marker.number != marked.count {
                log.add(
                    .warning, .noteMarksOutOfOrder,
                    Message(
                        "注号 [^\(marker.number)] 不按顺序，这里应为 [^\(marked.count)]",
                        "the marker [^\(marker.number)] is out of order; [^\(marked.count)] belongs here"), path, node.offset,
                    hint: Message("印出时按正文顺序编号；请调换注文的顺序", "notes are numbered as they come in the text; put them into that order"))
            }
            let note = notes[marker.number - 1]
            footnotes.append(Footnote(offset: marker.offset, text: note.text, path: note.path))
        }
        for (index, note) in notes.enumerated() where !marked.contains(index + 1) {
            log.add(
                .error, .noteWithoutMark, Message("第 \(index + 1) 条注文在正文里没有注号", "note \(index + 1) has no marker in the paragraph"),
                note.path,
                note.offset,
                hint: Message("在正文里写 [^\(index + 1)]，或删去注文", "write [^\(index + 1)] in the paragraph, or remove the note"))
        }
        return ReportParagraph(read.text, notes: footnotes, path: path)
    }

    // MARK: Lists, images and tables

    private mutating func list(_ object: ObjectReader) -> ReportList? {
        let node = object.node("list")
        let path = object.child("list")
        let numbering = object.node("numbering").map { object.oneOf(Numbering.self, $0, "numbering") ?? .arabic } ?? .arabic
        guard let node, let nodes = object.array(node, "list") else { return nil }
        var items: [String] = []
        for (index, item) in nodes.enumerated() {
            guard admit(item, path: path) else { break }
            log.remember("\(path)[\(index)]", item.offset)
            guard let text = object.filled(item, path: "\(path)[\(index)]", name: "list[\(index)]") else { continue }
            items.append(text)
            if numbering == .circled, items.count == Numbering.lastCircled + 1 {
                log.add(
                    .error, .circledNumberTooHigh,
                    Message("带圈序号只到⑳，这是第 \(items.count) 项", "circled numbers end with ⑳; this is item \(items.count)"),
                    "\(path)[\(index)]", item.offset,
                    hint: Message("改用“1.”或“（1）”，或分成两个列表", "number with 1. or （1）, or make two lists"))
            }
        }
        guard !items.isEmpty else {
            if nodes.isEmpty {
                log.add(
                    .warning, .emptyList, Message("列表没有内容", "the list has no items"), path, node.offset, hint: Message("请删去", "remove it"))
            }
            return nil
        }
        return ReportList(items: items, numbering: numbering, path: path)
    }

    private func image(_ object: ObjectReader) -> ReportImage? {
        guard let image = object.object("image") else { return nil }
        let file = image.filled("file")
        let alt = image.filled("alt")
        let caption = image.optionalText("caption")
        image.finish()
        guard let file, let alt else { return nil }
        return ReportImage(file: file, alt: alt, caption: caption, path: image.path)
    }

    private func table(_ object: ObjectReader) -> ReportTable? {
        guard let table = object.object("table") else { return nil }
        var reader = ReportTableReader(table: table, limits: limits)
        return reader.read()
    }
}
