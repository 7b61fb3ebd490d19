/// Section five that says only that there are no problems: the notice asks for them and for what is done about them.
enum UntoldProblemsRule: Rule {
    static let codes: [DiagnosticCode] = [.problemsNotStated]

    static func diagnostics(_ subject: ReportSubject) -> [Diagnostic] {
        let none: Set<String> = ["无", "無", "暂无", "暫無", "没有", "沒有", "不存在", "无问题", "無問題", "没有问题", "沒有問題", "略"]
        guard let section = subject.form.section("problems"), let blocks = subject.report.prose[section.key], let first = blocks.first
        else { return [] }
        let text = blocks.flatMap(\.texts).map(\.text).joined().filter { !"（）()。，. ".contains($0) }
        guard none.contains(text) else { return [] }
        return [
            Diagnostic(
                .warning, .problemsNotStated,
                Message("“\(section.heading)”只写了“\(text)”", "the section \(section.heading) says no more than “\(text)”"),
                at: subject.place(first.path),
                hint: Message("写明存在的主要问题和改进的情况", "tell the main problems and what was done about them"))
        ]
    }
}
