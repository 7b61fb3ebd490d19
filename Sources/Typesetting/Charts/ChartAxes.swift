import Documents

/// The axes with their ticks and category names, the grid lines and the unit.
struct ChartAxes {
    private static let weight = 0.35
    private static let gridWeight = 0.2

    let layout: ChartLayout

    func draw(on canvas: inout ChartCanvas) {
        let plot = layout.plot
        let size = layout.chart.style.size
        for (index, tick) in layout.scale.ticks.enumerated() {
            let y = layout.y(tick.value)
            if tick.value == 0 {
                stroke(Point(plot.x, y), Point(plot.right, y), on: &canvas)
            } else {
                canvas.draw(
                    Outline([Point(plot.x, y), Point(plot.right, y)], painting: .stroked(weight: Self.gridWeight)),
                    .grey(0.6), on: .grid)
            }
            if layout.ticks.indices.contains(index) {
                let label = layout.ticks[index]
                canvas.write(label, in: label.box(endingAt: plot.x - size * 0.4, middle: y))
            }
        }
        stroke(Point(plot.x, plot.y), Point(plot.x, plot.bottom), on: &canvas)
        if let unit = layout.unit {
            canvas.write(unit, in: unit.box(from: layout.bounds.x, middle: layout.bounds.y + unit.height / 2), isCentred: false)
        }
        drawNames(on: &canvas)
    }

    private func drawNames(on canvas: inout ChartCanvas) {
        guard let categories = layout.categories else { return }
        let size = layout.chart.style.size
        let foot = categoryTop
        for item in categories.items {
            // If names are omitted, ticks mark the categories that have one.
            if categories.every > 1 {
                let x = layout.x(item.category)
                stroke(Point(x, layout.plot.bottom), Point(x, layout.plot.bottom + size * 0.2), on: &canvas)
            }
            let box = Rect(x: item.x, y: foot + item.drop, width: item.size.width, height: item.size.height)
            canvas.write(item.label, in: box, isUpward: item.isUpward)
        }
    }

    /// The upper edge of the names, which are directly above the legend or the lower edge of the drawing.
    private var categoryTop: Double {
        let size = layout.chart.style.size
        let legend = layout.legend.map { $0.height + size * 0.6 } ?? 0
        return layout.bounds.bottom - 0.5 - legend - (layout.categories?.height ?? 0)
    }

    private func stroke(_ from: Point, _ to: Point, on canvas: inout ChartCanvas) {
        canvas.draw(Outline([from, to], painting: .stroked(weight: Self.weight)), on: .axis)
    }
}
