import Documents
import Reports
import Typesetting

/// Composes an official document (GB/T 9704-2012) into blocks, in the standard's order of elements.
struct OfficialComposer {
    let document: OfficialDocument
    let layout: Layout
    let head: MastheadLayout
    var prose: ProseComposer

    init(document: OfficialDocument, layout: Layout, head: MastheadLayout, places: PlaceIndex, images: [String: ReportImages.Size]) {
        self.document = document
        self.layout = layout
        self.head = head
        prose = ProseComposer(
            layout: layout, language: document.language, images: images, figures: [:], origins: OriginMap(places: places, form: nil),
            names: DeclaredNames.of(document))
    }

    /// - Parameter pulse: called before each block; what it throws ends the work.
    mutating func document(_ setting: SettingOptions, pulse: () throws -> Void) rethrows -> Document {
        composeHead()
        composeTitle()
        composeRecipients()
        try prose.compose(document.body, pulse: pulse)
        composeAttachmentNote()
        composeAttendance()
        composeSignature(isToBeSigned: setting.hasSignatureFields)
        composeNote()
        for attachment in document.attachments where attachment.isBound {
            prose.blocks.append(.pageBreak)
            try compose(attachment, prefix: "", pulse: pulse)
        }
        composeColophon()
        var made = prose.document(setting, folio: head.folio)
        made.firstPageShowsText = true
        return made
    }

    /// Composes an attachment by itself: the document's number comes before its own on the first line (7.3.7).
    mutating func document(of attachment: Attachment, _ setting: SettingOptions, pulse: () throws -> Void) rethrows -> Document {
        try compose(attachment, prefix: document.number ?? "", pulse: pulse)
        return prose.document(setting, folio: head.folio)
    }

    var pitch: Double { layout.characterPitch }

    // MARK: 版头 (7.2)

    private mutating func composeHead() {
        var content = MastheadContent(
            names: document.mastheadNames, suffix: document.mastheadSuffix,
            origin: prose.origin(document.writtenMasthead == nil ? "agencies" : "masthead"), bookmark: document.name)
        if let number = document.copyNumber { content.marks.append(prose.run(number, .body, path: "copyNumber")) }
        if let secrecy = document.secrecy { content.marks.append(prose.run(secrecy.text, .mark, path: "secrecy")) }
        if let urgency = document.urgency { content.marks.append(prose.run(urgency.rawValue, .mark, path: "urgency")) }
        content.number = document.number.map { prose.run($0, .number, path: "number") }
        if !document.signers.isEmpty {
            content.signers = MastheadSigners(
                label: prose.run(document.language == .simplified ? "签发人：" : "簽發人：", .number, path: "signers"),
                names: document.signers.indices.map { prose.run(document.signers[$0], .signer, path: "signers[\($0)]", keepsNames: true) })
        }
        if head.hasImprint {
            content.imprint = MastheadImprint(
                left: prose.run(document.signature.agencies.joined(separator: "　"), .number, path: "signature.agencies"),
                right: prose.run(document.signature.date.official, .number, path: "signature.date"))
        }
        prose.blocks.append(.masthead(head.masthead(content)))
    }

    // MARK: 标题, 主送机关 (7.3.1, 7.3.2)

    private mutating func composeTitle() {
        if let title = document.title {
            let isFixed = document.titleLines.count > 1
            prose.blocks.append(
                .title(
                    Title(
                        pieces: isFixed ? document.titleLines : TitlePieces.of(title, agencies: document.agencies), hasFixedLines: isFixed,
                        style: layout.style(.title),
                        leading: layout.titleLeading, origin: prose.origin("title"))))
        }
        if let remark = document.remark {
            prose.blocks.append(.paragraph(Paragraph([prose.run(remark, .remark, path: "remark")], style: .centred, isBody: false)))
        }
        if document.title != nil || document.remark != nil { prose.blocks.append(.space(lines: 1)) }
    }

    private mutating func composeRecipients() {
        guard !document.movesRecipients, let line = document.recipientLine else { return }
        prose.blocks.append(.paragraph(Paragraph([prose.run(line + "：", .body, path: "recipients")], keepsWithNext: true, isBody: false)))
    }

    // MARK: 附件说明 (7.3.4), 出席人员 (10.3), 附注 (7.3.6)

    private mutating func composeAttachmentNote() {
        let listed = document.attachments.filter { !$0.isIssued }
        guard !listed.isEmpty else { return }
        prose.blocks.append(.space(lines: 1))
        for (index, attachment) in listed.enumerated() {
            var runs: [TextRun] = []
            if index == 0 { runs.append(prose.run("附件：", .body, path: attachment.path)) }
            if let number = attachment.number { runs.append(prose.run("\(number).", .body, path: attachment.path)) }
            let labels = runs.count
            runs.append(prose.run(attachment.title, .body, path: attachment.path))
            // 附件： is three characters wide; the numbers of the others are aligned with the first.
            prose.blocks.append(
                .paragraph(
                    Paragraph(
                        runs, style: .indented(prose.indent + (index == 0 ? 0 : 3 * pitch)), keepsWithPrevious: true, isBody: false,
                        labelRuns: labels)))
        }
    }

    private mutating func composeAttendance() {
        guard let attendance = document.attendance else { return }
        prose.blocks.append(.space(lines: 1))
        let simplified = document.language == .simplified
        for (label, names, key) in [
            ("出席：", attendance.present, "present"), (simplified ? "请假：" : "請假：", attendance.absent, "absent"),
            ("列席：", attendance.observers, "observers"),
        ] where !names.isEmpty {
            let path = "attendance.\(key)"
            // A space separates a unit from its names; units are separated more strongly than names.
            let text = names.map { $0.replacing(" ", with: "　") }.joined(separator: names.contains { $0.contains(" ") } ? "；" : "、")
            prose.blocks.append(
                .paragraph(
                    Paragraph(
                        [prose.run(label, .label, path: path), prose.run(text, .body, path: path)], style: .indented(prose.indent),
                        isBody: false, labelRuns: 1)
                ))
        }
    }

