import Documents

/// The positions of the parts of a chart. Parts are dropped, the least important first, until the plot is high enough.
struct ChartLayout {
    /// The parts of the chart other than the plot.
    private struct Furniture {
        var roomForLabels: Bool
        var categoryLines: Int
        var unit: Bool
        var legend: Bool
        var ticks: Bool
        /// The height of the names of categories, as far as it is known.
        var namesHeight = 0.0
    }

    let chart: Chart
    let bounds: Rect
    private(set) var plot: Rect
    private(set) var scale: ChartScale
    private(set) var unit: ChartLabel?
    private(set) var legend: ChartLegend?
    private(set) var categories: ChartCategories?
    private(set) var ticks: [ChartLabel] = []
    private let size: Double
    /// The share of the drawing that names of categories may take.
    private static let mostForNames = 0.45

    init(_ chart: Chart, typist: ChartTypist, x: Double, y: Double) {
        self.chart = chart
        bounds = Rect(x: x, y: y, width: chart.width, height: chart.height)
        size = typist.size
        plot = bounds
        scale = ChartScale(chart, most: 6)
        var furniture = Furniture(roomForLabels: chart.kind != .stackedBars, categoryLines: 2, unit: true, legend: true, ticks: true)
        let least = max(24, 3 * size)
        arrange(&furniture, typist)
        let steps: [(inout Furniture) -> Void] = [
            { $0.roomForLabels = false }, { $0.categoryLines = 1 }, { $0.unit = false }, { $0.legend = false },
            { $0.categoryLines = 0 }, { $0.ticks = false },
        ]
        for step in steps where plot.height < least {
            step(&furniture)
            arrange(&furniture, typist)
        }
    }

    /// Names that are written in two rows or upwards are higher than expected and leave less room for ticks, which in turn
    /// are narrower or wider.
    private mutating func arrange(_ furniture: inout Furniture, _ typist: ChartTypist) {
        furniture.namesHeight = furniture.categoryLines == 0 ? 0 : size + Double(furniture.categoryLines - 1) * size * 1.2
        place(furniture, typist)
        guard let height = categories?.height, height > furniture.namesHeight + lengthTolerance else { return }
        furniture.namesHeight = height
        place(furniture, typist)
    }

    private mutating func place(_ furniture: Furniture, _ typist: ChartTypist) {
        var top = bounds.y
        var bottom = bounds.bottom - 0.5
        unit = nil
        legend = nil
        if furniture.unit, let text = chart.data.unit, !text.isEmpty {
            unit = typist.lines(text, measure: bounds.width, most: 1)
            top += unit == nil ? 0 : size * 1.4
        }
        let isNamed = chart.shownSeries.contains { !chart.data.series[$0].name.isEmpty }
        if furniture.legend, isNamed {
            legend = ChartLegend(chart, typist: typist, width: bounds.width - 2)
            if let legend { bottom -= legend.height + size * 0.6 }
        }
        // The number of ticks follows from the minimum height of the plot. Height that the categories do not need makes
        // the plot higher, but its ticks no denser. Half of the lowest tick's label is below the plot.
        let namesGap = size * 0.5 + 0.5
        let namesHeight = namesGap + furniture.namesHeight
        let tickRoom = max(3, furniture.ticks ? size * 0.6 : 0)
        let labelRoom = furniture.roomForLabels ? size * 1.4 : 0
        let certain = bottom - top - namesHeight - 2 * max(tickRoom, labelRoom)
        scale = ChartScale(chart, most: max(2, min(6, Int(certain / (size * 1.4)) + 1)))

        ticks = furniture.ticks ? scale.ticks.map { typist.line($0.text) } : []
        var tickWidth = ticks.map(\.width).max() ?? 0
        if tickWidth > bounds.width * 0.4 {
            ticks = []
            tickWidth = 0
        }
        let left = bounds.x + (ticks.isEmpty ? 0.5 : tickWidth + size * 0.4)
        let right = max(left, bounds.right - 1)
        categories = nil
        if furniture.categoryLines > 0 {
            categories = ChartCategories(
                chart.data.categories, typist: typist, plot: left...right, bounds: bounds.x...max(bounds.x, bounds.right),
                mostLines: furniture.categoryLines, mostHeight: bounds.height * Self.mostForNames)
        }
        let names = categories?.height ?? 0
        bottom -= names > 0 ? names + namesGap : ticks.isEmpty ? 0 : namesGap
        // Labels beyond the ends of the longest bars first use the free space at the ends of the scale.
        let ends = extremes
        let height = max(0, bottom - top - tickRoom)
        let spareAbove = (1 - scale.fraction(ends.high)) * height
        let spareBelow = scale.fraction(ends.low) * height
        top += max(tickRoom, labelRoom - spareAbove)
        bottom -= scale.low < 0 ? max(tickRoom, labelRoom - spareBelow) : 0
        plot = Rect(x: left, y: min(top, bounds.bottom), width: right - left, height: max(0, bottom - top))
    }

    private var extremes: (low: Double, high: Double) {
        guard chart.kind != .stackedBars else { return (scale.low, scale.high) }
        let numbers = chart.shownSeries.flatMap { series in
            chart.data.categories.indices.compactMap { chart.data.value(series, $0)?.number }
        }
        return (min(0, numbers.min() ?? 0), max(0, numbers.max() ?? 0))
    }

    /// Whether the plot is large enough to be drawn.
    var isDrawable: Bool { plot.width >= 10 && plot.height >= 10 }

    /// The width of a category on the axis, in points.
    var slot: Double { plot.width / Double(max(1, chart.data.categories.count)) }

    /// Returns the middle of a category.
    func x(_ category: Int) -> Double { plot.x + (Double(category) + 0.5) * slot }

    func y(_ value: Double) -> Double { plot.bottom - scale.fraction(value) * plot.height }
}
