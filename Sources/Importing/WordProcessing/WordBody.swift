import Reports

/// Builds texts and tables from the events of a document's main part.
final class WordBody {
    private let limits: ImportLimits
    private var numbering: WordNumbering
    private let notes: [String: String]
    private(set) var stop: ImportStop?
    private var document = LooseDocument()
    private var tables: [WordTable] = []
    /// Paragraphs lie inside one another where a text box is anchored in one.
    private var paragraphs: [WordParagraph] = []
    /// How many open elements are passed over with all that they hold.
    private var skipped = 0
    /// The open elements of the ones that matter to what is inside of them.
    private var path: [String] = []
    /// For each open `mc:AlternateContent`, whether a branch was taken: the others hold the same once more.
    private var alternatives: [Bool] = []
    /// The instruction of each open field.
    private var fields: [String] = []
    private var controls: [ContentControl] = []
    private var pendingJoin: WordParagraph?
    private var paragraphNumber = 0
    private var tableNumber = 0
    private var textBytes = 0
    private var cellCount = 0

    private(set) var deletions = 0, hiddenTexts = 0, placeholders = 0, contentsLines = 0, pictures = 0, noteCount = 0, foreignParts = 0

    private struct ContentControl {
        var isPlaceholder = false, isContents = false
    }

    init(limits: ImportLimits, numbering: WordNumbering, notes: [String: String]) {
        self.limits = limits
        self.numbering = numbering
        self.notes = notes
        document.places = .paragraphs
    }

    func take(_ event: PartParser.Event) throws(PartStop) {
        switch event {
        case .begin(let name, let attributes): try begin(name, attributes)
        case .end(let name): try end(name)
        case .text(let text): try add(text)
        }
    }

    func finished() throws(ImportStop) -> LooseDocument {
        if let stop { throw stop }
        joinPending()
        return document
    }

    // MARK: Elements

    /// Elements with nothing in them that a reader of the document sees, or that stand in the place of what is shown.
    private static let unseen: Set<String> = [
        "w:delText", "w:instrText", "w:delInstrText", "w:rt", "w:moveFrom", "w:sectPr", "w:tblPrEx", "w:tblGrid", "w:pPrChange",
        "w:rPrChange", "w:tblPrChange",
        "w:tcPrChange", "w:trPrChange", "w:sectPrChange", "w:numberingChange", "w:docPartBody", "w:binData",
    ]

    private func begin(_ name: String, _ attributes: [String: String]) throws(PartStop) {
        path.append(name)
        guard skipped == 0 else {
            skipped += 1
            return
        }
        let value = attributes["w:val"]
        switch name {
        case "w:instrText":
            skipped = 1
            instruction = ""
        case "w:moveFrom", "w:del":
            guard !isIn("w:rPr") else { return markDeleted(in: "w:pPr") }
            guard !isIn("w:trPr") else { return tables.last?.dropRow() ?? () }
            skipped = 1
            deletions += 1
        case "w:cellDel": tables.last?.dropCell()
        case let name where Self.unseen.contains(name): skipped = 1
        case "mc:AlternateContent": alternatives.append(false)
        case "mc:Choice", "mc:Fallback":
            if alternatives.last ?? false { skipped = 1 } else if !alternatives.isEmpty { alternatives[alternatives.count - 1] = true }
        case "w:sdt": controls.append(ContentControl())
        case "w:showingPlcHdr": if isOn(value), !controls.isEmpty { controls[controls.count - 1].isPlaceholder = true }
        case "w:docPartGallery": if value == "Table of Contents", !controls.isEmpty { controls[controls.count - 1].isContents = true }
        case "w:sdtContent":
            // Its cells and paragraphs stay, or the rest of a row would move.
            if controls.last?.isPlaceholder == true { placeholders += 1 }
        case "w:p": try beginParagraph()
        case "w:tbl":
            joinPending()
            guard tables.count < 30 else { try halt("表格套表格太深", "tables nested too deep") }
            if tables.isEmpty { tableNumber += 1 }
            tables.append(WordTable(number: tables.last?.number ?? tableNumber))
        case "w:tr":
            tables.last?.beginRow()
            if let table = tables.last, table.rowCount > limits.tableRows {
                try halt("表格超过 \(limits.tableRows) 行", "a table of more than \(limits.tableRows) rows")
            }
        case "w:tc":
            cellCount += 1
            guard cellCount <= limits.pieces else { try halt("表格的格数超过 \(limits.pieces)", "more than \(limits.pieces) cells") }
            tables.last?.beginCell()
        case "w:gridSpan": if isIn("w:tcPr") { tables.last?.spanColumns(value) }
        case "w:vMerge": if isIn("w:tcPr") { tables.last?.mergeDown(value) }
        case "w:hMerge": if isIn("w:tcPr") { tables.last?.mergeAcross(value) }
        case "w:gridBefore": if isIn("w:trPr") { tables.last?.skipColumns(value) }
        case "w:pStyle": paragraph?.style = value
        case "w:numId": if isIn("w:numPr") { paragraph?.numberID = value }
        case "w:ilvl": if isIn("w:numPr") { paragraph?.level = value.flatMap { Int($0) } }
        case "w:r": paragraph?.isHiddenRun = false
        case "w:vanish", "w:specVanish":
            if path.dropLast().last == "w:rPr", path.dropLast(2).last == "w:r" { paragraph?.isHiddenRun = isOn(value) }
        case "w:tab": if path.dropLast().last != "w:tabs" { try put("\t") }
        case "w:ptab": try put("\t")
        case "w:br", "w:cr": try put("\n")
        case "w:noBreakHyphen": try put("-")
        case "w:fldChar": field(attributes["w:fldCharType"])
        case "w:drawing", "w:pict", "w:object": pictureCandidate = true
        case "w:txbxContent": pictureCandidate = false
        case "w:footnoteReference": note("footnote", attributes["w:id"])
        case "w:endnoteReference": note("endnote", attributes["w:id"])
        case "w:altChunk": foreignParts += 1
        default: break
        }
    }

