/// The result of reading an official document.
package struct OfficialReading: Sendable {
    package var document: OfficialDocument?
    package var diagnostics: [Diagnostic]
    /// The position of each JSON path, for later stages.
    package var places: PlaceIndex
}

/// Reads an official document. Reports everything that is wrong, not only the first fault. The document is also checked against the rules
/// of its format, so that the diagnostics are complete.
package struct OfficialReader {
    private let log: DiagnosticLog
    private var blocks: BlockReader

    package static func read(_ bytes: [UInt8], limits: Limits = .standard) -> OfficialReading {
        read(JSONText.read(bytes, limits: limits), limits: limits)
    }

    /// Reads a file that has already been parsed to find out which kind of document it holds.
    package static func read(_ text: JSONText, limits: Limits = .standard) -> OfficialReading {
        let log = DiagnosticLog(lines: text.lines)
        log.diagnostics = text.diagnostics
        guard let root = text.root else { return OfficialReading(document: nil, diagnostics: log.diagnostics, places: log.places) }
        validate(root, log: log)
        var reader = OfficialReader(limits: limits, log: log)
        let document = KeyReader<OfficialKey>(root, path: "", log: log).flatMap { reader.document($0) }
        let checked = document.map { Checker.check($0, places: log.places) } ?? []
        return OfficialReading(document: document, diagnostics: log.diagnostics + checked, places: log.places)
    }

    /// Reports everything in the file that the schema does not allow.
    static func validate(_ root: JSONNode, log: DiagnosticLog) {
        ShapeValidator(log: log, hasFigures: false).validate(root, as: ObjectShape(OfficialKey.self))
    }

    private init(limits: Limits, log: DiagnosticLog) {
        self.log = log
        blocks = BlockReader(log: log, limits: limits, figures: nil, hasProvisions: true)
    }

    private mutating func document(_ reader: KeyReader<OfficialKey>) -> OfficialDocument? {
        let head = OfficialHeadReader(reader: reader)
        let ending = OfficialEndingReader(reader: reader)
        let copyNumber = head.copyNumber()
        let secrecy = head.secrecy()
        let agencies = reader.texts(.agencies) ?? []
        let titleLines = reader.texts(.title) ?? []
        let recipients = AgencyList.read(reader, .recipients, printed: .colon)
        let body = self.body(reader)
        let attachments = self.attachments(reader)
        let signature = ending.signature(issuing: agencies)
        let note = ending.note()
        guard let format: OfficialFormat = reader.word(.format), !agencies.isEmpty, let body, let signature,
            !titleLines.isEmpty || format == .order
        else { return nil }
        return OfficialDocument(
            format: format, language: reader.word(.language) ?? .simplified, copyNumber: copyNumber, secrecy: secrecy,
            urgency: reader.word(.urgency), agencies: agencies, writtenMasthead: reader.text(.masthead), number: reader.text(.number),
            signers: reader.texts(.signers) ?? [], title: titleLines.isEmpty ? nil : titleLines.joined(), titleLines: titleLines,
            remark: reader.text(.remark), recipients: recipients, body: body, attachments: attachments, signature: signature, note: note,
            attendance: ending.attendance(), colophon: ending.colophon())
    }

    /// nil if no block of the text says anything.
    private mutating func body(_ reader: KeyReader<OfficialKey>) -> [ReportBlock]? {
        guard let node = reader.node(.body) else { return nil }
        let body = blocks.read(node, path: reader.path(.body))
        if body.isEmpty { log.add(.error, .missingBody, .noBody, reader.path(.body), node.offset, hint: .showText) }
        return body.isEmpty ? nil : body
    }

    private mutating func attachments(_ reader: KeyReader<OfficialKey>) -> [Attachment] {
        let objects = reader.objects(.attachments, AttachmentKey.self)
        let isNumbered = objects.count { $0.flag(.issued) != true } > 1
        var listed = 0
        var attachments: [Attachment] = []
        for object in objects {
            let body = blocks.read(object.node(.body), path: object.path(.body))
            let isIssued = object.flag(.issued) ?? false
            if !isIssued { listed += 1 }
            guard let title = object.text(.title) else { continue }
            var attachment = Attachment(
                number: isNumbered && !isIssued ? listed : nil, title: title, body: body, isSeparate: object.flag(.separate) ?? false,
                path: object.path)
            attachment.isIssued = isIssued
            attachments.append(attachment)
        }
        return attachments
    }
}
