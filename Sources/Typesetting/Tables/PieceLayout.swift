import Documents

/// The positions of the strips of a piece. Lengths from the top edge of the piece.
struct PieceLayout: Sendable {
    /// The strips of this piece, without those of repeated header rows.
    let body: Range<Int>
    /// The number of strips repeated above them.
    let repeated: Int
    /// The top of the table's box, below the continuation line if there is one.
    let top: Double
    /// The upper edges of the strips and the lower edge of the last.
    let edges: [Double]
    let height: Double
    private let strips: TableStrips
    private let rules: RuleWeights
    private let headerRows: Int
    /// The space that strips provide for the rule at the top or the bottom of the piece.
    private let closing: Double

    init(_ table: SetTable, body: Range<Int>, repeatsHeader: Bool) {
        let extent = PieceExtent(table, body: body, repeatsHeader: repeatsHeader)
        self.body = body
        repeated = extent.repeated
        top = extent.top
        edges = extent.edges()
        height = extent.height
        strips = table.strips
        rules = table.sized.rules
        headerRows = table.placement.headerRows
        closing = table.style.innerRule / 2
    }

    var count: Int { edges.count - 1 }

    /// Returns the strip of the table at a position in the piece.
    func strip(at position: Int) -> Int { position < repeated ? position : body.lowerBound + position - repeated }

    /// Returns the row of the table at a position in the piece.
    func row(at position: Int) -> Int { strips.rows[strip(at: position)] }

    /// Whether the strip at a position directly follows the one above it in the table, too.
    func follows(_ position: Int) -> Bool { position > 0 && strip(at: position) == strip(at: position - 1) + 1 }

    /// Returns the strips of the table that a cell with these rows has in this piece. Its rows are either all header rows
    /// or all body rows.
    func part(_ rows: Range<Int>, inHeader: Bool) -> Range<Int> {
        inHeader ? strips.strips(rows) : strips.strips(rows).clamped(to: body)
    }

    /// Returns the space of a cell's part in this piece between the rules above and below it.
    func space(_ rows: Range<Int>, inHeader: Bool) -> (top: Double, middle: Double, bottom: Double) {
        let part = part(rows, inHeader: inHeader)
        let shift = inHeader ? 0 : repeated - body.lowerBound
        let (first, last) = (part.lowerBound + shift, part.upperBound + shift)
        let (above, below) = (half(first), half(last))
        return (edges[first] + above, (edges[first] + edges[last]) / 2 + (above - below) / 2, edges[last] - below)
    }

    /// Returns the space that strips provide for the rule above a position.
    private func half(_ position: Int) -> Double {
        switch position {
        case 0, count: closing
        case repeated: rules.halves[headerRows]
        default: rules.halves[row(at: position)]
        }
    }
}
