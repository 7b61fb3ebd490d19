import Documents

/// A value on a line.
struct ChartPoint {
    var series: Int
    var category: Int
    var value: ChartData.Value
    var position: Point
}

/// The lines of a chart. An absent value interrupts its line.
struct ChartLines {
    /// The stretches without gaps, by series.
    let stretches: [[ChartPoint]]
    /// The radius of the markers, in points.
    let radius: Double
    private let layout: ChartLayout

    var points: [ChartPoint] { stretches.flatMap { $0 } }

    init(_ layout: ChartLayout) {
        self.layout = layout
        let chart = layout.chart
        stretches = chart.shownSeries.flatMap { series in
            var stretches: [[ChartPoint]] = [[]]
            for category in chart.data.categories.indices {
                if let value = chart.data.value(series, category) {
                    let position = Point(layout.x(category), layout.y(value.number))
                    stretches[stretches.count - 1].append(ChartPoint(series: series, category: category, value: value, position: position))
                } else if !stretches[stretches.count - 1].isEmpty {
                    stretches.append([])
                }
            }
            return stretches.filter { !$0.isEmpty }
        }
        radius = max(0.5, min(chart.style.size * 0.26, layout.slot * 0.3))
    }

    func draw(on canvas: inout ChartCanvas) {
        for stretch in stretches { ChartStroke.all[stretch[0].series].draw(stretch.map(\.position), on: &canvas) }
        for point in points { ChartStroke.all[point.series].drawMarker(at: point.position, radius: radius, on: &canvas) }
    }
}

extension ChartStroke {
    private static let weight = 1.0

    func draw(_ points: [Point], on canvas: inout ChartCanvas) {
        var line: [Point] = []
        func end() {
            guard line.count > 1 else { return }
            canvas.draw(Outline(line, painting: .stroked(weight: Self.weight, dashes: dashes)), .grey(lightness))
        }
        for (index, point) in points.enumerated() {
            line.append(point)
            // A sharp corner would have a spike that extends far beyond its value, so a new line starts there.
            if index > 0, index + 1 < points.count, Self.isSharp(points[index - 1], point, points[index + 1]) {
                end()
                line = [point]
            }
        }
        end()
    }

    private static func isSharp(_ a: Point, _ b: Point, _ c: Point) -> Bool {
        let one = (x: b.x - a.x, y: b.y - a.y)
        let two = (x: c.x - b.x, y: c.y - b.y)
        let lengths = ((one.x * one.x + one.y * one.y) * (two.x * two.x + two.y * two.y)).squareRoot()
        return one.x * two.x + one.y * two.y < -0.3 * lengths
    }

    func drawMarker(at point: Point, radius: Double, on canvas: inout ChartCanvas) {
        let ring = 0.7
        guard isHollow, radius > ring else {
            return canvas.draw(Outline(marker.corners(around: point, radius: radius), isClosed: true, painting: .filled), .grey(lightness))
        }
        let corners = marker.corners(around: point, radius: radius - ring / 2)
        canvas.draw(Outline(corners, isClosed: true, painting: .filled), .grey(1))
        canvas.draw(Outline(corners, isClosed: true, painting: .stroked(weight: ring)), .grey(lightness))
    }
}
