/// 发文机关标志: an order's ends in 令 and that of minutes in 纪要 (GB/T 9704-2012, 10.2, 10.3); a letter's is the agency's name alone (10.1).
enum MastheadRule: CheckRule {
    static let codes: [DiagnosticCode] = [.mastheadMismatch]

    static func diagnostics(_ subject: DocumentSubject) -> [Diagnostic] {
        let document = subject.document
        guard let masthead = document.writtenMasthead else { return [] }
        let endings =
            document.format == .order || document.format == .minutes
            ? OfficialDocument.mastheadEndings(document.format, document.language) : []
        if let ending = endings.first, !masthead.hasSuffix(ending) {
            return [
                subject.diagnostic(
                    .error, .mastheadMismatch, .mustEnd(masthead, in: ending), "masthead", hint: .suchAs(document.agencies[0] + ending))
            ]
        }
        if document.format == .letter, masthead.hasSuffix("文件") {
            return [
                subject.diagnostic(.warning, .mastheadMismatch, .nameAlone, "masthead", hint: .write(String(masthead.dropLast(2))))
            ]
        }
        return []
    }
}

extension Message {
    fileprivate static func mustEnd(_ masthead: String, in ending: String) -> Message {
        Message("发文机关标志“\(masthead)”应以“\(ending)”结尾", "the masthead \"\(masthead)\" has to end with \(ending)")
    }
    fileprivate static func suchAs(_ example: String) -> Message { Message("如“\(example)”", "such as \(example)") }
    fileprivate static let nameAlone = Message(
        "信函的发文机关标志只用机关名称，不加“文件”", "the masthead of a letter is the agency's name alone, without 文件")
    fileprivate static func write(_ masthead: String) -> Message { Message("写作“\(masthead)”", "write \(masthead)") }
}
