/// Charts.
extension DiagnosticCode {
    package static let chartValueCount = Self("CHT-01", "统计图的值与类别不等", "a chart series has more or fewer values than categories")
    package static let negativeChartValue = Self("CHT-02", "统计图的值小于 0", "a chart value is negative")
    package static let unknownChartFigure = Self("CHT-03", "统计图引用的数字不存在", "a chart refers to an unknown figure")
    package static let chartFigureNotAllowed = Self("CHT-04", "这里不能引用报告的数字", "a chart refers to a figure in a document that has none")
    package static let emptyChart = Self("CHT-05", "统计图没有类别或系列", "a chart has no categories or no series")
    package static let malformedChartValue = Self("CHT-06", "统计图的值写法不对", "a chart value is malformed")

    static let chartCodes: [Self] = [
        .chartValueCount, .negativeChartValue, .unknownChartFigure, .chartFigureNotAllowed, .emptyChart, .malformedChartValue,
    ]
}
