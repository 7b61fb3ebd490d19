import Documents

/// The same paragraph in a given number of lines.
extension LineBreaker {
    /// The cheapest breaks before an atom that make a given number of lines.
    private struct CountedBreaks {
        var lines: Int
        var cost: Double
        /// Where the last of the lines starts, and the place of its predecessor among those reached there.
        var start: Int
        var predecessor: Int
    }

    /// Returns the cheapest breaks into exactly `count` lines, all of them acceptable; nil if there are none.
    func breaks(lines count: Int) -> Breaks? {
        let end = measure.atoms.count
        guard end > 0, count > 0 else { return nil }
        var reached = [[CountedBreaks]](repeating: [], count: end + 1)
        reached[0] = [CountedBreaks(lines: 0, cost: 0, start: 0, predecessor: 0)]
        var starts = [0]
        for place in 1...end where price[place] < BreakRules.lastResort {
            reached[place] = reach(place, from: starts, reached, upTo: count)
            if !reached[place].isEmpty { starts.append(place) }
        }
        guard var index = reached[end].firstIndex(where: { $0.lines == count }) else { return nil }
        let cost = reached[end][index].cost
        var lines: [BrokenLine] = []
        var place = end
        while place > 0 {
            let last = reached[place][index]
            lines.append(BrokenLine(atoms: measure.line(last.start, place), isLast: place == end))
            (place, index) = (last.start, last.predecessor)
        }
        return Breaks(lines: lines.reversed(), cost: cost)
    }

    /// Acceptable lines are nearly full, so few numbers of lines lead to any one place, however long the paragraph is.
    private func reach(_ place: Int, from starts: [Int], _ reached: [[CountedBreaks]], upTo most: Int) -> [CountedBreaks] {
        let isLast = place == measure.atoms.count
        var found: [CountedBreaks] = []
        for start in lineStarts(before: place, among: starts) {
            let line = measure.line(start, place)
            guard prices.isAcceptable(line, from: start, isLast: isLast) else { continue }
            let cost = prices.price(of: line, from: start, isLast: isLast) + price[place] + preference(place)
            for (index, before) in reached[start].enumerated() where before.lines < most {
                let candidate = CountedBreaks(lines: before.lines + 1, cost: before.cost + cost, start: start, predecessor: index)
                if let known = found.firstIndex(where: { $0.lines == candidate.lines }) {
                    if candidate.cost < found[known].cost { found[known] = candidate }
                } else {
                    found.append(candidate)
                }
            }
        }
        return found
    }

    /// Returns the places from which a line that fits can reach a place, the nearest first.
    private func lineStarts(before place: Int, among starts: [Int]) -> [Int] {
        var near: [Int] = []
        for start in starts.reversed() {
            if isTooWide(measure.line(start, place), from: start) { break }
            near.append(start)
        }
        // A first line with a smaller indent has more room than the others.
        if near.last != 0, measure.shape.firstIndent < measure.shape.hangingIndent, !isTooWide(measure.line(0, place), from: 0) {
            near.append(0)
        }
        return near
    }
}
