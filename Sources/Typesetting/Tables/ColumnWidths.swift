/// Second pass, second half: the columns' widths, from what is preferred and what the text needs.
///
/// Each column gets its share of the measure, but never less than its content needs while another has more than it
/// needs itself. Only when the needs together are wider than the measure do columns go below, the widest first.
struct ColumnWidths: Sendable {
    /// The columns' edges from 0 to the measure.
    let edges: [Double]
    /// Whether every column has what its content needs.
    let fits: Bool

    /// Edges stand on this raster, in points, so that widths add up to the measure to the last bit.
    private static let raster = 1.0 / 1024

    /// - Parameters:
    ///   - preferred: the columns' shares in proportion to one another.
    ///   - least: what each column needs, in points.
    ///   - wished: what it should have where there is room; no less than `least`.
    init(preferred: [Double], least: [Double], wished: [Double], measure: Double) {
        let shares = Self.shares(preferred)
        var floor = least.map(Self.up)
        var room = measure - floor.reduce(0, +)
        fits = room >= -lengthTolerance
        let widths: [Double]
        if fits {
            // The cheapest wishes first, so that as many columns as possible have theirs.
            let costs = zip(wished, floor).map { max(Self.up($0) - $1, 0) }
            for column in costs.indices.sorted(by: { (costs[$0], $0) < (costs[$1], $1) }) where costs[column] <= room {
                floor[column] += costs[column]
                room -= costs[column]
            }
            widths = Self.share(measure, shares, floor)
        } else {
            widths = Self.cap(floor, measure)
        }
        var edges = [0.0]
        for width in widths.dropLast() { edges.append(edges[edges.count - 1] + Self.down(width)) }
        edges.append(measure)
        self.edges = edges
    }

    var widths: [Double] { zip(edges.dropFirst(), edges).map { $0 - $1 } }

    func width(_ columns: Range<Int>) -> Double { edges[columns.upperBound] - edges[columns.lowerBound] }

    /// Shares that can be divided by: nothing negative, not all nothing.
    static func shares(_ preferred: [Double]) -> [Double] {
        let shares = (preferred.isEmpty ? [1] : preferred).map { $0.isFinite ? max($0, 0) : 0 }
        return shares.contains { $0 > 0 } ? shares : shares.map { _ in 1 }
    }

    /// Shares the measure in proportion, but for the columns whose share would be under their floor.
    private static func share(_ measure: Double, _ shares: [Double], _ floor: [Double]) -> [Double] {
        var widths = floor
        var rest = measure
        var restShares = shares.reduce(0, +)
        // Those furthest under their floor first: once one is above, so are all after it.
        let need = zip(floor, shares).map { $1 > 0 ? $0 / $1 : .infinity }
        let order = shares.indices.sorted { (need[$0], $1) > (need[$1], $0) }
        for (done, column) in order.enumerated() {
            if shares[column] > 0, floor[column] * restShares <= rest * shares[column] {
                for column in order[done...] { widths[column] = rest * shares[column] / restShares }
                break
            }
            rest -= floor[column]
            restShares -= shares[column]
        }
        return widths
    }

    /// Cuts the widest down to one common width so that together they make the measure.
    private static func cap(_ floor: [Double], _ measure: Double) -> [Double] {
        var rest = measure
        var left = floor.count
        for width in floor.sorted() {
            if width * Double(left) >= rest { break }
            rest -= width
            left -= 1
        }
        let cap = rest / Double(max(left, 1))
        return floor.map { min($0, cap) }
    }

    private static func up(_ width: Double) -> Double { (width / raster - lengthTolerance).rounded(.up) * raster }
    private static func down(_ width: Double) -> Double { (width / raster + lengthTolerance).rounded(.down) * raster }
}

extension ColumnWidths {
    /// The widths of a table at a size. `contents` has the width of each cell of the placement in em.
    init(
        _ table: Table, _ placement: CellPlacement, insets: CellInsets, contents: [ContentWidth], size: Double, measure: Double
    ) {
        let shares = Self.shares(table.columns)
        var least = Array(repeating: 0.0, count: placement.columnCount)
        var wished = least
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
        }
        // Short spans first, so that the long ones find what those have already asked for.
        spanning.sort { (placement.cells[$0].columns.count, $0) < (placement.cells[$1].columns.count, $1) }
        for number in spanning {
            let cell = placement.cells[number]
            let around = insets.left(cell) + insets.right(cell)
            Self.spread(contents[number].least * size + around, over: cell.columns, &least, shares)
            Self.spread(contents[number].wished * size + around, over: cell.columns, &wished, shares)
        }
        self.init(preferred: shares, least: least, wished: wished, measure: measure)
    }

    /// Raises the columns of a span in proportion to their shares until they are together as wide as it needs.
    private static func spread(_ need: Double, over columns: Range<Int>, _ widths: inout [Double], _ shares: [Double]) {
        let missing = need - widths[columns].reduce(0, +)
        guard missing > 0 else { return }
        let all = shares[columns].reduce(0, +)
        for column in columns {
            widths[column] += missing * (all > 0 ? shares[column] / all : 1 / Double(columns.count))
        }
    }
}
