/// Section six reports the fees charged for information, or that none were charged.
enum ProcessingFeesRule: Rule {
    static let codes: [DiagnosticCode] = [.processingFeesNotMentioned]

    /// 信息处理费 has been charged since 2021-01-01 (国办函〔2020〕109号).
    private static let firstYear = 2021
    /// A section with no more characters that says 无 says that there is nothing at all, fees included.
    private static let longestNone = 30
    /// A shorter section says nothing that fees could be missing from.
    private static let shortestSection = 10

    static func diagnostics(_ subject: ReportSubject) -> [Diagnostic] {
        let key = "otherMatters"
        guard subject.report.year >= firstYear, let section = subject.form.section(key), let blocks = subject.report.prose[key],
            let first = blocks.first
        else { return [] }
        // The author's tables count too.
        let text = blocks.flatMap(\.texts).map(\.text).joined()
        let words = ["处理费", "處理費", "收费", "收費", "收取", "费用", "費用"]
        guard text.count >= shortestSection, !words.contains(where: text.contains),
            text.count > longestNone || !["无", "無", "没有", "沒有"].contains(where: text.contains)
        else { return [] }
        return [
            Diagnostic(
                .note, .processingFeesNotMentioned,
                Message("“\(section.heading)”没有写收取信息处理费的情况", "the section \(section.heading) says nothing of 信息处理费"),
                at: subject.place(first.path),
                hint: Message(
                    "写明发出收费通知的件数、总金额和实际收取的总金额；没有收取的，写“本年度未收取信息处理费”",
                    "give the notices, their amount and what was received, or say that none was charged"))
        ]
    }
}
