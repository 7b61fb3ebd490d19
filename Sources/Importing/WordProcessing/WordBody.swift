import Reports

/// Builds texts and tables from the events of a document's main part.
final class WordBody {
    private let limits: ImportLimits
    private var numbering: WordNumbering
    private let notes: [String: String]
    private var document = LooseDocument()
    private var context = WordContext()
    private var tables: [WordTable] = []
    /// Paragraphs are nested where a text box is anchored in one.
    private var paragraphs: [WordParagraph] = []
    private var pendingJoin: WordParagraph?
    private var paragraphNumber = 0
    private var tableNumber = 0
    private var textBytes = 0
    private var cellCount = 0
    /// Whether the open drawing has shown no text so far.
    private var mayBePicture = false

    private(set) var deletions = 0, hiddenTexts = 0, placeholders = 0, contentsLines = 0, pictures = 0, noteCount = 0, foreignParts = 0

    init(limits: ImportLimits, numbering: WordNumbering, notes: [String: String]) {
        self.limits = limits
        self.numbering = numbering
        self.notes = notes
    }

    func handle(_ event: PartEvent) throws {
        switch event {
        case .begin(let name, let attributes): try begin(name, attributes)
        case .end(let name): try end(name)
        case .text(let text): try add(text)
        }
    }

    func finished() throws -> LooseDocument {
        try joinPending()
        return document
    }

    // MARK: Elements

    /// Elements that contain nothing visible, or that repeat what is shown elsewhere.
    private static let unseen: Set<String> = [
        "w:delText", "w:instrText", "w:delInstrText", "w:rt", "w:moveFrom", "w:sectPr", "w:tblPrEx", "w:tblGrid", "w:pPrChange",
        "w:rPrChange", "w:tblPrChange",
        "w:tcPrChange", "w:trPrChange", "w:sectPrChange", "w:numberingChange", "w:docPartBody", "w:binData",
    ]

    private func begin(_ name: String, _ attributes: [String: String]) throws {
        guard !context.begin(name) else { return }
        let value = attributes["w:val"]
        if beginDeletion(name) || beginContainer(name, value) { return }
        if try beginTablePart(name, value) { return }
        if try beginParagraphPart(name, value) { return }
        switch name {
        case "w:fldChar": context.field(attributes["w:fldCharType"])
        case "w:drawing", "w:pict", "w:object": mayBePicture = true
        case "w:txbxContent": mayBePicture = false
        case "w:footnoteReference": addNote("footnote", attributes["w:id"])
        case "w:endnoteReference": addNote("endnote", attributes["w:id"])
        case "w:altChunk": foreignParts += 1
        default: break
        }
    }

    /// Tracked deletions, and elements without visible content.
    private func beginDeletion(_ name: String) -> Bool {
        switch name {
        case "w:instrText": context.beginInstruction()
        case "w:moveFrom", "w:del":
            if context.isIn("w:rPr") {
                if context.contains("w:pPr") { paragraph?.isMarkDeleted = true }
            } else if context.isIn("w:trPr") {
                tables.last?.dropRow()
            } else {
                context.skip()
                deletions += 1
            }
        case "w:cellDel": tables.last?.dropCell()
        case let name where Self.unseen.contains(name): context.skip()
        default: return false
        }
        return true
    }

    /// Alternatives and content controls.
    private func beginContainer(_ name: String, _ value: String?) -> Bool {
        switch name {
        case "mc:AlternateContent": context.beginAlternatives()
        case "mc:Choice", "mc:Fallback": context.beginBranch()
        case "w:sdt": context.beginControl()
        case "w:showingPlcHdr": if isOn(value) { context.markPlaceholder() }
        case "w:docPartGallery": if value == "Table of Contents" { context.markContents() }
        case "w:sdtContent":
            // The cells and paragraphs of a placeholder stay; otherwise the rest of a row would move.
            if context.isPlaceholder { placeholders += 1 }
        default: return false
        }
        return true
    }

    private func beginTablePart(_ name: String, _ value: String?) throws -> Bool {
        switch name {
        case "w:tbl":
            try joinPending()
            guard tables.count < 30 else { throw stop(.tablesTooDeep) }
            if tables.isEmpty { tableNumber += 1 }
            tables.append(WordTable(number: tables.last?.number ?? tableNumber))
        case "w:tr":
            tables.last?.beginRow()
            if let table = tables.last, table.rowCount > limits.tableRows { throw stop(.tooManyRows(limits.tableRows)) }
        case "w:tc":
            cellCount += 1
            guard cellCount <= limits.pieces else { throw stop(.tooManyCells(limits.pieces)) }
            tables.last?.beginCell()
        case "w:gridSpan": if context.isIn("w:tcPr") { tables.last?.spanColumns(value) }
        case "w:vMerge": if context.isIn("w:tcPr") { tables.last?.mergeDown(value) }
        case "w:hMerge": if context.isIn("w:tcPr") { tables.last?.mergeAcross(value) }
        case "w:gridBefore": if context.isIn("w:trPr") { tables.last?.skipColumns(value) }
        default: return false
        }
        return true
    }

