import Documents

/// The thickness of the rules along each edge of the grid, and the space that they take from rows and columns.
struct RuleWeights: Sendable {
    private let style: TableStyle
    private let rowCount: Int
    private let columnCount: Int
    /// Horizontal edges that differ from the style: a weight for each column along them. Likewise for vertical edges
    /// and rows.
    private var horizontals: [Int: [Double]] = [:]
    private var verticals: [Int: [Double]] = [:]

    /// The space that rows provide for the rule at each horizontal edge: half of it, since it is centred on the edge.
    /// Row heights are measured between the middles of inner rules wherever the table is divided, so that a row has one
    /// height: an edge never takes less than an inner rule of the style would.
    private(set) var halves: [Double]
    /// How far the rules at the top of a piece exceed the space that its rows provide.
    private(set) var topExcess: Double
    private(set) var bottomExcess: Double
    /// The space that columns provide for the rule at each vertical edge: half of an inner rule, all of an outer one.
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

    /// The height of a table beyond the heights of its rows.
    var excess: Double { topExcess + bottomExcess }

    /// Returns the height of a cell with these rows beyond that of its text.
    func around(_ rows: Range<Int>) -> Double {
        2 * style.padding.vertical + (halves[rows.lowerBound] + halves[rows.upperBound])
    }

    /// Returns the weight above a row, or below the last one, in a column.
    func horizontal(_ edge: Int, column: Int) -> Double {
        horizontals[edge]?[column] ?? (edge == 0 || edge == rowCount ? style.outerRule : style.innerRule)
    }

    /// Returns the weight on the left of a column, or on the right of the last one, in a row.
    func vertical(_ edge: Int, row: Int) -> Double {
        verticals[edge]?[row] ?? (edge == 0 || edge == columnCount ? style.outerRule : style.innerRule)
    }

    private static func set(_ weights: inout [Double], _ range: Range<Int>?, _ weight: Double) {
        for index in range?.clamped(to: weights.indices) ?? weights.indices { weights[index] = weight }
    }
}
