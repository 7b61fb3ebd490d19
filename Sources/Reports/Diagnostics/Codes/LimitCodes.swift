/// Limits on input.
extension DiagnosticCode {
    package static let fileTooLarge = Self("LIM-01", "文件太大", "the file is too large")
    package static let nestedTooDeep = Self("LIM-02", "嵌套太深", "the nesting is too deep")
    package static let tooManyValues = Self("LIM-03", "数据项太多", "too many values")
    package static let stringTooLong = Self("LIM-04", "文字太长", "a string is too long")
    package static let tooManyParagraphs = Self("LIM-05", "段落太多", "too many paragraphs")
    package static let tooManyRows = Self("LIM-06", "表格行太多", "too many rows")
    package static let tooManyColumns = Self("LIM-07", "表格列太多", "too many columns")
    package static let tooManyChartCategories = Self("LIM-08", "统计图类别太多", "a chart has too many categories")
    package static let tooManyChartSeries = Self("LIM-09", "统计图系列太多", "a chart has too many series")
    package static let tooDeepPieces = Self("LIM-10", "文字片段嵌套太深", "pieces of text are nested too deep")
    package static let tooManyPieces = Self("LIM-11", "文字片段太多", "a text has too many pieces")

    static let limitCodes: [Self] = [
        .fileTooLarge, .nestedTooDeep, .tooManyValues, .stringTooLong, .tooManyParagraphs, .tooManyRows, .tooManyColumns,
        .tooManyChartCategories, .tooManyChartSeries, .tooDeepPieces, .tooManyPieces,
    ]
}
