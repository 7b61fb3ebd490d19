import Documents

/// Where a table came from that shows some of the columns of a wider one.
struct TablePart: Sendable {
    /// The column of the wider table that each column of the part shows.
    let columns: [Int]
    /// How many columns on the left repeat those of the first part; 0 in the first part.
    let repeated: Int
    /// The cells of the wider table.
    let placement: CellPlacement

    var isFirst: Bool { repeated == 0 && columns.first == 0 }

    /// Returns the number of the cell of the wider table that a cell of the part shows for the first time; nil if it
    /// repeats one.
    func original(of cell: CellPlacement.Cell) -> Int? {
        let first = cell.columns.lowerBound
        guard first >= repeated, let owner = placement.owner(row: cell.rows.lowerBound, column: columns[first]),
            placement.cells[owner].columns.lowerBound == columns[first]
        else { return nil }
        return owner
    }
}

/// Divides the columns of a table that is too wide into parts. Each part is a table of its own with the columns of the
/// stub repeated on the left, or the first column if there is no stub.
struct ColumnParting {
    let table: Table
    let placement: CellPlacement
    /// The first column of each part after the repeated ones, and the number of columns.
    private let starts: [Int]
    private let stub: Int

    /// Divides the columns so that labels have two characters on a line, and those of the stub as many as a fourth of the
    /// measure holds; if that is not possible, so that the longest pieces fit. Returns nil if the table cannot be divided.
    static func best(_ table: Table, _ placement: CellPlacement, _ needs: ColumnNeeds, measure: Double) -> ColumnParting? {
        // An outer rule takes more than the inner one that a part may have in its place.
        let measure = measure - 2 * table.style.outerRule
        let stub = max(table.shape.stubColumns, 1)
        let wished = needs.least.indices.map { column in
            let natural = column < stub ? min(needs.natural[column], measure / 4 / Double(stub)) : 0
            return max(needs.wished[column], natural)
        }
        if let parting = ColumnParting(table, placement, least: wished, measure: measure), parting.fits { return parting }
        return ColumnParting(table, placement, least: needs.least, measure: measure)
    }

    /// Finds the fewest parts whose columns have the widths that they need; among these, the ones that cut the fewest
    /// spanning cells, then the most even ones. Returns nil if the table cannot be divided.
    ///
    /// - Parameter least: The width that each column needs, in points.
    private init?(_ table: Table, _ placement: CellPlacement, least: [Double], measure: Double) {
        let count = placement.columnCount
        let stub = min(max(table.shape.stubColumns, 1), count - 1)
        guard stub > 0, least.count == count else { return nil }
        let cut = Self.cutCells(placement)
        let around = least[..<stub].reduce(0, +)
        // The cheapest parting of the columns before each, and where its last part starts.
        var best = [Cost?](repeating: nil, count: count + 1)
        var previous = [Int](repeating: 0, count: count + 1)
        best[stub] = Cost()
        for end in (stub + 1)...count {
            var width = around
            for start in (stub..<end).reversed() {
                width += least[start]
                let isTooWide = width > measure + lengthTolerance
                // Of the parts that are too wide, only single columns are considered.
                if isTooWide, start < end - 1 { break }
                guard var cost = best[start] else { continue }
                cost.tooWide += isTooWide ? 1 : 0
                cost.parts += 1
                cost.cutCells += start > stub ? cut[start] : 0
                cost.unevenness += width * width
                if best[end].map({ cost < $0 }) ?? true {
                    best[end] = cost
                    previous[end] = start
                }
            }
        }
        var starts = [count]
        while let start = starts.first, start > stub { starts.insert(previous[start], at: 0) }
        guard starts.count > 2 else { return nil }
        self.table = table
        self.placement = placement
        self.starts = starts
        self.stub = stub
        fits = best[count]?.tooWide == 0
    }

    /// Whether every part is wide enough for its columns.
    let fits: Bool

    var parts: [(table: Table, part: TablePart)] {
        zip(starts, starts.dropFirst()).enumerated().map { number, columns in
            let part = TablePart(
                columns: Array(0..<stub) + Array(columns.0..<columns.1), repeated: number == 0 ? 0 : stub, placement: placement)
            return (table(of: part), part)
        }
    }

    private struct Cost: Comparable {
        var tooWide = 0
        var parts = 0
        var cutCells = 0
        var unevenness = 0.0

        static func < (left: Self, right: Self) -> Bool {
            (left.tooWide, left.parts, left.cutCells, left.unevenness) < (right.tooWide, right.parts, right.cutCells, right.unevenness)
        }
    }

    /// Returns the number of cells that stand on both sides of each column's left edge.
    private static func cutCells(_ placement: CellPlacement) -> [Int] {
        var cut = [Int](repeating: 0, count: placement.columnCount + 1)
        for cell in placement.cells { for column in cell.columns.dropFirst() { cut[column] += 1 } }
        return cut
    }

    private func table(of part: TablePart) -> Table {
        var made = table
        let columns = part.columns
        made.shape.columns = columns.map { $0 < table.shape.columns.count ? table.shape.columns[$0] : 1 }
        made.shape.columnLimits = columns.map { $0 < table.shape.columnLimits.count ? table.shape.columnLimits[$0] : .none }
        made.shape.rowCount = placement.rowCount
        // The cells that span the end of a part are cut there, and their text is repeated in the next.
        made.cells = placement.cells.compactMap { cell in
            let shown = columns.indices.filter { cell.columns.contains(columns[$0]) }
            guard let first = shown.first else { return nil }
            var source = cell.source
            (source.row, source.column) = (cell.rows.lowerBound, first)
            source.span = CellSpan(rows: cell.rows.count, columns: shown.count)
            return source
        }
        made.rules = table.rules.flatMap { rules($0, columns) }
        return made
    }

    /// Returns what a part has of a rule. Each part is closed like the table.
    private func rules(_ rule: TableRule, _ columns: [Int]) -> [TableRule] {
        switch rule.edge {
        case .vertical(0): return [rule]
        case .vertical(placement.columnCount): return [TableRule(.vertical(columns.count), rule.range, weight: rule.weight)]
        case .vertical(let edge):
            return columns.indices.dropFirst().filter { columns[$0] == edge }
                .map { TableRule(.vertical($0), rule.range, weight: rule.weight) }
        case .horizontal:
            guard let range = rule.range else { return [rule] }
            return columns.indices.filter { range.contains(columns[$0]) }
                .map { TableRule(rule.edge, $0..<$0 + 1, weight: rule.weight) }
        }
    }
}
