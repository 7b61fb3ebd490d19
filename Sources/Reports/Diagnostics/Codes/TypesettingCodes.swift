/// Typesetting.
extension DiagnosticCode {
    package static let cellOverflow = Self("TYP-01", "文字放不进单元格", "text that does not fit its cell")
    package static let rowTallerThanPage = Self("TYP-02", "一行比一页高", "a row higher than a page")
    package static let tooManyPages = Self("TYP-03", "页数太多", "too many pages")
    package static let outOfTime = Self("TYP-04", "用时太久", "too much time")
    package static let chartLabelOmitted = Self("TYP-05", "统计图放不下文字", "text that a chart has no room for")
    package static let mastheadTooTall = Self("TYP-06", "版头高出首页", "a head that is higher than its page")
    package static let firstPageWithoutBody = Self("TYP-07", "公文首页没有正文", "an official document without text on its first page")

    static let typesettingCodes: [Self] = [
        .cellOverflow, .rowTallerThanPage, .tooManyPages, .outOfTime, .chartLabelOmitted, .mastheadTooTall, .firstPageWithoutBody,
    ]
}
