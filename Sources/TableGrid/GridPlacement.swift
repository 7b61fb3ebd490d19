/// Assigns cells with row and column spans to the places of a grid of fixed size.
///
/// Every place belongs to one cell at most, whatever spans are asked for: spans end at the grid's edge, and collisions are either
/// avoided or reported. The work for a cell is bounded by the grid's size and never by the number in its span, and the first free
/// column of a row is found without searching the row anew for each cell.
package struct GridPlacement: Sendable {
    /// What happens if a span reaches places of earlier cells.
    package enum Collision: Sendable {
        /// The span ends before them: first to the right, then downwards.
        case trims
        /// The cell keeps its area and takes the places in it that are free; the others are counted.
        case overlaps
    }

    package struct Placed: Sendable, Hashable {
        /// The cell's number, in the order of placing.
        package var number: Int
        package var area: GridArea
        /// How many places of the area belong to earlier cells.
        package var overlaps: Int
    }

    package let rowCount: Int
    package let columnCount: Int
    package private(set) var areas: [GridArea] = []
    /// A cell's number for each place, row by row; -1 if there is none.
    private var owners: [Int32]
    /// For each row a column with no free one before it.
    private var firstCandidates: [Int]

    package init(rows: Int, columns: Int) {
        rowCount = max(rows, 0)
        columnCount = max(columns, 0)
        owners = Array(repeating: -1, count: rowCount * columnCount)
        firstCandidates = Array(repeating: 0, count: rowCount)
    }

    /// The number of the cell at a place; nil if it is free.
    package func owner(row: Int, column: Int) -> Int? {
        let owner = owners[row * columnCount + column]
        return owner < 0 ? nil : Int(owner)
    }

    /// The first free column of a row; nil if the row is full or not in the grid.
    package mutating func firstFreeColumn(inRow row: Int) -> Int? {
        guard (0..<rowCount).contains(row) else { return nil }
        var column = firstCandidates[row]
        while column < columnCount, owner(row: row, column: column) != nil { column += 1 }
        firstCandidates[row] = column
        return column < columnCount ? column : nil
    }

    /// How many of the first columns of a row are taken.
    package func filledCount(inRow row: Int, ofColumns columns: Int) -> Int {
        guard (0..<rowCount).contains(row) else { return 0 }
        return (0..<min(columns, columnCount)).count { owner(row: row, column: $0) != nil }
    }

    /// Places a cell.
    /// - Parameters:
    ///   - row: where its first row is, inside the grid.
    ///   - column: a free column of that row.
    ///   - rowSpan: at least 1 is used.
    ///   - columnSpan: at least 1 is used.
    /// - Returns: nil if the place is outside the grid or taken.
    @discardableResult
    package mutating func place(row: Int, column: Int, rowSpan: Int, columnSpan: Int, _ collision: Collision) -> Placed? {
        guard (0..<rowCount).contains(row), (0..<columnCount).contains(column), owner(row: row, column: column) == nil else { return nil }
        // Spans are compared, not added, so that none overflows.
        var bottom = row + min(max(rowSpan, 1), rowCount - row)
        var right = column + min(max(columnSpan, 1), columnCount - column)
        if collision == .trims {
            right = (column..<right).first { owner(row: row, column: $0) != nil } ?? right
            bottom = (row..<bottom).first { below in (column..<right).contains { owner(row: below, column: $0) != nil } } ?? bottom
        }
        let number = areas.count
        let area = GridArea(rows: row..<bottom, columns: column..<right)
        var overlaps = 0
        for row in area.rows {
            for place in (row * columnCount + column)..<(row * columnCount + right) {
                if owners[place] < 0 { owners[place] = Int32(truncatingIfNeeded: number) } else { overlaps += 1 }
            }
        }
        areas.append(area)
        return Placed(number: number, area: area, overlaps: overlaps)
    }
}
