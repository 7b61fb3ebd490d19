/// A section that says only 无 although its form requires a description, such as that of the main problems and improvements.
enum RequiredDescriptionRule: CheckRule {
    static let codes: [DiagnosticCode] = [.problemsNotStated]

    private static let none: Set<String> = ["无", "暂无", "没有", "不存在", "无问题", "没有问题", "略"]

    static func diagnostics(_ subject: ReportSubject) -> [Diagnostic] {
        (subject.form.rules?.descriptions ?? []).compactMap { description in
            guard let section = subject.form.section(description.section), let blocks = subject.report.prose[section.key],
                let first = blocks.first
            else { return nil }
            let text = blocks.flatMap(\.texts).map(\.text).joined().filter { !"（）()。，. ".contains($0) }
            guard none.contains(text.simplifiedCharacters) else { return nil }
            return Diagnostic(
                .warning, .problemsNotStated, .saysOnly(text, in: section.heading), at: subject.place(first.path), hint: description.hint)
        }
    }
}

extension Message {
    fileprivate static func saysOnly(_ text: String, in heading: String) -> Message {
        Message("“\(heading)”只写了“\(text)”", "the section \(heading) says only “\(text)”")
    }
}
