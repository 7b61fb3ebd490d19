/// Form files.
extension DiagnosticCode {
    package static let formSectionKind = Self("FRM-01", "格式文件：部分的种类不对", "form file: unknown kind of section")
    package static let formRowTooShort = Self("FRM-02", "格式文件：一行的列数不足", "form file: a row is too short")
    package static let formCellDoesNotFit = Self("FRM-03", "格式文件：单元格放不下", "form file: a cell does not fit")
    package static let formCellsOverlap = Self("FRM-04", "格式文件：单元格重叠", "form file: cells overlap")
    package static let formEquationTerm = Self("FRM-05", "格式文件：规则中有未知的项", "form file: a rule has an unknown term")

    static let formCodes: [Self] = [
        .formSectionKind, .formRowTooShort, .formCellDoesNotFit, .formCellsOverlap, .formEquationTerm,
    ]
}
