import Documents

/// Fourth pass: how high rows must be for what stands in them.
enum RowHeights {
    /// What a cell needs over the rows that it stands in, in points.
    struct Need {
        var rows: Range<Int>
        var height: Double
    }

    static func solve(rowCount: Int, least: Double, needs: [Need]) -> [Double] {
        var heights = Array(repeating: least, count: rowCount)
        for need in needs where need.rows.count == 1 {
            heights[need.rows.lowerBound] = max(heights[need.rows.lowerBound], need.height)
        }
        raise(&heights, for: needs.filter { $0.rows.count > 1 })
        return heights
    }

    /// Raises the rows of each span by equal parts until they are together as high as it needs. Short spans first,
    /// so that the long ones find what those have already asked for.
    static func raise(_ heights: inout [Double], for spans: [Need]) {
        for span in spans.sorted(by: { ($0.rows.count, $0.rows.lowerBound) < ($1.rows.count, $1.rows.lowerBound) }) {
            let missing = span.height - heights[span.rows].reduce(0, +)
            guard missing > lengthTolerance else { continue }
            for row in span.rows { heights[row] += missing / Double(span.rows.count) }
        }
    }
}
