/// Sixth pass: divides a table that does not fit a page.
///
/// Only a row that is higher than a page is divided, between its lines. Each break has a badness. Of the breaks that fit, the one with the least badness
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
        /// Divides a row that is higher than a page.
        case insideRow
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

    func piece(from position: Int, fitting height: Double, isFreshPage: Bool) -> PieceLayout? {
        let header = table.strips.starts[table.placement.headerRows]
        if position == 0 {
            if table.height <= height + lengthTolerance { return layout(0..<table.cutCount, table.repeats(at: 0)) }
            if !isFreshPage, table.staysWhole { return nil }
        }
        let continues = table.continues(at: position)
        // Only a good break justifies starting here instead of on a new page, unless the first row is divided anyway.
        let opening = max(position, header)
        let isCut = table.strips.isInsideRow(opening + 1)
        let allowed = isFreshPage ? Badness.header : isCut ? .insideRow : .none
        if let layout = best(from: position, fitting: height, repeatsHeader: continues, allowed: allowed) { return layout }
        guard isFreshPage else { return nil }
        // The next row does not fit the page below a header: try without the header, then without the limit.
        if continues, let layout = best(from: position, fitting: height, repeatsHeader: false, allowed: .header) { return layout }
        return layout(position..<position + 1, false)
    }

    private func best(from position: Int, fitting height: Double, repeatsHeader: Bool, allowed: Badness) -> PieceLayout? {
        // Candidates that fit by the heights of the strips alone. The additional height of divided cells is checked
        // later.
        var least = table.sized.rules.excess
        if repeatsHeader, position > 0 {
            least += table.continuationHeight + table.sum(0..<table.strips.starts[table.placement.headerRows])
        }
        var ends: [[Int]] = Array(repeating: [], count: Badness.allCases.count)
        var end = position
        while end < table.cutCount {
            least += table.sum(end..<end + 1)
            if least > height + lengthTolerance { break }
            end += 1
            ends[badness(end).rawValue].append(end)
        }
        func lowest(_ ends: [Int]) -> PieceLayout? {
            ends.last { PieceExtent(table, body: position..<$0, repeatsHeader: repeatsHeader).height <= height + lengthTolerance }
                .map { layout(position..<$0, repeatsHeader) }
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

    private func badness(_ end: Int) -> Badness { end < table.cutCount ? table.badness(at: end) : .none }

    private func depth(_ end: Int) -> Int { end < table.cutCount ? table.groups.depths[table.strips.rows[end]] : 0 }

    private func layout(_ strips: Range<Int>, _ repeatsHeader: Bool) -> PieceLayout {
        PieceLayout(table, body: strips, repeatsHeader: repeatsHeader)
    }
}
