import Documents

/// The groups that spanning cells make of rows, and what they say about a cut above each row.
///
/// Groups nest: a stub cell over many rows has others beside it over some of them. Groups that overlap without one
/// holding the other, as cells of different columns may, are taken as they come.
struct RowGroups: Sendable {
    /// How many groups a cut above each row would part.
    private(set) var depths: [Int]
    /// Whether a group that a page could hold would be parted there.
    private(set) var parts: [Bool]
    /// Whether a group inside the innermost of the groups parted there ends or starts there.
    private(set) var endsInner: [Bool]
    /// Whether the first or the last row of a group would be left alone.
    private(set) var lonely: [Bool]

    /// - Parameters:
    ///   - heights: of the table's rows.
    ///   - room: what a page has for the rows under a repeated header.
    init(_ placement: CellPlacement, _ heights: [Double], room: Double) {
        let count = placement.rowCount
        depths = Array(repeating: 0, count: count)
        parts = Array(repeating: false, count: count)
        endsInner = parts
        lonely = parts
        var offsets = [0.0]
        for height in heights { offsets.append(offsets[offsets.count - 1] + height) }

        // From the outermost in, so that a group finds those around it.
        let groups = Set(placement.cells.lazy.map(\.rows).filter { $0.count > 1 })
            .sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
        // The smallest group that a cut above each row parts.
        var innermost: [Range<Int>?] = Array(repeating: nil, count: count)
        for group in groups {
            leaveNoLonely(group)
            // Where no page holds the rows of a group together, parting them cannot be helped.
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
