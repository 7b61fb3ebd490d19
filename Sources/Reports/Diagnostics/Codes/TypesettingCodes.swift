/// Typesetting.
extension DiagnosticCode {
    package static let cellOverflow = Self("TYP-01", "文字放不进单元格", "text does not fit its cell")
    package static let rowTallerThanPage = Self("TYP-02", "一行比一页高，接排到下页", "a row taller than a page is continued on the next")
    package static let tooManyPages = Self("TYP-03", "页数太多", "too many pages")
    package static let outOfTime = Self("TYP-04", "用时超过限度", "out of time")
    package static let chartLabelOmitted = Self("TYP-05", "统计图放不下文字", "a chart has no room for a label")
    package static let mastheadTooTall = Self("TYP-06", "版头高出首页", "the head is taller than the first page")
    package static let firstPageWithoutBody = Self("TYP-07", "公文首页没有正文", "the first page of an official document has no body text")
    package static let signatureAlone = Self("TYP-11", "落款页没有正文", "a signature without text on its page")
    package static let respaced = Self("TYP-12", "为容纳落款调整了行距", "lines spaced more closely for a signature")
    package static let noteApart = Self("TYP-13", "脚注与注码不在同一页", "a note on another page than its mark")
    package static let headingAlone = Self("TYP-14", "应同页的内容分在两页", "what belongs on one page is parted")
    package static let tableDivided = Self("TYP-15", "一页放得下的表格被拆开", "a table that fits a page is divided")
    package static let earlyEnd = Self("TYP-16", "未到页末即换页", "a page ends early")
    package static let recipientsMoved = Self(
        "TYP-20", "为使首页显示正文，主送机关移入版记", "recipients moved to the colophon to make room for text on the first page")

    static let typesettingCodes: [Self] = [
        .cellOverflow, .rowTallerThanPage, .tooManyPages, .outOfTime, .chartLabelOmitted, .mastheadTooTall, .firstPageWithoutBody,
        .signatureAlone, .respaced, .noteApart, .headingAlone, .tableDivided, .earlyEnd, .recipientsMoved,
    ]
}
