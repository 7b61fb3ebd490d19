/// Reads the prose of a document of either kind. A `ShapeValidator` has seen it before.
struct BlockReader {
    let log: DiagnosticLog
    let limits: Limits
    /// The paths of the figures that a chart may refer to; nil in documents that have none.
    let figures: [String]?
    /// Whether the text may consist of 章, 节 and 条.
    let hasProvisions: Bool
    private var count = 0

    init(log: DiagnosticLog, limits: Limits, figures: [String]?, hasProvisions: Bool = false) {
        self.log = log
        self.limits = limits
        self.figures = figures
        self.hasProvisions = hasProvisions
    }

    mutating func read(_ node: JSONNode?, path: String) -> [ReportBlock] {
        var read: [ReportBlock] = []
        for element in log.elements(of: node, path: path) {
            guard admit(element.node, path: path) else { return read }
            if let block = block(element) { read.append(block) }
        }
        return HeadingSequences.settled(read, provisions: hasProvisions)
    }

    /// Returns false, after a diagnostic, if there are more blocks than the limits allow.
    mutating func admit(_ node: JSONNode, path: String) -> Bool {
        count += 1
        guard count > limits.blocks else { return true }
        log.add(.error, .tooManyParagraphs, .tooManyBlocks(limits.blocks), path, node.offset)
        return false
    }

    private mutating func block(_ element: JSONElement) -> ReportBlock? {
        switch element.node.value {
        case .string, .array: return ParagraphReader(log: log).read(element, notes: []).map(ReportBlock.paragraph)
        default: break
        }
        guard let kind = BlockKind.allCases.first(where: { element.node.member($0.rawValue) != nil }) else { return nil }
        let content = log.sound(element.node.member(kind.rawValue))
        let path = "\(element.path).\(kind.rawValue)"
        switch kind {
        case .paragraph: return KeyReader<ParagraphKey>(element.node, path: element.path, log: log).flatMap { paragraph($0) }
        case .list: return KeyReader<ListKey>(element.node, path: element.path, log: log).flatMap { list($0) }
        case .quote: return KeyReader<QuoteKey>(element.node, path: element.path, log: log).flatMap { quote($0) }
        case .image: return KeyReader<ImageKey>(content, path: path, log: log).flatMap { image($0) }
        case .table: return KeyReader<TableKey>(content, path: path, log: log).flatMap { table($0) }
        case .chart: return KeyReader<ChartKey>(content, path: path, log: log).flatMap { chart($0) }
        }
    }

    private mutating func footnotes<Key: FileKey>(_ key: Key, of object: KeyReader<Key>) -> FootnoteReader {
        var notes: [WrittenNote] = []
        if case .array(let nodes)? = object.node(key)?.value {
            for (index, node) in nodes.enumerated() {
                guard admit(node, path: object.path(key)) else { break }
                // A faulty note keeps its number, so that the markers of the others still find theirs.
                let written = WrittenText(node, log: log, hasNotes: false)
                notes.append(
                    WrittenNote(
                        text: written?.text ?? "", spans: written?.spans ?? [], path: "\(object.path(key))[\(index)]", offset: node.offset))
            }
        }
        return FootnoteReader(log: log, notes: notes)
    }

    private mutating func paragraph(_ object: KeyReader<ParagraphKey>) -> ReportBlock? {
        let footnotes = footnotes(.footnotes, of: object)
        guard let node = object.node(.paragraph) else { return nil }
        let element = JSONElement(node: node, path: object.path(.paragraph))
        let isHeading = object.flag(.heading)
        let level = object.whole(.level)
        let wish = isHeading == nil && level == nil ? nil : HeadingWish(isHeading: isHeading ?? true, level: level)
        return ParagraphReader(log: log).read(element, notes: footnotes.notes, wish: wish).map(ReportBlock.paragraph)
    }

    private mutating func list(_ object: KeyReader<ListKey>) -> ReportBlock? {
        var footnotes = footnotes(.footnotes, of: object)
        guard let list = ListReader(log: log).read(object, &footnotes, admit: { admit($0, path: $1) }) else { return nil }
        footnotes.finish()
        return .list(list)
    }

    private mutating func quote(_ object: KeyReader<QuoteKey>) -> ReportBlock? {
        guard let node = object.node(.quote) else { return nil }
        let path = object.path(.quote)
        var paragraphs: [InlineText] = []
        var footnotes = footnotes(.footnotes, of: object)
        for element in object.elements(.quote) {
            guard admit(element.node, path: path) else { break }
            if let text = footnotes.read(element) { paragraphs.append(text) }
        }
        guard !paragraphs.isEmpty else {
            if case .array(let nodes) = node.value, nodes.isEmpty {
                log.add(.warning, .emptyQuote, .emptyQuote, path, node.offset, hint: .removeIt)
            }
            return nil
        }
        let source = footnotes.read(.source, of: object)
        footnotes.finish()
        return .quote(ReportQuote(paragraphs: paragraphs, source: source, path: object.path))
    }

    private mutating func image(_ object: KeyReader<ImageKey>) -> ReportBlock? {
        guard let file = object.text(.file), let alt = object.text(.alt) else { return nil }
        var footnotes = footnotes(.footnotes, of: object)
        let caption = footnotes.read(.caption, of: object)
        let source = footnotes.read(.source, of: object)
        footnotes.finish()
        return .image(ReportImage(file: file, alt: alt, caption: caption, source: source, path: object.path))
    }

    private mutating func table(_ object: KeyReader<TableKey>) -> ReportBlock? {
        ReportTableReader.read(object, footnotes: footnotes(.footnotes, of: object), limits: limits).map(ReportBlock.table)
    }

    private mutating func chart(_ object: KeyReader<ChartKey>) -> ReportBlock? {
        var footnotes = footnotes(.footnotes, of: object)
        let title = footnotes.read(.title, of: object)
        let source = footnotes.read(.source, of: object)
        footnotes.finish()
        guard let title, var chart = ReportChartReader(chart: object, title: title, limits: limits, figures: figures).read() else {
            return nil
        }
        chart.source = source
        return .chart(chart)
    }
}

extension Message {
    static let removeIt = Message("请删去", "remove it")

    fileprivate static func tooManyBlocks(_ limit: Int) -> Message { Message("段落超过上限 \(limit) 个", "more than \(limit) paragraphs") }

    fileprivate static let emptyQuote = Message("引文没有内容", "the quotation has no paragraphs")
}
