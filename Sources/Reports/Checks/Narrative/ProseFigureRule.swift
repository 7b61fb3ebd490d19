import Han

/// Numbers in prose against the table cells that they refer to. Numbers whose meaning is not certain are ignored or only noted.
enum ProseFigureRule: CheckRule {
    static let codes: [DiagnosticCode] = [.proseContradictsTable, .ambiguousProseFigure]

    static func diagnostics(_ subject: ReportSubject) -> [Diagnostic] { diagnostics(mentions(in: subject.report, subject.form), subject) }

    /// The numbers in the report's prose that are understood, with the paths of their paragraphs.
    static func mentions(in report: Report, _ form: Form) -> [(mention: Mention, path: String)] {
        guard let rules = form.rules?.prose, !rules.topics.isEmpty else { return [] }
        let setting = ProseSetting(report, rules: rules)
        return report.narrative.flatMap { text, path in
            text.scalars.split { $0.endsSentence || $0 == "\n" }.flatMap { sentence in
                SentenceReader(Array(sentence), setting: setting).mentions.map { ($0, path) }
            }
        }
    }

    static func diagnostics(_ mentions: [(mention: Mention, path: String)], _ subject: ReportSubject) -> [Diagnostic] {
        mentions.compactMap {
            MentionComparison(mention: $0, report: subject.report, form: subject.form, place: subject.place($1)).diagnostic
        }
    }
}
