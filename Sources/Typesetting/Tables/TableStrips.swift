import Documents

/// The strips between the positions at which a table can be divided: its rows, and of a row that is higher than a page
/// a line or two each.
///
/// Cells that fit a page are set again below a break. The lines of those that do not, and of all cells of a row that is
/// cut, run on from strip to strip: each of them has a place in one strip.
struct TableStrips: Sendable {
    /// The row of each strip.
    private(set) var rows: [Int] = []
    /// The first strip of each row; one more at the end.
    private(set) var starts: [Int] = []
    /// The sums of the heights of the strips above each strip, and of all strips.
    private(set) var offsets = [0.0]
    /// The number of lines above each position from the first strip of a cell to the end of its last, for cells whose
    /// lines run on.
    private var linesAbove: [Int: [Int]] = [:]

    var count: Int { rows.count }

    /// Whether each row is a strip and each cell is set again as a whole below a break.
    var isUndivided: Bool { linesAbove.isEmpty && count == starts.count - 1 }

    /// - Parameter page: The height that rows can have on an empty page.
    init(_ placement: CellPlacement, _ sized: SizedTable, _ style: TableStyle, page: Double) {
        let long = placement.cells.indices.filter { sized.needs[$0] > page + lengthTolerance && placement.cells[$0].rows.count > 1 }
        // The cells across several rows that run through each row; empty in nearly all tables.
        var through: [Int: [Int]] = [:]
        for cell in long { for row in placement.cells[cell].rows { through[row, default: []].append(cell) } }
        rows.reserveCapacity(placement.rowCount)
        var cut: [Int] = []
        for row in 0..<placement.rowCount {
            starts.append(count)
            let height = sized.heights[row]
            let cutting = Cutting(row, placement, sized, style, through: through[row] ?? [], page: page)
            if cutting != nil { cut.append(row) }
            for strip in cutting?.heights ?? [height] {
                rows.append(row)
                offsets.append(offsets[offsets.count - 1] + strip)
            }
        }
        starts.append(count)
        let single = cut.flatMap { row in placement.cells(startingIn: row).filter { placement.cells[$0].rows.count == 1 } }
        for cell in long + single { linesAbove[cell] = lines(of: sized.cells[cell], rows: placement.cells[cell].rows, sized, style) }
    }

    /// Returns the strips of rows.
    func strips(_ rows: Range<Int>) -> Range<Int> { starts[rows.lowerBound]..<starts[rows.upperBound] }

    /// Whether a position is between two lines of a row.
    func isInsideRow(_ position: Int) -> Bool { position < count && starts[rows[position]] != position }

    /// Returns the rows that begin in the strips.
    func rows(beginningIn strips: Range<Int>) -> Range<Int> { firstRow(from: strips.lowerBound)..<firstRow(from: strips.upperBound) }

    private func firstRow(from position: Int) -> Int {
        position < count ? rows[position] + (isInsideRow(position) ? 1 : 0) : starts.count - 1
    }

    /// Whether the lines of a cell run on below a break; otherwise it is set again.
    func runsOn(_ cell: Int) -> Bool { linesAbove[cell] != nil }

    /// Returns the lines in a part of a cell that runs on. Both ranges of strips are of the table.
    func lines(of cell: Int, strips: Range<Int>, part: Range<Int>) -> Range<Int> {
        guard let above = linesAbove[cell] else { return 0..<0 }
        return above[part.lowerBound - strips.lowerBound]..<above[part.upperBound - strips.lowerBound]
    }

    private func lines(of cell: SetCell, rows: Range<Int>, _ sized: SizedTable, _ style: TableStyle) -> [Int] {
        let strips = strips(rows)
        let top = offsets[strips.lowerBound] + sized.rules.halves[rows.lowerBound] + style.padding.vertical + cell.drop
        let pitch = style.leading * cell.size
        let lines = cell.text.lines.count
        return (strips.lowerBound...strips.upperBound).map { position in
            if position == strips.upperBound { return lines }
            let above = pitch > 0 ? ((offsets[position] - top + lengthTolerance) / pitch).rounded(.down) : 0
            return cell.undivided(Int(min(max(above, 0), Double(lines))))
        }
    }
}

/// The strips of a row that has to be divided.
private struct Cutting {
    private(set) var heights: [Double] = []

    /// Returns nil for a row that fits a page whole, with the parts of the cells that run through it.
    init?(_ row: Int, _ placement: CellPlacement, _ sized: SizedTable, _ style: TableStyle, through: [Int], page: Double) {
        let height = sized.heights[row]
        let pitches = through.map { style.leading * sized.cells[$0].size }
        let around = sized.rules.around(row..<row + 1)
        // A part of a cell that runs on may hold one line more than its share, inside padding and rules of its own.
        let reserve = pitches.max().map { $0 + around } ?? 0
        guard height + reserve > page + lengthTolerance else { return nil }
        let cells = placement.cells(startingIn: row).filter { placement.cells[$0].rows.count == 1 } + through
        let longest = cells.max { sized.needs[$0] < sized.needs[$1] }
        guard let longest, sized.cells[longest].size * style.leading > 0 else { return nil }
        // The row is divided between the lines of its longest cell.
        let pitch = sized.cells[longest].size * style.leading
        let top = sized.rules.halves[row] + style.padding.vertical + sized.cells[longest].drop
        let bottom = sized.rules.halves[row + 1] + style.padding.vertical
        let lines = Int(max((height - top - bottom + lengthTolerance) / pitch, 1))
        // No single line is left above or below a break, unless a page has hardly room for more.
        let kept = lines >= 4 && 4 * pitch + top + bottom <= page ? 2 : 1
        guard lines > kept else { return nil }
        heights = [top + Double(kept) * pitch] + Array(repeating: pitch, count: max(lines - 2 * kept, 0))
        heights.append(height - heights.reduce(0, +))
    }
}
