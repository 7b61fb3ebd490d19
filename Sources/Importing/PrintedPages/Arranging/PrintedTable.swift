/// A table of a page with the places of its cells, so that its parts on several pages can be put together.
struct PrintedTable {
    struct Cell {
        var text: String
        /// The first, and the one behind the last.
        var rows: Range<Int>
        var columns: Range<Int>
        var page: Int
    }

    var page: Int
    var box: PrintedBox
    /// The edges of the columns.
    var columns: [Float]
    var rowCount: Int
    var cells: [Cell]
    /// How many cells hold figures in several lines: one that was broken, or several that no rule parts.
    var brokenFigures = 0

    /// - Returns: nil for a frame around text and for a picture made of lines.
    init?(_ grid: RuledGrid, _ characters: [PrintedCharacter], page: Int) {
        self.page = page
        box = grid.box
        columns = grid.columns
        rowCount = grid.rows.count - 1
        var held: [Int: [PrintedCharacter]] = [:]
        for character in characters {
            guard let row = Self.field(character.box.middleY, grid.rows), let column = Self.field(character.box.middleX, grid.columns) else { continue }
            held[grid.cellOfField[row][column], default: []].append(character)
        }
        var bounds: [Int: (rows: Range<Int>, columns: Range<Int>)] = [:]
        for (row, line) in grid.cellOfField.enumerated() {
            for (column, cell) in line.enumerated() {
                let old = bounds[cell] ?? (row..<row + 1, column..<column + 1)
                bounds[cell] = (min(old.rows.lowerBound, row)..<max(old.rows.upperBound, row + 1), min(old.columns.lowerBound, column)..<max(old.columns.upperBound, column + 1))
            }
        }
        cells = []
        for (cell, bound) in bounds {
            let (text, isBroken) = Self.text(PrintedLine.lines(held[cell] ?? []))
            if isBroken { brokenFigures += 1 }
            cells.append(Cell(text: text, rows: bound.rows, columns: bound.columns, page: page))
        }
        tidy()
        let filled = cells.count { !$0.text.isEmpty }
        // The lines behind the bars of a chart make many fields and hold next to nothing, and no words.
        guard cells.count > 1, filled >= 2, filled * 12 >= cells.count, filled * 3 >= cells.count || cells.count(where: { $0.text.unicodeScalars.contains(where: ProseTidying.isHan) }) >= 3 else { return nil }
    }

    init(page: Int, box: PrintedBox, columns: [Float], rowCount: Int, cells: [Cell]) {
        self.page = page
        self.box = box
        self.columns = columns
        self.rowCount = rowCount
        self.cells = cells
    }

    private static func field(_ position: Float, _ edges: [Float]) -> Int? {
        guard position >= edges[0], position < edges[edges.count - 1], let next = edges.firstIndex(where: { $0 > position }) else { return nil }
        return next - 1
    }

    /// The lines of a cell as one text; and whether it holds figures in several lines, which are no one figure.
    private static func text(_ lines: [PrintedLine]) -> (String, Bool) {
        let texts = lines.map { line in
            let text = line.text
            // Digits that are set apart are one number all the same: a cell holds one.
            return text.unicodeScalars.allSatisfy { PrintedLine.isDigit($0) || $0 == "." || ProseTidying.isSpace($0) } ? String(text.filter { !$0.isWhitespace }) : text.replacing("\t", with: " ")
        }
        if texts.count > 1, texts.allSatisfy({ $0.unicodeScalars.allSatisfy { PrintedLine.isDigit($0) || $0 == "." } }) { return (texts.joined(separator: " "), true) }
        return (texts.reduce("", PrintedLine.joined), false)
    }

    /// Takes out rows and columns in which no cell begins, and puts the cells in order.
    private mutating func tidy() {
        let rows = Set(cells.map(\.rows.lowerBound)), starts = Set(cells.map(\.columns.lowerBound))
        let newRow = Self.renumbered(rowCount, kept: rows), newColumn = Self.renumbered(columns.count - 1, kept: starts)
        for index in cells.indices {
            cells[index].rows = newRow[cells[index].rows.lowerBound]..<newRow[cells[index].rows.upperBound]
            cells[index].columns = newColumn[cells[index].columns.lowerBound]..<newColumn[cells[index].columns.upperBound]
        }
        columns = columns.enumerated().filter { $0.offset == columns.count - 1 || starts.contains($0.offset) }.map(\.element)
        rowCount = rows.count
        cells.sort { ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound) }
    }

    private static func renumbered(_ count: Int, kept: Set<Int>) -> [Int] {
        var numbers: [Int] = [], next = 0
        for index in 0...count {
            numbers.append(next)
            if kept.contains(index) { next += 1 }
        }
        return numbers
    }

    func row(_ row: Int) -> [Cell] { cells.filter { $0.rows.lowerBound == row } }

    var loose: LooseTable {
        var rows = Array(repeating: [LooseCell](), count: rowCount)
        for cell in cells.sorted(by: { $0.columns.lowerBound < $1.columns.lowerBound }) where rows.indices.contains(cell.rows.lowerBound) {
            rows[cell.rows.lowerBound].append(LooseCell(text: cell.text, rowSpan: max(1, cell.rows.count), columnSpan: max(1, cell.columns.count), line: cell.page))
        }
        return LooseTable(rows: rows)
    }
}
