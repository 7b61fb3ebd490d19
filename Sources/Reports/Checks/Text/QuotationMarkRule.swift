/// Quotation marks at the ends of a paragraph of a quotation, whose setting already shows that it is one. One diagnostic for each
/// paragraph. Marks around a word with which the paragraph begins or ends belong to the text.
enum QuotationMarkRule<Subject: TextSubject>: CheckRule {
    static var codes: [DiagnosticCode] { [.markedQuotation] }

    static func diagnostics(_ subject: Subject) -> [Diagnostic] {
        subject.allBlocks.flatMap { block -> [Diagnostic] in
            guard case .quote(let quote) = block else { return [] }
            return quote.paragraphs.enumerated().compactMap { index, text in
                guard OuterMarks.areAround(text.text) else { return nil }
                return Diagnostic(.warning, .markedQuotation, .marked, at: subject.place(quote.path(at: index)), hint: .removeMarks)
            }
        }
    }
}

private enum OuterMarks {
    /// Whether a mark at the start is closed only at the end or in a later paragraph, or one at the end was opened there or in an
    /// earlier one.
    static func areAround(_ text: String) -> Bool {
        let characters = Array(text.filter { !$0.isWhitespace })
        // A stop may follow the closing mark.
        guard let end = characters.lastIndex(where: { $0 != "。" }) else { return false }
        var open: [Int] = []
        for (index, character) in characters.enumerated() {
            if character == "“" { open.append(index) }
            guard character == "”" else { continue }
            let start = open.popLast()
            if index == end, start == nil || start == 0 { return true }
        }
        return open.first == 0
    }
}

extension Message {
    fileprivate static let marked = Message("引文的段落首尾用了引号", "a paragraph of a quotation begins or ends with its quotation marks")
    fileprivate static let removeMarks = Message(
        "字体和缩进已表明是引文，请删去引号", "the setting already shows that it is a quotation; remove the marks")
}
