import Documents

/// Assigns each gap of a broken line its final width: reduction before expansion, in the order of CLREQ.
///
/// Lines beside the address of a web page, which has few places for a break, are stretched no further than looks well.
/// They end short instead.
struct Justifier {
    /// The greatest space added between two characters beside an address, in em.
    static let loosest = 0.1

    let measure: LineMeasure

    /// Returns the change of the advance of each atom of the line, in points, which is the change of the gap after it.
    func changes(of line: LineBreaker.BrokenLine) -> [Double] {
        let range = line.atoms
        var change = [Double](repeating: 0, count: range.count)
        guard range.count > 1 else { return change }
        for index in (range.lowerBound + 1)..<range.upperBound { change[index - range.lowerBound - 1] = measure.gaps[index].natural }
        guard measure.shape.alignment == .justified else { return change }
        let slack = measure.shape.measure - indent(range) - measure.naturalWidth(range)
        if slack < -0.001 {
            reduce(range, by: -slack, in: &change)
        } else if !line.isLast && slack + trimAtEnd(range) > 0.001 {
            expand(range, by: slack + trimAtEnd(range), in: &change)
        }
        return change
    }

    /// Returns the amount by which a style that trims the last mark of every line trims this one. It affects no break:
    /// a line that is full with the whole cell of the mark is as good as one that is full without its blank half.
    private func trimAtEnd(_ range: Range<Int>) -> Double {
        guard measure.style.trimsLineEnd, let last = range.last else { return 0 }
        let kind = measure.atoms[last].kind
        return kind == .pause || kind == .stop ? measure.endTrim(range) : 0
    }

    func indent(_ range: Range<Int>) -> Double { measure.shape.indent(isFirst: range.lowerBound == 0) }

    private func reduce(_ range: Range<Int>, by need: Double, in change: inout [Double]) {
        var left = need
        // The last mark is either trimmed to half a cell (GB/T 15834-2011 5.1.10) or hung as a whole. The line is
        // expanded by any excess.
        let trim = left > measure.endTrim(range) + 0.001 ? measure.endRelief(range) : measure.endTrim(range)
        if trim > 0 {
            left -= trim
            if left < -0.001 { return expand(range, by: -left, in: &change) }
        }
        for order in 0..<Spacing.orders where left > 0.001 {
            let total = measure.shrinkable(range, order: order)
            guard total > 0 else { continue }
            let share = min(1, left / total)
            for index in (range.lowerBound + 1)..<range.upperBound where measure.gaps[index].order.rawValue == order {
                change[index - range.lowerBound - 1] -= measure.gaps[index].shrink * share
            }
            left -= total * share
        }
    }

    private func expand(_ range: Range<Int>, by slack: Double, in change: inout [Double]) {
        var left = slack
        let words = measure.stretchOfWords(range)
        if words > 0 {
            let share = min(1, left / words)
            for index in range where measure.atoms[index].kind == .space {
                change[index - range.lowerBound] += max(0, Spacing.widestWordSpace * measure.pitch - measure.atoms[index].advance) * share
            }
            left -= words * share
        }
        let spaces = measure.stretchOfSpaces(range)
        if left > 0.001, spaces > 0 {
            let share = min(1, left / spaces)
            for index in (range.lowerBound + 1)..<range.upperBound {
                change[index - range.lowerBound - 1] += measure.gaps[index].stretch * share
            }
            left -= spaces * share
        }
        let gaps = measure.stretchGaps(range)
        guard left > 0.001, gaps > 0 else { return }
        let isBesideAddress = measure.addresses.contains { $0.lowerBound <= range.upperBound && range.lowerBound < $0.upperBound }
        let each = isBesideAddress ? min(left / Double(gaps), Self.loosest * measure.pitch) : left / Double(gaps)
        for index in (range.lowerBound + 1)..<range.upperBound where measure.gaps[index].stretches {
            change[index - range.lowerBound - 1] += each
        }
    }
}
