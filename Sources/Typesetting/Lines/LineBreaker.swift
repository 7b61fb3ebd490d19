import Documents

/// Chooses the line breaks of a paragraph with the least total cost, instead of the first that fit.
struct LineBreaker {
    /// A line as a range of atoms, without the spaces at its ends.
    struct BrokenLine {
        var atoms: Range<Int>
        var isLast: Bool
    }

    struct Breaks {
        var lines: [BrokenLine]
        /// The prices of the lines and of the breaks between them.
        var cost: Double
        /// Whether a prohibited break was necessary because there was no other way.
        var forced = false
    }

    let measure: LineMeasure
    let prices: LinePrices
    /// The price of a break in front of each atom, and after the last.
    let price: [Double]

    init(_ measure: LineMeasure) {
        self.measure = measure
        prices = LinePrices(measure: measure)
        let rules = BreakRules(measure)
        price = measure.atoms.indices.map { $0 == 0 ? BreakRules.never : rules.price(at: $0) } + [0]
    }

    /// The breaks of a text, with the least total cost.
    static func breaks(of measure: LineMeasure) -> Breaks { whole(measure) ?? LineBreaker(measure).breaks() }

    /// Text that fits one line as it is needs no choice, and no prices of breaks: most cells of tables, whose texts are also
    /// measured on one line.
    private static func whole(_ measure: LineMeasure) -> Breaks? {
        guard !measure.atoms.isEmpty else { return Breaks(lines: [], cost: 0) }
        guard measure.shape.alignment == .left || measure.shape.alignment == .justified else { return nil }
        let whole = measure.line(0, measure.atoms.count)
        guard measure.naturalWidth(whole) <= measure.available(from: 0) else { return nil }
        let price = LinePrices(measure: measure).price(of: whole, from: 0, isLast: true)
        return Breaks(lines: [BrokenLine(atoms: whole, isLast: true)], cost: price)
    }

    func breaks() -> Breaks {
        if let whole = Self.whole(measure) { return whole }
        let optimal = measure.style.breaking == .totalFit || measure.shape.alignment != .justified
        // If first fit reaches a line that it cannot end, the whole paragraph is optimized.
        if let breaks = (optimal ? amongFullLines() : firstFit()) ?? cheapest(parting: .nothing) { return breaks }
        var breaks =
            cheapest(parting: .longWords) ?? cheapest(parting: .anything)
            ?? Breaks(lines: [BrokenLine(atoms: 0..<measure.atoms.count, isLast: true)], cost: LinePrices.overfull)
        breaks.forced = true
        return breaks
    }

    /// A line stretched by more than this share of the measure costs more than `dearest`, so breaks that cost less in
    /// total need not be compared with any that have such a line.
    private static let emptiest = 0.3, dearest = 4_000.0

    /// Returns the cheapest breaks if they are found among lines that are nearly full, as in most paragraphs; nil if
    /// all lines have to be considered.
    private func amongFullLines() -> Breaks? {
        guard measure.shape.alignment == .justified, measure.shape.firstIndent >= measure.shape.hangingIndent,
            let found = cheapest(parting: .nothing, onlyFull: true), found.cost < Self.dearest
        else { return nil }
        return found
    }

    /// Which prohibited breaks are allowed if there is no other way: first those in words wider than a line.
    private enum Parting { case nothing, longWords, anything }

    /// Returns the price of a prohibited break. Words and numbers are broken before marks are.
    private func forcedPrice(_ end: Int, _ parting: Parting) -> Double {
        let isInWord = end < measure.atoms.count && measure.atoms[end - 1].kind.isWestern && measure.atoms[end].kind.isWestern
        return switch parting {
        case .nothing: .infinity
        case .longWords: isInWord && isInLongWord(end) ? 20_000 : .infinity
        case .anything: isInWord ? 20_000 : 40_000
        }
    }

