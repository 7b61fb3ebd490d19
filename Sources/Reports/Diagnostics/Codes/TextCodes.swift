/// Prose.
extension DiagnosticCode {
    package static let emptySection = Self("TXT-01", "一个部分没有内容", "a section is empty")
    package static let emptyParagraph = Self("TXT-02", "空的段落", "an empty paragraph")
    package static let forbiddenCharacter = Self("TXT-03", "不该有的字符", "a character that official text may not hold")
    package static let halfWidthPunctuation = Self("TXT-04", "半角标点", "half-width punctuation")
    package static let headingNumberOutOfOrder = Self("TXT-05", "序号不连续", "numbering out of order")
    package static let processingFeesNotMentioned = Self("TXT-06", "第六部分没有写信息处理费", "section six says nothing of fees")
    package static let foreignYearOrAgency = Self("TXT-07", "年份或机关名称与本报告不符", "a year or an agency that is not the report's")
    package static let mixedScripts = Self("TXT-08", "繁简混用", "traditional and simplified characters mixed")
    package static let duplicateHeading = Self("TXT-09", "标题重复", "a heading that stands twice")
    package static let problemsNotStated = Self("TXT-10", "第五部分没有写问题", "section five tells of no problems")
    package static let agencyNotFilledIn = Self("TXT-11", "机关名称没有填写", "an agency that is not filled in")

    static let textCodes: [Self] = [
        .emptySection, .emptyParagraph, .forbiddenCharacter, .halfWidthPunctuation, .headingNumberOutOfOrder, .processingFeesNotMentioned,
        .foreignYearOrAgency, .mixedScripts, .duplicateHeading, .problemsNotStated, .agencyNotFilledIn,
    ]
}
