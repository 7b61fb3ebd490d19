import Documents

/// The scale of the value axis: its range and its ticks. It always includes 0, because bars that start elsewhere
/// misrepresent proportions.
struct ChartScale: Hashable {
    struct Tick: Hashable {
        var value: Double
        var text: String
    }

    /// In ascending order, at equal distances.
    var ticks: [Tick]
    var low: Double { ticks.first!.value }
    var high: Double { ticks.last!.value }

    /// Returns the position of a value on the axis, from 0 at its low end to 1 at its high end.
    func fraction(_ value: Double) -> Double { (value - low) / (high - low) }

    /// Chooses the finest steps of 1, 2 or 5 times a power of ten that cover the values with at most `most` ticks.
    ///
    /// - Parameters:
    ///   - wholeOnly: Whether steps are whole numbers, because all values are.
    ///   - most: At least 2; values on both sides of 0 need 3.
    init(covering values: [Double], wholeOnly: Bool, most: Int = 6) {
        let low = min(0, values.min() ?? 0)
        let high = max(0, values.max() ?? 0)
        let span = high - low
        guard span > 1e-100 else {
            ticks = [Tick(value: 0, text: "0"), Tick(value: 1, text: "1")]
            return
        }
        let most = max(most, low < 0 && high > 0 ? 3 : 2)
        // The binary exponent gives the order of magnitude of the range. The first step to try is finer than any that
        // fits.
        var exponent = Int((Double(span.exponent) * 0.30103).rounded(.down)) - 2
        if wholeOnly { exponent = max(0, exponent) }
        while true {
            for digit in [1, 2, 5] {
                let step = Self.number(digit, exponent: exponent)
                let first = (low / step + 1e-9).rounded(.down)
                let last = (high / step - 1e-9).rounded(.up)
                guard last - first + 1 <= Double(most) else { continue }
                ticks = (Int(first)...Int(last)).map {
                    Tick(value: Self.number($0 * digit, exponent: exponent), text: Self.text($0 * digit, exponent: exponent))
                }
                return
            }
            exponent += 1
        }
    }

    /// Returns `digits` times a power of ten, rounded once.
    private static func number(_ digits: Int, exponent: Int) -> Double { Double("\(digits)e\(exponent)")! }

    /// Returns the same number as text, composed from whole numbers so that no rounding error shows.
    private static func text(_ digits: Int, exponent: Int) -> String {
        guard digits != 0 else { return "0" }
        let sign = digits < 0 ? "-" : ""
        var text = String(abs(digits))
        if exponent >= 0 { return sign + text + String(repeating: "0", count: exponent) }
        if text.count <= -exponent { text = String(repeating: "0", count: 1 - exponent - text.count) + text }
        text.insert(".", at: text.index(text.endIndex, offsetBy: exponent))
        return sign + text
    }
}

extension ChartScale {
    /// Creates the scale for the values of a chart, or for the sums of its stacks.
    init(_ chart: Chart, most: Int) {
        var ends: [Double] = []
        var wholeOnly = true
        for category in chart.data.categories.indices {
            let numbers = chart.shownSeries.compactMap { chart.data.value($0, category)?.number }
            wholeOnly = wholeOnly && numbers.allSatisfy { $0 == $0.rounded() }
            if chart.kind == .stackedBars {
                ends.append(numbers.reduce(0) { $0 + max(0, $1) })
                ends.append(numbers.reduce(0) { $0 + min(0, $1) })
            } else {
                ends += numbers
            }
        }
        self.init(covering: ends, wholeOnly: wholeOnly, most: most)
    }
}
