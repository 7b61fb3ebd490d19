import Documents

/// The results of the passes for a table at one size.
struct SizedTable: Sendable {
    let size: Double
    let widths: ColumnWidths
    /// One for each cell of the placement.
    var cells: [SetCell]
    let baselines: RowBaselines
    /// The positions of decimal points, from the left of the table, by the columns that a cell covers.
    let points: [Range<Int>: Double]
    let rules: RuleWeights
    /// The height that each cell needs from its rows.
    let needs: [Double]
    /// One for each row, measured between the middles of inner rules.
    let heights: [Double]
    /// Whether every cell fits without a smaller size.
    let cellsFit: Bool

    /// The height of the whole table.
    var height: Double { heights.reduce(rules.excess, +) }
}

/// Fifth pass, which runs the three before it: finds the largest size at which the table fits a page and every cell
/// fits its text. A table that fits no page is divided anyway, so only its cells determine the size.
struct TableSizing {
    let setter: any CellSetter
    let table: Table
    let placement: CellPlacement
    let rules: RuleWeights
    let measure: Double
    let pageHeight: Double
    private let insets: CellInsets

    init(setter: any CellSetter, table: Table, placement: CellPlacement, measure: Double, pageHeight: Double) {
        self.setter = setter
        self.table = table
        self.placement = placement
        self.measure = measure
        self.pageHeight = pageHeight
        rules = RuleWeights(table.rules, table.style, rowCount: placement.rowCount, columnCount: placement.columnCount)
        insets = CellInsets(style: table.style, rules: rules)
    }

    /// The sizes of the style that can be set, largest first; at least one.
    private var sizes: [Double] {
        let sizes = table.style.sizes.filter { $0 > 0 }.sorted(by: >)
        return sizes.isEmpty ? [max(table.style.smallestSize, 1)] : sizes
    }

    /// Returns what the columns need at the smallest size of the table.
    func smallestNeeds() -> ColumnNeeds {
        ColumnNeeds(table, placement, insets: insets, contents: measured(allNatural: true).contents, size: sizes[sizes.count - 1])
    }

    /// Returns the widths of the cells in em, with those of aligned figures increased to the widest of their column.
    private func measured(allNatural: Bool = false) -> (contents: [ContentWidth], decimals: DecimalColumns) {
        var widths = ContentWidths(setter: setter)
        let measured = placement.cells.map { cell in
            let isSingle = cell.columns.count == 1
            let isNatural = table.shape.followsContent || isSingle && (allNatural || isContentSized(cell.columns.lowerBound))
            return widths.width(of: cell.source, isNatural: isNatural)
        }
        let decimals = DecimalColumns(placement, measured)
        return (decimals.widened(placement, measured), decimals)
    }

    func solve() -> SizedTable {
        let (contents, decimals) = measured()
        let smallest = sizes[sizes.count - 1]
        let narrow = columns(contents, smallest)
        if leastHeight(smallest, narrow, contents) <= pageHeight + lengthTolerance {
            if let sized = largest(of: sizes.dropLast(), contents, decimals, within: pageHeight) { return sized }
            let sized = set(smallest, narrow, decimals)
            if sized.height <= pageHeight + lengthTolerance { return sized }
        }
        // A smaller size does not help a table that is divided at any size.
        return largest(of: sizes.dropLast(), contents, decimals, within: .infinity) ?? set(smallest, narrow, decimals)
    }

    private func isContentSized(_ column: Int) -> Bool {
        column < table.shape.columnLimits.count && table.shape.columnLimits[column].isContentSized
    }

    private func largest(
        of sizes: ArraySlice<Double>, _ contents: [ContentWidth], _ decimals: DecimalColumns, within height: Double
    ) -> SizedTable? {
        for size in sizes {
            let columns = columns(contents, size)
            // Most sizes that are too large are ruled out without setting a cell.
            guard columns.fits, leastHeight(size, columns, contents) <= height + lengthTolerance else { continue }
            let sized = set(size, columns, decimals)
            if sized.cellsFit, sized.height <= height + lengthTolerance { return sized }
        }
        return nil
    }

    private func columns(_ contents: [ContentWidth], _ size: Double) -> ColumnWidths {
        ColumnWidths(table, placement, insets: insets, contents: contents, size: size, measure: measure)
    }

    private func set(_ size: Double, _ columns: ColumnWidths, _ decimals: DecimalColumns) -> SizedTable {
        var text = CellText(setter: setter, style: table.style)
        var cells = placement.cells.map { cell in
            let measure = measure(cell, columns)
            let figure = decimals.size(of: cell, size: size, smallest: table.style.smallestSize, measure: measure)
            var set = text.set(cell.source, size: figure, measure: measure)
            set.fits = set.fits && figure == size
            return set
        }
        let baselines = RowBaselines(placement, &cells, leading: table.style.leading)
        let needs = needs { cells[$0].drop + cells[$0].height(leading: table.style.leading) }
        let points = DecimalColumns.points(placement, cells, widths: columns, insets: insets)
        return SizedTable(
            size: size, widths: columns, cells: cells, baselines: baselines, points: points, rules: rules, needs: needs,
            heights: heights(of: needs),
            cellsFit: columns.fits && cells.allSatisfy(\.fits))
    }

    /// Returns a lower bound of the table's height without setting any text.
    private func leastHeight(_ size: Double, _ columns: ColumnWidths, _ contents: [ContentWidth]) -> Double {
        let needs = needs { number in
            let lines = contents[number].leastLines(size: size, measure: measure(placement.cells[number], columns))
            return Double(lines) * table.style.leading * size
        }
        return heights(of: needs).reduce(rules.excess, +)
    }

    /// Returns the height that each cell needs for the given height of its text.
    private func needs(of text: (Int) -> Double) -> [Double] {
        placement.cells.indices.map { text($0) + rules.around(placement.cells[$0].rows) }
    }

    private func heights(of needs: [Double]) -> [Double] {
        RowHeights.solve(placement, least: table.style.rowHeight, needs: needs)
    }

    /// Returns the width available for the lines of a cell.
    private func measure(_ cell: CellPlacement.Cell, _ columns: ColumnWidths) -> Double {
        return columns.width(cell.columns) - insets.left(cell) - insets.right(cell)
    }
}
