import Documents

/// The elements of a table's rows and cells.
struct TableElements {
    private var cells: [GridPosition: Structure.ID] = [:]

    private struct GridPosition: Hashable {
        var row: Int
        var column: Int
    }

    /// The element of the cell that begins there.
    func cell(row: Int, column: Int) -> Structure.ID { cells[GridPosition(row: row, column: column)] ?? .none }

    init(_ placement: CellPlacement, in table: Structure.ID, of structure: inout Structure) {
        let columns = placement.columnCount
        let hasHead = placement.headerRows > 0 && placement.headerRows < placement.rowCount
        var group = table
        /// The cell that each place of the grid belongs to.
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
                // The stack is set a character a line, which is not how it is read.
                let text = cell.source.isStacked ? cell.source.runs.map(\.text).joined().filter { !$0.isNewline } : nil
                let id = structure.add(
                    .cell(
                        StructureCell(
                            header: cell.source.header, rowSpan: cell.rows.count, columnSpan: cell.columns.count, level: cell.source.level,
                            heads: [])), in: line, actualText: text)
                cells[GridPosition(row: cell.rows.lowerBound, column: cell.columns.lowerBound)] = id
                for row in cell.rows { for column in cell.columns { grid[row * columns + column] = id } }
                column = cell.columns.upperBound
            }
            while column < columns {
                Self.fill(row, column, line, &grid, columns, &structure)
                column += 1
            }
        }
        TableHeads(grid: grid, columns: columns).tell(&structure)
    }

    /// An empty cell where there is none, so that every row has all columns.
    private static func fill(
        _ row: Int, _ column: Int, _ line: Structure.ID, _ grid: inout [Structure.ID], _ columns: Int, _ structure: inout Structure
    ) {
        guard grid[row * columns + column] == .none else { return }
        grid[row * columns + column] = structure.add(.cell(StructureCell(header: .none, rowSpan: 1, columnSpan: 1, heads: [])), in: line)
    }
}

/// Which cells head which: in a column those of the block of heads nearest above, in a row those nearest to the left,
/// behind those above that the first of these stands under by its level.
private struct TableHeads {
    let grid: [Structure.ID]
    let columns: Int

    func tell(_ structure: inout Structure) {
        guard columns > 0 else { return }
        var ofColumns: [Structure.ID: [Structure.ID]] = [:]
        var ofRows = ofColumns
        var above = [HeaderBlock](repeating: HeaderBlock(), count: columns)
        var ladders = [[(level: Int, id: Structure.ID)]](repeating: [], count: columns)
        for row in 0..<(grid.count / columns) {
            var left = HeaderBlock()
            for column in 0..<columns {
                let id = grid[row * columns + column]
                guard case .cell(let cell)? = id == .none ? nil : structure[id].role else { continue }
                above[column].meet(id, isHead: cell.header == .column || cell.header == .both)
                let headsRow = cell.header == .row || cell.header == .both
                if headsRow, left.heads.isEmpty {
                    ladders[column].removeAll { $0.level >= cell.level }
                    for step in ladders[column] { left.meet(step.id, isHead: true) }
                    ladders[column].append((cell.level, id))
                }
                left.meet(id, isHead: headsRow)
                guard cell.header == .none else { continue }
                add(above[column].heads, to: &ofColumns[id, default: []])
                add(left.heads, to: &ofRows[id, default: []])
            }
        }
        // One head in each direction is what a reader finds without being told.
        guard ofColumns.values.contains(where: { $0.count > 1 }) || ofRows.values.contains(where: { $0.count > 1 }) else { return }
        for (id, heads) in ofColumns { structure.setHeads(heads + (ofRows[id] ?? []), of: id) }
    }

    private func add(_ heads: [Structure.ID], to known: inout [Structure.ID]) {
        for head in heads where !known.contains(head) { known.append(head) }
    }

    /// Heads one after the other; the next ones after other cells take their place.
    private struct HeaderBlock {
        private(set) var heads: [Structure.ID] = []
        private var isOpen = false

        mutating func meet(_ id: Structure.ID, isHead: Bool) {
            if isHead {
                if !isOpen { heads = [] }
                if heads.last != id { heads.append(id) }
            }
            isOpen = isHead
        }
    }
}
