/// An official document to be checked, with the places of its values in the file.
struct DocumentSubject: TextSubject {
    var document: OfficialDocument
    var places: PlaceIndex

    var texts: [(text: String, path: String)] { document.texts }

    var allBlocks: [ReportBlock] { document.blocks }

    var numberedBlocks: [[ReportBlock]] { [document.body] + document.attachments.map(\.body) }

    var firstNumberedLevel: Int { 1 }

    /// A diagnostic at a path; if the file does not have the path, it points to the nearest value around it.
    func diagnostic(_ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ message: Message, _ path: String, hint: Message? = nil)
        -> Diagnostic
    {
        var known = path
        while places[known] == nil, let dot = known.lastIndex(of: ".") { known = String(known[..<dot]) }
        var place = places[known] ?? places[""] ?? Place()
        place.path = path
        return Diagnostic(severity, code, message, at: place, hint: hint)
    }
}

extension OfficialDocument {
    /// All texts of the document with their paths.
    var texts: [(text: String, path: String)] {
        var texts: [(String, String)] = []
        func add(_ text: String?, _ path: String) { if let text { texts.append((text, path)) } }
        func add(_ list: [String], _ path: String) { for (index, text) in list.enumerated() { texts.append((text, "\(path)[\(index)]")) } }
        add(agencies, "agencies")
        add(writtenMasthead, "masthead")
        add(number, "number")
        add(signers, "signers")
        add(secrecy?.period, "secrecy.period")
        add(title, "title")
        add(remark, "remark")
        add(recipientLine, "recipients")
        texts += body.flatMap(\.texts)
        for attachment in attachments {
            add(attachment.title, "\(attachment.path).title")
            texts += attachment.body.flatMap(\.texts)
        }
        if signature.agencies != agencies { add(signature.agencies, "signature.agencies") }
        for signatory in signature.signatories { add(signatory.office + signatory.name, signatory.path) }
        add(note, "note")
        if let attendance {
            add(attendance.present, "attendance.present")
            add(attendance.absent, "attendance.absent")
            add(attendance.observers, "attendance.observers")
        }
        add(colophon?.copiesLine, "colophon.copies")
        add(colophon?.office, "colophon.office")
        return texts
    }
}
