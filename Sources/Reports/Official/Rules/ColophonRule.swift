/// 版记 (GB/T 9704-2012, 7.4, 10.1).
enum ColophonRule: CheckRule {
    static let codes: [DiagnosticCode] = [.printingOfficeInLetter, .incompletePrintingRecord, .printedBeforeSigned]

    static func diagnostics(_ subject: DocumentSubject) -> [Diagnostic] {
        let document = subject.document
        guard let colophon = document.colophon else { return [] }
        if document.format == .letter {
            return [("office", colophon.office != nil), ("date", colophon.date != nil)].filter(\.1).map { key, _ in
                subject.diagnostic(.warning, .printingOfficeInLetter, .notInLetters, "colophon.\(key)", hint: .remove(key))
            }
        }
        var diagnostics: [Diagnostic] = []
        if (colophon.office == nil) != (colophon.date == nil) {
            diagnostics.append(
                subject.diagnostic(
                    .warning, .incompletePrintingRecord, .bothOrNeither, "colophon", hint: .add(colophon.office == nil ? "office" : "date"))
            )
        }
        if let date = colophon.date, date < document.signature.date {
            diagnostics.append(
                subject.diagnostic(
                    .warning, .printedBeforeSigned, .printed(date, before: document.signature.date), "colophon.date", hint: .checkDates))
        }
        return diagnostics
    }
}

extension CalendarDate: Comparable {
    package static func < (a: CalendarDate, b: CalendarDate) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }
}

extension Message {
    fileprivate static let notInLetters = Message(
        "信函的版记不加印发机关和印发日期", "the colophon of a letter has neither 印发机关 nor 印发日期")
    fileprivate static func remove(_ key: String) -> Message { Message("请删去 \(key)", "remove \(key)") }
    fileprivate static let bothOrNeither = Message("印发机关和印发日期应同时标注", "印发机关 and 印发日期 require one another")
    fileprivate static func add(_ key: String) -> Message { Message("补上 \(key)", "add \(key)") }
    fileprivate static func printed(_ date: CalendarDate, before signed: CalendarDate) -> Message {
        Message(
            "印发日期 \(date.official) 早于成文日期 \(signed.official)", "printed on \(date.iso), before it was signed on \(signed.iso)")
    }
    fileprivate static let checkDates = Message("请核对两个日期", "check both dates")
}
