/// Keys and values of the model.
extension DiagnosticCode {
    package static let missingKey = Self("MOD-01", "缺少一项", "a key is missing")
    package static let wrongType = Self("MOD-02", "类型不对", "a value of another type")
    package static let valueOutOfRange = Self("MOD-03", "值不在范围内", "a value out of range")
    package static let unknownKey = Self("MOD-04", "不认识的键", "an unknown key")
    package static let unknownForm = Self("MOD-05", "没有这种报告格式", "no such form")
    package static let noFormForYear = Self("MOD-06", "没有适用于这一年的格式", "no form for the year")
    package static let emptyText = Self("MOD-07", "空的文字", "an empty text")
    package static let invalidDate = Self("MOD-08", "不是日期", "no date")
    package static let notAParagraph = Self("MOD-09", "不是段落", "no paragraph")

    static let modelCodes: [Self] = [
        .missingKey, .wrongType, .valueOutOfRange, .unknownKey, .unknownForm, .noFormForYear, .emptyText, .invalidDate, .notAParagraph,
    ]
}
