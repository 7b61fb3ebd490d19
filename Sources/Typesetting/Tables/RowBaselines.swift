import Documents

/// The baselines that cells share, one for each row that has any.
///
/// The cells of a row that are aligned to the baseline make one group: the cell whose first line reaches highest
/// stands at its top, the others are dropped to the same baseline. The group stands in the middle of its row as a
/// cell's lines would; at the top where one of its cells goes on below the row, as what that cell needs is counted
/// from there.
struct RowBaselines: Sendable {
    struct BaselineGroup: Sendable, Hashable {
        /// From the top of the group down to the baseline.
        var depth: Double
        /// Of the cells that end with the row.
        var height: Double
        /// Whether a cell of the group goes on below the row.
        var goesOn: Bool
    }

    /// By row; most tables have none at all.
    private(set) var groups: [Int: BaselineGroup] = [:]

    /// Finds the groups and drops their cells. Cells without text take no part.
    init(_ placement: CellPlacement, _ cells: inout [SetCell], leading: Double) {
        let members = placement.cells.indices.filter {
            placement.cells[$0].source.alignment.vertical == .baseline && !cells[$0].text.lines.isEmpty
        }
        for number in members {
            let row = placement.cells[number].rows.lowerBound
            let depth = cells[number].firstBaseline(leading: leading)
            groups[row] = BaselineGroup(depth: max(groups[row]?.depth ?? depth, depth), height: 0, goesOn: false)
        }
        for number in members {
            let rows = placement.cells[number].rows
            guard var group = groups[rows.lowerBound] else { continue }
            cells[number].drop = group.depth - cells[number].firstBaseline(leading: leading)
            if rows.count > 1 {
                group.goesOn = true
            } else {
                group.height = max(group.height, cells[number].drop + cells[number].height(leading: leading))
            }
            groups[rows.lowerBound] = group
        }
    }
}
