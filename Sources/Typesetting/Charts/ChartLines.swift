import Documents

/// A value of a line.
struct ChartPoint {
    var series: Int
    var category: Int
    var value: ChartData.Value
    var place: Point
}

/// The lines of a chart. An absent value parts its line: nobody knows what lies between.
struct ChartLines {
    /// Stretches without a gap, by series.
    let stretches: [[ChartPoint]]
    /// Of the markers in points.
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
                    let place = Point(layout.x(category), layout.y(value.number))
                    stretches[stretches.count - 1].append(ChartPoint(series: series, category: category, value: value, place: place))
                } else if !stretches[stretches.count - 1].isEmpty {
                    stretches.append([])
                }
            }
            return stretches.filter { !$0.isEmpty }
        }
        radius = max(0.5, min(chart.style.size * 0.26, layout.slot * 0.3))
    }

    func draw(on canvas: inout ChartCanvas) {
        for stretch in stretches { ChartStroke.all[stretch[0].series].draw(stretch.map(\.place), on: &canvas) }
        for point in points { ChartStroke.all[point.series].drawMarker(at: point.place, radius: radius, on: &canvas) }
    }
}

extension ChartStroke {
    private static let weight = 1.0

    func draw(_ places: [Point], on canvas: inout ChartCanvas) {
        var line: [Point] = []
        func end() {
            guard line.count > 1 else { return }
            canvas.draw(Outline(line, painting: .stroked(weight: Self.weight, dashes: dashes)), .grey(lightness))
        }
        for (index, place) in places.enumerated() {
            line.append(place)
            // A sharp corner would be drawn as a spike far beyond its value; there the line begins anew.
            if index > 0, index + 1 < places.count, Self.isSharp(places[index - 1], place, places[index + 1]) {
                end()
                line = [place]
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

    func drawMarker(at place: Point, radius: Double, on canvas: inout ChartCanvas) {
        let ring = 0.7
        guard isHollow, radius > ring else {
            return canvas.draw(Outline(marker.corners(around: place, radius: radius), isClosed: true, painting: .filled), .grey(lightness))
        }
        let corners = marker.corners(around: place, radius: radius - ring / 2)
        canvas.draw(Outline(corners, isClosed: true, painting: .filled), .grey(1))
        canvas.draw(Outline(corners, isClosed: true, painting: .stroked(weight: ring)), .grey(lightness))
    }
}
