import Documents
import Reports
import Typesetting

/// Composes a chart: its values are written in the chart or taken from the report's tables.
struct ChartComposer {
    private let chart: ReportChart

    init(_ chart: ReportChart) { self.chart = chart }

    func block(_ composer: inout ProseComposer) -> Block {
        let figures = composer.figures
        let series = chart.series.map { series in
            ChartData.Series(
                name: series.name,
                values: series.values.map { value in value.number(in: figures).map { ChartData.Value($0.value, $0.written) } })
        }
        let kind: Chart.Kind =
            switch chart.kind {
            case .bars: .bars
            case .stackedBars: .stackedBars
            case .lines: .lines
            }
        let drawn = Chart(
            kind: kind, data: ChartData(series: series, categories: chart.categories, unit: chart.unit),
            style: composer.layout.style(.chart),
            width: composer.layout.chart.width, height: composer.layout.chart.height, alt: chart.alt ?? spoken(series),
            origin: composer.origin(chart.path))
        return .chart(drawn, caption: composer.runs(chart.title, composer.layout.style(.caption), path: chart.path))
    }

    /// An alternative text for those who cannot see the chart: its title and every value.
    private func spoken(_ series: [ChartData.Series]) -> String {
        let unit = chart.unit ?? ""
        let parts = series.map { series in
            let values = zip(chart.categories, series.values).map { category, value in
                "\(category) " + (value.map { $0.text + unit } ?? "缺")
            }
            return "\(series.name)：" + values.joined(separator: "，")
        }
        return chart.title.text + "。" + parts.joined(separator: "；") + "。"
    }
}
