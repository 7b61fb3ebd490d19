/// Sixth pass: where a table is cut that does not fit a page.
///
/// Rows are never divided. Above each row stands how bad it is to cut there; of the cuts that fit, the best is taken,
/// and of equally good ones the lowest on the page.
struct TableCut {
    enum Badness: Int, Sendable, Comparable, CaseIterable {
        case none
        /// It leaves the first or the last row of a group alone.
        case lonelyRow
        /// It parts rows that one cell joins and that a page could hold together.
        case joinedRows
        case joinedRowsAndLonelyRow
        /// It parts the header, or the header from the body.
        case header

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    let table: SetTable

    /// How bad it is to cut above each row. `room` is what a page has for the rows under a repeated header.
    static func badness(_ placement: CellPlacement, _ heights: [Double], room: Double) -> [Badness] {
        let count = placement.rowCount
        var joined = Array(repeating: false, count: count)
        var lonely = joined
        var offsets = [0.0]
        for height in heights { offsets.append(offsets[offsets.count - 1] + height) }

        func group(_ rows: Range<Int>) {
            guard rows.count > 1 else { return }
            lonely[rows.lowerBound + 1] = true
            lonely[rows.upperBound - 1] = true
        }
        // Where no page holds the rows of a span together, parting them cannot be helped.
        for cell in placement.cells where cell.rows.count > 1 {
            group(cell.rows)
            if offsets[cell.rows.upperBound] - offsets[cell.rows.lowerBound] <= room + lengthTolerance {
                for row in cell.rows.dropFirst() { joined[row] = true }
            }
        }
        group(placement.headerRows..<count)

        return (0..<count).map { row in
            if row <= placement.headerRows, placement.headerRows > 0 { return .header }
            return switch (joined[row], lonely[row]) {
            case (false, false): .none
            case (false, true): .lonelyRow
            case (true, false): .joinedRows
            case (true, true): .joinedRowsAndLonelyRow
            }
        }
    }

    func piece(from row: Int, fitting height: Double, isFreshPage: Bool) -> PieceLayout? {
        if row == 0 {
            if table.height <= height + lengthTolerance { return layout(0..<table.rowCount, false) }
            if !isFreshPage, table.height <= table.pageHeight + lengthTolerance { return nil }
        }
        let continues = row >= max(table.placement.headerRows, 1)
        if let (layout, badness) = best(from: row, fitting: height, repeatsHeader: continues) {
            if isFreshPage || badness == .none { return layout }
        }
        guard isFreshPage else { return nil }
        // The page is too low for the next row under a header: do without, and then without the limit.
        if continues, let (layout, _) = best(from: row, fitting: height, repeatsHeader: false) { return layout }
        return layout(row..<row + 1, false)
    }

    private func best(from row: Int, fitting height: Double, repeatsHeader: Bool) -> (PieceLayout, Badness)? {
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
        for badness in Badness.allCases {
            for end in ends[badness.rawValue].reversed() {
                let layout = layout(row..<end, repeatsHeader)
                if layout.height <= height + lengthTolerance { return (layout, badness) }
            }
        }
        return nil
    }

    private func badness(_ end: Int) -> Badness { end < table.rowCount ? table.cuts[end] : .none }

    private func layout(_ rows: Range<Int>, _ repeatsHeader: Bool) -> PieceLayout {
        PieceLayout(table, body: rows, repeatsHeader: repeatsHeader)
    }
}
