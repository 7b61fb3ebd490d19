/// Figures named in prose.
extension DiagnosticCode {
    package static let proseContradictsTable = Self("NAR-01", "文字中的数字与表格不符", "a number in the text contradicts the table")
    package static let ambiguousProseFigure = Self("NAR-02", "文字中的数字所指不明", "a number in the text may refer to several figures")
    package static let bracketSum = Self("NAR-03", "括号内各项之和与总数不等", "parts in brackets do not add up to the number before them")

    static let narrativeCodes: [Self] = [
        .proseContradictsTable, .ambiguousProseFigure, .bracketSum,
    ]
}
