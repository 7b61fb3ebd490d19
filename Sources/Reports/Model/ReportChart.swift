/// A chart of statistics (统计图): what is counted, by category and by series.
package struct ReportChart: Sendable {
    package var kind: ReportChartKind
    package var title: String
    /// What the chart shows, for those who cannot see it; nil when it is to be made from the values.
    package var alt: String?
    /// Such as 件 or 万元; printed once, not at each value.
    package var unit: String?
    package var categories: [String]
    package var series: [ReportSeries]
    package var path: String

    package init(
        kind: ReportChartKind, title: String, alt: String? = nil, unit: String? = nil, categories: [String], series: [ReportSeries],
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
    /// `written` has the digits of the file, so that a label prints 30.50 where 30.50 was written.
    case number(Double, written: String)
    /// The path of a figure of the same report, such as `applications.received.total`: what the table says, the
    /// chart shows.
    case figure(path: String)
    /// Not given. Never the same as 0.
    case absent

    /// nil where the figure is not given.
    package func number(in figures: [String: FigureValue]) -> (value: Double, written: String)? {
        switch self {
        case .number(let value, let written): return (value, written)
        case .absent: return nil
        case .figure(let path):
            switch figures[path] {
            // What is below 0 has its own diagnostic.
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
