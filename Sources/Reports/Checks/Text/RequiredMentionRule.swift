/// A section that does not mention what its form requires, such as the fees charged for information (国办函〔2020〕109号).
enum RequiredMentionRule: CheckRule {
    static let codes: [DiagnosticCode] = [.processingFeesNotMentioned]

    /// A section with no more characters that says 无 says that there is nothing at all.
    private static let longestNone = 30
    /// A shorter section says nothing that a matter could be missing from.
    private static let shortestSection = 10

    static func diagnostics(_ subject: ReportSubject) -> [Diagnostic] {
        (subject.form.rules?.mentions ?? []).compactMap { mention in
            guard subject.report.year >= mention.firstYear, let section = subject.form.section(mention.section),
                let blocks = subject.report.prose[section.key], let first = blocks.first
            else { return nil }
            // The author's tables count too.
            let text = blocks.flatMap(\.texts).map(\.text).joined().simplifiedCharacters
            guard text.count >= shortestSection, !mention.words.contains(where: text.contains),
                text.count > longestNone || !["无", "没有"].contains(where: text.contains)
            else { return nil }
            return Diagnostic(
                .note, .processingFeesNotMentioned, .notMentioned(mention.name, in: section.heading), at: subject.place(first.path),
                hint: mention.hint)
        }
    }
}

extension Message {
    fileprivate static func notMentioned(_ name: Message, in heading: String) -> Message {
        Message("“\(heading)”没有写\(name.chinese)", "the section \(heading) does not mention \(name.english)")
    }
}
