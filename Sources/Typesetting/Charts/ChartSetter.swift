import Documents

/// Parts of a chart that are omitted for lack of room. The values themselves are drawn in any case.
package enum ChartOmission: Sendable, Hashable {
    /// The number of series after the eighth, which are not drawn.
    case series(Int)
    /// The number of values that are drawn but have no label.
    case values(Int)
    /// Only every n-th category has its name.
    case categories(every: Int)
    case allCategories
    case ticks
    case unit
    /// There is no legend that identifies the series.
    case legend
    /// Bars are too narrow for their hatching, so that some series look alike.
    case hatching
    /// The chart is too small for any drawing; nothing is drawn.
    case everything
}

/// The marks of a chart and the parts that were omitted.
package struct ChartDrawing: Sendable, Hashable {
    package var marks: [Mark]
    package var omissions: [ChartOmission]
    /// Characters without a glyph, and omitted names, units and values.
    package var issues: [SettingIssue]
}

/// Draws charts in greys that any printer can reproduce. All positions are determined here, down to the last line.
package struct ChartSetter {
    private let setter: TextSetter

    package init(setter: TextSetter) { self.setter = setter }

    /// Returns the marks of a chart with its upper left corner at a point on the page, in points. Nothing extends
    /// beyond its width and height.
    package func marks(_ chart: Chart, x: Double, y: Double) -> [Mark] { drawing(chart, x: x, y: y).marks }

    /// Returns the marks, and what was omitted.
    package func drawing(_ chart: Chart, x: Double, y: Double) -> ChartDrawing {
        let typist = ChartTypist(setter: setter, style: chart.style, origin: chart.origin)
        let layout = ChartLayout(chart, typist: typist, x: x, y: y)
        guard layout.isDrawable else {
            return ChartDrawing(marks: [], omissions: [.everything], issues: issues([.everything], chart))
        }
        var canvas = ChartCanvas(bounds: layout.bounds, origin: chart.origin)
        ChartAxes(layout: layout).draw(on: &canvas)
        if let legend = layout.legend {
            legend.draw(chart.kind, x: x + 1, y: layout.bounds.bottom - 0.5 - legend.height, on: &canvas)
        }
        let labels = ChartValueLabels(layout: layout, typist: typist)
        let unprinted: Int
        var hidesHatching = false
        if chart.kind == .lines {
            let lines = ChartLines(layout)
            lines.draw(on: &canvas)
            unprinted = labels.write(lines, on: &canvas)
        } else {
            let bars = ChartBars(layout)
            bars.draw(on: &canvas)
            unprinted = labels.write(bars, on: &canvas)
            hidesHatching = bars.bars.contains { ChartFill.all[$0.series].hatch != .none && !ChartFill.showsHatch($0.rect.width) }
        }
        let omissions = omissions(layout, unprinted: unprinted) + (hidesHatching ? [.hatching] : [])
        return ChartDrawing(marks: canvas.marks, omissions: omissions, issues: canvas.issues + issues(omissions, chart))
    }

    private func omissions(_ layout: ChartLayout, unprinted: Int) -> [ChartOmission] {
        let chart = layout.chart
        var omissions: [ChartOmission] = []
        if chart.data.series.count > Chart.mostSeries { omissions.append(.series(chart.data.series.count - Chart.mostSeries)) }
        if unprinted > 0 { omissions.append(.values(unprinted)) }
        if chart.data.categories.contains(where: { !$0.isEmpty }) {
            if let names = layout.categories {
                if names.every > 1 { omissions.append(.categories(every: names.every)) }
            } else {
                omissions.append(.allCategories)
            }
        }
        if layout.ticks.isEmpty { omissions.append(.ticks) }
        if layout.unit == nil, chart.data.unit?.isEmpty == false { omissions.append(.unit) }
        if layout.legend == nil, chart.shownSeries.contains(where: { !chart.data.series[$0].name.isEmpty }) { omissions.append(.legend) }
        return omissions
    }

    private func issues(_ omissions: [ChartOmission], _ chart: Chart) -> [SettingIssue] {
        omissions.compactMap { omission in
            if case .values(let count) = omission { return SettingIssue(.chartValues(count), origin: chart.origin) }
            return omitted(omission, chart).map { SettingIssue(.chartOverflow($0), origin: chart.origin) }
        }
    }

    /// Returns the first of the texts that are missing, if the chart cannot be understood without them.
    private func omitted(_ omission: ChartOmission, _ chart: Chart) -> String? {
        switch omission {
        case .unit: chart.data.unit
        case .legend: chart.data.series.map(\.name).first { !$0.isEmpty }
        case .allCategories: chart.data.categories.first { !$0.isEmpty }
        case .categories(let every):
            chart.data.categories.enumerated().first { $0.offset % every > 0 && !$0.element.isEmpty }?.element
        case .everything: chart.alt
        case .series: chart.data.series[Chart.mostSeries].name
        case .values, .ticks, .hatching: nil
        }
    }
}
