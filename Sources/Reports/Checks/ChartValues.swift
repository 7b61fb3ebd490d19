extension Check {
    /// A chart that shows a figure below 0 (本年增/减), for which its axes have no room.
    static let chartValues = Check { report, form, places in
        (report.preamble + form.sections.flatMap { report.prose[$0.key] ?? [] }).flatMap { block -> [Diagnostic] in
            guard case .chart(let chart) = block else { return [] }
            return chart.series.flatMap(\.values).compactMap { value in
                guard case .figure(let path) = value, case .count(let count)? = report.figures[path], count < 0 else { return nil }
                return Diagnostic(
                    .error, .negativeChartValue,
                    Message(
                        "统计图引用的“\(form.officialName(ofPath: path) ?? path)”是 \(count)，统计图的值不能小于 0",
                        "the chart shows \(form.officialName(ofPath: path) ?? path), which is \(count); a value of a chart cannot be below 0"
                    ),
                    at: places[chart.path] ?? Place(path: chart.path), hint: Message("改用列表或表格", "use a list or a table"))
            }
        }
    }
}
