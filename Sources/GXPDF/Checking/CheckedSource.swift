import Reports

/// A source that has been checked against all rules.
struct CheckedSource {
    var read: ReadSource
    /// Of reading and checking.
    var findings: [Finding]
    /// The report on the year before, if it was given and can be compared.
    var previous: Report?
    /// Why the previous report cannot be read.
    var previousFindings: [Finding] = []
}

/// The second stage: what the rules say.
extension Pipeline {
    func check(_ read: ReadSource, previous: ReadSource?) throws -> CheckedSource {
        let name = read.source.name
        return try guarded(read.diagnostics.map { Finding($0, file: name) }, of: name) {
            try stage(.check) {
                var checked = CheckedSource(read: read, findings: [])
                var diagnostics = read.diagnostics
                if case .report(let report, let form)? = read.content {
                    diagnostics += try Checker.check(report, form: form, places: read.places, pulse: deadline.check)
                }
                if let previous { diagnostics += try compare(&checked, with: previous) }
                checked.findings = diagnostics.map { Finding($0, file: name) }
                return checked
            }
        }
    }

    /// The rules between two years. A source that cannot be read is not compared with anything.
    private func compare(_ checked: inout CheckedSource, with previous: ReadSource) throws -> [Diagnostic] {
        guard let content = checked.read.content else { return [] }
        guard case .report(let report, let form) = content, previous.kind == .report else {
            return [Diagnostic(.warning, .previousReportNotComparable, .notComparable)]
        }
        guard case .report(let before, _)? = previous.content else {
            checked.previousFindings = previous.diagnostics.map { Finding($0, file: previous.source.name) }
            return []
        }
        checked.previous = before
        return try Checker.check(report, previous: before, form: form, places: checked.read.places, pulse: deadline.check)
    }
}

extension Message {
    fileprivate static var notComparable: Message {
        Message("公文不是年度报告，没有比较", "an official document is not an annual report; nothing was compared")
    }
}
