import Han

/// A table of a page with the positions of its cells, so that parts on several pages can be joined.
struct PrintedTable {
    var page: Int
    var box: PrintedBox
    /// The edges of the columns.
    var columns: [Float]
    var rowCount: Int
    var cells: [PrintedCell]
    /// The number of cells with figures in several lines: either one broken figure, or several without a rule between them.
    var brokenFigures = 0

    /// - Returns: nil for a frame around text and for a picture made of lines.
    init?(_ grid: RuledGrid, _ characters: [PrintedCharacter], page: Int) {
        self.page = page
        box = grid.box
        columns = grid.columns
        rowCount = grid.rows.count - 1
        var held: [Int: [PrintedCharacter]] = [:]
        for character in characters {
            guard let row = Self.field(character.box.middleY, grid.rows), let column = Self.field(character.box.middleX, grid.columns)
            else { continue }
            held[grid.cellOfField[row][column], default: []].append(character)
        }
        var bounds: [Int: (rows: Range<Int>, columns: Range<Int>)] = [:]
        for (row, line) in grid.cellOfField.enumerated() {
            for (column, cell) in line.enumerated() {
                let old = bounds[cell] ?? (row..<row + 1, column..<column + 1)
                bounds[cell] = (
                    min(old.rows.lowerBound, row)..<max(old.rows.upperBound, row + 1),
                    min(old.columns.lowerBound, column)..<max(old.columns.upperBound, column + 1)
                )
            }
        }
        cells = []
        for (cell, bound) in bounds {
            if let parted = Self.parted(held[cell] ?? [], bound.rows, bound.columns, grid, page: page) {
                cells += parted
                continue
            }
            let (text, isBroken) = Self.text(PrintedLine.lines(held[cell] ?? []))
            if isBroken { brokenFigures += 1 }
            cells.append(PrintedCell(text: text, rows: bound.rows, columns: bound.columns, page: page))
        }
        tidy()
        let filled = cells.count { !$0.text.isEmpty }
        // The grid lines of a chart form many fields that contain almost nothing, and no words.
        guard cells.count > 1, filled >= 2, filled * 12 >= cells.count,
            filled * 3 >= cells.count || cells.count(where: { $0.text.unicodeScalars.contains(where: \.isHan) }) >= 3
        else { return nil }
    }

    init(page: Int, box: PrintedBox, columns: [Float], rowCount: Int, cells: [PrintedCell]) {
        self.page = page
        self.box = box
        self.columns = columns
        self.rowCount = rowCount
        self.cells = cells
    }

    private static func field(_ position: Float, _ edges: [Float]) -> Int? {
        guard position >= edges[0], position < edges[edges.count - 1], let next = edges.firstIndex(where: { $0 > position }) else {
            return nil
        }
        return next - 1
    }

    /// The lines of a cell as one text, and whether they contain several figures instead of one.
    private static func text(_ lines: [PrintedLine]) -> (String, Bool) {
        let figures = lines.flatMap(figures)
        if figures.count > 0, lines.allSatisfy(isFigures) {
            return (figures.map { $0.text.filter { !$0.isWhitespace } }.joined(separator: " "), figures.count > 1)
        }
        return (lines.map { $0.text.replacing("\t", with: " ") }.reduce("", PrintedLine.joined), false)
    }

    private static func isFigures(_ line: PrintedLine) -> Bool {
        line.characters.allSatisfy { PrintedLine.isDigit($0.scalar) || $0.scalar == "." }
    }

    /// The figures of a line of digits. Evenly letter-spaced digits are one figure.
    private static func figures(_ line: PrintedLine) -> [PrintedLine] {
        // Measured from left edge to left edge, because Poppler counts the space beside some digits as part of them.
        let steps = zip(line.characters, line.characters.dropFirst()).map { $1.box.left - $0.box.left }
        let least = steps.min() ?? 0
        let most = steps.max() ?? 0
        return most < 1.3 * line.em && most - least < 0.3 * line.em ? [line] : line.pieces(apart: 0.25)
    }

    /// A cell with one figure in each of its fields: the rules between them are missing, and the rest of the table shows where they
    /// would be.
    private static func parted(_ characters: [PrintedCharacter], _ rows: Range<Int>, _ columns: Range<Int>, _ grid: RuledGrid, page: Int)
        -> [PrintedCell]?
    {
        guard rows.count * columns.count > 1, !characters.isEmpty else { return nil }
        let lines = PrintedLine.lines(characters)
        guard lines.allSatisfy(isFigures) else { return nil }
        let figures = lines.flatMap(figures)
        guard figures.count > 1 else { return nil }
        var cells: [PrintedCell] = []
        for figure in figures {
            guard let row = field(figure.box.middleY, grid.rows), let column = field(figure.box.middleX, grid.columns),
                !cells.contains(where: { $0.rows.contains(row) && $0.columns.contains(column) })
            else { return nil }
            cells.append(
                PrintedCell(text: figure.text.filter { !$0.isWhitespace }, rows: row..<row + 1, columns: column..<column + 1, page: page))
        }
        for row in rows {
            for column in columns where !cells.contains(where: { $0.rows.contains(row) && $0.columns.contains(column) }) {
                cells.append(PrintedCell(text: "", rows: row..<row + 1, columns: column..<column + 1, page: page))
            }
        }
        return cells
    }

    /// Removes rows and columns in which no cell begins, and sorts the cells.
    private mutating func tidy() {
        let rows = Set(cells.map(\.rows.lowerBound))
        let starts = Set(cells.map(\.columns.lowerBound))
        let newRow = Self.renumbered(rowCount, kept: rows)
        let newColumn = Self.renumbered(columns.count - 1, kept: starts)
        for index in cells.indices {
            cells[index].rows = newRow[cells[index].rows.lowerBound]..<newRow[cells[index].rows.upperBound]
            cells[index].columns = newColumn[cells[index].columns.lowerBound]..<newColumn[cells[index].columns.upperBound]
        }
        columns = columns.enumerated().filter { $0.offset == columns.count - 1 || starts.contains($0.offset) }.map(\.element)
        rowCount = rows.count
        cells.sort { ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound) }
    }

    private static func renumbered(_ count: Int, kept: Set<Int>) -> [Int] {
        var numbers: [Int] = []
        var next = 0
        for index in 0...count {
            numbers.append(next)
            if kept.contains(index) { next += 1 }
        }
        return numbers
    }

    func row(_ row: Int) -> [PrintedCell] { cells.filter { $0.rows.lowerBound == row } }

    var loose: LooseTable {
        var rows = Array(repeating: [LooseCell](), count: rowCount)
        for cell in cells.sorted(by: { $0.columns.lowerBound < $1.columns.lowerBound }) where rows.indices.contains(cell.rows.lowerBound) {
            rows[cell.rows.lowerBound].append(
                LooseCell(
                    text: cell.text, rowSpan: max(1, cell.rows.count), columnSpan: max(1, cell.columns.count), position: .page(cell.page)))
        }
        return LooseTable(rows: rows)
    }
}

struct PrintedCell {
    var text: String
    /// The first one, and the one after the last.
    var rows: Range<Int>
    var columns: Range<Int>
    var page: Int
}
