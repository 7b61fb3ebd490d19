/// The rows and columns of a table, and which of them are headers.
package struct TableShape: Sendable, Hashable {
    /// The preferred widths of the columns, in proportion to one another.
    package var columns: [Double]
    /// Whether the widths follow from the content of the cells instead, so that as few lines as possible are needed.
    package var followsContent = false
    /// The limits of each column's width. Columns beyond the end of the list have none.
    package var columnLimits: [ColumnLimit]
    package var rowCount: Int
    /// How many rows at the top are repeated on each page.
    package var headerRows: Int
    /// How many columns on the left hold the headers of their rows.
    package var stubColumns: Int

    package init(columns: [Double], columnLimits: [ColumnLimit] = [], rowCount: Int, headerRows: Int = 0, stubColumns: Int = 0) {
        self.columns = columns
        self.columnLimits = columnLimits
        self.rowCount = rowCount
        self.headerRows = headerRows
        self.stubColumns = stubColumns
    }
}
