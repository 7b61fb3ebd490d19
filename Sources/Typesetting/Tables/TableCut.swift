import Documents

/// Sixth pass: where a table is cut that does not fit a page.
///
/// Rows are never divided. Above each row stands how bad it is to cut there; of the cuts that fit, the best is taken,
/// and of equally good ones the lowest on the page. Where groups of rows nest, the end of an outer group is better than
/// that of one inside it, as long as it does not leave too much of the page empty.
struct TableCut {
    enum Badness: Int, Sendable, Comparable, CaseIterable {
        case none
        /// It parts a group that a page could hold together, between groups inside it.
        case groupEnd
        /// It leaves the first or the last row of a group alone.
        case lonelyRow
        /// It parts rows that one cell joins and that a page could hold together.
        case joinedRows
        case joinedRowsAndLonelyRow
        /// It parts the header, or the header from the body.
        case header

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// The part of a page that may stay empty so that a piece ends with an outer group and not with one inside it.
    static let mostEmpty = 1.0 / 3

    let table: SetTable

    /// How bad it is to cut above each row.
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
        // Only a good end is a reason to start here and not on a new page.
        let allowed = isFreshPage ? Badness.header : .none
        if let layout = best(from: row, fitting: height, repeatsHeader: continues, allowed: allowed) { return layout }
        guard isFreshPage else { return nil }
        // The page is too low for the next row under a header: do without, and then without the limit.
        if continues, let layout = best(from: row, fitting: height, repeatsHeader: false, allowed: .header) { return layout }
        return layout(row..<row + 1, false)
    }

    private func best(from row: Int, fitting height: Double, repeatsHeader: Bool, allowed: Badness) -> PieceLayout? {
        // What fits by the rows' own heights; the room that cut cells ask for comes after.
        var least = table.sized.rules.excess
        if repeatsHeader {
            least += table.continuationHeight + table.sized.heights[..<table.placement.headerRows].reduce(0, +)
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
        // The ends of groups, the outer ones first.
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
