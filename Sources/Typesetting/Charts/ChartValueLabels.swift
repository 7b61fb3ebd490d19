import Documents

/// Writes the values at their bars or markers, clear of all other bars, lines and text. If there is no such position
/// for more than a quarter of them, no value is written: readers would assume that the written ones matter most.
/// Segments of stacks are labelled individually, because it is evident why a low one has no label.
struct ChartValueLabels {
    let layout: ChartLayout
    let typist: ChartTypist
    /// Sizes to try for all labels together, as shares of the chart's type size.
    private static let scales = [1, 0.85]

    /// - Returns: The number of values without a label.
    func write(_ bars: ChartBars, on canvas: inout ChartCanvas) -> Int {
        let isStacked = layout.chart.kind == .stackedBars
        return best(of: bars.bars.map(\.value), together: !isStacked, on: &canvas) { label, index, canvas in
            isStacked ? write(label, inside: index, of: bars.bars, on: &canvas) : write(label, at: index, of: bars.bars, on: &canvas)
        }
    }

    /// - Returns: The number of values without a label.
    func write(_ lines: ChartLines, on canvas: inout ChartCanvas) -> Int {
        let points = lines.points
        return best(of: points.map(\.value), together: true, on: &canvas) { label, index, canvas in
            write(label, at: index, of: points, lines, on: &canvas)
        }
    }

    /// Writes all labels in the size in which most of them find a position; in case of a tie, in the larger one.
    private func best(
        of values: [ChartData.Value], together: Bool, on canvas: inout ChartCanvas, write: (ChartLabel, Int, inout ChartCanvas) -> Bool
    ) -> Int {
        var best = canvas
        var fewest = values.count
        for scale in Self.scales where fewest > 0 {
            var trial = canvas
            var missing = 0
            for index in values.indices where !write(typist.line(values[index].text, scale: scale), index, &trial) {
                missing += 1
                if together, missing * 4 > values.count { break }
            }
            if together, missing * 4 > values.count { continue }
            if missing < fewest { (best, fewest) = (trial, missing) }
        }
        canvas = best
        return fewest
    }

    /// Writes the value of a segment into it. A value that does not fit stands above its bar if the bar has no other segment;
    /// above a stack it would be read as the sum.
    private func write(_ label: ChartLabel, inside index: Int, of bars: [ChartBar], on canvas: inout ChartCanvas) -> Bool {
        let bar = bars[index]
        guard label.height + 1 <= bar.rect.height, label.width + 1.5 <= bar.rect.width else {
            let isAlone = !bars.indices.contains {
                $0 != index && bars[$0].category == bar.category && bars[$0].rect.height > lengthTolerance
            }
            return isAlone && write(label, at: index, of: bars, on: &canvas)
        }
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
        // A label never crosses the category axis, since it would suggest the opposite sign.
        let zero = layout.y(0)
        let crosses = bar.isBelowZero ? box.y < zero : box.bottom > zero
        let touches = bars.indices.contains { $0 != index && bars[$0].rect.overlaps(box.grown(0.7, 0)) }
        return !crosses && !touches && write(label, clear: box, on: &canvas)
    }

    private func write(_ label: ChartLabel, at index: Int, of points: [ChartPoint], _ lines: ChartLines, on canvas: inout ChartCanvas)
        -> Bool
    {
        let point = points[index].position
        let away = lines.radius + label.size * 0.15
        let beside = lines.radius
        let above = point.y - away - label.height
        let below = point.y + away
        let boxes = [
            label.box(centredAt: point.x, top: above), label.box(centredAt: point.x, top: below),
            Rect(x: point.x - beside - label.width, y: above + beside, width: label.width, height: label.height),
            Rect(x: point.x + beside, y: above + beside, width: label.width, height: label.height),
            Rect(x: point.x - beside - label.width, y: below - beside, width: label.width, height: label.height),
            Rect(x: point.x + beside, y: below - beside, width: label.width, height: label.height),
        ]
        let zero = layout.y(0)
        return boxes.contains { box in
            let clear = box.grown(0.5, 0.3)
            if clear.y < zero, clear.bottom > zero { return false }
            // A label closer to another marker than to its own would be read as the other's value.
            let distance = box.middle.distance(to: point)
            let touches = points.indices.contains {
                let other = points[$0].position
                return Rect(x: other.x, y: other.y, width: 0, height: 0).grown(lines.radius, lines.radius).overlaps(box)
                    || ($0 != index && box.middle.distance(to: other) < distance)
            }
            if touches { return false }
            let crosses = lines.stretches.contains { stretch in
                stretch.indices.dropFirst().contains { clear.isCrossed(from: stretch[$0 - 1].position, to: stretch[$0].position) }
            }
            return !crosses && write(label, clear: box, on: &canvas)
        }
    }

    /// Writes a label if it is clear of the value axis and at least a third of a character away from other text.
    private func write(_ label: ChartLabel, clear box: Rect, on canvas: inout ChartCanvas) -> Bool {
        guard box.x >= layout.plot.x + 1,
            !canvas.texts.contains(where: { $0.overlaps(box.grown(label.size * 0.3, 0.5)) }), canvas.write(label, in: box)
        else { return false }
        canvas.fill(box, .grey(1), on: .ground)
        return true
    }
}
