/// The places of a grid that one cell takes.
package struct GridArea: Sendable, Hashable {
    package var rows: Range<Int>
    package var columns: Range<Int>

    package init(rows: Range<Int>, columns: Range<Int>) {
        self.rows = rows
        self.columns = columns
    }

    package var count: Int { rows.count * columns.count }
}
