/// The groups of rows that spanning cells form, and what they imply for a break above each row.
///
/// Groups nest: beside a stub cell across many rows there may be cells across some of them. Groups that overlap without
/// nesting, as cells of different columns may form, are handled independently.
struct RowGroups: Sendable {
    /// The number of groups that a break above each row would divide.
    private(set) var depths: [Int]
    /// Whether the break would divide a group that fits a page.
    private(set) var parts: [Bool]
    /// Whether a group inside the innermost divided group ends or starts at the break.
    private(set) var endsInner: [Bool]
    /// Whether the break would isolate the first or the last row of a group.
    private(set) var lonely: [Bool]

    /// - Parameters:
    ///   - heights: The heights of the table's rows.
    ///   - room: The height available on a page for the rows under a repeated header.
    init(_ placement: CellPlacement, _ heights: [Double], room: Double) {
        let count = placement.rowCount
        depths = Array(repeating: 0, count: count)
        parts = Array(repeating: false, count: count)
        endsInner = parts
        lonely = parts
        var offsets = [0.0]
        for height in heights { offsets.append(offsets[offsets.count - 1] + height) }

        // Outer groups first, so that inner ones find them.
        let groups = Set(placement.cells.lazy.map(\.rows).filter { $0.count > 1 })
            .sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
        // The smallest group that a break above each row divides.
        var innermost: [Range<Int>?] = Array(repeating: nil, count: count)
        for group in groups {
            leaveNoLonely(group)
            // A group that fits no page has to be divided.
            let fits = offsets[group.upperBound] - offsets[group.lowerBound] <= room + lengthTolerance
            for row in group.dropFirst() {
                depths[row] += 1
                if fits { parts[row] = true }
                if (innermost[row]?.count ?? .max) > group.count { innermost[row] = group }
            }
        }
        for group in groups {
            for row in [group.lowerBound, group.upperBound] where row < count {
                if let outer = innermost[row], outer.lowerBound <= group.lowerBound, group.upperBound <= outer.upperBound {
                    endsInner[row] = true
                }
            }
        }
        leaveNoLonely(placement.headerRows..<count)
    }

    private mutating func leaveNoLonely(_ rows: Range<Int>) {
        guard rows.count > 1 else { return }
        lonely[rows.lowerBound + 1] = true
        lonely[rows.upperBound - 1] = true
    }
}
