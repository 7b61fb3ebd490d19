/// The shape of the lines of a title: as few lines as possible, of similar but different lengths that grow, shrink, or
/// grow and then shrink.
struct TitleShape {
    let measure: Double

    /// Titles of more lines are divided evenly instead of being shaped.
    private static let mostShaped = 4
    private static let mostCuts = 60

    /// Returns the breaks at which lines end, including the last one.
    ///
    /// - Parameter cuts: The width before each break and its price, in the order of the text.
    func best(_ cuts: [(width: Double, price: Double)]) -> [Int] {
        let least = fewest(cuts)
        if least <= Self.mostShaped, cuts.count <= Self.mostCuts {
            var search = Search(cuts: cuts, measure: measure, count: least)
            search.extend(from: 0)
            if !search.best.isEmpty { return search.best }
        }
        return even(cuts)
    }

    private func fewest(_ cuts: [(width: Double, price: Double)]) -> Int {
        var count = 1
        var start = 0.0
        for index in cuts.indices where cuts[index].width - start > measure + 0.01 {
            start = index > 0 ? cuts[index - 1].width : 0
            count += 1
        }
        return count
    }

    /// Tries all divisions into the given number of lines.
    private struct Search {
        let cuts: [(width: Double, price: Double)]
        let measure: Double
        let count: Int
        var chosen: [Int] = []
        var bestPrice = Double.infinity
        var best: [Int] = []

        mutating func extend(from first: Int) {
            let start = chosen.last.map { cuts[$0].width } ?? 0
            if chosen.count == count - 1 {
                guard let last = cuts.indices.last, cuts[last].width - start <= measure + 0.01, last >= first else { return }
                let price = TitleShape(measure: measure).price(chosen + [last], cuts)
                if price < bestPrice { (bestPrice, best) = (price, chosen + [last]) }
                return
            }
            for next in first..<max(first, cuts.count - 1) {
                guard cuts[next].width - start <= measure + 0.01 else { break }
                chosen.append(next)
                extend(from: next + 1)
                chosen.removeLast()
            }
        }
    }

    private func price(_ chosen: [Int], _ cuts: [(width: Double, price: Double)]) -> Double {
        let ends = chosen.map { cuts[$0].width }
        let lines = zip(ends, [0] + ends).map { $0 - $1 }
        var price = chosen.dropLast().reduce(0) { $0 + cuts[$1].price }
        for (a, b) in zip(lines, lines.dropFirst()) {
            let difference = abs(a - b) / measure
            // Lines of equal length have no shape, and neither have very different ones.
            price += difference * 40 + (difference < 0.02 ? 6 : 0) + max(0, difference - 0.4) * 150
        }
        for index in lines.indices.dropFirst().dropLast() where lines[index] < lines[index - 1] && lines[index] < lines[index + 1] {
            price += 200
        }
        return price
    }

    /// Returns as many lines as necessary, of even length.
    private func even(_ cuts: [(width: Double, price: Double)]) -> [Int] {
        var best = [Double](repeating: .infinity, count: cuts.count)
        var previous = [Int](repeating: -1, count: cuts.count)
        for end in cuts.indices {
            for start in stride(from: end - 1, through: -1, by: -1) {
                let width = cuts[end].width - (start < 0 ? 0 : cuts[start].width)
                if width > measure + 0.01 && start < end - 1 { break }
                let spare = max(0, measure - width) / measure
                let over = width > measure + 0.01 ? 1_000.0 : 0
                let cost = (start < 0 ? 0 : best[start]) + 100 + spare * spare * 100 + over + (end == cuts.count - 1 ? 0 : cuts[end].price)
                if cost < best[end] { (best[end], previous[end]) = (cost, start) }
            }
        }
        var chosen: [Int] = []
        var end = cuts.count - 1
        while end >= 0 {
            chosen.append(end)
            end = previous[end]
        }
        return chosen.reversed()
    }
}
