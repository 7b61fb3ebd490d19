import Documents

/// Sets tables. One for each document's setter; not `Sendable`, as the setter is not.
package struct TableSetter {
    private let setter: any CellSetter
    private let number: Int

    /// - Parameter number: the table's number in the document, for the tags of its cells.
    package init(setter: any CellSetter, number: Int) {
        self.setter = setter
        self.number = number
    }

    /// Sets the table as wide as `measure`. `pageHeight` is the height that an empty page offers to it: the table is
    /// set in the largest of its sizes at which it fits there.
    package func set(_ table: Table, measure: Double, pageHeight: Double) -> SetTable {
        let placement = CellPlacement(table)
        let sized = TableSizing(
            setter: setter, table: table, placement: placement, measure: measure, pageHeight: pageHeight
        ).solve()
        let continuation = table.continuation.flatMap { run -> SetCell? in
            guard !run.text.isEmpty else { return nil }
            let style = run.style.scaled(to: min(run.style.size, sized.size))
            let text = setter.set(
                [TextRun(run.text, style, origin: run.origin)], measure: measure, firstIndent: 0, alignment: .right)
            return SetCell(text: text, size: style.size, centre: setter.centre(of: style), fits: !text.overflows)
        }
        let set = SetTable(
            number: number, style: table.style, placement: placement, sized: sized, continuation: continuation,
            pageHeight: pageHeight, staysWhole: table.staysWhole)
        for cell in set.tooHigh {
            let source = placement.cells[cell].source
            let origins = [source.origin, source.runs.first?.origin ?? .none, table.origin]
            setter.issues.append(Issue(.tooHigh, origin: origins.first { $0 != .none } ?? .none))
        }
        return set
    }
}

/// A table that is set and can be placed, whole or in pieces. A value: nothing in it refers to the setter.
package struct SetTable: Sendable {
    let number: Int
    let style: TableStyle
    let placement: CellPlacement
    let sized: SizedTable
    /// The line above each piece but the first.
    let continuation: SetCell?
    /// Its height with the space under it; 0 without one.
    let continuationHeight: Double
    /// The height that an empty page offers.
    package let pageHeight: Double
    /// Whether it is never cut while a page can hold it, and one can.
    package let staysWhole: Bool
    /// Its height when it is not cut.
    package let height: Double
    /// The size of the text, in points.
    package var size: Double { sized.size }
    package var rowCount: Int { placement.rowCount }

    let groups: RowGroups
    /// How bad it is to cut above each row.
    let cuts: [TableCut.Badness]
    /// The cells that are higher than an empty page: one for each row or span that is.
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
            // The highest cell of the row answers for it.
            placement.cells(startingIn: row).max { sized.needs[$0] < sized.needs[$1] }
                .flatMap { sized.heights[row] > page || sized.needs[$0] > page ? $0 : nil }
        }
    }

    /// The rows from `row` on that fit `height`, and the row to go on with; `rowCount` when that was the last.
    ///
    /// Nil when there is nothing sensible to place here: start a new page then. On a fresh page it always places at
    /// least one row, even one that is higher than the page. A table that stays whole is never cut to fill what
    /// is left of a page.
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

/// What of a table stands on one page.
package struct TablePiece: Sendable {
    let table: SetTable
    let layout: PieceLayout

    package var height: Double { layout.height }
    /// The rows that it places; header rows that are set again are not among them.
    package var rows: Range<Int> { layout.body }

    /// Everything in it, its top left corner at the given place: rules first, then the text in reading order.
    package func marks(x: Double, y: Double) -> [Mark] {
        TableRules.marks(table, layout, x: x, y: y) + TableEmission(table: table, layout: layout, x: x, y: y).marks()
    }
}
