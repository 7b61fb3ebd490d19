/// A footnote as written in a file, before its marker is found.
struct WrittenNote {
    let text: String
    let spans: [InlineSpan]
    let path: String
    let offset: Int
}

/// Connects the markers `[^1]` in the texts of a block with the footnotes of the block.
struct FootnoteReader {
    let log: DiagnosticLog
    let notes: [WrittenNote]
    /// The numbers that have been marked.
    private var marked: Set<Int> = []

    init(log: DiagnosticLog, notes: [WrittenNote]) {
        self.log = log
        self.notes = notes
    }

    /// Reads the next text of the block, a string or an array of pieces; nil if it is neither. Texts are read in the order in
    /// which they are printed.
    mutating func read(_ element: JSONElement) -> InlineText? { WrittenText(element.node, log: log).map { connect($0, element) } }

    /// Connects the markers of a text with their notes.
    mutating func connect(_ written: WrittenText, _ element: JSONElement) -> InlineText {
        var footnotes: [Footnote] = []
        func report(_ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ message: Message, hint: Message) {
            log.add(severity, code, message, element.path, element.node.offset, hint: hint)
        }
        for (number, offset) in written.markers {
            guard notes.indices.contains(number - 1) else {
                report(.error, .noteMarkWithoutNote, .markWithoutNote(number), hint: .writeNote(number))
                continue
            }
            guard marked.insert(number).inserted else {
                report(.error, .duplicateNoteMark, .duplicateMark(number), hint: .oneMarkEach)
                continue
            }
            if number != marked.count {
                report(.warning, .noteMarksOutOfOrder, .outOfOrder(number, expected: marked.count), hint: .reorderNotes)
            }
            let note = notes[number - 1]
            footnotes.append(Footnote(offset: offset, text: note.text, spans: note.spans, path: note.path))
        }
        return InlineText(written.text, notes: footnotes, spans: written.spans)
    }

    /// Reads the text of a key; nil if there is none.
    mutating func read<Key: FileKey>(_ key: Key, of object: KeyReader<Key>) -> InlineText? {
        guard let node = object.node(key) else { return nil }
        return read(JSONElement(node: node, path: object.path(key)))
    }

    /// Reads the texts of an array, or a single text, which may be an array of pieces.
    mutating func readTexts<Key: FileKey>(_ key: Key, of object: KeyReader<Key>) -> [InlineText] {
        guard let node = object.node(key) else { return [] }
        let path = object.path(key)
        guard node.text != nil || node.isPieces else { return object.elements(key).compactMap { read($0) } }
        let element = JSONElement(node: node, path: "\(path)[0]")
        log.remember(element.path, node.offset)
        return read(element).map { [$0] } ?? []
    }

    /// Reports the notes that no text of the block refers to.
    func finish() {
        for (index, note) in notes.enumerated() where !marked.contains(index + 1) {
            log.add(.error, .noteWithoutMark, .noteWithoutMark(index + 1), note.path, note.offset, hint: .markOrRemove(index + 1))
        }
    }
}

extension Message {
    fileprivate static func markWithoutNote(_ number: Int) -> Message {
        Message("注号 [^\(number)] 没有注文", "the marker [^\(number)] has no footnote")
    }
    fileprivate static func writeNote(_ number: Int) -> Message {
        Message(
            "在同一段落、列表、引文、图表的 footnotes 里写出第 \(number) 条注文",
            "write footnote \(number) in the footnotes of the same paragraph, list, quotation, picture, chart or table")
    }

    fileprivate static func duplicateMark(_ number: Int) -> Message {
        Message("注号 [^\(number)] 出现了两次", "the marker [^\(number)] occurs twice")
    }
    fileprivate static let oneMarkEach = Message("每条注文只对应一个注号", "a footnote has one marker")

    fileprivate static func outOfOrder(_ number: Int, expected: Int) -> Message {
        Message("注号 [^\(number)] 不按顺序，这里应为 [^\(expected)]", "the marker [^\(number)] is out of order; expected [^\(expected)]")
    }
    fileprivate static let reorderNotes = Message(
        "印出时按正文顺序编号；请调换注文的顺序", "footnotes are numbered in the order of the text; put them into that order")

    fileprivate static func noteWithoutMark(_ number: Int) -> Message {
        Message("第 \(number) 条注文没有注号", "footnote \(number) has no marker")
    }
    fileprivate static func markOrRemove(_ number: Int) -> Message {
        Message("在它所注的文字里写 [^\(number)]，或删去注文", "write [^\(number)] in the text that it explains, or remove the footnote")
    }
}
