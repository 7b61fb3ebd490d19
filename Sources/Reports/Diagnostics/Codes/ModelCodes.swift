/// Keys and values of the model.
extension DiagnosticCode {
    package static let missingKey = Self("MOD-01", "缺少一项", "a key is missing")
    package static let wrongType = Self("MOD-02", "类型不对", "a value has the wrong type")
    package static let valueOutOfRange = Self("MOD-03", "值超出范围", "a value is out of range")
    package static let unknownKey = Self("MOD-04", "未知的键", "an unknown key")
    package static let unknownForm = Self("MOD-05", "没有这种报告格式", "unknown form")
    package static let noFormForYear = Self("MOD-06", "没有适用于这一年的格式", "no form for the year")
    package static let emptyText = Self("MOD-07", "文字为空", "a text is empty")
    package static let invalidDate = Self("MOD-08", "日期无效", "an invalid date")
    package static let notAParagraph = Self("MOD-09", "不是段落", "not a paragraph")
    package static let invalidLinkTarget = Self("MOD-10", "链接的网址无效", "a link has an invalid target")

    static let modelCodes: [Self] = [
        .missingKey, .wrongType, .valueOutOfRange, .unknownKey, .unknownForm, .noFormForYear, .emptyText, .invalidDate, .notAParagraph,
        .invalidLinkTarget,
    ]
}
