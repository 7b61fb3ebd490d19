extension Check {
    /// 信息处理费 is charged since 2021-01-01 (国办函〔2020〕109号).
    static let firstYearOfProcessingFees = 2021
    /// A section with no more characters that says 无 says that there is nothing at all, fees included.
    static let longestNone = 30
    /// A section with fewer characters tells of nothing that fees could be missing from.
    static let shortestTelling = 10

    /// Section six tells of the fees that were charged for information, or that there were none.
    static let processingFees = Check { report, form, places in
        let key = "otherMatters"
        guard report.year >= firstYearOfProcessingFees, let section = form.section(key), let blocks = report.prose[key],
            let first = blocks.first
        else { return [] }
        // A table may tell it too.
        let text = blocks.flatMap(\.texts).map(\.text).joined()
        let words = ["处理费", "處理費", "收费", "收費", "收取", "费用", "費用"]
        guard text.count >= shortestTelling, !words.contains(where: text.contains),
            text.count > longestNone || !["无", "無", "没有", "沒有"].contains(where: text.contains)
        else { return [] }
        return [
            Diagnostic(
                .note, .processingFeesNotMentioned,
                Message("“\(section.heading)”没有写收取信息处理费的情况", "the section \(section.heading) says nothing of 信息处理费"),
                at: places[first.path] ?? Place(path: first.path),
                hint: Message(
                    "写明发出收费通知的件数、总金额和实际收取的总金额；没有收取的，写“本年度未收取信息处理费”",
                    "give the notices, their amount and what was received, or say that none was charged"))
        ]
    }
}
