/// Decides where a paragraph's lines end: the breaks of the whole paragraph that cost least together, not the first
/// that fit.
struct LineBreaker {
    /// A line as a range of atoms without the spaces at its ends.
    struct Line {
        var atoms: Range<Int>
        var isLast: Bool
    }

    struct Breaks {
        var lines: [Line]
        /// Something was parted that must not be, for want of any other way.
        var forced: Bool
    }

    private let atoms: [Atom]
    private let measure: Double
    private let firstIndent: Double
    private let alignment: Alignment
    private let pitch: Double
    let gaps: [Gap]

    // Sums over all atoms before an index.
    private var width: [Double] = [0]
    private var shrink: [[Double]]
    private var stretchable: [Int] = [0]
    private var spaces: [Int] = [0]
    private var core: [Int] = [0]
    private var price: [Double]

    init(atoms: [Atom], measure: Double, firstIndent: Double, alignment: Alignment, pitch: Double) {
        self.atoms = atoms
        self.measure = measure
        self.firstIndent = firstIndent
        self.alignment = alignment
        self.pitch = pitch
        let count = atoms.count
        var gaps = [Gap](repeating: Gap(), count: count)
        price = [Double](repeating: BreakRules.never, count: count + 1)
        shrink = [[Double]](repeating: [Double](repeating: 0, count: count + 1), count: Spacing.orders)
        width.reserveCapacity(count + 1)
        for index in 0..<count {
            let atom = atoms[index]
            if index > 0 {
                gaps[index] = Spacing.gap(atoms[index - 1], atom, pitch: pitch)
                price[index] = BreakRules.price(before: index > 1 ? atoms[index - 2] : nil, left: atoms[index - 1], right: atom)
            }
            let gap = gaps[index]
            width.append(width[index] + atom.advance - gap.squeeze)
            for order in 0..<Spacing.orders {
                shrink[order][index + 1] = shrink[order][index] + (gap.order.rawValue == order ? gap.shrink : 0)
            }
            stretchable.append(stretchable[index] + (gap.stretches ? 1 : 0))
            spaces.append(spaces[index] + (atom.kind == .space ? 1 : 0))
            core.append(core[index] + (atom.kind.isBarredFromStart || atom.kind == .space || atom.kind == .invisible ? 0 : 1))
        }
        price[count] = 0
        self.gaps = gaps
    }

    // MARK: One line

    /// The line between two breaks without the spaces at its ends.
    func line(_ from: Int, _ to: Int) -> Range<Int> {
        var start = from, end = to
        while end > start, atoms[end - 1].kind == .space || atoms[end - 1].kind == .wideSpace { end -= 1 }
        // The spaces that open a paragraph are the author's.
        while from > 0, start < end, atoms[start].kind == .space { start += 1 }
        return start..<end
    }

    func available(from: Int) -> Double { measure - (from == 0 ? firstIndent : 0) }

    /// The line's width with nothing changed but what is squeezed always.
    func naturalWidth(_ line: Range<Int>) -> Double {
        line.isEmpty ? 0 : width[line.upperBound] - width[line.lowerBound] + gaps[line.lowerBound].squeeze
    }

    func shrinkable(_ line: Range<Int>, order: Int) -> Double {
        line.isEmpty ? 0 : shrink[order][line.upperBound] - shrink[order][line.lowerBound + 1]
    }

    /// Room that the line's last mark gives when its blank half is left off.
    func endTrim(_ line: Range<Int>) -> Double {
        guard let last = line.last, atoms[last].kind.hasBlankRight else { return 0 }
        return pitch / 2
    }

    func stretchGaps(_ line: Range<Int>) -> Int {
        line.isEmpty ? 0 : stretchable[line.upperBound] - stretchable[line.lowerBound + 1]
    }

    func spaceCount(_ line: Range<Int>) -> Int {
        line.isEmpty ? 0 : spaces[line.upperBound] - spaces[line.lowerBound]
    }

    // MARK: Prices

    /// How dear each kind of shrinking is, for a whole cell of it.
    private static let shrinkPrices: [Double] = [30, 80, 70, 160, 400]

