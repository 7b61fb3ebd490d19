import Han

/// 附件名称后不加标点 (GB/T 9704-2012, 7.3.4).
enum AttachmentTitleRule: CheckRule {
    static let codes: [DiagnosticCode] = [.punctuationAfterAttachmentTitle]

    static func diagnostics(_ subject: DocumentSubject) -> [Diagnostic] {
        subject.document.attachments.compactMap { attachment in
            guard let last = attachment.title.last, last.punctuation?.isPoint == true else { return nil }
            return subject.diagnostic(
                .warning, .punctuationAfterAttachmentTitle, .ends(in: last), "\(attachment.path).title",
                hint: .write(String(attachment.title.dropLast())))
        }
    }
}

extension Message {
    fileprivate static func ends(in mark: Character) -> Message {
        Message("附件名称后不加标点“\(mark)”", "the title of an attachment does not end with \"\(mark)\"")
    }
    fileprivate static func write(_ title: String) -> Message { Message("写作“\(title)”", "write \(title)") }
}
