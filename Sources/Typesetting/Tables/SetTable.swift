import Documents

/// A table that has been set and can be placed, whole or in pieces. A value: nothing in it refers to the setter.
package struct SetTable: Sendable {
    let number: Int
    let style: TableStyle
    /// What it shows of a table that is too wide for the page; nil if it shows all of its table.
    let part: TablePart?
    let placement: CellPlacement
    var sized: SizedTable
    /// The line above each piece except the first.
    let continuation: SetCell?
    /// Its height including the space below it; 0 if there is no such line.
    let continuationHeight: Double
    /// The height available on an empty page.
    package let pageHeight: Double
    /// Whether the table must not be divided and fits a page.
    private(set) package var staysWhole: Bool
    /// The height of the undivided table.
    private(set) package var height: Double
    /// The type size, in points.
    package var size: Double { sized.size }
    package var rowCount: Int { placement.rowCount }

    let groups: RowGroups
    /// The badness of a break above each row.
    let cuts: [TableCut.Badness]
    /// What is to be reported about its cells, besides those that an earlier part of a wide table has shown.
    package var issues: [SettingIssue] = []
    /// What lies between the positions at which the table can be divided.
    let strips: TableStrips
    /// Whether a cell crosses the top edge of each row; one more at the end.
    private let isCrossed: [Bool]
    /// Whether the header is repeated if a piece starts at each position.
    private var repeatsHeader: [Bool] = []

    init(
        number: Int, table: Table, part: TablePart?, placement: CellPlacement, sized: SizedTable, continuation: SetCell?,
        pageHeight: Double
    ) {
        self.number = number
        self.part = part
        let style = table.style
        self.style = style
        self.placement = placement
        self.sized = sized
        self.continuation = continuation
        self.pageHeight = pageHeight
        let page = pageHeight - sized.rules.excess
        let strips = TableStrips(placement, sized, style, page: page)
        self.strips = strips
        isCrossed = Self.crossings(placement)
        let repeated = strips.offsets[strips.starts[placement.headerRows]]
        let above = continuation.map { $0.height(leading: style.leading) + style.padding.vertical } ?? 0
        continuationHeight = above
        groups = RowGroups(placement, sized.heights, room: page - above - repeated)
        cuts = TableCut.badness(placement, groups)
        height = 0
        staysWhole = false
        repeatsHeader = (0..<strips.count).map { position in
            continues(at: position)
                && PieceExtent(self, body: position..<position + 1, repeatsHeader: true).height <= pageHeight + lengthTolerance
        }
        height = self.height(from: 0, to: cutCount)
        staysWhole = table.staysWhole && height <= pageHeight + lengthTolerance
        issues =
            placement.cells.indices.filter { original(of: $0) != nil }.flatMap { sized.cells[$0].issues }
            + tooHigh(page).map { cell in
                let source = placement.cells[cell].source
                let origins = [source.origin, source.runs.first?.origin ?? .none, table.origin]
                return SettingIssue(.tooHigh, origin: origins.first { $0 != .none } ?? .none)
            }
    }

    /// Returns the highest cell of each row and each span that is higher than an empty page.
    private func tooHigh(_ page: Double) -> [Int] {
        (0..<placement.rowCount).compactMap { row in
            placement.cells(startingIn: row).max { sized.needs[$0] < sized.needs[$1] }
                .flatMap { max(sized.heights[row], sized.needs[$0]) > page + lengthTolerance && original(of: $0) != nil ? $0 : nil }
        }
    }

    /// Whether a piece that starts at a position continues what is above it: a part of the same columns, or another part
    /// of a wide table.
    func continues(at position: Int) -> Bool {
        position == 0 ? part.map { !$0.isFirst } ?? false : position >= max(strips.starts[placement.headerRows], 1)
    }

    /// The cells of the author's table, of which this may be a part.
    var authorPlacement: CellPlacement { part?.placement ?? placement }

    /// Returns the number of a cell in the author's table; nil if an earlier part has shown it.
    func original(of cell: Int) -> Int? { part.map { $0.original(of: placement.cells[cell]) } ?? cell }

    private static func crossings(_ placement: CellPlacement) -> [Bool] {
        // The number of cells that begin to cross at an edge less those that end.
        var changes = [Int](repeating: 0, count: placement.rowCount + 2)
        for cell in placement.cells where cell.rows.count > 1 {
            changes[cell.rows.lowerBound + 1] += 1
            changes[cell.rows.upperBound] -= 1
        }
        var open = 0
        return changes.dropLast().map { change in
            open += change
            return open > 0
        }
    }

    /// Returns the height of strips in the undivided table.
    func sum(_ strips: Range<Int>) -> Double { self.strips.offsets[strips.upperBound] - self.strips.offsets[strips.lowerBound] }

    /// Returns the cells on both sides of a position, from left to right.
    func cells(crossing position: Int) -> [Int] {
        guard position > 0, position < strips.count else { return [] }
        let row = strips.rows[position]
        if strips.isInsideRow(position) { return placement.cells(standingIn: row) }
        return isCrossed[row] ? placement.cells(crossing: row) : []
    }

    /// Returns the lines of a cell that a piece shows in the strips `part`: all of them, unless they run on.
    func lines(of cell: Int, in part: Range<Int>) -> Range<Int> {
        guard strips.runsOn(cell) else { return 0..<sized.cells[cell].text.lines.count }
        return strips.lines(of: cell, strips: strips.strips(placement.cells[cell].rows), part: part)
    }

    /// Returns the height of the text of a cell in the strips `part`.
    func contentHeight(of cell: Int, in part: Range<Int>) -> Double {
        let set = sized.cells[cell]
        let lines = lines(of: cell, in: part)
        let isFirst = !strips.runsOn(cell) || part.lowerBound == strips.starts[placement.cells[cell].rows.lowerBound]
        return (isFirst ? set.drop : 0) + Double(lines.count) * style.leading * set.size
    }

    /// Returns the piece from a position on that fits `height`, and the next position; `cutCount` after the last.
    ///
    /// Returns nil if there is nothing reasonable to place here and a new page should be started. On a fresh page it
    /// always returns a piece, even if that is higher than the page. A table that stays whole is never divided to fill
    /// the rest of a page.
    package func piece(
        from position: Int, fitting height: Double, isFreshPage: Bool
    ) -> (piece: TablePiece, next: Int)? {
        guard position >= 0, position < cutCount else { return nil }
        return TableCut(table: self).piece(from: position, fitting: height, isFreshPage: isFreshPage)
            .map { (TablePiece(table: self, layout: $0), $0.body.upperBound) }
    }

    /// The lines of all cells that no earlier part of a wide table has shown, in reading order.
    package var lines: [SetLine] { sized.cells.indices.filter { original(of: $0) != nil }.flatMap { sized.cells[$0].text.lines } }

    /// The whole table, however high.
    package var whole: TablePiece {
        TablePiece(table: self, layout: PieceLayout(self, body: 0..<cutCount, repeatsHeader: repeats(at: 0)))
    }
}

