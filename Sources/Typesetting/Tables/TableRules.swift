import Documents

/// Seventh pass: the rules of a piece as filled rectangles, each as long as possible.
///
/// The frame is inside the box of the piece. An inner rule is centred on its edge and extends to the middle of the
/// rules at its ends, so that every joint is filled and nothing protrudes. At a corner, where the crossing rule ends or
/// changes its weight, the rule extends to the far side of the crossing rule to fill the corner.
struct TableRules {
    private let table: SetTable
    private let layout: PieceLayout
    private let columnCount: Int
    /// The edges, with the outer ones moved to the box so that inner rules extend into the frame.
    private let across: [Double]
    private let down: [Double]

    private init(_ table: SetTable, _ layout: PieceLayout) {
        self.table = table
        self.layout = layout
        let columns = table.sized.widths.edges
        columnCount = columns.count - 1
        across = columns
        down = [layout.top] + layout.edges.dropFirst().dropLast() + [layout.height]
    }

    static func marks(_ table: SetTable, _ layout: PieceLayout, x: Double, y: Double) -> [Mark] {
        rules(table, layout).map { rule in
            Mark(.rule(Rect(x: rule.x + x, y: rule.y + y, width: rule.width, height: rule.height)))
        }
    }

    /// Returns the frame, then the horizontal rules from top to bottom, then the vertical ones from left to right.
    static func rules(_ table: SetTable, _ layout: PieceLayout) -> [Rect] {
        guard layout.count > 0 else { return [] }
        let rules = TableRules(table, layout)
        let (last, right) = (layout.count, rules.columnCount)
        return rules.horizontals(0) + rules.horizontals(last) + rules.verticals(0) + rules.verticals(right)
            + (1..<last).flatMap(rules.horizontals) + (1..<max(right, 1)).flatMap(rules.verticals)
    }

    /// Returns the rules along the edge above a strip of the piece, or below its last.
    private func horizontals(_ edge: Int) -> [Rect] {
        let top = { (weight: Double) in
            edge == 0 ? down[0] : edge == layout.count ? down[edge] - weight : down[edge] - weight / 2
        }
        return stretches(columnCount) { horizontal(edge, column: $0) }.map { columns, weight in
            let left =
                across[columns.lowerBound]
                - reach(columns.lowerBound, columnCount) { corner in
                    (vertical(corner, row: edge - 1), vertical(corner, row: edge))
                }
            let right =
                across[columns.upperBound]
                + reach(columns.upperBound, columnCount) { corner in
                    (vertical(corner, row: edge - 1), vertical(corner, row: edge))
                }
            return Rect(x: left, y: top(weight), width: right - left, height: weight)
        }
    }

    /// Returns the rules along the edge on the left of a column, or on the right of the last.
    private func verticals(_ column: Int) -> [Rect] {
        let left = { (weight: Double) in
            column == 0 ? across[0] : column == columnCount ? across[column] - weight : across[column] - weight / 2
        }
        return stretches(layout.count) { vertical(column, row: $0) }.map { rows, weight in
            let top =
                down[rows.lowerBound]
                - reach(rows.lowerBound, layout.count) { corner in
                    (horizontal(corner, column: column - 1), horizontal(corner, column: column))
                }
            let bottom =
                down[rows.upperBound]
                + reach(rows.upperBound, layout.count) { corner in
                    (horizontal(corner, column: column - 1), horizontal(corner, column: column))
                }
            return Rect(x: left(weight), y: top, width: weight, height: bottom - top)
        }
    }

    /// Returns how far a rule extends beyond the edge at which it ends. If the crossing rule has the same weight on
    /// both sides, the rule ends in its middle. At the box of the piece there is nothing to extend into.
    private func reach(_ corner: Int, _ last: Int, crossing: (Int) -> (Double, Double)) -> Double {
        guard corner > 0, corner < last else { return 0 }
        let (before, after) = crossing(corner)
        return before == after ? 0 : max(before, after) / 2
    }

    /// Returns the weight at the edge above a strip of the piece: 0 inside a cell and beside the table.
    private func horizontal(_ edge: Int, column: Int) -> Double {
        guard column >= 0, column < columnCount else { return 0 }
        let weights = table.sized.rules
        // Each piece is closed like the table.
        if edge == 0 { return weights.horizontal(0, column: column) }
        if edge == layout.count { return weights.horizontal(table.rowCount, column: column) }
        guard layout.follows(edge) else { return weights.horizontal(table.placement.headerRows, column: column) }
        if table.strips.isInsideRow(layout.strip(at: edge)) { return 0 }
        let row = layout.row(at: edge)
        return table.placement.joinsAbove(row: row, column: column) ? 0 : weights.horizontal(row, column: column)
    }

    /// Returns the weight at the edge on the left of a column: 0 inside a cell and above or below the piece.
    private func vertical(_ column: Int, row position: Int) -> Double {
        guard position >= 0, position < layout.count else { return 0 }
        let row = layout.row(at: position)
        if column > 0, column < columnCount, table.placement.joinsLeft(row: row, column: column) { return 0 }
        return table.sized.rules.vertical(column, row: row)
    }

    /// Returns the longest stretches that have a rule of one weight.
    private func stretches(_ count: Int, weight: (Int) -> Double) -> [(Range<Int>, Double)] {
        var stretches: [(Range<Int>, Double)] = []
        var start = 0
        while start < count {
            let first = weight(start)
            var end = start + 1
            while end < count, weight(end) == first { end += 1 }
            if first > 0 { stretches.append((start..<end, first)) }
            start = end
        }
        return stretches
    }
}