    private func beginParagraphPart(_ name: String, _ value: String?) throws -> Bool {
        switch name {
        case "w:p": try beginParagraph()
        case "w:pStyle": paragraph?.style = value
        case "w:numId": if context.isIn("w:numPr") { paragraph?.numberID = value }
        case "w:ilvl": if context.isIn("w:numPr") { paragraph?.level = value.flatMap { Int($0) } }
        case "w:r": paragraph?.isHiddenRun = false
        case "w:vanish", "w:specVanish": if context.isDirectly(in: "w:rPr", "w:r") { paragraph?.isHiddenRun = isOn(value) }
        case "w:tab": if !context.isDirectly(in: "w:tabs") { try append("\t") }
        case "w:ptab": try append("\t")
        case "w:br", "w:cr": try append("\n")
        case "w:noBreakHyphen": try append("-")
        default: return false
        }
        return true
    }

    private func end(_ name: String) throws {
        guard !context.end(name) else { return }
        switch name {
        case "mc:AlternateContent": context.endAlternatives()
        case "w:sdt": context.endControl()
        case "w:p": try endParagraph()
        case "w:tc":
            try joinPending()
            tables.last?.endCell()
        case "w:tbl":
            try joinPending()
            guard let table = tables.popLast() else { return }
            for block in table.blocks() { try append(block) }
            for note in table.notes { try append(LooseBlock(content: .text(note))) }
        case "w:drawing", "w:pict", "w:object":
            if mayBePicture { pictures += 1 }
            mayBePicture = false
        default: break
        }
    }

    private func isOn(_ value: String?) -> Bool { !["0", "false", "off"].contains(value ?? "1") }

    // MARK: Paragraphs

    private var paragraph: WordParagraph? { paragraphs.last }

    private func beginParagraph() throws {
        guard paragraphs.count < 30 else { throw stop(.textBoxesTooDeep) }
        let new = WordParagraph()
        new.isContents = context.isInContents
        paragraphs.append(new)
    }

    private func endParagraph() throws {
        guard let ended = paragraphs.popLast() else { return }
        if ended.hiddenTexts > 0 { hiddenTexts += 1 }
        // A table of contents begins in the paragraph in which its field begins.
        if ended.isContents || context.isInContents {
            if !ended.isBlank { contentsLines += 1 }
            return
        }
        ended.number = numbering.text(style: ended.style, numberID: ended.numberID, level: ended.level)
        if let pending = pendingJoin {
            pending.join(ended)
            pendingJoin = nil
            return try finish(pending)
        }
        if ended.isMarkDeleted { pendingJoin = ended } else { try finish(ended) }
    }

    private func joinPending() throws {
        guard let pending = pendingJoin else { return }
        pendingJoin = nil
        try finish(pending)
    }

    private func finish(_ paragraph: WordParagraph) throws {
        if tables.isEmpty {
            if !paragraph.isBlank { paragraphNumber += 1 }
            let position = FilePosition.paragraph(paragraphNumber)
            // A line break separates paragraphs, since many files have no others.
            for (index, line) in paragraph.lines.enumerated() where line.contains(where: { !$0.isWhitespace }) {
                try append(LooseBlock(content: .text(index == 0 ? paragraph.numbered(line) : line), position: position))
            }
            for note in paragraph.notes { try append(LooseBlock(content: .text(note), position: position)) }
        } else {
            if !paragraph.isBlank {
                try append(LooseBlock(content: .text(paragraph.numbered(paragraph.text)), position: tables.last?.position))
            }
            tables.first?.notes += paragraph.notes
        }
    }

    private func append(_ block: LooseBlock) throws {
        if let table = tables.last {
            table.append(block)
        } else {
            document.blocks.append(block)
            guard document.blocks.count <= limits.blocks else { throw stop(.tooManyParagraphs(limits.blocks)) }
        }
    }

    private func addNote(_ kind: String, _ id: String?) {
        guard let id, let text = notes["\(kind) \(id)"], let paragraph, noteCount < 2000 else { return }
        noteCount += 1
        paragraph.notes.append("注：" + text.drop { $0.isWhitespace })
    }

    // MARK: Text

    private func add(_ text: String) throws {
        guard !context.readInstruction(text), context.skipped == 0, let last = context.path.last, last == "w:t" || last == "m:t" else {
            return
        }
        try append(text)
    }

    private func append(_ text: String) throws {
        guard let paragraph, !context.isInPlaceholder else { return }
        guard !paragraph.isHiddenRun else {
            paragraph.hiddenTexts += 1
            return
        }
        textBytes += text.utf8.count
        guard textBytes <= limits.textBytes else { throw stop(.tooMuchText(limits.textBytes)) }
        paragraph.text += text
    }

    private func stop(_ message: Message) -> Diagnostic { Diagnostic(.error, .importLimitExceeded, message) }
}

extension Message {
    fileprivate static let tablesTooDeep = Message("文件的表格嵌套太深", "the tables of the file are nested too deeply")
    fileprivate static let textBoxesTooDeep = Message("文件的文本框嵌套太深", "the text boxes of the file are nested too deeply")

    fileprivate static func tooManyRows(_ limit: Int) -> Message {
        Message("文件中的表格超过 \(limit) 行", "the file has a table of more than \(limit) rows")
    }

    fileprivate static func tooManyCells(_ limit: Int) -> Message {
        Message("文件中表格的格数超过 \(limit)", "the file has more than \(limit) table cells")
    }

    fileprivate static func tooManyParagraphs(_ limit: Int) -> Message {
        Message("文件的段落超过 \(limit) 个", "the file has more than \(limit) paragraphs")
    }

    fileprivate static func tooMuchText(_ limit: Int) -> Message {
        Message("文件的文字超过 \(limit) 字节", "the file has more than \(limit) bytes of text")
    }
}
