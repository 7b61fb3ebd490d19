/// Gives each gap of a broken line its final width: reduces before it expands, in CLREQ's order.
struct Justifier {
    let breaker: LineBreaker
    let atoms: [Atom]
    let pitch: Double

    /// For each atom of the line what its own advance changes by, in points: the change of the gap behind it.
    func changes(of line: LineBreaker.Line, alignment: Alignment) -> [Double] {
        let range = line.atoms
        var change = [Double](repeating: 0, count: range.count)
        guard range.count > 1 else { return change }
        for index in (range.lowerBound + 1)..<range.upperBound { change[index - range.lowerBound - 1] = -breaker.gaps[index].squeeze }
        guard alignment == .justified else { return change }
        let slack = breaker.available(from: range.lowerBound) - breaker.naturalWidth(range)
        if slack < -0.001 {
            reduce(range, by: -slack, in: &change)
        } else if !line.isLast && slack > 0.001 {
            expand(range, by: slack, in: &change)
        }
        return change
    }

    private func reduce(_ range: Range<Int>, by need: Double, in change: inout [Double]) {
        var left = need
        for order in 0..<Spacing.orders {
            if order == 1 {
                // The last mark is trimmed to half a cell and no other width (GB/T 15834-2011 5.1.10); what that gives
                // beyond the need goes to the line.
                let trim = breaker.endTrim(range)
                if trim > 0 {
                    left -= trim
                    if left < -0.001 { return expand(range, by: -left, in: &change) }
                }
            }
            guard left > 0.001 else { return }
            let total = breaker.shrinkable(range, order: order)
            guard total > 0 else { continue }
            let share = min(1, left / total)
            for index in (range.lowerBound + 1)..<range.upperBound where breaker.gaps[index].order.rawValue == order {
                change[index - range.lowerBound - 1] -= breaker.gaps[index].shrink * share
            }
            left -= total * share
        }
    }

    private func expand(_ range: Range<Int>, by slack: Double, in change: inout [Double]) {
        var left = slack
        let spaces = breaker.spaceCount(range)
        if spaces > 0 {
            let each = min(left / Double(spaces), pitch / 4)
            for index in range where atoms[index].kind == .space { change[index - range.lowerBound] += each }
            left -= each * Double(spaces)
        }
        let gaps = breaker.stretchGaps(range)
        guard left > 0.001, gaps > 0 else { return }
        let each = left / Double(gaps)
        for index in (range.lowerBound + 1)..<range.upperBound where breaker.gaps[index].stretches {
            change[index - range.lowerBound - 1] += each
        }
    }
}
