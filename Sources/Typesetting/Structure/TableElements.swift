import Documents

/// The structure elements of a table's rows and cells.
struct TableElements {
    private var cells: [GridPosition: Structure.ID] = [:]
    /// The elements of the parts of cells that have several.
    private var parts: [GridPosition: [Structure.ID]] = [:]

    private struct GridPosition: Hashable {
        var row: Int
        var column: Int
    }

    /// Returns the element of the cell that starts at a position.
    func cell(row: Int, column: Int) -> Structure.ID { cells[GridPosition(row: row, column: column)] ?? .none }

    /// Returns the element of a line of the cell that starts at a position.
    func element(of line: SetLine, row: Int, column: Int) -> Structure.ID {
        let position = GridPosition(row: row, column: column)
        guard let part = line.part?.part, let elements = parts[position], elements.indices.contains(part) else {
            return cell(row: row, column: column)
        }
        return elements[part]
    }

    init(_ placement: CellPlacement, in table: Structure.ID, of structure: inout Structure) {
        let columns = placement.columnCount
        let hasHead = placement.headerRows > 0 && placement.headerRows < placement.rowCount
        var group = table
        /// The cell that covers each position of the grid.
        var grid = [Structure.ID](repeating: .none, count: columns * placement.rowCount)
        for row in 0..<placement.rowCount {
            if row == 0 || hasHead && row == placement.headerRows {
                group = structure.add(hasHead && row == 0 ? .tableHead : .tableBody, in: table)
            }
            let line = structure.add(.row, in: group)
            var column = 0
            let starting = placement.cells(startingIn: row).sorted {
                placement.cells[$0].columns.lowerBound < placement.cells[$1].columns.lowerBound
            }
            for number in starting {
                let cell = placement.cells[number]
                while column < cell.columns.lowerBound {
                    Self.fill(row, column, line, &grid, columns, &structure)
                    column += 1
                }
                // A stacked text is set with one character a line, but read as one text.
                let text = cell.source.isStacked ? cell.source.runs.map(\.text).joined().filter { !$0.isNewline } : nil
                let id = structure.add(
                    .cell(
                        StructureCell(
                            header: cell.source.header, rowSpan: cell.rows.count, columnSpan: cell.columns.count, level: cell.source.level,
                            heads: [])), in: line, actualText: text)
                let position = GridPosition(row: cell.rows.lowerBound, column: cell.columns.lowerBound)
                cells[position] = id
                if !cell.source.parts.isEmpty { parts[position] = Self.elements(of: cell.source.parts, in: id, &structure) }
                for row in cell.rows { for column in cell.columns { grid[row * columns + column] = id } }
                column = cell.columns.upperBound
            }
            while column < columns {
                Self.fill(row, column, line, &grid, columns, &structure)
                column += 1
            }
        }
        TableHeads(grid: grid, columns: columns).assign(to: &structure)
    }

    /// Adds the elements of the parts of a cell; of an item that of its text, which its label precedes.
    private static func elements(of parts: [CellPart], in cell: Structure.ID, _ structure: inout Structure) -> [Structure.ID] {
        var list: Structure.ID?
        return parts.map { part in
            guard case .item(let number, let label, _) = part else {
                list = nil
                if case .image(let image) = part { return structure.add(.figure, in: cell, alternative: image.alt) }
                return structure.add(.paragraph, in: cell)
            }
            if number == 1 { list = nil }
            let items = list ?? structure.add(.list(isNumbered: label.text != "•"), in: cell)
            list = items
            let item = structure.add(.item, in: items)
            _ = structure.add(.label, in: item)
            return structure.add(.itemBody, in: item)
        }
    }

    /// Adds an empty cell at an empty position, so that every row has all columns.
    private static func fill(
        _ row: Int, _ column: Int, _ line: Structure.ID, _ grid: inout [Structure.ID], _ columns: Int, _ structure: inout Structure
    ) {
        guard grid[row * columns + column] == .none else { return }
        grid[row * columns + column] = structure.add(.cell(StructureCell(header: .none, rowSpan: 1, columnSpan: 1, heads: [])), in: line)
    }
}
