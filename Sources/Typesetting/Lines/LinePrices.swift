import Documents

/// The cost of a line: 0 if its characters are on the grid, otherwise more the further they are moved off it.
struct LinePrices {
    let measure: LineMeasure

    static let loneLine = 100_000.0
    /// The cost of a line that cannot be fitted to the measure.
    static let overfull = 1_000_000_000.0
    /// The price of each kind of reduction for a whole cell: word spaces, brackets, pauses, spaces between Han and
    /// Western characters, stops, and the remaining space between marks.
    private static let shrinking: [Double] = [30, 80, 70, 90, 160, 400]

    /// A line looks too loose if its gaps grow by more than this share of an em, and too short, if it is not justified, if
    /// more than that share of the measure is empty.
    private static let loosest = 0.1, shortest = 0.3

    func price(of line: Range<Int>, from: Int, isLast: Bool) -> Double {
        let slack = measure.available(from: from) - measure.naturalWidth(line)
        var total = 0.0
        if isLast && from > 0 && measure.isLone(line) { total += Self.loneLine }
        guard measure.shape.alignment == .justified else {
            if slack < -0.01 { return .infinity }
            // As few lines as possible, of even length.
            let cells = slack / measure.pitch
            return total + 1_000_000 + (isLast && measure.shape.alignment == .left ? 0 : cells * cells)
        }
        if slack < -0.01 { return total + tight(line, need: -slack) }
        if isLast || slack < 0.01 { return total }
        return total + loose(line, slack: slack)
    }

    private func tight(_ line: Range<Int>, need: Double) -> Double {
        var left = need
        var sum = 20.0
        let pitch = measure.pitch
        let trim = min(left, left > measure.endTrim(line) + 0.001 ? measure.endRelief(line) : measure.endTrim(line))
        if trim > 0 {
            // Trimming a comma or stop is cheap. Text extraction counts the whole cell of a bracket, which would extend into
            // the margin.
            let isPause = line.last.map { measure.atoms[$0].kind == .pause || measure.atoms[$0].kind == .stop } ?? false
            sum += trim / pitch * (isPause ? 40 : 500)
            left -= trim
        }
        for order in 0..<Spacing.orders where left > 0.001 {
            let all = measure.shrinkable(line, order: order)
            let part = min(left, all)
            if part > 0 {
                // Taking a little from many marks is barely visible; taking all of the blank half of one is.
                let share = part / all
                sum += part / pitch * Self.shrinking[order] * (0.5 + 2.5 * share * share)
                left -= part
            }
        }
        return left <= 0.001 ? sum : .infinity
    }

    private func loose(_ line: Range<Int>, slack: Double) -> Double {
        let pitch = measure.pitch
        let words = min(slack, measure.stretchOfWords(line) + measure.stretchOfSpaces(line))
        let rest = slack - words
        let gaps = measure.stretchGaps(line)
        if gaps == 0 && rest < 0.01 { return 20 + words / pitch * 30 }
        // A line inside an address ends short; nothing in it is stretched.
        if gaps == 0, measure.addresses.contains(where: { $0.lowerBound <= line.lowerBound && line.upperBound <= $0.upperBound }) {
            return 1_000 + 200 * rest / pitch
        }
        // A line without stretchable gaps is as bad as one with a single gap that takes all of the space.
        let each = rest / Double(max(1, gaps)) / pitch
        // Up to a twentieth of an em is invisible; beyond a tenth the line looks too loose.
        let ratio = each / 0.05
        let price = 25 + words / pitch * 30 + 60 * ratio * ratio + (each > Self.loosest ? 20_000 * each : 0)
        return gaps > 0 ? price : max(50_000, price)
    }

    /// Whether a line is acceptable where other breaks were possible: neither too full nor too loose, and not a single
    /// character at the end of the paragraph.
    func isAcceptable(_ line: Range<Int>, from: Int, isLast: Bool) -> Bool {
        if isLast && from > 0 && measure.isLone(line) { return false }
        let slack = measure.available(from: from) - measure.naturalWidth(line)
        if slack < -0.01 { return price(of: line, from: from, isLast: isLast) < .infinity }
        if isLast || slack < 0.01 { return true }
        guard measure.shape.alignment == .justified else { return slack <= Self.shortest * measure.shape.measure }
        let rest = slack - min(slack, measure.stretchOfWords(line) + measure.stretchOfSpaces(line))
        return rest < 0.01 || rest <= Self.loosest * measure.pitch * Double(measure.stretchGaps(line)) + 0.01
    }
}
