/// Seventh pass: the rules of a piece as filled rectangles, each as long as it can be.
///
/// The frame lies inside the piece's box. An inner rule stands with its middle on its edge and runs from middle to
/// middle of the rules that it ends at, so that every joint is filled and nothing stands out of one.
enum TableRules {
    static func marks(_ table: SetTable, _ layout: PieceLayout, x: Double, y: Double) -> [Mark] {
        rules(table, layout).map { rule in
            Mark(.rule(Rect(x: rule.x + x, y: rule.y + y, width: rule.width, height: rule.height)), tag: .artifact)
        }
    }

    /// The frame, then the horizontal rules from top to bottom, then the vertical ones from left to right.
    static func rules(_ table: SetTable, _ layout: PieceLayout) -> [Rect] {
        guard layout.rowCount > 0 else { return [] }
        let columns = table.sized.widths.edges
        let columnCount = columns.count - 1
        let box = Rect(x: 0, y: layout.top, width: columns[columnCount], height: layout.height - layout.top)
        var rules = frame(box, table.style.outerRule)
        let weight = table.style.innerRule
        guard weight > 0 else { return rules }

        let across = edges(columns, from: box.x, to: box.right)
        let down = edges(layout.edges, from: box.y, to: box.bottom)
        for place in 1..<layout.rowCount {
            let row = layout.row(at: place)
            let follows = layout.follows(place)
            segments(columnCount) { !follows || !table.placement.joinsAbove(row: row, column: $0) }.forEach {
                rules.append(Rect(
                    x: across[$0.lowerBound], y: down[place] - weight / 2,
                    width: across[$0.upperBound] - across[$0.lowerBound], height: weight))
            }
        }
        for column in 1..<columnCount {
            segments(layout.rowCount) { !table.placement.joinsLeft(row: layout.row(at: $0), column: column) }.forEach {
                rules.append(Rect(
                    x: across[column] - weight / 2, y: down[$0.lowerBound],
                    width: weight, height: down[$0.upperBound] - down[$0.lowerBound]))
            }
        }
        return rules
    }

    private static func frame(_ box: Rect, _ weight: Double) -> [Rect] {
        guard weight > 0 else { return [] }
        return [
            Rect(x: box.x, y: box.y, width: box.width, height: weight),
            Rect(x: box.x, y: box.bottom - weight, width: box.width, height: weight),
            Rect(x: box.x, y: box.y, width: weight, height: box.height),
            Rect(x: box.right - weight, y: box.y, width: weight, height: box.height),
        ]
    }

    /// The edges with the outer two moved to the box, so that inner rules reach into the frame.
    private static func edges(_ edges: [Double], from start: Double, to end: Double) -> [Double] {
        var edges = edges
        edges[0] = start
        edges[edges.count - 1] = end
        return edges
    }

    /// The longest stretches of places that have a rule.
    private static func segments(_ count: Int, where hasRule: (Int) -> Bool) -> [Range<Int>] {
        var segments: [Range<Int>] = []
        var start: Int?
        for place in 0..<count {
            switch (hasRule(place), start) {
            case (true, nil): start = place
            case (false, let first?):
                segments.append(first..<place)
                start = nil
            default: break
            }
        }
        if let start { segments.append(start..<count) }
        return segments
    }
}
