import Documents

/// A bar, or a segment of a stack.
struct ChartBar {
    var series: Int
    var category: Int
    var value: ChartData.Value
    /// In points. Its height represents the value on the scale.
    var rect: Rect
    var isBelowZero: Bool { value.number < 0 }
}

/// The bars of a chart. An absent value has no bar. A value of 0 has a bar without height, so that it gets a label.
struct ChartBars {
    let bars: [ChartBar]
    private let layout: ChartLayout

    init(_ layout: ChartLayout) {
        self.layout = layout
        bars = layout.chart.data.categories.indices.flatMap { category in
            layout.chart.kind == .stackedBars ? Self.stack(category, layout) : Self.group(category, layout)
        }
    }

    private static func group(_ category: Int, _ layout: ChartLayout) -> [ChartBar] {
        let chart = layout.chart
        let count = Double(max(1, chart.shownSeries.count))
        // No bar is wider than three and a half characters: a few wide bars would look like a floor plan.
        let width = min(layout.slot * (count > 1 ? 0.8 : 0.6) / count, chart.style.size * 3.5)
        let left = layout.x(category) - width * count / 2
        return chart.shownSeries.compactMap { series in
            guard let value = chart.data.value(series, category) else { return nil }
            let rect = span(0, value.number, x: left + Double(series) * width, width: width, layout)
            return ChartBar(series: series, category: category, value: value, rect: rect)
        }
    }

    private static func stack(_ category: Int, _ layout: ChartLayout) -> [ChartBar] {
        let chart = layout.chart
        let width = min(layout.slot * 0.64, chart.style.size * 4.5)
        var above = 0.0
        var below = 0.0
        return chart.shownSeries.compactMap { series in
            guard let value = chart.data.value(series, category) else { return nil }
            let start = value.number < 0 ? below : above
            let end = start + value.number
            if value.number < 0 { below = end } else { above = end }
            let rect = span(start, end, x: layout.x(category) - width / 2, width: width, layout)
            return ChartBar(series: series, category: category, value: value, rect: rect)
        }
    }

    private static func span(_ from: Double, _ to: Double, x: Double, width: Double, _ layout: ChartLayout) -> Rect {
        let one = layout.y(from)
        let other = layout.y(to)
        return Rect(x: x, y: min(one, other), width: width, height: abs(one - other))
    }

    func draw(on canvas: inout ChartCanvas) {
        let phase = Point(layout.plot.x, layout.plot.bottom)
        for bar in bars where bar.rect.height > lengthTolerance && bar.rect.width > lengthTolerance {
            ChartFill.all[bar.series].draw(bar.rect, phase: phase, on: &canvas)
        }
    }
}
