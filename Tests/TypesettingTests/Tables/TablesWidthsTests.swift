import Testing

@testable import Documents
@testable import Typesetting

@Suite("Tables: widths of columns")
struct TablesWidthsTests {
    private func widths(_ preferred: [Double], _ least: [Double], wished: [Double]? = nil, _ measure: Double) -> [Double] {
        ColumnWidths(preferred: preferred, least: least, wished: wished ?? least, measure: measure).widths
    }

    @Test("Widths are proportional if no column needs more")
    func proportion() {
        #expect(widths([1, 2, 1], [0, 0, 0], 400) == [100, 200, 100])
        #expect(widths([], [0], 400) == [400])
        #expect(widths([0, -1, .nan], [0, 0, 0], 300) == [100, 100, 100])
    }

    @Test("A column that needs more gets it from those that have more than they need")
    func need() {
        #expect(widths([1, 1, 2], [160, 0, 0], 400) == [160, 80, 160])
        #expect(widths([1, 1, 2], [160, 100, 0], 400) == [160, 100, 140])
        #expect(widths([0, 1, 1], [30, 0, 0], 400) == [30, 185, 185])
        #expect(widths([1, 1], [150, 250], 400) == [150, 250])
    }

    @Test("If the needs exceed the measure, the widest columns yield first")
    func cap() {
        let columns = ColumnWidths(preferred: [1, 1, 1], least: [10, 500, 300], wished: [10, 500, 300], measure: 110)
        #expect(columns.widths == [10, 50, 50])
        #expect(!columns.fits)
    }

    @Test("Wishes are granted while there is room, the smallest first")
    func wishes() {
        #expect(widths([1, 1, 1], [10, 10, 10], wished: [20, 40, 20], 60) == [20, 20, 20])
        #expect(widths([1, 1, 1], [10, 10, 10], wished: [20, 40, 20], 80) == [20, 40, 20])
        #expect(widths([0, 0, 9], [10, 10, 10], wished: [20, 40, 10], 50) == [20, 10, 20])
    }

    @Test("Widths add up to the measure and satisfy the needs")
    func sums() { for seed in 0..<200 { sums(seed: seed) } }

    private func sums(seed: Int) {
        var random = SplitMix(seed: UInt64(seed))
        let count = Int.random(in: 1...20, using: &random)
        let preferred = (0..<count).map { _ in Double.random(in: 0...10, using: &random) }
        let least = (0..<count).map { _ in Double.random(in: 0...40, using: &random) }
        let wished = least.map { $0 + Double.random(in: 0...20, using: &random) }
        let measure = Double.random(in: 100...700, using: &random)
        let columns = ColumnWidths(preferred: preferred, least: least, wished: wished, measure: measure)
        #expect(columns.widths.reduce(0, +) == measure)
        #expect(columns.edges.last == measure)
        if columns.fits {
            for (width, need) in zip(columns.widths, least) { #expect(width >= need - 1e-6) }
        } else {
            #expect(least.reduce(0, +) > measure - 0.1)
        }
    }

    @Test(
        "Text is divided into unbreakable pieces",
        arguments: [
            ("公开", [1, 1]), ("（三）不予公开", [3, 1, 1, 1, 1]), ("1.属于", [2, 1, 1]), ("“三安全”。", [2, 1, 3]),
            ("GB/T 9704", [4, 4]), ("件数（单位：万元）", [1, 1, 2, 2, 1, 2]), ("“《", [2]), ("", []), ("开.", [2]), ("开．", [2]), ("是／否", [3]),
            ("５‰和｛甲｝", [2, 1, 3]),
            ("￥９", [2]), ("2021–2035", [9]), ("甲–乙", [2, 1]), ("甲⸺乙", [3, 1]), ("阿・甲", [2, 1]),
        ])
    func pieces(text: String, lengths: [Int]) {
        #expect(Piece.pieces(of: text).map { $0.fullWidths + $0.words.reduce(0) { $0 + $1.count } } == lengths)
    }

    @Test("Column widths follow from the needs of cells")
    func cells() {
        // 12345 needs 50, a Han text two characters; the rest is divided in proportion.
        #expect(Table("12345 公开公开 a", columns: [1, 1, 8]).set(measure: 100).sized.widths.widths == [50, 20, 30])
        // A figure across two columns widens both.
        #expect(Table("123456 < a", columns: [1, 1, 8]).set(measure: 100).sized.widths.widths == [30, 30, 40])
        // Short spans come first: the widths that they get count for the long ones.
        let spans = Table("123456 < < a", "123456 < b c", columns: [1, 1, 1, 4])
        #expect(spans.set(measure: 110).sized.widths.widths == [30, 30, 10, 40])
        // A stack needs one character.
        #expect(Table("|公开公开 a", columns: [0, 1]).set(measure: 100).sized.widths.widths == [10, 90])
        // Padding and rules are part of the need: 10 + 3 + 3 + outer 4 + half of inner 2.
        let style = TableStyle.bare.with { ($0.padding.horizontal, $0.outerRule, $0.innerRule) = (3, 4, 2) }
        #expect(Table("1 a", columns: [0, 1], style: style).set(measure: 100).sized.widths.widths == [21, 79])
    }
}

/// A small generator with a seed, so that a failing table can be reproduced.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
