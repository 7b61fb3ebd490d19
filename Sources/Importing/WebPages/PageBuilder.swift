import CXML
import Reports

/// Builds texts and tables from the parser's events.
final class PageBuilder {
    private let limits: ImportLimits
    private let pulse: () throws -> Void
    /// Knows the current line, and can be stopped.
    var context: htmlParserCtxtPtr?
    private var failure: (any Error)?
    private var document = LooseDocument()
    private var tables: [PageTable] = []
    private var containers = [0]
    private struct OpenElement {
        var isContainer = false
        /// Whether the page does not show it.
        var isUndisplayed = false
    }

    private var open: [OpenElement] = []
    /// How many open elements the page does not show.
    private var undisplayed = 0
    /// How many open elements are inside one that is skipped.
    private var skipped = 0
    private var text: [UInt8] = []
    private var textLine: Int?
    private var titleText: [UInt8]?
    private var pieces = 0
    private var bytes = 0
    private let start = ContinuousClock.now

    init(limits: ImportLimits, pulse: @escaping () throws -> Void) {
        self.limits = limits
        self.pulse = pulse
    }

    private static let dropped: Set<String> = [
        "script", "style", "noscript", "template", "iframe", "object", "svg", "select", "textarea", "button", "canvas",
    ]
    private static let inline: Set<String> = [
        "span", "b", "i", "u", "em", "strong", "font", "a", "sub", "sup", "small", "big", "label", "s", "strike", "del", "ins", "tt",
        "code", "abbr", "acronym",
        "img", "mark", "ruby", "time", "bdo", "cite", "q", "col", "colgroup", "input", "o:p", "st1:chsdate", "wbr", "var", "kbd", "samp",
        "dfn", "nobr", "map", "area",
    ]

    // MARK: Events

    func begin(_ name: String, _ attributes: [String: String]) {
        guard admit() else { return }
        let isUndisplayed = Self.isUndisplayed(attributes)
        // The text before it and the text in it are separate.
        if isUndisplayed { flush() }
        open.append(OpenElement(isUndisplayed: isUndisplayed))
        if isUndisplayed { undisplayed += 1 }
        guard open.count <= limits.depth else { return stop(.nestedTooDeep(limits.depth)) }
        if skipped > 0 || Self.dropped.contains(name) {
            skipped += 1
            return
        }
        switch name {
        case "title": titleText = []
        case "meta":
            if let key = attributes["name"] ?? attributes["property"], let content = attributes["content"], document.metas.count < 100 {
                document.metas[key.lowercased()] = content
            }
        case "br": breakLine()
        case "table":
            flush()
            tables.append(PageTable())
        case "tr":
            flush()
            tables.last?.beginRow()
            if let table = tables.last, table.rows.count > limits.tableRows {
                stop(.tooManyRows(limits.tableRows))
            }
        case "td", "th":
            flush()
            tables.last?.beginCell(
                columns: span(attributes["colspan"]), rows: span(attributes["rowspan"]), position: line.map(FilePosition.line))
        case "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "hr", "pre": flush()
        case let name where Self.inline.contains(name): break
        default:
            flush()
            open[open.count - 1].isContainer = true
            document.parents.append(containers[containers.count - 1])
            containers.append(document.parents.count - 1)
        }
    }

    func end(_ name: String) {
        guard failure == nil, let element = open.popLast() else { return }
        defer { if element.isUndisplayed { undisplayed -= 1 } }
        if element.isUndisplayed { flush() }
        if skipped > 0 {
            skipped -= 1
            return
        }
        switch name {
        case "title":
            if let title = titleText, document.pageTitle == nil { document.pageTitle = String(decoding: title, as: UTF8.self) }
            titleText = nil
        case "table":
            flush()
            if let table = tables.popLast() { append(table) }
        case "td", "th":
            flush()
            tables.last?.endCell()
        case "tr", "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "pre": flush()
        default:
            if element.isContainer {
                flush()
                if containers.count > 1 { containers.removeLast() }
            }
        }
    }

