/// A chart of a figure below 0 (本年增/减), which its axes cannot show.
enum ChartValueRule: CheckRule {
    static let codes: [DiagnosticCode] = [.negativeChartValue]

    static func diagnostics(_ subject: ReportSubject) -> [Diagnostic] {
        let (report, form) = (subject.report, subject.form)
        return (report.preamble + form.sections.flatMap { report.prose[$0.key] ?? [] }).flatMap { block -> [Diagnostic] in
            guard case .chart(let chart) = block else { return [] }
            return chart.series.flatMap(\.values).compactMap { value in
                guard case .figure(let path) = value, case .count(let count)? = report.figures[path], count < 0 else { return nil }
                return Diagnostic(
                    .error, .negativeChartValue, .negative(form.officialName(ofPath: path) ?? path, count), at: subject.place(chart.path),
                    hint: .useListOrTable)
            }
        }
    }
}

extension Message {
    fileprivate static func negative(_ name: String, _ value: Int) -> Message {
        Message(
            "统计图引用的“\(name)”是 \(value)，统计图的值不能小于 0",
            "the chart shows \(name), which is \(value); a value in a chart cannot be below 0")
    }
    fileprivate static let useListOrTable = Message("改用列表或表格", "use a list or a table")
}
