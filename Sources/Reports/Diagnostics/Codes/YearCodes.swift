/// Continuity between two years.
extension DiagnosticCode {
    package static let carriedOverDiffers = Self("YRS-01", "上年结转与上年报告不符", "carried over differs from last year's carried forward")
    package static let inForceDiscontinuous = Self("YRS-02", "现行有效件数与上年不连续", "documents in force do not continue from last year's report")
    package static let pendingCasesMissing = Self("YRS-03", "上年尚未审结的案件没有下落", "last year's pending cases are missing")
    package static let figureOutOfProportion = Self("YRS-04", "数字与上年相差悬殊", "a figure is out of proportion to last year's")
    package static let repeatedText = Self("YRS-05", "文字与上年报告重复", "text repeated from last year's report")
    package static let previousReportNotComparable = Self("YRS-06", "上年报告无法比较", "the previous report cannot be compared")
    package static let itemsDiscontinuous = Self(
        "YRS-07", "上一年项目数量与上年报告不连续", "last year's number of items does not continue from last year's report")

    static let yearCodes: [Self] = [
        .carriedOverDiffers, .inForceDiscontinuous, .pendingCasesMissing, .figureOutOfProportion, .repeatedText,
        .previousReportNotComparable, .itemsDiscontinuous,
    ]

    /// The codes of relations between figures, which form files name.
    static let yearRelationCodes: [Self] = [.carriedOverDiffers, .inForceDiscontinuous, .pendingCasesMissing, .itemsDiscontinuous]
}
