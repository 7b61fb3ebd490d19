/// Elements that belong to other formats, and elements that require one another (GB/T 9704-2012).
enum FormatElementRule: CheckRule {
    static let codes: [DiagnosticCode] = [
        .classifiedWithoutCopyNumber, .unexpectedSigner, .unexpectedAttendance, .orderWithoutSignatory, .noRecipientsToMove,
    ]

    static func diagnostics(_ subject: DocumentSubject) -> [Diagnostic] {
        let document = subject.document
        var diagnostics: [Diagnostic] = []
        func warn(_ code: DiagnosticCode, _ message: Message, _ path: String, hint: Message) {
            diagnostics.append(subject.diagnostic(.warning, code, message, path, hint: hint))
        }
        if document.secrecy != nil, document.copyNumber == nil {
            warn(.classifiedWithoutCopyNumber, .needsCopyNumber, "secrecy", hint: .addCopyNumber)
        }
        if !document.signers.isEmpty, document.format != .document {
            warn(.unexpectedSigner, .signersUpward, "signers", hint: .remove("signers"))
        }
        if document.attendance != nil, document.format != .minutes {
            warn(.unexpectedAttendance, .attendanceInMinutes, "attendance", hint: .remove("attendance"))
        }
        if document.format == .order, document.signature.signatories.isEmpty {
            warn(.orderWithoutSignatory, .ordersAreSigned, "signature", hint: .addSignatories)
        }
        if document.colophon?.movesRecipients == true, document.recipients.isEmpty {
            warn(.noRecipientsToMove, .noRecipients, "colophon.recipients", hint: .addRecipients)
        }
        return diagnostics
    }
}

extension Message {
    fileprivate static func remove(_ key: String) -> Message { Message("请删去 \(key)", "remove \(key)") }
    fileprivate static let needsCopyNumber = Message("涉密公文应当标注份号", "a classified document has to have a copy number")
    fileprivate static let addCopyNumber = Message("补上 copyNumber，如 000001", "add copyNumber, such as 000001")
    fileprivate static let signersUpward = Message(
        "签发人只标注在上行文的公文格式中", "only documents to a higher authority, in the general format, have 签发人")
    fileprivate static let attendanceInMinutes = Message("出席、请假、列席名单只用于纪要", "only minutes list who was present")
    fileprivate static let ordersAreSigned = Message(
        "命令（令）应有签发人的职务和签名章", "an order is signed by the head of the agency, with office and name")
    fileprivate static let addSignatories = Message(
        "补上 signatories，如 {\"office\": \"市长\", \"name\": \"张三\"}",
        "add signatories, such as {\"office\": \"市长\", \"name\": \"张三\"}")
    fileprivate static let noRecipients = Message("没有可移入版记的主送机关", "there are no recipients to move to the colophon")
    fileprivate static let addRecipients = Message("补上顶层的 recipients，或删去这一项", "add recipients to the document, or remove this")
}
