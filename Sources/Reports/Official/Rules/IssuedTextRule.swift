/// A text that the document issues (印发) is neither printed nor named in 附件说明 if it is not in the file.
enum IssuedTextRule: CheckRule {
    static let codes: [DiagnosticCode] = [.issuedTextMissing]

    static func diagnostics(_ subject: DocumentSubject) -> [Diagnostic] {
        subject.document.attachments.filter { $0.isIssued && $0.body.isEmpty }.map {
            subject.diagnostic(.warning, .issuedTextMissing, .missing($0.title), "\($0.path).issued", hint: .addBody)
        }
    }
}

extension Message {
    fileprivate static func missing(_ title: String) -> Message {
        Message("所印发的“\(title)”没有正文，不会印出", "\(title), which the document issues, has no text and is not printed")
    }
    fileprivate static let addBody = Message("补上 body，或删去 issued 作为附件列出", "add its body, or remove issued to list it as an attachment")
}
