/// A rule that an official document is held against.
struct OfficialCheck: Sendable {
    var run: @Sendable (OfficialDocument, PlaceIndex) -> [Diagnostic]

    static let all: [OfficialCheck] = [.masthead, .number, .title, .elements, .attachmentTitles, .ending, .texts]

    static func diagnostics(_ document: OfficialDocument, places: PlaceIndex) -> [Diagnostic] { all.flatMap { $0.run(document, places) } }

    /// A diagnostic at a path, or at the nearest thing around it that the file has.
    static func diagnostic(
        _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ message: Message, _ path: String, _ places: PlaceIndex,
        hint: Message? = nil
    ) -> Diagnostic {
        var known = path
        while places[known] == nil, let dot = known.lastIndex(of: ".") { known = String(known[..<dot]) }
        var place = places[known] ?? places[""] ?? Place()
        place.path = path
        return Diagnostic(severity, code, message, at: place, hint: hint)
    }
}

extension OfficialCheck {
    /// Characters, punctuation and numbering, as in reports.
    static let texts = OfficialCheck { document, places in
        let texts = document.texts
        return Check.characters(in: texts, places: places) + Check.halfWidthPunctuation(in: texts, places: places)
            + Check.headingNumbers(in: document.body, from: 1, places: places)
            + document.attachments.flatMap { Check.headingNumbers(in: $0.body, from: 1, places: places) }
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
        add(signers, "signers")
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
