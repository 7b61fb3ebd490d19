/// Lists.
extension DiagnosticCode {
    package static let circledNumberTooHigh = Self("LST-01", "带圈序号超过⑳", "a circled number above ⑳")
    package static let emptyList = Self("LST-02", "列表没有内容", "a list has no items")

    static let listCodes: [Self] = [
        .circledNumberTooHigh, .emptyList,
    ]
}
