/// The style of tables. Lengths in points.
package struct TableStyle: Sendable, Hashable {
    /// Type sizes to try for the whole table, largest first, until the table fits a page and every cell fits its text.
    package var sizes: [Double]
    /// The smallest size that a single cell may be reduced to if its text does not fit at the size of the table.
    package var smallestSize: Double
    /// How far the characters of a cell may be tightened before its size is reduced: the smallest share of their advance
    /// that they keep. Figures are never tightened. 1 means no tightening.
    package var tightest: Double
    /// The distance between the lines of a cell as a multiple of the size.
    package var leading: Double
    package var padding: CellPadding
    /// The thickness of the rules around the table.
    package var outerRule: Double
    /// The thickness of the rules between cells.
    package var innerRule: Double
    /// The minimum height of a row.
    package var rowHeight: Double
    /// How far rows may be lowered where that keeps a table on a page.
    package var lowerRows = RowReduction.none

    package init(
        sizes: [Double], smallestSize: Double, tightest: Double = 0.94, leading: Double, padding: CellPadding = CellPadding(),
        outerRule: Double, innerRule: Double, rowHeight: Double
    ) {
        self.sizes = sizes
        self.smallestSize = smallestSize
        self.tightest = tightest
        self.leading = leading
        self.padding = padding
        self.outerRule = outerRule
        self.innerRule = innerRule
        self.rowHeight = rowHeight
    }
}

/// The smallest shares of their height and their vertical padding that rows keep.
package struct RowReduction: Sendable, Hashable {
    /// Of the least height of a row.
    package var height: Double
    /// Of the space above and below the text.
    package var padding: Double

    package static let none = RowReduction(height: 1, padding: 1)

    package init(height: Double, padding: Double) {
        self.height = height
        self.padding = padding
    }
}

/// The space between the rules around a cell and its text, in points.
package struct CellPadding: Sendable, Hashable {
    /// On the left and on the right.
    package var horizontal: Double
    /// Above and below.
    package var vertical: Double

    package init(horizontal: Double = 0, vertical: Double = 0) {
        self.horizontal = horizontal
        self.vertical = vertical
    }
}
