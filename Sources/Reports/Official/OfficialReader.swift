/// What came of reading an official document.
package struct OfficialReading: Sendable {
    package var document: OfficialDocument?
    package var diagnostics: [Diagnostic]
    /// The place of each JSON path, for stages that come later.
    package var places: PlaceIndex
}

/// Reads an official document: collects all that is wrong and never stops at the first. What is read is also held
/// against the rules of the format, so that its diagnostics are all there are.
package struct OfficialReader {
    private let limits: Limits
    private let log: DiagnosticLog
    private var blocks: BlockReader

    package static func read(_ bytes: [UInt8], limits: Limits = .standard) -> OfficialReading {
        read(JSONText.read(bytes, limits: limits), limits: limits)
    }

    /// Of a file that has been parsed to see what kind of document it holds.
    package static func read(_ text: JSONText, limits: Limits = .standard) -> OfficialReading {
        let log = DiagnosticLog(lines: text.lines)
        log.diagnostics = text.diagnostics
        guard let root = text.root, let reader = ObjectReader(root, path: "", log: log) else {
            return OfficialReading(document: nil, diagnostics: log.diagnostics, places: log.places)
        }
        var official = OfficialReader(limits: limits, log: log)
        let document = official.document(reader)
        let checked = document.map { Checker.check($0, places: log.places) } ?? []
        return OfficialReading(document: document, diagnostics: log.diagnostics + checked, places: log.places)
    }

    private init(limits: Limits, log: DiagnosticLog) {
        self.limits = limits
        self.log = log
        blocks = BlockReader(log: log, limits: limits, figures: nil)
    }

    // MARK: The whole

    private mutating func document(_ reader: ObjectReader) -> OfficialDocument? {
        let format = reader.required("format").flatMap { reader.oneOf(OfficialFormat.self, $0, "format", code: .unknownFormat) }
        let language = Report.Language.read(reader)
        let copyNumber = self.copyNumber(reader)
        let secrecy = self.secrecy(reader)
        let urgency = reader.node("urgency").flatMap { reader.oneOf(Urgency.self, $0, "urgency", code: .unknownUrgency) }
        let agencies = self.agencies(reader)
        let masthead = reader.optionalText("masthead")
        let number = reader.optionalText("number")
        let signers = reader.node("signers").map { reader.filledTexts($0, "signers") } ?? []
        // Orders often go without a title (10.2), everything else has one.
        let titleLines = reader.filledLines("title", required: format != .order)
        let title = titleLines?.joined()
        let remark = reader.optionalText("remark")
        let recipients = agencyList(
            reader.node("recipients"), "recipients", reader, ending: ["：", ":"],
            hint: Message("末尾的冒号由版式印出，请删去", "the colon at its end is printed by itself; remove it"))
        let body = self.body(reader)
        let attachments = self.attachments(reader)
        let signature = reader.required("signature").flatMap { self.signature($0, reader, issuing: agencies ?? []) }
        let note = self.note(reader)
        let attendance = reader.object("attendance").flatMap(self.attendance)
        let colophon = reader.object("colophon").map(self.colophon)
        reader.finish()
        guard let format, let agencies, let body, let signature, title != nil || format == .order else { return nil }
        return OfficialDocument(
            format: format, language: language, copyNumber: copyNumber, secrecy: secrecy, urgency: urgency, agencies: agencies,
            writtenMasthead: masthead, number: number, signers: signers, title: title, titleLines: titleLines ?? [], remark: remark,
            recipients: recipients, body: body,
            attachments: attachments, signature: signature, note: note, attendance: attendance, colophon: colophon)
    }

    // MARK: Head

    private func copyNumber(_ reader: ObjectReader) -> String? {
        guard let written = reader.optionalText("copyNumber"), let node = reader.node("copyNumber") else { return nil }
        guard written.count <= 6, written.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            log.add(
                .error, .malformedCopyNumber,
                Message("份号应为 1 至 6 位阿拉伯数字，而不是“\(written)”", "a copy number has one to six digits; this is \"\(written)\""), "copyNumber",
                node.offset,
                hint: Message("如 000001", "such as 000001"))
            return nil
        }
        if written.count < 6 {
            let padded = String(repeating: "0", count: 6 - written.count) + written
            log.add(
                .warning, .shortCopyNumber, Message("份号一般用 6 位数字", "a copy number usually has six digits"), "copyNumber", node.offset,
                hint: Message("写作 \(padded)", "write it as \(padded)"))
        }
        return written
    }

    private func secrecy(_ reader: ObjectReader) -> Secrecy? {
        guard let object = reader.object("secrecy") else { return nil }
        let level = object.required("level").flatMap { object.oneOf(SecrecyLevel.self, $0, "level", code: .unknownSecrecyLevel) }
        let period = object.optionalText("period")
        object.finish()
        guard let level else { return nil }
        if let period, let node = object.node("period") {
            let number = period.prefix { $0.isASCII && $0.isNumber }
            let unit = period.dropFirst(number.count)
            let isPeriod =
                !number.isEmpty && number.first != "0" && ["年", "个月", "月", "天", "日", "個月"].contains(unit) || period == "长期"
                || period == "長期"
            if !isPeriod {
                log.add(
                    .warning, .secrecyPeriod, Message("保密期限“\(period)”写法不对", "the period of secrecy \"\(period)\" is malformed"),
                    object.child("period"), node.offset,
                    hint: Message("用阿拉伯数字，如 1年、6个月；★由版式印出", "use Arabic figures, such as 1年 or 6个月; the ★ is printed by itself"))
            } else if unit == "年", (Int(number) ?? .max) > level.longestYears {
                log.add(
                    .warning, .secrecyPeriod,
                    Message(
                        "\(level.rawValue)级的保密期限一般不超过 \(level.longestYears) 年",
                        "\(level.rawValue) is usually kept for no longer than \(level.longestYears) years"), object.child("period"),
                    node.offset)
            }
        }
        return Secrecy(level: level, period: period)
    }

    private func agencies(_ reader: ObjectReader) -> [String]? {
        guard let node = reader.required("agencies") else { return nil }
        let agencies = reader.filledTexts(node, "agencies")
        if agencies.isEmpty, case .array(let nodes) = node.value, nodes.isEmpty {
            log.add(
                .error, .noIssuingAgency, Message("没有发文机关", "no issuing agency"), "agencies", node.offset,
                hint: Message("写出发文机关，主办机关在前", "name the agencies, the one in charge first"))
        }
        return agencies.isEmpty ? nil : agencies
    }

    /// A text, or texts, each of which may be a group. A mark at the end of the last is taken away: it is printed anyway.
    private func agencyList(_ node: JSONNode?, _ key: String, _ reader: ObjectReader, ending: Set<Character>, hint: Message) -> AgencyList {
        guard let node else { return AgencyList() }
        var groups: [[String]] = []
        if case .array(let nodes) = node.value {
            for (index, node) in nodes.enumerated() {
                let group: [String]
                log.remember(reader.child("\(key)[\(index)]"), node.offset)
                if case .array = node.value {
                    group = reader.filledTexts(node, "\(key)[\(index)]")
                } else {
                    group = reader.filled(node, path: reader.child("\(key)[\(index)]"), name: "\(key)[\(index)]").map { [$0] } ?? []
                }
                if !group.isEmpty { groups.append(group) }
            }
        } else {
            groups = [reader.filledTexts(node, key)].filter { !$0.isEmpty }
        }
        if let last = groups.last?.last, let mark = last.last, ending.contains(mark) {
            log.add(
                .warning, .punctuationAfterAgencies, Message("“\(last)”末尾多了“\(mark)”", "\"\(last)\" ends with \"\(mark)\""),
                reader.child(key), node.offset,
                hint: hint)
            groups[groups.count - 1][groups[groups.count - 1].count - 1].removeLast()
            if last.count == 1 { groups[groups.count - 1].removeLast() }
        }
        return AgencyList(groups: groups.filter { !$0.isEmpty })
    }

    // MARK: Text and attachments

    private mutating func body(_ reader: ObjectReader) -> [ReportBlock]? {
        guard let node = reader.required("body") else { return nil }
        let body = blocks.read(node, path: "body")
        if body.isEmpty, case .array = node.value {
            log.add(
                .error, .missingBody, Message("没有正文", "the document has no text"), "body", node.offset,
                hint: Message("首页必须显示正文", "its first page has to show some text"))
        }
        return body.isEmpty ? nil : body
    }

    private mutating func attachments(_ reader: ObjectReader) -> [Attachment] {
        let nodes = reader.array(reader.node("attachments"), "attachments") ?? []
        var attachments: [Attachment] = []
        for (index, node) in nodes.enumerated() {
            let path = "attachments[\(index)]"
            guard let object = ObjectReader(node, path: path, log: log) else { continue }
            let title = object.filled("title")
            let body = blocks.read(object.node("body"), path: object.child("body"))
            let isSeparate = object.bool("separate") ?? false
            object.finish()
            guard let title else { continue }
            attachments.append(
                Attachment(number: nodes.count > 1 ? index + 1 : nil, title: title, body: body, isSeparate: isSeparate, path: path))
        }
        return attachments
    }

    // MARK: Ending

    private func signature(_ node: JSONNode, _ reader: ObjectReader, issuing: [String]) -> OfficialSignature? {
        guard let object = ObjectReader(node, path: "signature", log: log) else { return nil }
        let date = object.date("date", required: true)
        let named = object.node("agencies").map { object.filledTexts($0, "agencies") }
        let agencies = named ?? issuing
        let sealsNode = object.node("seals")
        let files = sealsNode.map { object.filledTexts($0, "seals") } ?? []
        var signatories: [Signatory] = []
        for (index, node) in (object.array(object.node("signatories"), "signatories") ?? []).enumerated() {
            guard let signatory = ObjectReader(node, path: object.child("signatories[\(index)]"), log: log) else { continue }
            let office = signatory.filled("office")
            let name = signatory.filled("name")
            let stamp = signatory.optionalText("stamp")
            signatory.finish()
            guard let office, let name else { continue }
            signatories.append(
                Signatory(
                    office: office, name: name, stamp: stamp.map { StampImage(file: $0, path: signatory.child("stamp")) },
                    path: signatory.path))
        }
        object.finish()
        if let sealsNode, !files.isEmpty, files.count != agencies.count {
            log.add(
                .error, .sealCountMismatch,
                Message("有 \(files.count) 枚印章，署名机关有 \(agencies.count) 个", "\(files.count) seals for \(agencies.count) agencies"),
                "signature.seals", sealsNode.offset,
                hint: Message("每个署名机关一枚印章，次序与机关相同", "one seal to each agency, in the same order"))
        }
        guard let date else { return nil }
        return OfficialSignature(
            agencies: agencies, date: date, seals: files.enumerated().map { StampImage(file: $1, path: "signature.seals[\($0)]") },
            signatories: signatories)
    }

    private func note(_ reader: ObjectReader) -> String? {
        guard let written = reader.optionalText("note"), let node = reader.node("note") else { return nil }
        guard let first = written.first, let last = written.last, "（(".contains(first), "）)".contains(last), written.count > 2 else {
            return written
        }
        let bare = String(written.dropFirst().dropLast())
        log.add(
            .warning, .bracketedNote, Message("附注不写圆括号", "the note stands without its brackets"), "note", node.offset,
            hint: Message("圆括号由版式印出，写作“\(bare)”", "they are printed by themselves; write \"\(bare)\""))
        return bare
    }

    private func attendance(_ object: ObjectReader) -> Attendance? {
        let present = object.required("present").map { object.filledTexts($0, "present") }
        let absent = object.node("absent").map { object.filledTexts($0, "absent") }
        let observers = object.node("observers").map { object.filledTexts($0, "observers") }
        object.finish()
        return present.map { Attendance(present: $0, absent: absent ?? [], observers: observers ?? []) }
    }

    private func colophon(_ object: ObjectReader) -> Colophon {
        let moves = object.bool("recipients") ?? false
        let copies = agencyList(
            object.node("copies"), "copies", object, ending: ["。", "."],
            hint: Message("末尾的句号由版式印出，请删去", "the full stop at its end is printed by itself; remove it"))
        let office = object.optionalText("office")
        let date = object.date("date", required: false)
        object.finish()
        return Colophon(movesRecipients: moves, copies: copies, office: office, date: date)
    }
}
