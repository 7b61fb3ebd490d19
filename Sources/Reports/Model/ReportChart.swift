/// The data of a chart (统计图), by category and series.
package struct ReportChart: Sendable {
    package var kind: ReportChartKind
    package var title: InlineText
    /// Alternative text; if nil, it is derived from the values.
    package var alt: String?
    /// Such as 件 or 万元. Printed once, not with each value.
    package var unit: String?
    package var categories: [String]
    package var series: [ReportSeries]
    /// Where the data come from (资料来源).
    package var source: InlineText?
    package var path: String

    package var sourcePath: String { "\(path).source" }

    package init(
        kind: ReportChartKind, title: InlineText, alt: String? = nil, unit: String? = nil, categories: [String], series: [ReportSeries],
        path: String
    ) {
        self.kind = kind
        self.title = title
        self.alt = alt
        self.unit = unit
        self.categories = categories
        self.series = series
        self.path = path
    }
}

/// One value of a chart.
package enum ChartValue: Sendable, Hashable {
    /// `written` has the digits of the file, so that 30.50 is printed as 30.50.
    case number(Double, written: String)
    /// The path of a figure of the same report, such as `applications.received.total`, so that the chart shows what the table says.
    case figure(path: String)
    /// Not known, which is never the same as 0.
    case absent

    /// nil if the figure is not known.
    package func number(in figures: [String: FigureValue]) -> (value: Double, written: String)? {
        switch self {
        case .number(let value, let written): return (value, written)
        case .absent: return nil
        case .figure(let path):
            switch figures[path] {
            // A negative figure has a diagnostic of its own.
            case .count(let count): return count < 0 ? nil : (Double(count), String(count))
            case .amount(let written): return Double(written).map { ($0, written) }
            case .absent, nil: return nil
            }
        }
    }
}

/// The kind of a chart. The raw value is the word used in files.
package enum ReportChartKind: String, Sendable, CaseIterable {
    /// 柱状图, the series side by side.
    case bars
    /// 堆积柱状图, the series on top of one another.
    case stackedBars
    /// 折线图.
    case lines
}

/// One series of a chart.
package struct ReportSeries: Sendable {
    package var name: String
    /// One for each category; a different number is reported as an error.
    package var values: [ChartValue]

    package init(name: String, values: [ChartValue]) {
        self.name = name
        self.values = values
    }
}
