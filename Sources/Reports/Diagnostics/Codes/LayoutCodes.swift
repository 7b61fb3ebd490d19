/// Layout files.
extension DiagnosticCode {
    package static let textBlockOffPage = Self("LAY-01", "版式：版心超出纸面", "layout: the text block is off the page")
    package static let unknownFaceRole = Self("LAY-02", "版式：字体角色不存在", "layout: unknown face role")
    package static let tableWithoutSizes = Self("LAY-03", "版式：表格没有字号", "layout: a table has no type sizes")
    package static let invalidLayoutChoice = Self("LAY-04", "版式：不是可选的值", "layout: a value is not one of the choices")
    package static let invalidFolio = Self("LAY-05", "版式：页码的文字有误", "layout: the text of the folio is wrong")
    package static let mastheadElements = Self("LAY-06", "版式：版头的要素不全或者重复", "layout: elements of the head are missing or repeated")

    static let layoutCodes: [Self] = [
        .textBlockOffPage, .unknownFaceRole, .tableWithoutSizes, .invalidLayoutChoice, .invalidFolio, .mastheadElements,
    ]
}
