import Testing

@testable import Documents
@testable import Typesetting

/// Compares the chosen breaks with all possible ones.
@Suite struct BestBreaksTests {
    /// All lines are tried: no allowed breaking of a short paragraph is cheaper than the chosen one.
    @Test(arguments: 0..<4) func noAllowedBreakingIsCheaper(_ batch: Int) {
        var generator = ParagraphGenerator(seed: UInt64(batch) &* 0x201 &+ 2012)
        var cheaper: [String] = []
        var compared = 0
        for _ in 0..<500 {
            var paragraph = generator.paragraph(longest: 16)
            paragraph.style.breaking = .totalFit
            paragraph.cells = 4 + paragraph.cells % 7
            paragraph.first %= 2
            let chosen = PricedBreaks(paragraph)
            let least = chosen.leastOfAll()
            if chosen.isForced {
                if least < .infinity { cheaper.append("legal lines exist: \(paragraph)") }
                continue
            }
            compared += 1
            if abs(chosen.price - least) > 0.001 { cheaper.append("\(chosen.price) against \(least): \(paragraph)") }
        }
        #expect(cheaper.isEmpty, "\(cheaper.count): \(cheaper.prefix(3).joined(separator: "\n"))")
        #expect(compared > 330)
    }

    @Test(arguments: 0..<4) func theBestBreaksCostNoMoreThanTheFirst(_ batch: Int) {
        var generator = ParagraphGenerator(seed: UInt64(batch) &* 0x101 &+ 15834)
        var dearer: [String] = []
        var compared = 0
        for _ in 0..<500 {
            var paragraph = generator.paragraph()
            paragraph.style.breaking = .totalFit
            let best = PricedBreaks(paragraph)
            paragraph.style.breaking = .firstFit
            let first = PricedBreaks(paragraph)
            guard !best.isForced, !first.isForced else { continue }
            compared += 1
            if best.price > first.price + 0.001 { dearer.append("\(best.price) over \(first.price): \(paragraph)") }
        }
        #expect(dearer.isEmpty, "\(dearer.prefix(3).joined(separator: "\n"))")
        #expect(compared > 450)
    }

    /// A word wider than the measure is broken, and nothing else because of it.
    @Test(arguments: 0..<2) func onlyAnOverlongWordIsBroken(_ batch: Int) {
        var generator = ParagraphGenerator(seed: UInt64(batch) &* 0x301 &+ 2021)
        var faults: [String] = []
        var parted = 0
        for _ in 0..<400 {
            var paragraph = generator.paragraph()
            let next = generator.paragraph(longest: 20)
            guard !PricedBreaks(paragraph).isForced, !PricedBreaks(next).isForced else { continue }
            paragraph.style.breaking = .totalFit
            let word = (paragraph.text.count + 1)..<(paragraph.text.count + 1 + 3 * paragraph.cells)
            paragraph.text += "见" + String(repeating: "gov", count: paragraph.cells) + "的" + next.text
            let set = PricedBreaks(paragraph)
            if set.isForced { parted += 1 }
            for start in set.starts where set.rules.price(at: start) == .infinity && !word.dropFirst().contains(start) {
                faults.append("before the \(start + 1)th of \(paragraph)")
            }
        }
        #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(3).joined(separator: "\n"))")
        #expect(parted > 300)
    }
}

/// The breaks of a paragraph and the total cost of its lines.
private struct PricedBreaks {
    var price = 0.0
    var isForced: Bool
    /// Where the lines after the first begin.
    var starts: [Int]
    let rules: BreakRules
    private let measure: LineMeasure
    private let prices: LinePrices

    init(_ paragraph: ParagraphGenerator.Paragraph) {
        measure = LineMeasure(paragraph, TextStyle(role: .fangsong, size: 10))
        prices = LinePrices(measure: measure)
        rules = BreakRules(measure)
        let breaks = LineBreaker(measure).breaks()
        isForced = breaks.forced
        starts = breaks.lines.dropFirst().map(\.atoms.lowerBound)
        for line in breaks.lines { price += prices.price(of: line.atoms, from: line.atoms.lowerBound, isLast: line.isLast) }
        for start in starts { price += rules.price(at: start) }
    }

    /// The price of the cheapest allowed breaking, found without excluding any line.
    func leastOfAll() -> Double {
        let count = measure.atoms.count
        var least = [0.0] + [Double](repeating: .infinity, count: count)
        for end in 1...count {
            let penalty = end == count ? 0 : rules.price(at: end)
            guard penalty < .infinity else { continue }
            for start in 0..<end where least[start] < .infinity {
                let line = measure.line(start, end)
                guard measure.leastWidth(line) <= measure.available(from: start) + 0.01 else { continue }
                least[end] = min(least[end], least[start] + penalty + prices.price(of: line, from: start, isLast: end == count))
            }
        }
        return least[count]
    }
}