    private mutating func composeNote() {
        guard let note = document.note else { return }
        prose.blocks.append(
            .paragraph(
                Paragraph(
                    [prose.run("（\(note)）", .body, path: "note")], style: .indented(prose.indent), keepsWithPrevious: true, isBody: false)))
    }

    // MARK: 署名, 成文日期, 印章 (7.3.5)

    private mutating func composeSignature(isToBeSigned: Bool) {
        let signature = document.signature
        guard document.format != .minutes else { return }
        let date = prose.run(signature.date.official, .body, path: "signature.date")
        if !signature.signatories.isEmpty { return composeStamps(date, isToBeSigned: isToBeSigned) }
        // A digital seal needs the same room as one of ink: name and date are placed as for a seal (7.3.5.1).
        if !signature.seals.isEmpty || isToBeSigned { return composeSeals(date, isToBeSigned: isToBeSigned) }
        let names = signature.agencies.indices.map {
            prose.run(signature.agencies[$0], .body, path: "signature.agencies[\($0)]", keepsNames: true)
        }
        prose.blocks.append(
            .signature(
                Signature(
                    name: names.first, others: Array(names.dropFirst()), date: date, spaceAbove: layout.signature.spaceAbove,
                    rightIndent: layout.signature.rightIndent * pitch, dateIndent: layout.signature.dateIndent * pitch)))
    }

    private mutating func composeSeals(_ date: TextRun, isToBeSigned: Bool) {
        let parties = document.signature.agencies.indices.map { index -> SealedSignature.Party in
            let name = document.signature.agencies[index]
            let seal = index < document.signature.seals.count ? document.signature.seals[index] : nil
            let image = seal.flatMap { prose.images[$0.path] }
            let height = image.map { layout.seal.diameter * Double($0.height) / Double($0.width) } ?? layout.seal.diameter
            var party = SealedSignature.Party(
                text: prose.run(name, .body, path: "signature.agencies[\(index)]", keepsNames: true), image: image?.number,
                width: layout.seal.diameter, height: min(height, layout.seal.diameter), alt: "印章：\(name)")
            if isToBeSigned { party.signingLabel = party.alt }
            return party
        }
        prose.blocks.append(
            .sealedSignature(
                SealedSignature(
                    .seals, parties: parties, date: date,
                    spacing: SealSpacing(
                        rightIndent: layout.seal.rightIndent, officeGap: layout.seal.officeGap, drop: layout.seal.drop,
                        separation: layout.seal.separation))))
    }

    private mutating func composeStamps(_ date: TextRun, isToBeSigned: Bool) {
        let parties = document.signature.signatories.map { signatory -> SealedSignature.Party in
            let image = signatory.stamp.flatMap { prose.images[$0.path] }
            let scale = image.map { min(layout.seal.stampWidth / Double($0.width), layout.seal.stampHeight / Double($0.height)) } ?? 0
            var party = SealedSignature.Party(
                text: prose.run(signatory.office, .body, path: "\(signatory.path).office", keepsNames: true), image: image?.number,
                name: prose.run(signatory.name, .signer, path: "\(signatory.path).name", keepsNames: true),
                width: Double(image?.width ?? 0) * scale,
                height: Double(image?.height ?? 0) * scale, alt: "签名章：\(signatory.name)")
            if isToBeSigned { party.signingLabel = party.alt }
            return party
        }
        prose.blocks.append(
            .sealedSignature(
                SealedSignature(
                    .stamps, parties: parties, date: date,
                    spacing: SealSpacing(
                        rightIndent: layout.seal.rightIndent, officeGap: layout.seal.officeGap, drop: layout.seal.drop,
                        separation: layout.seal.separation, linesAbove: layout.seal.spaceAboveStamp,
                        linesAboveDate: layout.seal.spaceAboveDate))))
    }

    // MARK: 版记 (7.4)

    private mutating func composeColophon() {
        guard let colophon = document.colophon else { return }
        var elements: [ColophonElement] = []
        var entries: [ColophonEntry] = []
        if document.movesRecipients, let line = document.recipientLine {
            entries.append(
                .init(label: prose.run("主送：", .colophon, path: "recipients"), text: prose.run(line + "。", .colophon, path: "recipients")))
        }
        if let copies = colophon.copiesLine {
            entries.append(
                .init(
                    label: prose.run("抄送：", .colophon, path: "colophon.copies"),
                    text: prose.run(copies + "。", .colophon, path: "colophon.copies")))
        }
        if !entries.isEmpty { elements.append(.init(entries: entries)) }
        let date = colophon.date.map { prose.run("\($0.official)印发", .colophon, path: "colophon.date") }
        if let office = colophon.office {
            elements.append(.init(entries: [.init(text: prose.run(office, .colophon, path: "colophon.office"))], right: date))
        } else if let date {
            elements.append(.init(entries: [], right: date))
        }
        guard !elements.isEmpty else { return }
        let looks = layout.colophon
        prose.blocks.append(
            .colophon(
                ColophonBlock(
                    elements: elements, outerRule: head.colophonHasRules ? looks.outerRule : 0,
                    innerRule: head.colophonHasRules ? looks.innerRule : 0, leading: looks.leading, inset: looks.inset)))
    }
}
