import Han

/// The rules of GB/T 9704-2012 for single elements.
extension OfficialCheck {
    /// 发文机关标志: an order ends in 令, minutes in 纪要 (10.2, 10.3); a letter has the agency's name alone (10.1).
    static let masthead = OfficialCheck { document, places in
        guard let masthead = document.writtenMasthead else { return [] }
        let endings =
            document.format == .order || document.format == .minutes
            ? OfficialDocument.mastheadEndings(document.format, document.language) : []
        if let ending = endings.first, !masthead.hasSuffix(ending) {
            return [
                diagnostic(
                    .error, .mastheadMismatch,
                    Message("发文机关标志“\(masthead)”应以“\(ending)”结尾", "the masthead \"\(masthead)\" has to end with \(ending)"), "masthead",
                    places,
                    hint: Message("如“\(document.agencies[0])\(ending)”", "such as \(document.agencies[0])\(ending)"))
            ]
        }
        if document.format == .letter, masthead.hasSuffix("文件") {
            return [
                diagnostic(
                    .warning, .mastheadMismatch,
                    Message("信函的发文机关标志只用机关名称，不加“文件”", "the masthead of a letter is the agency's name alone, without 文件"), "masthead",
                    places,
                    hint: Message("写作“\(masthead.dropLast(2))”", "write \(masthead.dropLast(2))"))
            ]
        }
        return []
    }

    /// 发文字号 (7.2.5), 令号 (10.2) and the number of minutes.
    static let number = OfficialCheck { document, places in
        guard let written = document.number else {
            guard document.format != .minutes else { return [] }
            let (name, example) = document.format == .order ? ("令号", "第1号") : ("发文字号", "×发〔2026〕1号")
            return [
                diagnostic(
                    .warning, .missingDocumentNumber, Message("没有\(name)", "the document has no number (\(name))"), "number", places,
                    hint: Message("如“\(example)”", "such as \(example)"))
            ]
        }
        let number = DocumentNumber(written)
        switch document.format {
        case .order where !DocumentNumber.isConsecutive(written, endings: ["号", "號"]):
            return [
                diagnostic(
                    .warning, .malformedSerialNumber,
                    Message(
                        "令号“\(written)”应写作“第1号”，连续编号，不分年度",
                        "the number of an order is written 第1号, counted on over the years, not \(written)"), "number", places,
                    hint: Message("只写“第”、数字和“号”", "write 第, the number and 号 alone"))
            ]
        case .minutes where !DocumentNumber.isConsecutive(written, endings: ["期", "号", "次", "號"]) && number.defects == [.form]:
            return [
                diagnostic(
                    .warning, .malformedSerialNumber,
                    Message("纪要编号“\(written)”应写作“第12期”", "the number of minutes is written 第12期, not \(written)"),
                    "number", places,
                    hint: Message("只写“第”、数字和“期”，或写发文字号", "write 第, the number and 期 alone, or a document number"))
            ]
        case .order: return []
        case .minutes where DocumentNumber.isConsecutive(written, endings: ["期", "号", "次", "號"]): return []
        default: return number.defects.map { diagnostic($0, of: written, corrected: number.corrected, places) }
        }
    }

    private static func diagnostic(_ defect: DocumentNumber.Defect, of written: String, corrected: String?, _ places: PlaceIndex)
        -> Diagnostic
    {
        let hint = corrected.map { Message("写作“\($0)”", "write \($0)") } ?? Message("如“国办发〔2012〕10号”", "such as 国办发〔2012〕10号")
        let (code, message): (DiagnosticCode, Message) =
            switch defect {
            case .brackets: (.numberYearBrackets, Message("发文字号“\(written)”的年份应用六角括号〔〕", "the year in the number \(written) belongs in 〔〕"))
            case .shortYear:
                (.numberYearShortened, Message("发文字号“\(written)”的年份应写全四位", "the year in the number \(written) is written in full"))
            case .ordinal: (.numberWithOrdinal, Message("发文字号“\(written)”不加“第”", "the number \(written) goes without 第"))
            case .leadingZeros:
                (.numberWithLeadingZeros, Message("发文字号“\(written)”的序号不编虚位", "the number \(written) goes without leading zeros"))
            case .form, .ending:
                (
                    .malformedDocumentNumber,
                    Message(
                        "发文字号“\(written)”应由机关代字、年份、序号和“号”组成", "the number \(written) should be the agency's code, the year, a number and 号")
                )
            }
        return diagnostic(.warning, code, message, "number", places, hint: hint)
    }

