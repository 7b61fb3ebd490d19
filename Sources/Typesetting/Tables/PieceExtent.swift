import Documents

/// How high a piece is, without the positions of its strips. Lengths in points.
///
/// In the usual case no cell needs more room than it has, and the height is a difference of sums that the table keeps.
/// A page breaker asks for the heights of very many pieces and places few of them.
struct PieceExtent: Sendable {
    /// The strips of the piece, without those of repeated header rows.
    let body: Range<Int>
    /// The number of strips repeated above them.
    let repeated: Int
    /// The top of the table's box, below the continuation line if there is one.
    let top: Double
    /// How much the first strip gains because the rule repeated with the header may be heavier than the one above its row
    /// in the undivided table.
    private let pushed: Double
    // Not the table itself, which is costly to copy.
    /// The upper edges of the table's strips, and the lower edge of the last.
    private let offsets: [Double]
    private let topExcess: Double
    private let bottomExcess: Double
    /// What the parts of divided cells need; empty if the strips of each of them are high enough as they are.
    private let needs: [RowHeights.Need]

    init(_ table: SetTable, body: Range<Int>, repeatsHeader: Bool) {
        offsets = table.strips.offsets
        topExcess = table.sized.rules.topExcess
        bottomExcess = table.sized.rules.bottomExcess
        self.body = body
        let header = table.placement.headerRows
        // A part of a wide table that starts at the top has its header below the continuation line.
        repeated = repeatsHeader && body.lowerBound > 0 ? table.strips.starts[header] : 0
        top = repeatsHeader ? table.continuationHeight : 0
        let rules = table.sized.rules
        let isRowStart = !body.isEmpty && !table.strips.isInsideRow(body.lowerBound)
        pushed = repeated > 0 && isRowStart ? max(rules.halves[header] - rules.halves[table.strips.rows[body.lowerBound]], 0) : 0
        let needs = Self.needs(table, body, opening: repeated > 0 ? rules.halves[header] : table.style.innerRule / 2)
        let pushed = pushed
        let isHighEnough = needs.allSatisfy { need in
            let gained = need.rows.lowerBound == body.lowerBound ? pushed : 0
            return need.height - gained - table.sum(need.rows) <= lengthTolerance
        }
        self.needs = isHighEnough ? [] : needs
    }

    /// Returns the heights that the parts of divided cells need, by their strips: each has padding and rules of its own.
    private static func needs(_ table: SetTable, _ body: Range<Int>, opening: Double) -> [RowHeights.Need] {
        let above = table.cells(crossing: body.lowerBound)
        let below = table.cells(crossing: body.upperBound).filter {
            table.strips.starts[table.placement.cells[$0].rows.lowerBound] >= body.lowerBound
        }
        let rules = table.sized.rules
        return (above + below).map { number in
            let rows = table.placement.cells[number].rows
            let part = table.strips.strips(rows).clamped(to: body)
            let upper = part.lowerBound == body.lowerBound ? opening : rules.halves[rows.lowerBound]
            let lower = part.upperBound == body.upperBound ? table.style.innerRule / 2 : rules.halves[rows.upperBound]
            let content = table.contentHeight(of: number, in: part)
            return RowHeights.Need(rows: part, height: content + 2 * table.style.padding.vertical + (upper + lower))
        }
    }

    /// The height of the piece.
    var height: Double { (needs.isEmpty ? edge(above: body.upperBound) : heightenedEdges().last ?? start) + bottomExcess }

    /// The upper edges of the strips and the lower edge of the last, from the top edge of the piece.
    func edges() -> [Double] {
        let header = (0..<repeated).map { top + topExcess + offsets[$0] }
        return header + (needs.isEmpty ? [start] + body.map { edge(above: $0 + 1) } : heightenedEdges())
    }

    /// The upper edge of the first strip that is not repeated.
    private var start: Double { top + topExcess + offsets[repeated] }

    private func sum(_ strips: Range<Int>) -> Double { offsets[strips.upperBound] - offsets[strips.lowerBound] }

    private func edge(above strip: Int) -> Double {
        strip == body.lowerBound ? start : start + pushed + sum(body.lowerBound..<strip)
    }

    /// The edges of the strips of the body with room for the parts of divided cells.
    private func heightenedEdges() -> [Double] {
        var heights = body.map { sum($0..<$0 + 1) }
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
