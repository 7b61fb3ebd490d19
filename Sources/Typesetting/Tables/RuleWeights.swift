import Documents

/// How heavy the rules are along each edge of the grid, and what room they take from rows and columns.
struct RuleWeights: Sendable {
    private let style: TableStyle
    private let rowCount: Int
    private let columnCount: Int
    /// Edges of the grid that differ from the style: a weight for each column, or each row, along them.
    private var horizontals: [Int: [Double]] = [:]
    private var verticals: [Int: [Double]] = [:]

    /// What rows have to give to the rule at each horizontal edge: half of it, as it stands with its middle on the
    /// edge. Rows are counted from middle to middle of inner rules wherever the table is cut, so that a row has one
    /// height: an edge never takes less than the style's inner rule would.
    private(set) var halves: [Double]
    /// By how much the rules at the top and at the bottom of a piece stand out over what its rows account for.
    private(set) var topExcess: Double
    private(set) var bottomExcess: Double
    /// What columns have to give to the rule at each vertical edge: half of an inner rule, the whole of an outer one.
    private(set) var insets: [Double]

    init(_ rules: [TableRule], _ style: TableStyle, rowCount: Int, columnCount: Int) {
        self.style = style
        self.rowCount = rowCount
        self.columnCount = columnCount
        for rule in rules {
            let weight = rule.weight.isFinite ? max(rule.weight, 0) : 0
            switch rule.edge {
            case .horizontal(let edge) where 0...rowCount ~= edge:
                let usual = edge == 0 || edge == rowCount ? style.outerRule : style.innerRule
                Self.set(&horizontals[edge, default: Array(repeating: usual, count: columnCount)], rule.range, weight)
            case .vertical(let edge) where 0...columnCount ~= edge:
                let usual = edge == 0 || edge == columnCount ? style.outerRule : style.innerRule
                Self.set(&verticals[edge, default: Array(repeating: usual, count: rowCount)], rule.range, weight)
            default: break
            }
        }
        let half = style.innerRule / 2
        halves = Array(repeating: half, count: rowCount + 1)
        for (edge, weights) in horizontals where edge > 0 && edge < rowCount {
            halves[edge] = max(half, (weights.max() ?? 0) / 2)
        }
        topExcess = max((horizontals[0]?.max() ?? style.outerRule) - half, 0)
        bottomExcess = max((horizontals[rowCount]?.max() ?? style.outerRule) - half, 0)
        insets = Array(repeating: half, count: columnCount + 1)
        insets[0] = style.outerRule
        insets[columnCount] = style.outerRule
        for (edge, weights) in verticals {
            insets[edge] = (weights.max() ?? 0) / (edge == 0 || edge == columnCount ? 1 : 2)
        }
    }

    /// What a table's height is over the heights of its rows.
    var excess: Double { topExcess + bottomExcess }

    /// What a cell of these rows is higher than its text.
    func around(_ rows: Range<Int>) -> Double {
        2 * style.padding.vertical + (halves[rows.lowerBound] + halves[rows.upperBound])
    }

    /// The weight above a row, or under the last one, at a column.
    func horizontal(_ edge: Int, column: Int) -> Double {
        horizontals[edge]?[column] ?? (edge == 0 || edge == rowCount ? style.outerRule : style.innerRule)
    }

    /// The weight on the left of a column, or on the right of the last one, at a row.
    func vertical(_ edge: Int, row: Int) -> Double {
        verticals[edge]?[row] ?? (edge == 0 || edge == columnCount ? style.outerRule : style.innerRule)
    }

    private static func set(_ weights: inout [Double], _ range: Range<Int>?, _ weight: Double) {
        for place in range?.clamped(to: weights.indices) ?? weights.indices { weights[place] = weight }
    }
}
