/// A footnote as written in a file, before its marker is found.
struct WrittenNote {
    let text: String
    let path: String
    let offset: Int
}

/// Connects the markers `[^1]` of a paragraph with its footnotes.
struct ParagraphReader {
    let log: DiagnosticLog

    /// nil if the paragraph is blank.
    func read(_ written: String, _ element: JSONElement, notes: [WrittenNote], wish: HeadingWish? = nil) -> ReportParagraph? {
        let read = FootnoteMarkers(written)
        guard read.text.contains(where: { !$0.isWhitespace }) else {
            log.add(.warning, .emptyParagraph, .emptyParagraph, element.path, element.node.offset, hint: .removeIt)
            return nil
        }
        return ReportParagraph(read.text, notes: footnotes(read, element, notes), wish: wish, path: element.path)
    }

    private func footnotes(_ read: FootnoteMarkers, _ element: JSONElement, _ notes: [WrittenNote]) -> [Footnote] {
        var footnotes: [Footnote] = []
        var marked: Set<Int> = []
        func report(_ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ message: Message, hint: Message) {
            log.add(severity, code, message, element.path, element.node.offset, hint: hint)
        }
        for (number, offset) in read.markers {
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
            footnotes.append(Footnote(offset: offset, text: note.text, path: note.path))
        }
        for (index, note) in notes.enumerated() where !marked.contains(index + 1) {
            log.add(.error, .noteWithoutMark, .noteWithoutMark(index + 1), note.path, note.offset, hint: .markOrRemove(index + 1))
        }
        return footnotes
    }
}

extension Message {
    fileprivate static let emptyParagraph = Message("空的段落", "an empty paragraph")

    fileprivate static func markWithoutNote(_ number: Int) -> Message {
        Message("注号 [^\(number)] 没有注文", "the marker [^\(number)] has no footnote")
    }
    fileprivate static func writeNote(_ number: Int) -> Message {
        Message("在 footnotes 里写出第 \(number) 条注文", "write footnote \(number) in footnotes")
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
        Message("第 \(number) 条注文在正文里没有注号", "footnote \(number) has no marker in the paragraph")
    }
    fileprivate static func markOrRemove(_ number: Int) -> Message {
        Message("在正文里写 [^\(number)]，或删去注文", "write [^\(number)] in the paragraph, or remove the footnote")
    }
}