    private func end(_ name: String) throws(PartStop) {
        path.removeLast()
        guard skipped == 0 else {
            skipped -= 1
            if skipped == 0, name == "w:instrText", !fields.isEmpty, fields[fields.count - 1].utf8.count < 1000 {
                fields[fields.count - 1] += instruction
            }
            return
        }
        switch name {
        case "mc:AlternateContent": _ = alternatives.popLast()
        case "w:sdt": _ = controls.popLast()
        case "w:p": try endParagraph()
        case "w:tc":
            joinPending()
            tables.last?.endCell()
        case "w:tbl":
            joinPending()
            guard let table = tables.popLast() else { return }
            for block in table.blocks() { try put(block) }
            for note in table.notes { try put(LooseBlock(content: .text(note))) }
        case "w:drawing", "w:pict", "w:object":
            if pictureCandidate { pictures += 1 }
            pictureCandidate = false
        default: break
        }
    }

    private var instruction = ""
    /// Whether the drawing that is open has shown no text so far.
    private var pictureCandidate = false

    private func isIn(_ name: String) -> Bool {
        path.count >= 2 && (path[path.count - 2] == name || path.count >= 3 && path[path.count - 3] == name)
    }

    private func isOn(_ value: String?) -> Bool { !["0", "false", "off"].contains(value ?? "1") }

    private func field(_ kind: String?) {
        switch kind {
        case "begin": if fields.count < 100 { fields.append("") }
        case "end": _ = fields.popLast()
        default: break
        }
    }

    private var isInContents: Bool {
        controls.contains(where: \.isContents) || fields.contains { $0.drop { $0 == " " }.uppercased().hasPrefix("TOC") }
    }

    // MARK: Paragraphs

    private var paragraph: WordParagraph? { paragraphs.last }

    private func beginParagraph() throws(PartStop) {
        guard paragraphs.count < 30 else { try halt("文本框嵌套太深", "text boxes nested too deep") }
        let new = WordParagraph()
        new.isContents = isInContents
        paragraphs.append(new)
    }

    private func markDeleted(in element: String) {
        if path.contains(element) { paragraph?.isMarkDeleted = true }
    }

    private func endParagraph() throws(PartStop) {
        guard let ended = paragraphs.popLast() else { return }
        if ended.hiddenTexts > 0 { hiddenTexts += 1 }
        // A list of contents begins in the paragraph that its field begins in.
        if ended.isContents || isInContents {
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

    private func joinPending() {
        guard let pending = pendingJoin else { return }
        pendingJoin = nil
        try? finish(pending)
    }

    private func finish(_ paragraph: WordParagraph) throws(PartStop) {
        if tables.isEmpty {
            if !paragraph.isBlank { paragraphNumber += 1 }
            // A line break parts paragraphs, for many files have no others.
            for (index, line) in paragraph.lines.enumerated() where line.contains(where: { !$0.isWhitespace }) {
                try put(LooseBlock(content: .text(index == 0 ? paragraph.numbered(line) : line), line: paragraphNumber))
            }
            for note in paragraph.notes { try put(LooseBlock(content: .text(note), line: paragraphNumber)) }
        } else {
            if !paragraph.isBlank { try put(LooseBlock(content: .text(paragraph.numbered(paragraph.text)), line: tables.last?.place)) }
            tables.first?.notes += paragraph.notes
        }
    }

    private func put(_ block: LooseBlock) throws(PartStop) {
        if let table = tables.last {
            table.put(block)
        } else {
            document.blocks.append(block)
            guard document.blocks.count <= limits.blocks else {
                try halt("段落超过 \(limits.blocks) 个", "more than \(limits.blocks) paragraphs")
            }
        }
    }

    private func note(_ kind: String, _ id: String?) {
        guard let id, let text = notes["\(kind) \(id)"], let paragraph, noteCount < 2000 else { return }
        noteCount += 1
        paragraph.notes.append("注：" + text.drop { $0.isWhitespace })
    }

    // MARK: Text

    private func add(_ text: String) throws(PartStop) {
        if skipped == 1, path.last == "w:instrText" {
            if instruction.utf8.count < 1000 { instruction += text }
            return
        }
        guard skipped == 0, let last = path.last, last == "w:t" || last == "m:t" else { return }
        try put(text)
    }

    private func put(_ text: String) throws(PartStop) {
        guard let paragraph, !controls.contains(where: \.isPlaceholder) else { return }
        guard !paragraph.isHiddenRun else {
            paragraph.hiddenTexts += 1
            return
        }
        textBytes += text.utf8.count
        guard textBytes <= limits.textBytes else { try halt("文字超过 \(limits.textBytes) 字节", "more than \(limits.textBytes) bytes of text") }
        paragraph.text += text
    }

    private func halt(_ chinese: String, _ english: String) throws(PartStop) -> Never {
        stop = ImportStop(code: .importLimitExceeded, chinese: "文件：" + chinese, english: "the file: " + english)
        throw PartStop()
    }
}
