/// Layout files.
extension DiagnosticCode {
    package static let textBlockOffPage = Self("LAY-01", "版式：版心不在纸面内", "layout: the text block is not on the page")
    package static let unknownFaceRole = Self("LAY-02", "版式：没有这个字体角色", "layout: no such face role")
    package static let tableWithoutSizes = Self("LAY-03", "版式：表格没有字号", "layout: a table without sizes")
    package static let invalidLayoutChoice = Self("LAY-04", "版式：不是可选的值", "layout: not one of the choices")

    static let layoutCodes: [Self] = [
        .textBlockOffPage, .unknownFaceRole, .tableWithoutSizes, .invalidLayoutChoice,
    ]
}
