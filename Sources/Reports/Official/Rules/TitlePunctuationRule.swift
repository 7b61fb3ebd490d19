import Han

/// 标题 (GB/T 9704-2012, 7.3.1): no punctuation but that of titles, brackets, quotations and names side by side.
enum TitlePunctuationRule: CheckRule {
    static let codes: [DiagnosticCode] = [.punctuationAfterTitle, .punctuationInTitle]

    static func diagnostics(_ subject: DocumentSubject) -> [Diagnostic] {
        guard let title = subject.document.title, let last = title.last else { return [] }
        if last.punctuation == .stop || last.punctuation == .pause {
            return [
                subject.diagnostic(.warning, .punctuationAfterTitle, .ends(in: last), "title", hint: .write(String(title.dropLast())))
            ]
        }
        guard let mark = title.first(where: { $0.punctuation?.isPoint == true && !"、.．".contains($0) }) else { return [] }
        return [subject.diagnostic(.warning, .punctuationInTitle, .contains(mark), "title", hint: .rewrite)]
    }
}

extension Message {
    fileprivate static func ends(in mark: Character) -> Message {
        Message("标题末尾不加标点“\(mark)”", "a title does not end with \"\(mark)\"")
    }
    fileprivate static func write(_ title: String) -> Message { Message("写作“\(title)”", "write \(title)") }
    fileprivate static func contains(_ mark: Character) -> Message {
        Message("标题中一般不用“\(mark)”", "\"\(mark)\" is not usual in a title")
    }
    fileprivate static let rewrite = Message(
        "标题中除书名号、括号、引号外一般不用标点，可改用空格或改写",
        "titles have no punctuation but 《》, brackets and quotation marks; use a space or rewrite the title")
}