    func add(_ characters: UnsafeBufferPointer<UInt8>) {
        guard skipped == 0, admit() else { return }
        if titleText != nil {
            titleText?.append(contentsOf: characters.prefix(1000))
            return
        }
        bytes += characters.count
        guard bytes <= limits.textBytes else {
            return stop(.tooMuchText(limits.textBytes))
        }
        if text.isEmpty {
            // The event comes at the end of the text.
            let lead = characters.prefix { $0 <= 0x20 }.count { $0 == 0x0A }
            let all = characters.count { $0 == 0x0A }
            textLine = line.map { max(1, $0 - all + lead) }
        }
        for byte in characters {
            if byte > 0x20 { text.append(byte) } else if let last = text.last, last != 0x20, last != 0x0A { text.append(0x20) }
        }
    }

    func finished() throws -> LooseDocument {
        if let failure { throw failure }
        flush()
        while let table = tables.popLast() { append(table) }
        return document
    }

    // MARK: Pieces

    private var line: Int? {
        guard let line = context?.pointee.input?.pointee.line, line > 0 else { return nil }
        return Int(line)
    }

    /// `<br>` separates paragraphs, since many pages have no others; in a cell it separates the lines of one text.
    private func breakLine() {
        if tables.last?.isInCell == true { text.append(0x0A) } else { flush() }
    }

    private func flush() {
        defer { text.removeAll(keepingCapacity: true) }
        guard !text.isEmpty else { return }
        let string = String(decoding: text, as: UTF8.self)
        guard string.unicodeScalars.contains(where: { !ProseTidying.isSpace($0) && !ProseTidying.isInvisible($0) }) else { return }
        append(block(.text(string), at: textLine.map(FilePosition.line)))
    }

    private func block(_ content: LooseContent, at position: FilePosition?) -> LooseBlock {
        LooseBlock(content: content, position: position, container: containers[containers.count - 1], isHidden: undisplayed > 0)
    }

    private func append(_ block: LooseBlock) {
        if let table = tables.last, table.isInCell { table.append(block) } else { document.blocks.append(block) }
    }

    /// A table that only arranges the page is replaced by its content.
    private func append(_ table: PageTable) {
        table.endCell()
        if table.isLayout {
            for block in table.blocks { append(block) }
        } else {
            append(block(.table(table.loose), at: table.position))
        }
    }

    private static func isUndisplayed(_ attributes: [String: String]) -> Bool {
        if attributes["hidden"] != nil { return true }
        guard let style = attributes["style"], style.utf8.count <= 2000 else { return false }
        return style.lowercased().filter { !$0.isWhitespace }.contains("display:none")
    }

    private func span(_ text: String?) -> Int {
        let digits = (text ?? "").drop { $0 == " " }.prefix { $0.isASCII && $0.isNumber }
        return min(max(Int(digits) ?? 1, 1), 1000)
    }

    // MARK: Limits

    private func admit() -> Bool {
        guard failure == nil else { return false }
        pieces += 1
        if pieces > limits.pieces {
            stop(.tooManyElements(limits.pieces))
        } else if pieces.isMultiple(of: 64) {
            if start.duration(to: .now) > .seconds(limits.seconds) { stop(.outOfTime(limits.seconds)) }
            do { try pulse() } catch { stop(error) }
        }
        return failure == nil
    }

    private func stop(_ message: Message) { stop(Diagnostic(.error, .importLimitExceeded, message, at: Place(line: line))) }

    private func stop(_ error: any Error) {
        guard failure == nil else { return }
        failure = error
        if let context { xmlStopParser(context) }
    }
}

extension Message {
    fileprivate static func nestedTooDeep(_ limit: Int) -> Message {
        Message("网页元素嵌套超过 \(limit) 层", "the page has elements nested deeper than \(limit)")
    }

    fileprivate static func tooManyRows(_ limit: Int) -> Message {
        Message("网页表格超过 \(limit) 行", "the page has a table of more than \(limit) rows")
    }

    fileprivate static func tooMuchText(_ limit: Int) -> Message {
        Message("网页文字超过 \(limit) 字节", "the page has more than \(limit) bytes of text")
    }

    fileprivate static func tooManyElements(_ limit: Int) -> Message {
        Message("网页元素超过 \(limit) 个", "the page has more than \(limit) elements")
    }

    fileprivate static func outOfTime(_ seconds: Double) -> Message {
        Message("网页读取超过 \(seconds) 秒", "reading the page took more than \(seconds) s")
    }
}
