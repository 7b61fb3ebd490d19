import Documents

/// The legend: keys with names in rows, in aligned columns if that adds no row.
struct ChartLegend {
    struct LegendItem {
        var series: Int
        var label: ChartLabel
        /// The left edge of the key, in points from the corner of the legend.
        var x: Double
        var y: Double
    }

    var items: [LegendItem] = []
    var height = 0.0
    let keyWidth: Double
    private let keyGap: Double

    /// - Parameter width: The available width, in points.
    /// - Returns: nil if a name does not fit.
    init?(_ chart: Chart, typist: ChartTypist, width: Double) {
        let size = typist.size
        keyWidth = size * (chart.kind == .lines ? 2.6 : 1.6)
        keyGap = size * 0.4
        let before = keyWidth + keyGap
        let between = size * 1.5
        var widths: [Double] = []
        for series in chart.shownSeries {
            guard let label = typist.lines(chart.data.series[series].name, measure: width - before, most: 3) else { return nil }
            items.append(LegendItem(series: series, label: label, x: 0, y: 0))
            widths.append(before + label.width)
        }
        let rows = Self.rows(widths, between: between, width: width)
        let column = widths.max() ?? 0
        let columns = rows.map(\.count).max() ?? 0
        let aligned = rows.count > 1 && Double(columns) * (column + between) - between <= width
        for row in rows {
            let all =
                aligned
                ? Double(columns) * (column + between) - between
                : widths[row].reduce(0, +) + Double(row.count - 1) * between
            var x = max(0, (width - all) / 2)
            for index in row {
                items[index].x = x
                items[index].y = height
                x += (aligned ? column : widths[index]) + between
            }
            height += (row.map { max(size, items[$0].label.height) }.max() ?? 0) + size * 0.4
        }
        height = max(0, height - size * 0.4)
    }

    /// Fills rows with as many names as fit, then distributes the names evenly over that number of rows.
    private static func rows(_ widths: [Double], between: Double, width: Double) -> [Range<Int>] {
        func rows(most: Int) -> [Range<Int>] {
            var rows: [Range<Int>] = []
            var start = 0
            var x = 0.0
            for (index, item) in widths.enumerated() {
                if index > start, x + item > width + lengthTolerance || index - start == most {
                    rows.append(start..<index)
                    (start, x) = (index, 0)
                }
                x += item + between
            }
            return start < widths.count ? rows + [start..<widths.count] : rows
        }
        let greedy = rows(most: widths.count)
        guard greedy.count > 1 else { return greedy }
        let even = rows(most: (widths.count + greedy.count - 1) / greedy.count)
        return even.count == greedy.count ? even : greedy
    }

    /// - Parameters:
    ///   - x: The left edge of the legend, in points.
    ///   - y: Its upper edge.
    func draw(_ kind: Chart.Kind, x: Double, y: Double, on canvas: inout ChartCanvas) {
        for item in items {
            let label = item.label
            let top = y + item.y
            let middle = top + label.size / 2
            let left = x + item.x
            if kind == .lines {
                let stroke = ChartStroke.all[item.series]
                stroke.draw([Point(left, middle), Point(left + keyWidth, middle)], on: &canvas)
                stroke.drawMarker(at: Point(left + keyWidth / 2, middle), radius: label.size * 0.26, on: &canvas)
            } else {
                let key = Rect(x: left, y: top + label.size * 0.1, width: keyWidth, height: label.size * 0.8)
                ChartFill.all[item.series].draw(key, phase: Point(key.x, key.y), on: &canvas)
            }
            let box = Rect(x: left + keyWidth + keyGap, y: top, width: label.width, height: label.height)
            canvas.write(label, in: box, isCentred: false)
        }
    }
}
