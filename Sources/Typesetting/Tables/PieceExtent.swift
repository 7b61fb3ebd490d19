import Documents

/// How high a piece is, without the positions of its rows. Lengths in points.
///
/// In the usual case no cell needs more room than it has, and the height is a difference of sums that the table keeps.
/// A page breaker asks for the heights of very many pieces and places few of them.
struct PieceExtent: Sendable {
    /// The rows of the piece, without repeated header rows.
    let body: Range<Int>
    /// The number of header rows repeated above them.
    let repeated: Int
    /// The top of the table's box, below the continuation line if there is one.
    let top: Double
    /// How much the first row gains because the rule repeated with the header may be heavier than the one above the row
    /// in the undivided table.
    private let pushed: Double
    private let table: SetTable
    /// What the parts of divided cells need; empty if the rows of each of them are high enough as they are.
    private let needs: [RowHeights.Need]

    init(_ table: SetTable, body: Range<Int>, repeatsHeader: Bool) {
        self.table = table
        self.body = body
        let repeated = repeatsHeader ? table.placement.headerRows : 0
        self.repeated = repeated
        top = repeatsHeader ? table.continuationHeight : 0
        let rules = table.sized.rules
        pushed = repeated > 0 && !body.isEmpty ? max(rules.halves[repeated] - rules.halves[body.lowerBound], 0) : 0
        guard table.isCrossed[body.lowerBound] || table.isCrossed[body.upperBound] else {
            needs = []
            return
        }
        let closing = table.style.innerRule / 2
        let opening = repeated > 0 ? rules.halves[repeated] : closing
        // A divided cell needs room for its text in each of its parts.
        let above = table.placement.cells(crossing: body.lowerBound).filter { table.isSetAgain($0) }
        let below = table.placement.cells(crossing: body.upperBound)
        let needs = (above + below.filter { table.placement.cells[$0].rows.lowerBound >= body.lowerBound }).map { (number: Int) in
            let rows = table.placement.cells[number].rows
            let part = rows.clamped(to: body)
            let above = part.lowerBound == body.lowerBound ? opening : rules.halves[part.lowerBound]
            let below = part.upperBound == body.upperBound ? closing : rules.halves[part.upperBound]
            let others = rules.halves[rows.lowerBound] + rules.halves[rows.upperBound]
            return RowHeights.Need(rows: part, height: table.sized.needs[number] + above + below - others)
        }
        let pushed = pushed
        let isHighEnough = needs.allSatisfy { need in
            let gained = need.rows.lowerBound == body.lowerBound ? pushed : 0
            return need.height - gained - table.sum(need.rows) <= lengthTolerance
        }
        self.needs = isHighEnough ? [] : needs
    }

    /// The height of the piece.
    var height: Double { (needs.isEmpty ? edge(above: body.upperBound) : heightenedEdges().last ?? start) + table.sized.rules.bottomExcess }

    /// The upper edges of the rows and the lower edge of the last, from the top edge of the piece.
    func edges() -> [Double] {
        let header = (0..<repeated).map { top + table.sized.rules.topExcess + table.offsets[$0] }
        return header + (needs.isEmpty ? [start] + body.map { edge(above: $0 + 1) } : heightenedEdges())
    }

    /// The upper edge of the first row that is not repeated.
    private var start: Double { top + table.sized.rules.topExcess + table.offsets[repeated] }

    private func edge(above row: Int) -> Double {
        row == body.lowerBound ? start : start + pushed + table.sum(body.lowerBound..<row)
    }

    /// The edges of the rows of the body with room for the parts of divided cells.
    private func heightenedEdges() -> [Double] {
        var heights = Array(table.sized.heights[body])
        if !heights.isEmpty { heights[0] += pushed }
        let first = body.lowerBound
        RowHeights.raise(
            &heights,
            for: needs.map { RowHeights.Need(rows: $0.rows.lowerBound - first..<$0.rows.upperBound - first, height: $0.height) })
        var edges = [start]
        for height in heights { edges.append(edges[edges.count - 1] + height) }
        return edges
    }
}
