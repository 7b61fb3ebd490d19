import Han

extension Check {
    /// `（二）` follows `（一）`, `2.` follows `1.`: a number that is left out or stands twice.
    static let headingNumbers = Check { report, form, places in
        // The headings of the first level are the form's.
        form.sections.flatMap { headingNumbers(in: report.prose[$0.key] ?? [], from: 2, places: places) }
    }

    static func headingNumbers(in blocks: [ReportBlock], from level: Int, places: PlaceIndex) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var last: [Int: Int] = [:]
        for case .paragraph(let paragraph) in blocks where paragraph.level >= level {
            guard let number = number(of: paragraph.heading + paragraph.text) else { continue }
            for deeper in last.keys where deeper > paragraph.level { last[deeper] = nil }
            let expected = (last[paragraph.level] ?? 0) + 1
            if number != expected && number != 1 {
                diagnostics.append(
                    Diagnostic(
                        .warning, .headingNumberOutOfOrder,
                        Message("序号不连续：这里应为第 \(expected) 项，写的是第 \(number) 项", "numbering: item \(expected) expected here, found \(number)"),
                        at: places[paragraph.path] ?? Place(path: paragraph.path)))
            }
            last[paragraph.level] = number
        }
        return diagnostics
    }

    private static func number(of text: String) -> Int? {
        let body = text.drop { $0 == "（" }
        let digits = body.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty { return Int(digits) }
        return ChineseNumeral.leading(body)?.number
    }
}
