import Documents

/// The variants of a table with lower rows. Only padding and the least height of rows shrink, never the type, so that
/// text stays inside its cells.
///
/// They serve a table that would otherwise move to the next page, lose its last row to it or leave a signature alone.
struct LowerRows {
    let table: Table
    /// The distance of the lines of the grid on which text goes on below the table, in points.
    let grid: Double

    /// How many variants there are besides the table as it is set best.
    private static let steps = 2
    /// The least share of a page that a table takes if its rows are worth lowering.
    private static let leastShare = 1.0 / 6
    /// A table of more pages has room enough for good breaks.
    private static let mostPages = 3.0

    /// Returns the variants that save at least a line of the grid each, the one closest to the natural table first. The
    /// lines of their cells are those of the set table.
    func variants(of set: SetTable) -> [SetTable] {
        let limits = table.style.lowerRows
        // Lines that run on from page to page would change their places.
        guard limits != .none, set.strips.isUndivided, set.height >= set.pageHeight * Self.leastShare,
            set.height <= set.pageHeight * Self.mostPages
        else { return [] }
        var variants: [SetTable] = []
        var lines = lines(set)
        for step in 1...Self.steps {
            let share = Double(step) / Double(Self.steps)
            let variant = lowered(set, height: 1 - (1 - limits.height) * share, padding: 1 - (1 - limits.padding) * share)
            guard self.lines(variant) < lines else { continue }
            lines = self.lines(variant)
            variants.append(variant)
        }
        return variants
    }

    /// Returns the number of lines of the grid that a table takes.
    private func lines(_ set: SetTable) -> Int { Int((set.height / grid - 0.001).rounded(.up)) }

    private func lowered(_ set: SetTable, height: Double, padding: Double) -> SetTable {
        var table = table
        table.style.rowHeight *= height
        table.style.padding.vertical *= padding
        // What may be divided is the same at any height.
        table.staysWhole = set.staysWhole
        return SetTable(
            number: set.number, table: table, part: set.part, placement: set.placement,
            sized: set.sized.lowered(table, set.placement), continuation: set.continuation, pageHeight: set.pageHeight)
    }
}

extension SizedTable {
    /// Returns the table with the row height and the vertical padding of another style.
    fileprivate func lowered(_ table: Table, _ placement: CellPlacement) -> SizedTable {
        let rules = RuleWeights(table.rules, table.style, rowCount: placement.rowCount, columnCount: placement.columnCount)
        let needs = placement.cells.indices.map { number in
            cells[number].drop + cells[number].height(leading: table.style.leading) + rules.around(placement.cells[number].rows)
        }
        return SizedTable(
            size: size, widths: widths, cells: cells, baselines: baselines, points: points, rules: rules, needs: needs,
            heights: RowHeights.solve(placement, least: table.style.rowHeight, needs: needs), cellsFit: cellsFit)
    }
}