    /// Whether the letters and digits on both sides belong to a word wider than a line.
    private func isInLongWord(_ index: Int) -> Bool {
        var word = (index - 1)..<(index + 1)
        while word.lowerBound > 0, price[word.lowerBound] == .infinity, measure.atoms[word.lowerBound - 1].kind.isWestern {
            word = (word.lowerBound - 1)..<word.upperBound
        }
        while word.upperBound < measure.atoms.count, price[word.upperBound] == .infinity, measure.atoms[word.upperBound].kind.isWestern {
            word = word.lowerBound..<(word.upperBound + 1)
        }
        return measure.naturalWidth(word) > measure.available(from: 1) + 0.01
    }

    private func cheapest(parting: Parting, onlyFull: Bool = false) -> Breaks? {
        let count = measure.atoms.count
        var best = [Double](repeating: .infinity, count: count + 1)
        var previous = [Int](repeating: -1, count: count + 1)
        best[0] = 0
        // The breaks so far at which a line may start, in order.
        var starts = [0]
        // A first line that starts further left has more room than the others and is still open when they are full.
        var firstIsOpen = measure.shape.firstIndent < measure.shape.hangingIndent
        // With `onlyFull`: how many of the starts are far enough before the end.
        var far = 0
        for end in 1...count {
            if firstIsOpen { firstIsOpen = !isTooWide(measure.line(0, end), from: 0) }
            var penalty = price[end]
            if penalty == .infinity { penalty = forcedPrice(end, parting) }
            if penalty == .infinity { continue }
            penalty += preference(end)
            var isFull = false
            if onlyFull {
                while far < starts.count, isNearlyFull(starts[far], end) { far += 1 }
            }
            for start in (onlyFull && end < count ? starts[..<far] : starts[...]).reversed() where !isFull || start == 0 {
                let line = measure.line(start, end)
                let tooWide = isTooWide(line, from: start)
                // A single atom wider than the measure gets a line of its own.
                if tooWide && !(parting == .anything && line.count <= 1) {
                    if line.count > 1 {
                        guard firstIsOpen else { break }
                        isFull = true
                    }
                    continue
                }
                let lineCost = tooWide ? LinePrices.overfull : prices.price(of: line, from: start, isLast: end == count)
                let cost = best[start] + lineCost + penalty
                if cost < best[end] {
                    best[end] = cost
                    previous[end] = start
                }
            }
            if best[end] < .infinity { starts.append(end) }
        }
        guard best[count] < .infinity else { return nil }
        var lines: [BrokenLine] = []
        var end = count
        while end > 0 {
            lines.append(BrokenLine(atoms: measure.line(previous[end], end), isLast: end == count))
            end = previous[end]
        }
        return Breaks(lines: lines.reversed(), cost: best[count])
    }

    private func isNearlyFull(_ start: Int, _ end: Int) -> Bool {
        let line = measure.line(start, end)
        let width = measure.naturalWidth(line) + measure.stretchOfWords(line) + measure.stretchOfSpaces(line)
        return width >= measure.available(from: start) * (1 - Self.emptiest)
    }

    func isTooWide(_ line: Range<Int>, from start: Int) -> Bool {
        measure.leastWidth(line) > measure.available(from: start) + 0.01
    }

    /// In text that is not justified, a label is broken after a mark rather than inside a word.
    func preference(_ end: Int) -> Double {
        guard measure.shape.alignment != .justified, end < measure.atoms.count else { return 0 }
        let kind = measure.atoms[end - 1].kind
        return kind.isAdjustable && kind != .opening ? 0 : 0.5
    }

    /// Ends each line at the last break that fits; returns nil if a line has none.
    private func firstFit() -> Breaks? {
        let count = measure.atoms.count
        var breaks = Breaks(lines: [], cost: 0)
        var start = 0
        while start < count {
            var last: Int?
            for end in (start + 1)...count {
                let line = measure.line(start, end)
                if isTooWide(line, from: start), line.count > 1 { break }
                if price[end] < BreakRules.lastResort,
                    measure.naturalWidth(line) - measure.endRelief(line) <= measure.available(from: start) + 0.01
                {
                    last = end
                }
            }
            guard let end = last else { return nil }
            let line = BrokenLine(atoms: measure.line(start, end), isLast: end == count)
            breaks.cost += prices.price(of: line.atoms, from: start, isLast: line.isLast) + price[end]
            breaks.lines.append(line)
            start = end
        }
        return breaks
    }
}