// MARK: Pieces between any two positions

extension SetTable {
    /// The last of the positions 0...cutCount at which the table can be divided: 0 is before the first row, `cutCount`
    /// after the last. There are positions above each row, and between the lines of a row that is higher than a page.
    package var cutCount: Int { strips.count }

    /// Returns the height of the piece between two positions, in points, with all that it repeats or sets again: exactly
    /// that of `piece(from:to:)`, but without placing its strips.
    package func height(from: Int, to: Int) -> Double {
        PieceExtent(self, body: from..<to, repeatsHeader: repeats(at: from)).height
    }

    /// Returns the piece between two positions. Below a break, the header is repeated under the continuation line,
    /// unless the header and what follows do not fit a page together.
    package func piece(from: Int, to: Int) -> TablePiece {
        TablePiece(table: self, layout: PieceLayout(self, body: from..<to, repeatsHeader: repeats(at: from)))
    }

    /// Returns the badness of a break at a position between 0 and `cutCount`.
    package func badness(at position: Int) -> TableCut.Badness {
        strips.isInsideRow(position) ? .insideRow : cuts[strips.rows[position]]
    }

    /// Returns the number of groups of rows that a break at a position divides.
    func depth(at position: Int) -> Int { groups.depths[strips.rows[position]] }

    /// Returns how much text there is between two positions for a signature to stand beside: 1 for each row, 2 for a single
    /// row of several lines, 0 for a header alone.
    func company(from start: Int, to end: Int) -> Int {
        let body = placement.headerRows < placement.rowCount ? strips.starts[placement.headerRows] : 0
        let first = max(start, body)
        guard end - first == 1 else { return max(0, end - first) }
        return placement.cells(standingIn: strips.rows[first]).contains { sized.cells[$0].text.lines.count > 1 } ? 2 : 1
    }

    /// Returns the position at which a line of a cell stands.
    func position(of line: Int, in cell: Int) -> Int {
        let strips = strips.strips(placement.cells[cell].rows)
        guard self.strips.runsOn(cell) else { return strips.lowerBound }
        return strips.first { self.strips.lines(of: cell, strips: strips, part: $0..<$0 + 1).contains(line) } ?? strips.lowerBound
    }

    func repeats(at position: Int) -> Bool { position < repeatsHeader.count && repeatsHeader[position] }
}

/// The part of a table on one page.
package struct TablePiece: Sendable {
    let table: SetTable
    let layout: PieceLayout

    package var height: Double { layout.height }
    /// The rows that begin in the piece, without repeated header rows.
    package var rows: Range<Int> { table.strips.rows(beginningIn: layout.body) }

    /// Returns its marks with the top left corner at the given position: rules first, then the text in reading order.
    package func marks(x: Double, y: Double) -> [Mark] { rules(x: x, y: y) + lines(x: x, y: y).flatMap(\.marks) }

    /// What is to be reported if the piece is printed: with the first one, about all cells.
    var issues: [SettingIssue] {
        (layout.body.lowerBound == 0 ? table.issues : []) + (layout.top > 0 ? table.continuation?.issues ?? [] : [])
    }

    func rules(x: Double, y: Double) -> [Mark] { TableRules.marks(table, layout, x: x, y: y) }

    /// The lines of its cells in reading order. A line that belongs to no cell, or has been read before, is an artifact.
    func lines(x: Double, y: Double) -> [EmittedLine] { TableEmission(table: table, layout: layout, x: x, y: y).lines() }

    /// The lines that are read in the piece, in reading order, with the notes whose marks are in them.
    package var lines: [SetLine] { lines(x: 0, y: 0).filter(\.isRead).map(\.line) }
}
