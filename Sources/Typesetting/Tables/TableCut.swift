/// Sixth pass: divides a table that does not fit a page.
///
/// Rows are never divided. Each break above a row has a badness. Of the breaks that fit, the one with the least badness
/// is chosen; among equal ones, the lowest on the page. Where groups of rows nest, the end of an outer group is
/// preferred to that of an inner one, as long as it does not leave too much of the page empty.
package struct TableCut {
    package enum Badness: Int, Sendable, Comparable, CaseIterable {
        case none
        /// Divides a group that fits a page, between groups inside it.
        case groupEnd
        /// Isolates the first or the last row of a group.
        case lonelyRow
        /// Divides rows that a spanning cell joins and that fit a page together.
        case joinedRows
        case joinedRowsAndLonelyRow
        /// Divides the header, or separates it from the body.
        case header

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// The share of a page that may remain empty so that a piece ends with an outer group instead of an inner one.
    static let mostEmpty = 1.0 / 3

    let table: SetTable

    /// Returns the badness of a break above each row.
    static func badness(_ placement: CellPlacement, _ groups: RowGroups) -> [Badness] {
        (0..<placement.rowCount).map { row in
            if row <= placement.headerRows, placement.headerRows > 0 { return .header }
            return switch (groups.parts[row], groups.lonely[row]) {
            case (false, false): .none
            case (false, true): .lonelyRow
            case (true, false): groups.endsInner[row] ? .groupEnd : .joinedRows
            case (true, true): .joinedRowsAndLonelyRow
            }
        }
    }

    func piece(from row: Int, fitting height: Double, isFreshPage: Bool) -> PieceLayout? {
        if row == 0 {
            if table.height <= height + lengthTolerance { return layout(0..<table.rowCount, false) }
            if !isFreshPage, table.staysWhole { return nil }
        }
        let continues = row >= max(table.placement.headerRows, 1)
        // Only a good break justifies starting here instead of on a new page.
        let allowed = isFreshPage ? Badness.header : .none
        if let layout = best(from: row, fitting: height, repeatsHeader: continues, allowed: allowed) { return layout }
        guard isFreshPage else { return nil }
        // The next row does not fit the page below a header: try without the header, then without the limit.
        if continues, let layout = best(from: row, fitting: height, repeatsHeader: false, allowed: .header) { return layout }
        return layout(row..<row + 1, false)
    }

    private func best(from row: Int, fitting height: Double, repeatsHeader: Bool, allowed: Badness) -> PieceLayout? {
        // Candidates that fit by the heights of the rows alone. The additional height of divided cells is checked
        // later.
        var least = table.sized.rules.excess
        if repeatsHeader {
            least += table.continuationHeight + table.offsets[table.placement.headerRows]
        }
        var ends: [[Int]] = Array(repeating: [], count: Badness.allCases.count)
        var end = row
        while end < table.rowCount {
            least += table.sized.heights[end]
            if least > height + lengthTolerance { break }
            end += 1
            ends[badness(end).rawValue].append(end)
        }
        func lowest(_ ends: [Int]) -> PieceLayout? {
            ends.lazy.reversed().map { layout(row..<$0, repeatsHeader) }.first { $0.height <= height + lengthTolerance }
        }
        // The ends of groups, outer groups first.
        let good = Dictionary(grouping: ends[..<2].joined().filter { badness($0) <= allowed }, by: depth).sorted { $0.key < $1.key }
        var best: PieceLayout?
        for (_, ends) in good {
            guard let layout = lowest(ends.sorted()) else { continue }
            if layout.height > (best?.height ?? -.infinity) + Self.mostEmpty * table.pageHeight + lengthTolerance { best = layout }
        }
        return best ?? Badness.allCases.dropFirst(2).lazy.filter { $0 <= allowed }.compactMap { lowest(ends[$0.rawValue]) }.first
    }

    private func badness(_ end: Int) -> Badness { end < table.rowCount ? table.cuts[end] : .none }

    private func depth(_ end: Int) -> Int { end < table.rowCount ? table.groups.depths[end] : 0 }

    private func layout(_ rows: Range<Int>, _ repeatsHeader: Bool) -> PieceLayout {
        PieceLayout(table, body: rows, repeatsHeader: repeatsHeader)
    }
}
