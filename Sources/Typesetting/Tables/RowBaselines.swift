import Documents

/// The shared baselines of rows.
///
/// The cells of a row with baseline alignment form a group. The cell whose first line has the lowest baseline is at the
/// top of the group; the others are lowered to the same baseline. The group is centred in its row like the lines of a
/// cell. If one of its cells continues below the row, the group is at the top instead, because the height that this
/// cell needs is measured from there.
struct RowBaselines: Sendable {
    struct BaselineGroup: Sendable, Hashable {
        /// The distance from the top of the group to the baseline.
        var depth: Double
        /// The height of the cells that end with the row.
        var height: Double
        /// Whether a cell of the group continues below the row.
        var goesOn: Bool
    }

    /// By row; most tables have none.
    private(set) var groups: [Int: BaselineGroup] = [:]

    /// Finds the groups and lowers their cells. Cells without text are ignored.
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
