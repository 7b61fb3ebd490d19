/// Prose.
extension DiagnosticCode {
    package static let emptySection = Self("TXT-01", "一个部分没有内容", "a section is empty")
    package static let emptyParagraph = Self("TXT-02", "段落为空", "a paragraph is empty")
    package static let forbiddenCharacter = Self("TXT-03", "不应有的字符", "a character that official texts may not contain")
    package static let halfWidthPunctuation = Self("TXT-04", "半角标点", "half-width punctuation")
    package static let headingNumberOutOfOrder = Self("TXT-05", "序号不连续", "numbering is out of order")
    package static let processingFeesNotMentioned = Self(
        "TXT-06", "应写明的事项没有写，如信息处理费", "a section does not mention a required matter, such as processing fees")
    package static let foreignYearOrAgency = Self("TXT-07", "年份或机关名称与本报告不符", "a year or an agency differs from the report's own")
    package static let mixedScripts = Self("TXT-08", "繁简混用", "Traditional and Simplified characters are mixed")
    package static let duplicateHeading = Self("TXT-09", "标题重复", "a heading occurs twice")
    package static let problemsNotStated = Self(
        "TXT-10", "应写明问题的部分只写“无”", "a section that has to describe problems only says that there are none")
    package static let agencyNotFilledIn = Self("TXT-11", "机关名称未填写", "the agency's name has not been filled in")
    package static let markedQuotation = Self("TXT-12", "引文段落首尾有引号", "a paragraph of a quotation has quotation marks at its ends")
    package static let printedMarkup = Self("TXT-13", "文字里有标记符号或公式", "a text contains markup or a formula")

    static let textCodes: [Self] = [
        .emptySection, .emptyParagraph, .forbiddenCharacter, .halfWidthPunctuation, .headingNumberOutOfOrder, .processingFeesNotMentioned,
        .foreignYearOrAgency, .mixedScripts, .duplicateHeading, .problemsNotStated, .agencyNotFilledIn,
        .markedQuotation, .printedMarkup,
    ]
}
