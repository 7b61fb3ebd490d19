import Documents

/// Where the rows of a piece stand. Lengths from the piece's top edge.
struct PieceLayout: Sendable {
    /// The rows that stand here for the first and only time.
    let body: Range<Int>
    /// How many header rows are set again above them.
    let repeated: Int
    /// Where the box of the table starts: under the continuation line, if there is one.
    let top: Double
    /// The upper edges of the piece's rows, and the lower edge of the last.
    let edges: [Double]
    let height: Double
    /// What rows give to the rule at each of the edges.
    private let halves: [Double]

    init(_ table: SetTable, body: Range<Int>, repeatsHeader: Bool) {
        self.body = body
        let repeated = repeatsHeader ? table.placement.headerRows : 0
        self.repeated = repeated
        top = repeatsHeader ? table.continuationHeight : 0

        let rules = table.sized.rules
        // The rule that is repeated with the header may be heavier than the one that the first row has above it elsewhere.
        let pushed = repeated > 0 ? max(rules.halves[repeated] - rules.halves[body.lowerBound], 0) : 0
        let closing = table.style.innerRule / 2
        let upper = repeated > 0 ? [closing] + rules.halves[1...repeated] : [closing]
        let halves = upper + rules.halves[body].dropFirst() + [closing]
        self.halves = halves

        // A cell that is cut needs room for its text in each of its parts.
        let above = table.placement.cells(crossing: body.lowerBound).filter { table.isSetAgain($0) }
        let below = table.placement.cells(crossing: body.upperBound)
        let needs = (above + below.filter { table.placement.cells[$0].rows.lowerBound >= body.lowerBound }).map { (number: Int) in
            let rows = table.placement.cells[number].rows
            let part = Self.shift(rows.clamped(to: body), by: repeated - body.lowerBound)
            let above = halves[part.lowerBound] - rules.halves[rows.lowerBound]
            let below = halves[part.upperBound] - rules.halves[rows.upperBound]
            return RowHeights.Need(rows: Self.shift(part, by: -repeated), height: table.sized.needs[number] + above + below)
        }
        var heights = Array(table.sized.heights[body])
        if !heights.isEmpty { heights[0] += pushed }
        RowHeights.raise(&heights, for: needs)

        var edges = [top + rules.topExcess]
        for height in table.sized.heights[..<repeated] + heights { edges.append(edges[edges.count - 1] + height) }
        self.edges = edges
        height = edges[edges.count - 1] + rules.bottomExcess
    }

    var rowCount: Int { edges.count - 1 }

    /// The table's row that stands at a place of the piece.
    func row(at place: Int) -> Int { place < repeated ? place : body.lowerBound + place - repeated }

    /// Whether the row at a place follows in the table on the one above it in the piece.
    func follows(_ place: Int) -> Bool { place > 0 && row(at: place) == row(at: place - 1) + 1 }

    /// What a cell's part here has between the rules above and below it. Its rows are all header rows or all body rows.
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
    /// Whether a cell that is cut has its text in the later parts too: not when the text alone fills the page.
    func isSetAgain(_ cell: Int) -> Bool {
        sized.needs[cell] <= pageHeight - sized.rules.excess + lengthTolerance
    }
}
