/// Fourth pass: the row heights that the cells need.
enum RowHeights {
    /// The height that a cell needs across its rows, in points.
    struct Need {
        var rows: Range<Int>
        var height: Double
    }

    /// - Parameter needs: One for each cell.
    static func solve(_ placement: CellPlacement, least: Double, needs: [Double]) -> [Double] {
        solve(rowCount: placement.rowCount, least: least, needs: zip(placement.cells, needs).map { Need(rows: $0.rows, height: $1) })
    }

    static func solve(rowCount: Int, least: Double, needs: [Need]) -> [Double] {
        var heights = Array(repeating: least, count: rowCount)
        for need in needs where need.rows.count == 1 {
            heights[need.rows.lowerBound] = max(heights[need.rows.lowerBound], need.height)
        }
        raise(&heights, for: needs.filter { $0.rows.count > 1 })
        return heights
    }

    /// Heightens the rows of each span by equal amounts until they are high enough together. Short spans come first, so
    /// that long ones take their needs into account.
    static func raise(_ heights: inout [Double], for spans: [Need]) {
        for span in spans.sorted(by: { ($0.rows.count, $0.rows.lowerBound) < ($1.rows.count, $1.rows.lowerBound) }) {
            let missing = span.height - heights[span.rows].reduce(0, +)
            guard missing > lengthTolerance else { continue }
            for row in span.rows { heights[row] += missing / Double(span.rows.count) }
        }
    }
}
