/// Whether the two reports can be compared at all: by their years, agencies and forms.
enum ComparabilityRule: CheckRule {
    static let codes: [DiagnosticCode] = [.previousReportNotComparable]

    static func diagnostics(_ pair: YearPair) -> [Diagnostic] {
        func diagnostic(_ severity: Diagnostic.Severity, _ message: Message, _ key: String, hint: Message? = nil) -> Diagnostic {
            Diagnostic(severity, .previousReportNotComparable, message, at: pair.place(key), hint: hint)
        }
        guard pair.isConsecutive else {
            let expected = pair.report.year - 1
            return [diagnostic(.warning, .otherYear(pair.previous.year, than: expected), "year", hint: .giveReport(for: expected))]
        }
        var diagnostics: [Diagnostic] = []
        if !Abbreviation.fits(pair.report.agency, pair.previous.agency) {
            diagnostics.append(diagnostic(.warning, .otherAgency(pair.previous.agency), "agency", hint: .giveOwnReport))
        }
        if !pair.hasSameForm { diagnostics.append(diagnostic(.note, .otherForm, "year")) }
        return diagnostics
    }
}

extension Message {
    fileprivate static func otherYear(_ year: Int, than expected: Int) -> Message {
        Message(
            "上年报告是 \(year) 年的，不是 \(expected) 年的，没有比较",
            "the previous report is for \(year), not for \(expected); nothing was compared")
    }
    fileprivate static func giveReport(for year: Int) -> Message {
        Message("用 --previous 给出 \(year) 年的报告", "give the report for \(year) as --previous")
    }
    fileprivate static func otherAgency(_ agency: String) -> Message {
        Message("上年报告的机关是“\(agency)”", "the previous report is by \(agency)")
    }
    fileprivate static let giveOwnReport = Message(
        "不是机关更名的，请换成本机关的上年报告", "unless the agency was renamed, give its own previous report")
    fileprivate static let otherForm = Message(
        "两年的报告格式不同，数字没有比较", "the two reports are in different forms; their figures were not compared")
}
