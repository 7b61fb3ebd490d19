import Documents

/// Seventh pass: the rules of a piece as filled rectangles, each as long as it can be.
///
/// The frame lies inside the piece's box. An inner rule stands with its middle on its edge and runs from middle to
/// middle of the rules that it ends at, so that every joint is filled and nothing stands out of one. Where a rule ends
/// at one that ends there too, or changes its weight, it runs on to that one's far side: the corner is filled.
struct TableRules {
    private let table: SetTable
    private let layout: PieceLayout
    private let columnCount: Int
    /// The edges with the outer ones moved to the box, so that inner rules reach into the frame.
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
            Mark(.rule(Rect(x: rule.x + x, y: rule.y + y, width: rule.width, height: rule.height)), tag: .artifact)
        }
    }

    /// The frame, then the horizontal rules from top to bottom, then the vertical ones from left to right.
    static func rules(_ table: SetTable, _ layout: PieceLayout) -> [Rect] {
        guard layout.rowCount > 0 else { return [] }
        let rules = TableRules(table, layout)
        let (last, right) = (layout.rowCount, rules.columnCount)
        return rules.horizontals(0) + rules.horizontals(last) + rules.verticals(0) + rules.verticals(right)
            + (1..<last).flatMap(rules.horizontals) + (1..<max(right, 1)).flatMap(rules.verticals)
    }

    /// The rules along the edge above a place of the piece, or under its last.
    private func horizontals(_ place: Int) -> [Rect] {
        let top = { (weight: Double) in
            place == 0 ? down[0] : place == layout.rowCount ? down[place] - weight : down[place] - weight / 2
        }
        return stretches(columnCount) { horizontal(place, column: $0) }.map { columns, weight in
            let left =
                across[columns.lowerBound]
                - reach(columns.lowerBound, columnCount) { corner in
                    (vertical(corner, place: place - 1), vertical(corner, place: place))
                }
            let right =
                across[columns.upperBound]
                + reach(columns.upperBound, columnCount) { corner in
                    (vertical(corner, place: place - 1), vertical(corner, place: place))
                }
            return Rect(x: left, y: top(weight), width: right - left, height: weight)
        }
    }

    /// The rules along the edge on the left of a column, or on the right of the last.
    private func verticals(_ column: Int) -> [Rect] {
        let left = { (weight: Double) in
            column == 0 ? across[0] : column == columnCount ? across[column] - weight : across[column] - weight / 2
        }
        return stretches(layout.rowCount) { vertical(column, place: $0) }.map { places, weight in
            let top =
                down[places.lowerBound]
                - reach(places.lowerBound, layout.rowCount) { corner in
                    (horizontal(corner, column: column - 1), horizontal(corner, column: column))
                }
            let bottom =
                down[places.upperBound]
                + reach(places.upperBound, layout.rowCount) { corner in
                    (horizontal(corner, column: column - 1), horizontal(corner, column: column))
                }
            return Rect(x: left(weight), y: top, width: weight, height: bottom - top)
        }
    }

    /// How far a rule goes on past the edge that it ends at. A rule that crosses there evenly is met in its middle; at
    /// the box there is nothing to reach for.
    private func reach(_ corner: Int, _ last: Int, crossing: (Int) -> (Double, Double)) -> Double {
        guard corner > 0, corner < last else { return 0 }
        let (before, after) = crossing(corner)
        return before == after ? 0 : max(before, after) / 2
    }

    /// The weight at the edge above a place; none inside a cell and beside the table.
    private func horizontal(_ place: Int, column: Int) -> Double {
        guard column >= 0, column < columnCount else { return 0 }
        let weights = table.sized.rules
        // Each piece is closed as the table is.
        if place == 0 { return weights.horizontal(0, column: column) }
        if place == layout.rowCount { return weights.horizontal(table.rowCount, column: column) }
        guard layout.follows(place) else { return weights.horizontal(layout.repeated, column: column) }
        let row = layout.row(at: place)
        return table.placement.joinsAbove(row: row, column: column) ? 0 : weights.horizontal(row, column: column)
    }

    /// The weight at the edge on the left of a column; none inside a cell and above and below the piece.
    private func vertical(_ column: Int, place: Int) -> Double {
        guard place >= 0, place < layout.rowCount else { return 0 }
        let row = layout.row(at: place)
        if column > 0, column < columnCount, table.placement.joinsLeft(row: row, column: column) { return 0 }
        return table.sized.rules.vertical(column, row: row)
    }

    /// The longest stretches of places that have a rule of one weight.
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
