/// A cell of a table. Rows and columns are counted from 0.
package struct TableCell: Sendable, Hashable {
    package var row: Int
    package var column: Int
    package var span: CellSpan
    package var runs: [TextRun]
    package var alignment: CellAlignment
    package var header: HeaderScope
    /// Whether the text is set as a vertical stack of single characters, as in narrow row headers.
    package var isStacked: Bool
    package var origin: Origin
    /// The depth of a row header in the hierarchy of those above it in its column; 0 at the top.
    package var level = 0
    /// What stands in a cell that has several paragraphs, a list or an image, instead of `runs`.
    package var parts: [CellPart] = []

    package init(
        row: Int, column: Int, span: CellSpan = .single, runs: [TextRun], alignment: CellAlignment = .centred,
        header: HeaderScope = .none, isStacked: Bool = false, origin: Origin = .none
    ) {
        self.row = row
        self.column = column
        self.span = span
        self.runs = runs
        self.alignment = alignment
        self.header = header
        self.isStacked = isStacked
        self.origin = origin
    }
}

/// How many rows and columns a cell covers.
package struct CellSpan: Sendable, Hashable {
    package var rows: Int
    package var columns: Int

    package static let single = CellSpan()

    package init(rows: Int = 1, columns: Int = 1) {
        self.rows = rows
        self.columns = columns
    }
}

/// The cells that a cell is the header of.
package enum HeaderScope: Sendable, Hashable {
    /// A data cell.
    case none
    /// The cells below it in its columns.
    case column
    /// The cells to its right in its rows.
    case row
    case both
}
