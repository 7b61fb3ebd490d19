/// The alignment of text in a table cell.
package struct CellAlignment: Sendable, Hashable {
    package var horizontal: Alignment
    package var vertical: VerticalAlignment
    /// Whether a figure is aligned at its decimal point with the other such figures of its column.
    ///
    /// A figure without a point is aligned with its last digit before the point of the others. The widest whole part and
    /// the widest fraction together are centred in the column. Text that is no figure, such as a dash, is centred.
    package var isDecimal: Bool

    package init(_ horizontal: Alignment = .centred, vertical: VerticalAlignment = .middle, isDecimal: Bool = false) {
        self.horizontal = horizontal
        self.vertical = vertical
        self.isDecimal = isDecimal
    }

    package static let left = CellAlignment(.left)
    package static let centred = CellAlignment(.centred)
    package static let right = CellAlignment(.right)
}

/// The position of a cell's lines between the rules above and below it.
package enum VerticalAlignment: String, Sendable, Hashable {
    case top, middle, bottom
    /// The first line shares its baseline with all cells that start in the same row and have this alignment.
    case baseline
}
