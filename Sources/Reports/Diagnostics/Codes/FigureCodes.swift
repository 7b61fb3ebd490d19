/// Single figures.
extension DiagnosticCode {
    package static let missingFigure = Self("FIG-01", "缺少一个数字", "a figure is missing")
    package static let countNotWhole = Self("FIG-02", "件数不是整数", "a count is not a whole number")
    package static let countOutOfRange = Self("FIG-03", "件数超出范围", "a count is out of range")
    package static let malformedAmount = Self("FIG-04", "金额写法不对", "an amount is malformed")

    static let figureCodes: [Self] = [
        .missingFigure, .countNotWhole, .countOutOfRange, .malformedAmount,
    ]
}
