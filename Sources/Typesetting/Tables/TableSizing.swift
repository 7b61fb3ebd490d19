/// A table with the results of the passes at one size.
struct SizedTable: Sendable {
    let size: Double
    let widths: ColumnWidths
    /// One for each cell of the placement.
    let cells: [SetCell]
    /// One for each row, from middle to middle of inner rules.
    let heights: [Double]
    /// Whether every cell stands in its place without being shrunk.
    let cellsFit: Bool

    func height(_ style: TableStyle) -> Double { heights.reduce(2 * style.outerExcess, +) }
}

/// Finds the largest size at which the table fits a page and every cell its text; else takes the smallest.
struct TableSizing {
    let setter: any CellSetter
    let table: Table
    let placement: CellPlacement
    let measure: Double
    let pageHeight: Double

    func solve() -> SizedTable {
        var widths = ContentWidths(setter: setter)
        let contents = setter.trial { placement.cells.map { widths.width(of: $0.source) } }
        let sizes = table.style.sizes.filter { $0 > 0 }.sorted(by: >)
        for size in sizes.dropLast() {
            let columns = ColumnWidths(table, placement, contents: contents, size: size, measure: measure)
            // Not worth setting a cell: a column cannot hold its content, or one line in each row is too much.
            guard columns.fits, leastHeight(size) <= pageHeight + lengthTolerance else { continue }
            let before = setter.issues.count
            let sized = set(size, columns)
            if sized.cellsFit, sized.height(table.style) <= pageHeight + lengthTolerance { return sized }
            setter.forgetIssues(from: before)
        }
        let size = sizes.last ?? max(table.style.smallestSize, 1)
        return set(size, ColumnWidths(table, placement, contents: contents, size: size, measure: measure))
    }

    private func set(_ size: Double, _ columns: ColumnWidths) -> SizedTable {
        let style = table.style
        let insets = CellInsets(style, placement)
        var text = CellText(setter: setter, style: style)
        let cells = placement.cells.map { cell in
            text.set(
                cell.source, size: size,
                measure: columns.width(cell.columns) - insets.left(cell) - insets.right(cell))
        }
        let needs = zip(placement.cells, cells).map {
            RowHeights.Need(rows: $0.rows, height: $1.height(leading: style.leading) + style.aroundText)
        }
        return SizedTable(
            size: size, widths: columns, cells: cells,
            heights: RowHeights.solve(rowCount: placement.rowCount, least: style.rowHeight, needs: needs),
            cellsFit: columns.fits && cells.allSatisfy(\.fits))
    }

    /// The height of the table if no cell had more than one line.
    private func leastHeight(_ size: Double) -> Double {
        let line = max(table.style.rowHeight, table.style.leading * size + table.style.aroundText)
        return (0..<placement.rowCount).reduce(2 * table.style.outerExcess) { height, row in
            let hasLine = placement.cells(startingIn: row).contains {
                placement.cells[$0].rows.count == 1 && !placement.cells[$0].source.runs.isEmpty
            }
            return height + (hasLine ? line : table.style.rowHeight)
        }
    }
}
