/// The rows of a flattened table while its lines are read.
struct FlattenedRows {
    private(set) var rows: [[LooseCell]] = []
    var labels = 0
    var values = 0
    /// Whether no stroke has ended the last cell yet.
    var isOpen = false

    /// A row has more cells than any form's only in a text that is made to.
    private static let widestRow = 400

    mutating func begin(_ cells: [LooseCell], isLabel: Bool) {
        rows.append(cells)
        if isLabel { labels += 1 }
    }

    mutating func add(_ cells: [LooseCell]) {
        guard let last = rows.indices.last, rows[last].count < Self.widestRow else { return }
        rows[last] += cells
    }

    /// Strokes alone on a line, with so many blanks between them.
    mutating func strokes(_ blanks: Int, line: Int?) {
        let count = isOpen ? blanks : blanks + 1
        isOpen = false
        add((0..<min(count, 40)).map { _ in LooseCell(text: "", line: line) })
    }

    var endsBlank: Bool { rows.last?.last?.isBlank ?? true }
}
