/// Reads a paragraph.
struct ParagraphReader {
    let log: DiagnosticLog

    /// nil if the paragraph is blank.
    func read(_ element: JSONElement, notes: [WrittenNote], wish: HeadingWish? = nil) -> ReportParagraph? {
        guard let written = WrittenText(element.node, log: log) else { return nil }
        guard !written.isBlank else {
            log.add(.warning, .emptyParagraph, .emptyParagraph, element.path, element.node.offset, hint: .removeIt)
            return nil
        }
        var footnotes = FootnoteReader(log: log, notes: notes)
        let read = footnotes.connect(written, element)
        footnotes.finish()
        return ReportParagraph(read.text, notes: read.notes, spans: read.spans, wish: wish, path: element.path)
    }
}

extension Message {
    fileprivate static let emptyParagraph = Message("空的段落", "an empty paragraph")
}