    /// 标题 (7.3.1): no marks but those of titles, brackets, quotations and names put side by side.
    static let title = OfficialCheck { document, places in
        guard let title = document.title, let last = title.last else { return [] }
        if last.punctuation == .stop || last.punctuation == .pause {
            return [
                diagnostic(
                    .warning, .punctuationAfterTitle, Message("标题末尾不加标点“\(last)”", "a title does not end with \"\(last)\""), "title",
                    places,
                    hint: Message("写作“\(title.dropLast())”", "write \(title.dropLast())"))
            ]
        }
        guard let mark = title.first(where: { $0.punctuation?.isPoint == true && !"、.．".contains($0) }) else { return [] }
        return [
            diagnostic(
                .warning, .punctuationInTitle, Message("标题中一般不用“\(mark)”", "\"\(mark)\" is not usual in a title"), "title", places,
                hint: Message(
                    "标题中除书名号、括号、引号外一般不用标点，可改用空格或改写", "titles have no marks but 《》, brackets and quotation marks; use a space or other words"
                ))
        ]
    }

    /// Elements that belong to other formats, and elements that go together.
    static let elements = OfficialCheck { document, places in
        var diagnostics: [Diagnostic] = []
        if document.secrecy != nil, document.copyNumber == nil {
            diagnostics.append(
                diagnostic(
                    .warning, .classifiedWithoutCopyNumber, Message("涉密公文应当标注份号", "a classified document has a copy number"), "secrecy",
                    places,
                    hint: Message("补上 copyNumber，如 000001", "add copyNumber, such as 000001")))
        }
        if !document.signers.isEmpty, document.format != .document {
            diagnostics.append(
                diagnostic(
                    .warning, .unexpectedSigner,
                    Message("签发人只标注在上行文的公文格式中", "only documents to a higher authority have 签发人, in the general format"),
                    "signers", places,
                    hint: Message("请删去 signers", "remove signers")))
        }
        if document.attendance != nil, document.format != .minutes {
            diagnostics.append(
                diagnostic(
                    .warning, .unexpectedAttendance, Message("出席、请假、列席名单只用于纪要", "only minutes list who was present"), "attendance", places,
                    hint: Message("请删去 attendance", "remove attendance")))
        }
        if document.format == .order, document.signature.signatories.isEmpty {
            diagnostics.append(
                diagnostic(
                    .warning, .orderWithoutSignatory,
                    Message("命令（令）应有签发人的职务和签名章", "an order is signed by its head, with the office and the name"),
                    "signature", places,
                    hint: Message(
                        "补上 signatories，如 {\"office\": \"市长\", \"name\": \"张三\"}",
                        "add signatories, such as {\"office\": \"市长\", \"name\": \"张三\"}")))
        }
        if document.colophon?.movesRecipients == true, document.recipients.isEmpty {
            diagnostics.append(
                diagnostic(
                    .warning, .noRecipientsToMove, Message("没有可移入版记的主送机关", "there are no recipients to be moved to the colophon"),
                    "colophon.recipients", places,
                    hint: Message("补上顶层的 recipients，或删去这一项", "add recipients to the document, or remove this")))
        }
        return diagnostics
    }

    /// 附件名称后不加标点 (7.3.4).
    static let attachmentTitles = OfficialCheck { document, places in
        document.attachments.compactMap { attachment in
            guard let last = attachment.title.last, last.punctuation?.isPoint == true else { return nil }
            return diagnostic(
                .warning, .punctuationAfterAttachmentTitle,
                Message("附件名称后不加标点“\(last)”", "the title of an attachment does not end with \"\(last)\""),
                "\(attachment.path).title", places,
                hint: Message("写作“\(attachment.title.dropLast())”", "write \(attachment.title.dropLast())"))
        }
    }

    /// 版记 (7.4, 10.1).
    static let ending = OfficialCheck { document, places in
        guard let colophon = document.colophon else { return [] }
        if document.format == .letter {
            return [("office", colophon.office != nil), ("date", colophon.date != nil)].filter(\.1).map { key, _ in
                diagnostic(
                    .warning, .printingOfficeInLetter, Message("信函的版记不加印发机关和印发日期", "the colophon of a letter has neither 印发机关 nor 印发日期"),
                    "colophon.\(key)", places,
                    hint: Message("请删去 \(key)", "remove \(key)"))
            }
        }
        var diagnostics: [Diagnostic] = []
        if (colophon.office == nil) != (colophon.date == nil) {
            let missing = colophon.office == nil ? "office" : "date"
            diagnostics.append(
                diagnostic(
                    .warning, .incompletePrintingRecord, Message("印发机关和印发日期应同时标注", "印发机关 and 印发日期 go together"), "colophon", places,
                    hint: Message("补上 \(missing)", "add \(missing)")))
        }
        if let date = colophon.date, date < document.signature.date {
            diagnostics.append(
                diagnostic(
                    .warning, .printedBeforeSigned,
                    Message(
                        "印发日期 \(date.official) 早于成文日期 \(document.signature.date.official)",
                        "printed on \(date.iso), before it was signed on \(document.signature.date.iso)"),
                    "colophon.date", places, hint: Message("请核对两个日期", "check both dates")))
        }
        return diagnostics
    }
}

extension CalendarDate: Comparable {
    package static func < (a: CalendarDate, b: CalendarDate) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }
}
