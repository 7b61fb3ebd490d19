import CXML
import Reports

/// Builds texts and tables from the events of a page.
final class PageBuilder {
    private let limits: ImportLimits
    /// Asked for the line, and told to stop.
    var context: htmlParserCtxtPtr?
    private var stop: ImportStop?
    private var document = LooseDocument()
    private var tables: [PageTable] = []
    private var containers = [0]
    private struct Element {
        var isContainer = false
        /// Whether its page does not show it.
        var isVeiled = false
    }

    private var open: [Element] = []
    /// How many open elements their page does not show.
    private var veiled = 0
    /// How many open elements hold nothing for readers.
    private var hidden = 0
    private var text: [UInt8] = []
    private var textLine: Int?
    private var titleText: [UInt8]?
    private var pieces = 0
    private var bytes = 0
    private let start = ContinuousClock.now

    init(limits: ImportLimits) { self.limits = limits }

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
        let isVeiled = Self.isVeiled(attributes)
        // What is before it and what is in it are two texts.
        if isVeiled { flush() }
        open.append(Element(isVeiled: isVeiled))
        if isVeiled { veiled += 1 }
        guard open.count <= limits.depth else {
            return halt(.importLimitExceeded, "元素嵌套超过 \(limits.depth) 层", "elements nested deeper than \(limits.depth)")
        }
        if hidden > 0 || Self.dropped.contains(name) {
            hidden += 1
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
                halt(.importLimitExceeded, "表格超过 \(limits.tableRows) 行", "a table of more than \(limits.tableRows) rows")
            }
        case "td", "th":
            flush()
            tables.last?.beginCell(columns: span(attributes["colspan"]), rows: span(attributes["rowspan"]), line: line)
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
        guard stop == nil, let element = open.popLast() else { return }
        defer { if element.isVeiled { veiled -= 1 } }
        if element.isVeiled { flush() }
        if hidden > 0 {
            hidden -= 1
            return
        }
        switch name {
        case "title":
            if let title = titleText, document.pageTitle == nil { document.pageTitle = String(decoding: title, as: UTF8.self) }
            titleText = nil
        case "table":
            flush()
            if let table = tables.popLast() { put(table) }
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
        guard hidden == 0, admit() else { return }
        if titleText != nil {
            titleText?.append(contentsOf: characters.prefix(1000))
            return
        }
        bytes += characters.count
        guard bytes <= limits.textBytes else {
            return halt(.importLimitExceeded, "文字超过 \(limits.textBytes) 字节", "more than \(limits.textBytes) bytes of text")
        }
        if text.isEmpty {
            // The event comes at the end of the run.
            let lead = characters.prefix { $0 <= 0x20 }.count { $0 == 0x0A }
            let all = characters.count { $0 == 0x0A }
            textLine = line.map { max(1, $0 - all + lead) }
        }
        for byte in characters {
            if byte > 0x20 { text.append(byte) } else if let last = text.last, last != 0x20, last != 0x0A { text.append(0x20) }
        }
    }

    func finished() throws -> LooseDocument {
        if let stop { throw stop }
        flush()
        while let table = tables.popLast() { put(table) }
        return document
    }

    // MARK: Pieces

    private var line: Int? {
        guard let line = context?.pointee.input?.pointee.line, line > 0 else { return nil }
        return Int(line)
    }

    /// `<br>` parts paragraphs, for many pages have no others; in a cell it parts lines of one text.
    private func breakLine() {
        if tables.last?.isInCell == true { text.append(0x0A) } else { flush() }
    }

    private func flush() {
        defer { text.removeAll(keepingCapacity: true) }
        guard !text.isEmpty else { return }
        let string = String(decoding: text, as: UTF8.self)
        guard string.unicodeScalars.contains(where: { !ProseTidying.isSpace($0) && !ProseTidying.isInvisible($0) }) else { return }
        put(LooseBlock(content: .text(string), line: textLine, container: containers[containers.count - 1], isHidden: veiled > 0))
    }

    private func put(_ block: LooseBlock) {
        if let table = tables.last, table.isInCell { table.put(block) } else { document.blocks.append(block) }
    }

    /// A table that only lays out the page gives way to what it holds.
    private func put(_ table: PageTable) {
        table.endCell()
        if table.isLayout {
            for block in table.blocks { put(block) }
        } else {
            put(
                LooseBlock(
                    content: .table(table.loose), line: table.line, container: containers[containers.count - 1], isHidden: veiled > 0))
        }
    }

    private static func isVeiled(_ attributes: [String: String]) -> Bool {
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
        guard stop == nil else { return false }
        pieces += 1
        if pieces > limits.pieces {
            halt(.importLimitExceeded, "元素超过 \(limits.pieces) 个", "more than \(limits.pieces) elements")
        } else if pieces.isMultiple(of: 64), start.duration(to: .now) > .seconds(limits.seconds) {
            halt(.importLimitExceeded, "读取超过 \(limits.seconds) 秒", "reading took more than \(limits.seconds) s")
        }
        return stop == nil
    }

    private func halt(_ code: DiagnosticCode, _ chinese: String, _ english: String) {
        guard stop == nil else { return }
        stop = ImportStop(code: code, chinese: "网页" + chinese, english: "the page: " + english, line: line)
        if let context { xmlStopParser(context) }
    }
}
