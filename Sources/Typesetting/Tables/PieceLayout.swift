import Documents

/// The positions of the rows of a piece. Lengths from the top edge of the piece.
struct PieceLayout: Sendable {
    /// The rows of this piece, without repeated header rows.
    let body: Range<Int>
    /// The number of header rows repeated above them.
    let repeated: Int
    /// The top of the table's box, below the continuation line if there is one.
    let top: Double
    /// The upper edges of the rows and the lower edge of the last.
    let edges: [Double]
    let height: Double
    /// The space that rows provide for the rule at each of the edges.
    private let halves: [Double]

    init(_ table: SetTable, body: Range<Int>, repeatsHeader: Bool) {
        let extent = PieceExtent(table, body: body, repeatsHeader: repeatsHeader)
        self.body = body
        repeated = extent.repeated
        top = extent.top
        edges = extent.edges()
        height = extent.height
        let rules = table.sized.rules
        let closing = table.style.innerRule / 2
        let upper = repeated > 0 ? [closing] + rules.halves[1...repeated] : [closing]
        halves = upper + rules.halves[body].dropFirst() + [closing]
    }

    var rowCount: Int { edges.count - 1 }

    /// Returns the row of the table at a position in the piece.
    func row(at position: Int) -> Int { position < repeated ? position : body.lowerBound + position - repeated }

    /// Whether the row at a position directly follows the one above it in the table, too.
    func follows(_ position: Int) -> Bool { position > 0 && row(at: position) == row(at: position - 1) + 1 }

    /// Returns the space of a cell's part in this piece between the rules above and below it. Its rows are either all
    /// header rows or all body rows.
    func space(_ rows: Range<Int>, inHeader: Bool) -> (top: Double, middle: Double, bottom: Double) {
        let part = inHeader ? rows : Self.shift(rows.clamped(to: body), by: repeated - body.lowerBound)
        let (top, bottom) = (edges[part.lowerBound], edges[part.upperBound])
        let (above, below) = (halves[part.lowerBound], halves[part.upperBound])
        return (top + above, (top + bottom) / 2 + (above - below) / 2, bottom - below)
    }

    private static func shift(_ rows: Range<Int>, by distance: Int) -> Range<Int> {
        rows.lowerBound + distance..<rows.upperBound + distance
    }
}

extension SetTable {
    /// Whether the text of a divided cell is repeated in the later parts: not if the text alone fills the page.
    func isSetAgain(_ cell: Int) -> Bool {
        sized.needs[cell] <= pageHeight - sized.rules.excess + lengthTolerance
    }
}
