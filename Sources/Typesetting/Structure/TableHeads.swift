import Documents

/// Determines the headers of each data cell: in a column those of the nearest block of headers above, in a row the
/// nearest ones to the left. The latter are preceded by the headers that the first of them is subordinate to by its
/// level.
struct TableHeads {
    let grid: [Structure.ID]
    let columns: Int

    func assign(to structure: inout Structure) {
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
        // Readers find a single header in each direction by themselves.
        guard ofColumns.values.contains(where: { $0.count > 1 }) || ofRows.values.contains(where: { $0.count > 1 }) else { return }
        for (id, heads) in ofColumns { structure.setHeads(heads + (ofRows[id] ?? []), of: id) }
    }

    private func add(_ heads: [Structure.ID], to known: inout [Structure.ID]) {
        for head in heads where !known.contains(head) { known.append(head) }
    }

    /// Adjacent headers. Headers after other cells replace them.
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
