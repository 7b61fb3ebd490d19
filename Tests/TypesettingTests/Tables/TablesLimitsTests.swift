import Testing

@testable import Documents
@testable import Typesetting

@Suite("Tables: limits of columns")
struct TablesLimitsTests {
    private func widths(_ preferred: [Double], _ least: [Double], _ limits: [ColumnLimit], _ measure: Double) -> [Double] {
        ColumnWidths(preferred: preferred, least: least, wished: least, limits: limits, measure: measure).widths
    }

    @Test("A minimum is kept and the others share the rest")
    func minimum() {
        #expect(widths([1, 1, 2], [0, 0, 0], [.init(minimum: 160)], 400) == [160, 80, 160])
        #expect(widths([1, 1], [10, 10], [.init(minimum: 20)], 400) == [200, 200], "its share is larger anyway")
        // The needs of 300 in 200 yield to the minimum.
        #expect(widths([1, 1, 1], [10, 90, 200], [.init(minimum: 60)], 200) == [60, 70, 70])
        #expect(
            widths([1, 1], [0, 0], [.init(minimum: 300), .init(minimum: 100)], 200) == [100, 100], "minima that do not fit are cut down")
    }

    @Test("A maximum is kept, even below the needed width, while the others can fill the measure")
    func maximum() {
        #expect(widths([1, 1, 2], [0, 0, 0], [.init(maximum: 40)], 400) == [40, 120, 240])
        #expect(widths([0, 1], [0, 0], [.none, .init(maximum: 100)], 400) == [300, 100], "a column without a share gets the rest")
        #expect(
            widths([1, 1], [0, 0], [.init(maximum: 50), .init(maximum: 100)], 400) == [200, 200], "maxima that do not fill are left")
        let columns = ColumnWidths(preferred: [1, 1], least: [80, 0], wished: [90, 0], limits: [.init(maximum: 50)], measure: 400)
        #expect(columns.widths == [50, 350])
        #expect(!columns.fits)
        #expect(widths([1, 1], [0, 0], [.init(minimum: 90, maximum: 50)], 400) == [90, 310], "the minimum wins")
        #expect(widths([1, 1], [0, 0], [.init(minimum: -5, maximum: .nan)], 400) == [200, 200])
    }

    @Test("Limits are kept wherever possible")
    func any() {
        var kept = 0
        for seed in 0..<500 {
            var random = SplitMix(seed: UInt64(seed))
            let count = Int.random(in: 1...12, using: &random)
            func lengths(_ most: Double) -> [Double] { (0..<count).map { _ in Double.random(in: 0...most, using: &random) } }
            let (preferred, least) = (lengths(5), lengths(60))
            let minima = lengths(50)
            let maxima = zip(minima, lengths(90)).map { $0 + $1 }
            let limits = (0..<count).map {
                ColumnLimit(minimum: minima[$0], maximum: maxima[$0], isContentSized: Bool.random(using: &random))
            }
            let measure = Double.random(in: 100...700, using: &random)
            let widths = ColumnWidths(
                preferred: preferred, least: least, wished: least.map { $0 + 10 }, natural: least.map { $0 * 2 }, limits: limits,
                measure: measure
            ).widths
            #expect(abs(widths.reduce(0, +) - measure) < 1e-9, "seed \(seed)")
            #expect(widths.allSatisfy { $0 >= 0 }, "seed \(seed)")
            guard minima.reduce(0, +) <= measure, maxima.reduce(0, +) >= measure + 0.1 else { continue }
            kept += 1
            for column in 0..<count {
                #expect(widths[column] >= minima[column] - 0.02 && widths[column] <= maxima[column] + 0.02, "seed \(seed)")
            }
        }
        #expect(kept > 50, "enough tables have limits that can be kept: \(kept)")
    }

    private func limited(_ table: Table, _ limits: ColumnLimit...) -> Table {
        var table = table
        table.shape.columnLimits = limits
        return table
    }

    @Test("A column sized by its content is as wide as its text on one line")
    func content() {
        let sized = ColumnLimit(isContentSized: true)
        func widths(_ table: Table, _ measure: Double, _ limits: ColumnLimit...) -> [Double] {
            var table = table
            table.shape.columnLimits = limits
            return table.set(measure: measure).sized.widths.widths
        }
        #expect(widths(Table("公开公开 a b", "公 a b"), 300, sized) == [40, 130, 130])
        #expect(widths(Table("公开公开 a b"), 300, .none, .none, sized) == [145, 145, 10])
        #expect(widths(Table("公开公开 a b"), 300, .init(maximum: 30, isContentSized: true)) == [30, 135, 135])
        #expect(widths(Table("公开公开 a b"), 300, .init(minimum: 60, isContentSized: true)) == [60, 120, 120])
        #expect(widths(Table("公开公开公开公开 12345"), 100, sized) == [50, 50], "the needs of other columns come first")
        #expect(widths(Table("公开公开 a"), 300, sized, sized) == [150, 150], "all of them together fill the measure")
        // Two columns that do not fit on one line both yield.
        #expect(widths(Table("公开公开公开 公开公开公开公开 12345"), 150, sized, sized) == [50, 50, 50])
        let style = TableStyle.bare.with { ($0.padding.horizontal, $0.outerRule, $0.innerRule) = (3, 4, 2) }
        #expect(widths(Table("公开公开 a", style: style), 100, sized) == [51, 49], "40, 3 on either side, 4 and 1")
    }

    @Test("Lines of a cell are measured separately, a stack is one character wide, decimal points are aligned")
    func contents() {
        let sized = ColumnLimit(isContentSized: true)
        var lines = limited(Table("公 a"), sized)
        lines.cells[0].runs = [TextRun("公开公\n公开", .square)]
        #expect(lines.set(measure: 100).sized.widths.widths == [30, 70])
        #expect(limited(Table("|公开公 a"), sized).set(measure: 100).sized.widths.widths == [10, 90])
        var decimals = limited(Table("1.25 a", "100 b"), sized)
        for cell in decimals.cells.indices { decimals.cells[cell].alignment.isDecimal = true }
        #expect(decimals.set(measure: 100).sized.widths.widths == [60, 40])
    }

    @Test("A table is set smaller if a figure exceeds the maximum width of its column")
    func size() {
        let style = TableStyle.bare.with { ($0.sizes, $0.smallestSize) = ([10, 9, 8], 4) }
        #expect(limited(Table("12345 a", style: style), .init(maximum: 45)).set(measure: 100).size == 9)
        #expect(Table("12345 a", style: style).set(measure: 100).size == 10)
    }
}