    private func price(of line: Range<Int>, from: Int, isLast: Bool) -> Double {
        let room = available(from: from)
        let natural = naturalWidth(line)
        let slack = room - natural
        var total = 0.0
        if isLast && from > 0 && core[line.upperBound] - core[line.lowerBound] < 2 { total += 100_000 }
        guard alignment == .justified else {
            if slack < -0.01 { return .infinity }
            let cells = slack / pitch
            return total + 1_000_000 + (isLast && alignment == .left ? 0 : cells * cells)
        }
        if slack < -0.01 { return total + tightPrice(line, need: -slack) }
        if isLast || slack < 0.01 { return total }
        return total + loosePrice(line, slack: slack)
    }

    private func tightPrice(_ line: Range<Int>, need: Double) -> Double {
        var left = need, sum = 20.0
        for order in 0..<Spacing.orders {
            if order == 1 && left > 0.001 {
                let trim = min(left, endTrim(line))
                if trim > 0 {
                    // Beyond a comma's blank the reader of the file would still count the bracket's cell into the margin.
                    let isPause = line.last.map { atoms[$0].kind == .pause || atoms[$0].kind == .stop } ?? false
                    sum += trim / pitch * (isPause ? 40 : 500)
                    left -= trim
                }
            }
            let all = shrinkable(line, order: order)
            let part = min(left, all)
            if part > 0 {
                // A little from many marks is hardly seen; all of a mark's blank is.
                let share = part / all
                sum += part / pitch * Self.shrinkPrices[order] * (0.5 + 2.5 * share * share)
                left -= part
            }
            if left <= 0.001 { return sum }
        }
        return .infinity
    }

    private func loosePrice(_ line: Range<Int>, slack: Double) -> Double {
        let words = min(slack, Double(spaceCount(line)) * pitch / 4)
        let rest = slack - words
        let gapCount = stretchGaps(line)
        guard gapCount > 0 else { return rest < 0.01 ? 20 + words / pitch * 30 : 50_000 + rest * 100 }
        let each = rest / Double(gapCount) / pitch
        // Up to a twentieth of an em nobody sees; beyond a tenth the line falls apart.
        let ratio = each / 0.05
        return 25 + words / pitch * 30 + 60 * ratio * ratio + (each > 0.1 ? 20_000 * each : 0)
    }

    // MARK: The whole paragraph

    func breaks() -> Breaks {
        guard !atoms.isEmpty else { return Breaks(lines: [], forced: false) }
        if let lines = cheapest(forced: false) { return Breaks(lines: lines, forced: false) }
        return Breaks(lines: cheapest(forced: true) ?? [Line(atoms: 0..<atoms.count, isLast: true)], forced: true)
    }

    private func cheapest(forced: Bool) -> [Line]? {
        let count = atoms.count
        var best = [Double](repeating: .infinity, count: count + 1)
        var previous = [Int](repeating: -1, count: count + 1)
        best[0] = 0
        // Breaks so far that a line may start from, the latest last.
        var starts = [0]
        for end in 1...count {
            var penalty = price[end]
            if penalty == .infinity {
                guard forced else { continue }
                penalty = atoms[end - 1].kind.isWestern && atoms[min(end, count - 1)].kind.isWestern ? 5_000 : 20_000
            }
            // Where lengths do not decide, a label breaks behind a mark rather than inside a word.
            if alignment != .justified && end < count && !atoms[end - 1].kind.hasBlankRight { penalty += 0.5 }
            for start in starts.reversed() {
                let range = line(start, end)
                let least = naturalWidth(range) - endTrim(range) - (0..<Spacing.orders).reduce(0) { $0 + shrinkable(range, order: $1) }
                let tooWide = least > available(from: start) + 0.01
                // A single atom wider than the measure has to stand somewhere.
                if tooWide && !(forced && range.count <= 1) {
                    if range.count > 1 { break }
                    continue
                }
                let lineCost = tooWide ? 1_000_000_000 : price(of: range, from: start, isLast: end == count)
                let cost = best[start] + lineCost + penalty
                if cost < best[end] {
                    best[end] = cost
                    previous[end] = start
                }
            }
            if best[end] < .infinity { starts.append(end) }
        }
        guard best[count] < .infinity else { return nil }
        var lines: [Line] = []
        var end = count
        while end > 0 {
            lines.append(Line(atoms: line(previous[end], end), isLast: end == count))
            end = previous[end]
        }
        return lines.reversed()
    }
}
