/// A cell of a table before it is set. Rows and columns count from 0.
package struct TableCell: Sendable, Hashable {
    package enum Header: Sendable, Hashable { case none, column, row, both }

    package var row: Int
    package var column: Int
    package var rowSpan: Int
    package var columnSpan: Int
    package var runs: [TextRun]
    package var alignment: Alignment
    package var verticalAlignment: VerticalAlignment
    package var header: Header
    /// Set as a vertical stack of single characters, as narrow stub heads are.
    package var stacked: Bool
    /// A figure that stands with its decimal point under those of the other such figures of its column, one without a
    /// point with its last digit before them. The widest whole and the widest fraction together stand in the middle of
    /// the column. Text that is no figure, such as a dash, is centred.
    package var isDecimal: Bool
    package var origin: Origin
    /// How deep a row's head stands under those above it in its column; 0 for one that stands under none.
    package var level = 0

    package init(
        row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1, runs: [TextRun], alignment: Alignment = .centred,
        header: Header = .none, stacked: Bool = false, origin: Origin = .none, verticalAlignment: VerticalAlignment = .middle,
        isDecimal: Bool = false
    ) {
        self.row = row
        self.column = column
        self.rowSpan = rowSpan
        self.columnSpan = columnSpan
        self.runs = runs
        self.alignment = alignment
        self.verticalAlignment = verticalAlignment
        self.header = header
        self.stacked = stacked
        self.isDecimal = isDecimal
        self.origin = origin
    }
}

/// Where the lines of a cell stand between the rules above and below it.
package enum VerticalAlignment: String, Sendable, Hashable {
    case top, middle, bottom
    /// The first line shares its baseline with all the cells of the row that ask for it: those that start in it.
    case baseline
}

/// The looks of tables. Lengths in points.
package struct TableStyle: Sendable, Hashable {
    /// Sizes to try for the whole table, largest first, until it fits a page and every cell.
    package var sizes: [Double]
    /// The smallest size that a single cell may be shrunk to when its text does not fit at the table's size.
    package var smallestSize: Double
    /// How far the characters of a cell may be moved together before it is shrunk: the least part of their advance that
    /// they keep. Figures are never set tighter. 1 is not at all.
    package var tightest: Double
    /// Distance of the lines of a cell as a multiple of the size.
    package var leading: Double
    /// Space between a rule and the text: left and right, and above and below.
    package var padding: (horizontal: Double, vertical: Double) { (horizontalPadding, verticalPadding) }
    package var horizontalPadding: Double
    package var verticalPadding: Double
    package var outerRule: Double
    package var innerRule: Double
    /// The least height of a row.
    package var rowHeight: Double

    package init(
        sizes: [Double], smallestSize: Double, leading: Double, horizontalPadding: Double, verticalPadding: Double,
        outerRule: Double, innerRule: Double, rowHeight: Double, tightest: Double = 0.94
    ) {
        self.sizes = sizes
        self.smallestSize = smallestSize
        self.tightest = tightest
        self.leading = leading
        self.horizontalPadding = horizontalPadding
        self.verticalPadding = verticalPadding
        self.outerRule = outerRule
        self.innerRule = innerRule
        self.rowHeight = rowHeight
    }
}

/// A rule that differs from those of the table's style, along one edge of the grid. Where several say something about
/// a place, the last has it.
package struct TableRule: Sendable, Hashable {
    /// Edges count from 0, the number of rows or columns being the last edge. The first and the last horizontal edge
    /// are also those that close each piece of a table that is cut; the edge under the header is repeated with it.
    package enum Edge: Sendable, Hashable {
        /// Above the row of that number.
        case horizontal(Int)
        /// On the left of the column of that number.
        case vertical(Int)
    }

    package var edge: Edge
    /// The columns along a horizontal edge, the rows along a vertical one; nil is the whole edge.
    package var range: Range<Int>?
    /// In points; 0 is no rule.
    package var weight: Double

    package init(_ edge: Edge, _ range: Range<Int>? = nil, weight: Double) {
        self.edge = edge
        self.range = range
        self.weight = weight
    }

    /// A three-line table (三线表): heavy rules at its top and bottom, a thin one under the header, no others.
    package static func threeLines(rowCount: Int, columnCount: Int, headerRows: Int, heavy: Double, thin: Double) -> [TableRule] {
        let across = (0...max(rowCount, 0)).map { row in
            let weight = row == 0 || row == rowCount ? heavy : row == headerRows ? thin : 0
            return TableRule(.horizontal(row), weight: weight)
        }
        return across + (0...max(columnCount, 0)).map { TableRule(.vertical($0), weight: 0) }
    }
}

/// How wide a column may be, in points, rules and padding included. Limits are kept wherever together they can make up
/// the table's measure; a minimum stands against a maximum under it.
package struct ColumnLimit: Sendable, Hashable {
    package var minimum: Double?
    package var maximum: Double?
    /// The column is as wide as its cells are on one line where there is room for that, instead of taking a share.
    package var isContentSized: Bool

    package static let none = ColumnLimit()

    package init(minimum: Double? = nil, maximum: Double? = nil, isContentSized: Bool = false) {
        self.minimum = minimum
        self.maximum = maximum
        self.isContentSized = isContentSized
    }
}

/// A table before it is set.
package struct Table: Sendable, Hashable {
    /// The columns' preferred widths in proportion to one another.
    package var columns: [Double]
    /// Column by column; those that the list does not reach have none.
    package var columnLimits: [ColumnLimit]
    package var rowCount: Int
    /// The rows at the top that are set again where the table is cut.
    package var headerRows: Int
    /// The columns on the left whose cells are heads of their rows.
    package var stubColumns: Int
    package var cells: [TableCell]
    package var style: TableStyle
    /// Where its rules differ from those of the style.
    package var rules: [TableRule]
    /// What stands above the part after a cut, such as 续表; nothing when absent.
    package var continuation: TextRun?
    /// Whether a table that a page can hold goes to the next page as a whole instead of being cut, as statutory tables do.
    package var staysWhole = true
    package var origin: Origin

    package init(
        columns: [Double], rowCount: Int, headerRows: Int, cells: [TableCell], style: TableStyle,
        continuation: TextRun? = nil, origin: Origin = .none, rules: [TableRule] = [], columnLimits: [ColumnLimit] = [],
        stubColumns: Int = 0
    ) {
        self.columns = columns
        self.columnLimits = columnLimits
        self.rowCount = rowCount
        self.headerRows = headerRows
        self.stubColumns = stubColumns
        self.cells = cells
        self.style = style
        self.rules = rules
        self.continuation = continuation
        self.origin = origin
    }
}
