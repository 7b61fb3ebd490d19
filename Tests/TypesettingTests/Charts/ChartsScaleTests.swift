import Testing

@testable import Documents
@testable import Typesetting

@Suite("Charts: ticks")
struct ChartsScaleTests {
    static let table: [(values: [Double], most: Int, ticks: String)] = [
        ([], 6, "0 1"),
        ([0], 6, "0 1"),
        ([0, 0, 0], 6, "0 1"),
        ([1], 6, "0 1"),
        ([3], 6, "0 1 2 3"),
        ([5], 6, "0 1 2 3 4 5"),
        ([6], 6, "0 2 4 6"),
        ([7, 2], 6, "0 2 4 6 8"),
        ([10], 6, "0 2 4 6 8 10"),
        ([11], 6, "0 5 10 15"),
        ([26], 6, "0 10 20 30"),
        ([99], 6, "0 20 40 60 80 100"),
        ([101], 6, "0 50 100 150"),
        ([100], 3, "0 50 100"),
        ([100], 2, "0 100"),
        ([0.3], 6, "0 0.1 0.2 0.3"),
        ([0.25], 6, "0 0.05 0.10 0.15 0.20 0.25"),
        ([1.5], 6, "0 0.5 1.0 1.5"),
        ([12.5], 6, "0 5 10 15"),
        ([0.004], 6, "0 0.001 0.002 0.003 0.004"),
        ([-3, 4], 6, "-4 -2 0 2 4"),
        ([-8], 6, "-8 -6 -4 -2 0"),
        ([-0.5, 1.5], 6, "-0.5 0 0.5 1.0 1.5"),
        ([-3, 4], 2, "-5 0 5"),
        ([123_456_789_012], 6, "0 50000000000 100000000000 150000000000"),
        ([1e12], 6, "0 200000000000 400000000000 600000000000 800000000000 1000000000000"),
    ]

    @Test("Steps of 1, 2 or 5 from 0", arguments: table.indices)
    func ticks(_ index: Int) {
        let (values, most, ticks) = Self.table[index]
        let whole = values.allSatisfy { $0 == $0.rounded() }
        #expect(ChartScale(covering: values, wholeOnly: whole, most: most).ticks.map(\.text).joined(separator: " ") == ticks)
    }

    @Test("Any values are covered by few ticks, and whole numbers by whole ticks")
    func anyValues() {
        for seed in 0..<2000 {
            var random = ChartRandom(seed: UInt64(seed))
            let power = Double("1e\(Int.random(in: -9...13, using: &random))")!
            let whole = Bool.random(using: &random)
            let values = (0..<5).map { _ in
                let value = Double.random(in: -0.3...1, using: &random) * power
                return whole ? value.rounded() : value
            }
            let scale = ChartScale(covering: values, wholeOnly: whole)
            #expect((2...6).contains(scale.ticks.count), "seed \(seed)")
            #expect(scale.ticks.contains { $0.value == 0 }, "seed \(seed)")
            #expect(values.allSatisfy { (-1e-6...1 + 1e-6).contains(scale.fraction($0)) }, "seed \(seed)")
            #expect(scale.ticks.allSatisfy { Double($0.text) == $0.value }, "seed \(seed)")
            if whole { #expect(scale.ticks.allSatisfy { !$0.text.contains(".") }, "seed \(seed)") }
        }
    }
}
