/// 发文字号 (GB/T 9704-2012, 7.2.5), 令号 (10.2) and the number of minutes.
enum DocumentNumberRule: CheckRule {
    static let codes: [DiagnosticCode] = [
        .missingDocumentNumber, .malformedSerialNumber, .numberYearBrackets, .numberYearShortened, .numberWithOrdinal,
        .numberWithLeadingZeros, .malformedDocumentNumber,
    ]

    static func diagnostics(_ subject: DocumentSubject) -> [Diagnostic] {
        let format = subject.document.format
        func diagnostic(_ code: DiagnosticCode, _ message: Message, hint: Message) -> Diagnostic {
            subject.diagnostic(.warning, code, message, "number", hint: hint)
        }
        guard let written = subject.document.number else {
            guard format != .minutes else { return [] }
            return [
                format == .order
                    ? diagnostic(.missingDocumentNumber, .missing("令号"), hint: .suchAs("第1号"))
                    : diagnostic(.missingDocumentNumber, .missing("发文字号"), hint: .suchAs("×发〔2026〕1号"))
            ]
        }
        let number = DocumentNumber(written)
        let isSerial = DocumentNumber.isConsecutive(written, endings: format == .order ? ["号", "號"] : ["期", "号", "次", "號"])
        switch format {
        case .order where !isSerial: return [diagnostic(.malformedSerialNumber, .orderNumber(written), hint: .orderNumberAlone)]
        case .minutes where !isSerial && number.defects == [.form]:
            return [diagnostic(.malformedSerialNumber, .minutesNumber(written), hint: .minutesNumberAlone)]
        case .order: return []
        case .minutes where isSerial: return []
        default:
            let hint = number.corrected.map { Message.write($0) } ?? .suchAs("国办发〔2012〕10号")
            return number.defects.map { defect in
                switch defect {
                case .brackets: diagnostic(.numberYearBrackets, .yearBrackets(written), hint: hint)
                case .shortYear: diagnostic(.numberYearShortened, .shortYear(written), hint: hint)
                case .ordinal: diagnostic(.numberWithOrdinal, .ordinal(written), hint: hint)
                case .leadingZeros: diagnostic(.numberWithLeadingZeros, .leadingZeros(written), hint: hint)
                case .form, .ending: diagnostic(.malformedDocumentNumber, .malformed(written), hint: hint)
                }
            }
        }
    }
}

extension Message {
    fileprivate static func missing(_ name: String) -> Message { Message("没有\(name)", "the document has no number (\(name))") }
    fileprivate static func suchAs(_ example: String) -> Message { Message("如“\(example)”", "such as \(example)") }
    fileprivate static func write(_ number: String) -> Message { Message("写作“\(number)”", "write \(number)") }
    fileprivate static func orderNumber(_ written: String) -> Message {
        Message(
            "令号“\(written)”应写作“第1号”，连续编号，不分年度", "the number of an order is written 第1号 and counts on over the years, not \(written)")
    }
    fileprivate static let orderNumberAlone = Message("只写“第”、数字和“号”", "write only 第, the number and 号")
    fileprivate static func minutesNumber(_ written: String) -> Message {
        Message("纪要编号“\(written)”应写作“第12期”", "the number of minutes is written 第12期, not \(written)")
    }
    fileprivate static let minutesNumberAlone = Message(
        "只写“第”、数字和“期”，或写发文字号", "write only 第, the number and 期, or a document number")
    fileprivate static func yearBrackets(_ written: String) -> Message {
        Message("发文字号“\(written)”的年份应用六角括号〔〕", "the year in the number \(written) has to be in 〔〕")
    }
    fileprivate static func shortYear(_ written: String) -> Message {
        Message("发文字号“\(written)”的年份应写全四位", "the year in the number \(written) has to have four digits")
    }
    fileprivate static func ordinal(_ written: String) -> Message {
        Message("发文字号“\(written)”不加“第”", "the number \(written) is written without 第")
    }
    fileprivate static func leadingZeros(_ written: String) -> Message {
        Message("发文字号“\(written)”的序号不编虚位", "the number \(written) is written without leading zeros")
    }
    fileprivate static func malformed(_ written: String) -> Message {
        Message(
            "发文字号“\(written)”应由机关代字、年份、序号和“号”组成",
            "the number \(written) should consist of the agency's code, the year, a number and 号")
    }
}
