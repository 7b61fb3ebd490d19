import Documents

/// A table that has been set and can be placed, whole or in pieces. A value: nothing in it refers to the setter.
package struct SetTable: Sendable {
    let number: Int
    let style: TableStyle
    let placement: CellPlacement
    let sized: SizedTable
    /// The line above each piece except the first.
    let continuation: SetCell?
    /// Its height including the space below it; 0 if there is no such line.
    let continuationHeight: Double
    /// The height available on an empty page.
    package let pageHeight: Double
    /// Whether the table must not be divided and fits a page.
    package let staysWhole: Bool
    /// The height of the undivided table.
    package let height: Double
    /// The type size, in points.
    package var size: Double { sized.size }
    package var rowCount: Int { placement.rowCount }

    let groups: RowGroups
    /// The badness of a break above each row.
    let cuts: [TableCut.Badness]
    /// The cells that are higher than an empty page: one for each such row or span.
    let tooHigh: [Int]

    init(
        number: Int, style: TableStyle, placement: CellPlacement, sized: SizedTable, continuation: SetCell?,
        pageHeight: Double, staysWhole: Bool
    ) {
        self.number = number
        self.style = style
        self.placement = placement
        self.sized = sized
        self.continuation = continuation
        self.pageHeight = pageHeight
        height = sized.height
        self.staysWhole = staysWhole && sized.height <= pageHeight + lengthTolerance

        let repeated = sized.heights[..<placement.headerRows].reduce(0, +)
        continuationHeight = continuation.map { $0.height(leading: style.leading) + style.padding.vertical } ?? 0
        let above = continuationHeight
        groups = RowGroups(placement, sized.heights, room: pageHeight - sized.rules.excess - above - repeated)
        cuts = TableCut.badness(placement, groups)

        let page = pageHeight - sized.rules.excess + lengthTolerance
        tooHigh = (0..<placement.rowCount).compactMap { row in
            // The highest cell of the row is reported.
            placement.cells(startingIn: row).max { sized.needs[$0] < sized.needs[$1] }
                .flatMap { sized.heights[row] > page || sized.needs[$0] > page ? $0 : nil }
        }
    }

    /// Returns the rows from `row` on that fit `height`, and the next row; `rowCount` after the last.
    ///
    /// Returns nil if there is nothing reasonable to place here and a new page should be started. On a fresh page it
    /// always returns at least one row, even if that is higher than the page. A table that stays whole is never divided
    /// to fill the rest of a page.
    package func piece(
        from row: Int, fitting height: Double, isFreshPage: Bool
    ) -> (piece: TablePiece, next: Int)? {
        guard row >= 0, row < rowCount else { return nil }
        return TableCut(table: self).piece(from: row, fitting: height, isFreshPage: isFreshPage)
            .map { (TablePiece(table: self, layout: $0), $0.body.upperBound) }
    }

    /// The whole table, however high.
    package var whole: TablePiece {
        TablePiece(table: self, layout: PieceLayout(self, body: 0..<rowCount, repeatsHeader: false))
    }
}

/// The part of a table on one page.
package struct TablePiece: Sendable {
    let table: SetTable
    let layout: PieceLayout

    package var height: Double { layout.height }
    /// The rows of the piece, without repeated header rows.
    package var rows: Range<Int> { layout.body }

    /// Returns its marks with the top left corner at the given position: rules first, then the text in reading order.
    package func marks(x: Double, y: Double) -> [Mark] {
        TableRules.marks(table, layout, x: x, y: y) + TableEmission(table: table, layout: layout, x: x, y: y).marks()
    }
}
