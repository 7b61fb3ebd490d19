/// Breaks a title between its pieces into centred lines whose words are whole (GB/T 9704-2012 7.3.1: 词意完整，排列对称，
/// 长短适宜，间距恰当; as trapezoid or diamond).
struct TitleBreaker {
    let setter: TextSetter

    func lines(of title: Title, measure: Double) -> [SetLine] {
        let pieces = fitting(title, measure: measure)
        let widths = pieces.map { setter.set([TextRun($0, title.style)], measure: .infinity, alignment: .left).width }
        return grouping(widths, measure: measure).flatMap { range in
            setter.set([TextRun(pieces[range].joined(), title.style, origin: title.origin)], measure: measure, alignment: .centred).lines
        }
    }

    /// The pieces, those that are wider than the measure broken evenly.
    private func fitting(_ title: Title, measure: Double) -> [String] {
        title.pieces.flatMap { piece in
            let set = setter.set([TextRun(piece, title.style)], measure: measure, alignment: .centred)
            return set.lines.count > 1 ? set.lines.map(\.text) : [piece]
        }
    }

    /// The fewest lines, and of those the most pleasing: lengths not far from one another, but not the same block,
    /// and no hourglass.
    private func grouping(_ widths: [Double], measure: Double) -> [Range<Int>] {
        var best: (price: Double, ranges: [Range<Int>]) = (.infinity, [0..<widths.count])
        // A title has a handful of pieces; beyond that the first cuts are as good as any.
        let cuttable = min(widths.count, 12)
        for pattern in 0..<(1 << max(0, cuttable - 1)) {
            var ranges: [Range<Int>] = [], start = 0
            for cut in 1..<max(1, cuttable) where pattern & (1 << (cut - 1)) != 0 {
                ranges.append(start..<cut)
                start = cut
            }
            ranges.append(start..<widths.count)
            let lines = ranges.map { widths[$0].reduce(0, +) }
            guard lines.allSatisfy({ $0 <= measure + 0.01 }) else { continue }
            let price = Self.price(lines, measure: measure)
            if price < best.price { best = (price, ranges) }
        }
        return best.ranges
    }

    private static func price(_ lines: [Double], measure: Double) -> Double {
        var price = Double(lines.count) * 100
        for (a, b) in zip(lines, lines.dropFirst()) {
            let difference = abs(a - b) / measure
            price += difference * 40 + (difference < 0.02 ? 5 : 0)
        }
        for index in lines.indices.dropFirst().dropLast() where lines[index] < lines[index - 1] && lines[index] < lines[index + 1] {
            price += 60
        }
        return price
    }
}
