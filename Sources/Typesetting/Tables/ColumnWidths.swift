import Documents

/// Second pass, second half: the widths of the columns, from the preferred widths and the needs of the text.
///
/// Each column has its share of the measure, but never less than its content needs as long as another column has more
/// than its own content needs. Only if the needs together exceed the measure do columns get less, the widest first. The
/// limits of a column take precedence over its needs, and its needs over its share.
struct ColumnWidths: Sendable {
    /// The edges of the columns, from 0 to the measure.
    let edges: [Double]
    /// Whether every column has the width that its content needs.
    let fits: Bool

    /// Edges are multiples of this unit, in points, so that widths add up to the measure exactly.
    private static let raster = 1.0 / 1024

    /// - Parameters:
    ///   - preferred: The shares of the columns, in proportion to one another.
    ///   - least: The width that each column needs, in points.
    ///   - wished: The width that it should have if there is room; at least `least`.
    ///   - natural: The width of its text on one line, for columns sized by their content.
    init(
        preferred: [Double], least: [Double], wished: [Double], natural: [Double] = [], limits: [ColumnLimit] = [], measure: Double
    ) {
        let limits = least.indices.map { $0 < limits.count ? limits[$0] : .none }
        let minima = limits.map { Self.up(Self.length($0.minimum) ?? 0) }
        let maxima = zip(limits, minima).map { limit, minimum in max(Self.length(limit.maximum).map(Self.down) ?? .infinity, minimum) }
        var floor = least.indices.map { min(max(Self.up(least[$0]), minima[$0]), maxima[$0]) }
        var room = measure - floor.reduce(0, +)
        var widths: [Double]
        if room >= -lengthTolerance {
            // The smallest wishes are granted first, so that as many columns as possible get theirs.
            let costs = floor.indices.map { max(min(Self.up(wished[$0]), maxima[$0]) - floor[$0], 0) }
            for column in costs.indices.sorted(by: { (costs[$0], $0) < (costs[$1], $1) }) where costs[column] <= room {
                floor[column] += costs[column]
                room -= costs[column]
            }
            let caps = floor.indices.map { column in
                let natural = limits[column].isContentSized && column < natural.count ? Self.up(natural[column]) : .infinity
                return max(min(natural, maxima[column]), floor[column])
            }
            widths = WidthShares.solve(
                measure, shares: Self.shares(preferred), floor: floor, caps: caps, maxima: maxima,
                first: limits.map(\.isContentSized))
        } else {
            // The needs yield to the minima, and the minima to the measure.
            let minimaFit = minima.reduce(0, +) <= measure
            widths = WidthShares.level(
                measure, shares: floor.map { _ in 1 }, floor: minimaFit ? minima : minima.map { _ in 0 },
                caps: minimaFit ? floor : minima)
        }
        widths = widths.map(Self.down)
        // The remainder after rounding goes to the last column whose maximum permits it.
        let rest = measure - widths.reduce(0, +)
        let receiver = widths.indices.last { widths[$0] + rest <= maxima[$0] } ?? widths.count - 1
        widths[receiver] += rest
        var edges = [0.0]
        for width in widths.dropLast() { edges.append(edges[edges.count - 1] + width) }
        edges.append(measure)
        self.edges = edges
        fits = zip(widths, least).allSatisfy { $0 >= $1 - Self.raster }
    }

    var widths: [Double] { zip(edges.dropFirst(), edges).map { $0 - $1 } }

    func width(_ columns: Range<Int>) -> Double { edges[columns.upperBound] - edges[columns.lowerBound] }

    /// Returns shares that are not negative and not all 0.
    static func shares(_ preferred: [Double]) -> [Double] {
        let shares = (preferred.isEmpty ? [1] : preferred).map { $0.isFinite ? max($0, 0) : 0 }
        return shares.contains { $0 > 0 } ? shares : shares.map { _ in 1 }
    }

    private static func length(_ limit: Double?) -> Double? { limit.flatMap { $0.isFinite ? max($0, 0) : nil } }

    private static func up(_ width: Double) -> Double { (width / raster - lengthTolerance).rounded(.up) * raster }
    private static func down(_ width: Double) -> Double { (width / raster + lengthTolerance).rounded(.down) * raster }
}

/// The widths that the columns need, in points.
struct ColumnNeeds {
    /// The longest unbreakable piece of each.
    private(set) var least: [Double]
    /// What each should have if there is room.
    private(set) var wished: [Double]
    /// The text on one line, for columns sized by their content.
    private(set) var natural: [Double]

    /// - Parameter contents: The width of each cell in em.
    init(_ table: Table, _ placement: CellPlacement, insets: CellInsets, contents: [ContentWidth], size: Double) {
        let shares = ColumnWidths.shares(table.shape.columns)
        least = Array(repeating: 0, count: placement.columnCount)
        wished = least
        natural = least
        var spanning: [Int] = []
        for (number, cell) in placement.cells.enumerated() {
            guard cell.columns.count == 1 else {
                spanning.append(number)
                continue
            }
            let column = cell.columns.lowerBound
            let around = insets.left(cell) + insets.right(cell)
            least[column] = max(least[column], contents[number].least * size + around)
            wished[column] = max(wished[column], contents[number].wished * size + around)
            natural[column] = max(natural[column], contents[number].natural * size + around)
        }
        // Short spans first, so that long ones take their needs into account.
        spanning.sort { (placement.cells[$0].columns.count, $0) < (placement.cells[$1].columns.count, $1) }
        for number in spanning {
            let cell = placement.cells[number]
            let around = insets.left(cell) + insets.right(cell)
            Self.spread(contents[number].least * size + around, over: cell.columns, &least, shares)
            Self.spread(contents[number].wished * size + around, over: cell.columns, &wished, shares)
        }
    }

    /// Widens the columns of a span in proportion to their shares until they are wide enough together.
    private static func spread(_ need: Double, over columns: Range<Int>, _ widths: inout [Double], _ shares: [Double]) {
        let missing = need - widths[columns].reduce(0, +)
        guard missing > 0 else { return }
        let all = shares[columns].reduce(0, +)
        for column in columns {
            widths[column] += missing * (all > 0 ? shares[column] / all : 1 / Double(columns.count))
        }
    }
}

extension ColumnWidths {
    /// Computes the widths of a table at a type size. `contents` has the width of each cell in em.
    init(
        _ table: Table, _ placement: CellPlacement, insets: CellInsets, contents: [ContentWidth], size: Double, measure: Double
    ) {
        let needs = ColumnNeeds(table, placement, insets: insets, contents: contents, size: size)
        let shares =
            table.shape.followsContent
            ? ContentShares(placement, needs, insets: insets, contents: contents, size: size, measure: measure).solve()
            : table.shape.columns
        self.init(
            preferred: Self.shares(shares), least: needs.least, wished: needs.wished, natural: needs.natural,
            limits: table.shape.columnLimits, measure: measure)
    }
}
