/// Prints the values at what is drawn of them. Each stands clear of every bar, line and text but its own; when fewer
/// than half could stand, none does, since a few would be taken for the ones that matter.
struct ChartValueLabels {
    let typist: ChartTypist
    let layout: ChartLayout
    /// Sizes to try for all labels together, as shares of the chart's.
    private static let scales = [1, 0.85]

    init(layout: ChartLayout, typist: ChartTypist) {
        self.layout = layout
        self.typist = typist
    }

    /// - Returns: how many values are not printed.
    func write(_ bars: ChartBars, on canvas: inout ChartCanvas) -> Int {
        let isStacked = layout.chart.kind == .stackedBars
        return best(of: bars.bars.count, all: !isStacked, on: &canvas) { scale, canvas in
            bars.bars.enumerated().filter { index, bar in
                let label = typist.line(bar.value.text, scale: scale)
                return isStacked ? write(label, inside: bar, on: &canvas) : write(label, at: index, of: bars.bars, on: &canvas)
            }.count
        }
    }

    /// - Returns: how many values are not printed.
    func write(_ lines: ChartLines, on canvas: inout ChartCanvas) -> Int {
        let points = lines.points
        return best(of: points.count, all: true, on: &canvas) { scale, canvas in
            points.indices.filter { write(typist.line(points[$0].value.text, scale: scale), at: $0, of: points, lines, on: &canvas) }.count
        }
    }

    private func best(of count: Int, all: Bool, on canvas: inout ChartCanvas, write: (Double, inout ChartCanvas) -> Int) -> Int {
        var best = canvas
        var most = 0
        for scale in Self.scales where most < count {
            var trial = canvas
            let written = write(scale, &trial)
            if written > most { (best, most) = (trial, written) }
        }
        if all, most * 2 < count { return count }
        canvas = best
        return count - most
    }

    private func write(_ label: ChartLabel, inside bar: ChartBar, on canvas: inout ChartCanvas) -> Bool {
        guard label.height + 1 <= bar.rect.height, label.width + 1.5 <= bar.rect.width else { return false }
        let box = label.box(centredAt: bar.rect.middle.x, top: bar.rect.middle.y - label.height / 2)
        let fill = ChartFill.all[bar.series]
        guard canvas.write(label, in: box, ink: fill.textInk) else { return false }
        if fill.hatch != .none { canvas.fill(box.grown(0.5, 0), .grey(1)) }
        return true
    }

    private func write(_ label: ChartLabel, at index: Int, of bars: [ChartBar], on canvas: inout ChartCanvas) -> Bool {
        let bar = bars[index]
        let gap = label.size * 0.15
        let top = bar.isBelowZero ? bar.rect.bottom + gap : bar.rect.y - gap - label.height
        let box = label.box(centredAt: bar.rect.middle.x, top: top)
        // The axis of categories is crossed by no label: it would be read as the other sign.
        let zero = layout.y(0)
        let crosses = bar.isBelowZero ? box.y < zero : box.bottom > zero
        let touches = bars.indices.contains { $0 != index && bars[$0].rect.overlaps(box.grown(0.4, 0)) }
        return !crosses && !touches && write(label, clear: box, on: &canvas)
    }

    private func write(_ label: ChartLabel, at index: Int, of points: [ChartPoint], _ lines: ChartLines, on canvas: inout ChartCanvas) -> Bool {
        let place = points[index].place
        let away = lines.radius + label.size * 0.15, beside = lines.radius
        let above = place.y - away - label.height, below = place.y + away
        let boxes = [
            label.box(centredAt: place.x, top: above), label.box(centredAt: place.x, top: below),
            Rect(x: place.x - beside - label.width, y: above + beside, width: label.width, height: label.height),
            Rect(x: place.x + beside, y: above + beside, width: label.width, height: label.height),
            Rect(x: place.x - beside - label.width, y: below - beside, width: label.width, height: label.height),
            Rect(x: place.x + beside, y: below - beside, width: label.width, height: label.height),
        ]
        return boxes.contains { box in
            let marker = lines.radius
            let touches = points.contains { Rect(x: $0.place.x, y: $0.place.y, width: 0, height: 0).grown(marker, marker).overlaps(box) }
            let clear = box.grown(0.5, 0.3)
            let crosses = lines.stretches.contains { stretch in
                stretch.indices.dropFirst().contains { clear.isCrossed(from: stretch[$0 - 1].place, to: stretch[$0].place) }
            }
            return !touches && !crosses && write(label, clear: box, on: &canvas)
        }
    }

    /// Writes a label where neither the value axis nor, within a third of a character, another text is.
    private func write(_ label: ChartLabel, clear box: Rect, on canvas: inout ChartCanvas) -> Bool {
        guard box.x >= layout.plot.x + 1, box.bottom <= layout.plot.bottom + label.size * 1.4,
            !canvas.texts.contains(where: { $0.overlaps(box.grown(label.size * 0.3, 0.5)) }), canvas.write(label, in: box)
        else { return false }
        canvas.fill(box, .grey(1), on: .ground)
        return true
    }
}
