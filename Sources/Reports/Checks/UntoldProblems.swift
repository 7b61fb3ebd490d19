extension Check {
    /// Section five that says there are no problems, or nothing but that: the notice asks for them and for what is done
    /// about them.
    static let untoldProblems = Check { report, form, places in
        let none: Set<String> = ["无", "無", "暂无", "暫無", "没有", "沒有", "不存在", "无问题", "無問題", "没有问题", "沒有問題", "略"]
        guard let section = form.section("problems"), let blocks = report.prose[section.key], let first = blocks.first else { return [] }
        let text = blocks.flatMap(\.texts).map(\.text).joined().filter { !"（）()。，. ".contains($0) }
        guard none.contains(text) else { return [] }
        return [
            Diagnostic(
                .warning, .problemsNotStated,
                Message("“\(section.heading)”只写了“\(text)”", "the section \(section.heading) says no more than “\(text)”"),
                at: places[first.path] ?? Place(path: first.path),
                hint: Message("写明存在的主要问题和改进的情况", "tell the main problems and what was done about them"))
        ]
    }
}
