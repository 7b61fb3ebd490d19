/// A title, a period or a report's name in prose with another year or agency than the report's own: left over from last year's
/// report, or from a neighbour's.
enum OwnYearAndAgencyRule: CheckRule {
    static let codes: [DiagnosticCode] = [.foreignYearOrAgency]

    static func diagnostics(_ subject: ReportSubject) -> [Diagnostic] {
        let report = subject.report
        func names(_ text: String, _ path: String) -> ReportNames { ReportNames(text, report: report, place: subject.place(path)) }
        var diagnostics: [Diagnostic] = []
        if let title = report.writtenTitle { diagnostics += names(title, "title").inTitle }
        for block in report.preamble {
            // A quotation may name whom it likes.
            if case .quote = block { continue }
            for (text, path) in block.texts { diagnostics += names(text, path).inProse(isPreamble: true) }
        }
        for (text, path) in report.narrative { diagnostics += names(text, path).inProse(isPreamble: false) }
        return diagnostics
    }
}
