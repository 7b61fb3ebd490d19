/// Reads a paragraph.
struct ParagraphReader {
    let log: DiagnosticLog

    /// nil if the paragraph is blank.
    func read(_ written: String, _ element: JSONElement, notes: [WrittenNote], wish: HeadingWish? = nil) -> ReportParagraph? {
        guard FootnoteMarkers(written).text.contains(where: { !$0.isWhitespace }) else {
            log.add(.warning, .emptyParagraph, .emptyParagraph, element.path, element.node.offset, hint: .removeIt)
            return nil
        }
        var footnotes = FootnoteReader(log: log, notes: notes)
        let read = footnotes.read(written, element)
        footnotes.finish()
        return ReportParagraph(read.text, notes: read.notes, wish: wish, path: element.path)
    }
}

extension Message {
    fileprivate static let emptyParagraph = Message("空的段落", "an empty paragraph")
}
