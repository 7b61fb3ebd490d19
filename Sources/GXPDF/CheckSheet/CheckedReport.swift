import Reports

/// A report with all findings on it, as needed for a check sheet.
public struct CheckedReport: Sendable {
    /// The name of the report's file, as it was given.
    public var file: String
    public var findings: [Finding]
    /// What was read; nil if the file cannot be read as a report.
    var content: SourceContent?
    /// The report on the year before, if it was given and could be read.
    var previous: Report?
    /// The name of the previous report's file.
    var previousFile: String?

    public var verdict: Verdict {
        if findings.contains(where: { $0.severity == .error }) { return .fails }
        return findings.contains { $0.severity == .warning } ? .needsExplanation : .conforms
    }

    /// The result of a check.
    public enum Verdict: String, Sendable, Hashable, CaseIterable {
        /// 符合: at most notes.
        case conforms
        /// 需说明: warnings, which have to be corrected or explained.
        case needsExplanation
        /// 不符合: at least one error.
        case fails

        var chinese: String {
            switch self {
            case .conforms: "符合"
            case .needsExplanation: "需说明"
            case .fails: "不符合"
            }
        }
    }

    /// A file that could not be checked, such as one that cannot be opened, so that it is not missing from a sheet of
    /// several.
    public init(unreadable file: String, because error: GXPDFError) {
        self.file = file
        findings = error.findings.isEmpty ? [Finding(.unreadable(error), file: file)] : error.findings
    }

    init(_ checked: CheckedSource, findings: [Finding], previousFile: String?) {
        file = checked.read.source.name
        self.findings = findings + checked.previousFindings
        content = checked.read.content
        previous = checked.previous
        self.previousFile = previousFile
    }

    func count(_ severity: FindingSeverity) -> Int { findings.count { $0.severity == severity } }
}

extension CheckedReport {
    /// The report's name on the sheet: agency and year, or the file if they are not known.
    var name: String {
        switch content {
        case .report(let report, _): "\(report.agency)（\(report.year)年）"
        case .official(let document): document.name
        case nil: file
        }
    }

    var title: String? {
        switch content {
        case .report(let report, _): report.title
        case .official(let document): document.name
        case nil: nil
        }
    }

    var agency: String? {
        switch content {
        case .report(let report, _): report.agency
        case .official(let document): document.agencies.joined(separator: "、")
        case nil: nil
        }
    }

    /// The date of the sheet's own file if no date of the check is given.
    var date: String? {
        switch content {
        case .report(let report, _): String(ReportMetadata.of(report).date.prefix(10))
        case .official(let document): document.signature.date.iso
        case nil: nil
        }
    }

    /// All relations of the report's form by section and, if there is a report on the year before, those between the two.
    var relations: [(heading: String, relations: [Relation])] {
        guard case .report(let report, let form)? = content else { return [] }
        let own = form.sections.compactMap { section in
            section.table.map { (heading: section.heading, relations: $0.relations(section: section.key, in: report)) }
        }
        let years = previous.map { [(heading: "与上年报告", relations: Checker.relations(report, previous: $0, form: form))] } ?? []
        return (own + years).filter { !$0.relations.isEmpty }
    }
}

extension Diagnostic {
    fileprivate static func unreadable(_ error: GXPDFError) -> Diagnostic {
        Diagnostic(
            .error, .unreadableFile, Message(error.message(in: .chinese), error.message(in: .english)),
            hint: Message("核对文件名和权限", "check the file's name and permissions"))
    }
}
