/// The rows of a flattened table while its lines are being read.
struct FlattenedRows {
    private(set) var rows: [[LooseCell]] = []
    var labels = 0
    var values = 0
    /// Whether no stroke has ended the last cell yet.
    var isOpen = false

    /// Only a text made for the purpose has rows with more cells.
    private static let widestRow = 400

    mutating func begin(_ cells: [LooseCell], isLabel: Bool) {
        rows.append(cells)
        if isLabel { labels += 1 }
    }

    mutating func add(_ cells: [LooseCell]) {
        guard let last = rows.indices.last, rows[last].count < Self.widestRow else { return }
        rows[last] += cells
    }

    /// Adds the blank cells of a line that holds nothing but strokes.
    mutating func addStrokes(_ blanks: Int, at position: FilePosition?) {
        let count = isOpen ? blanks : blanks + 1
        isOpen = false
        add((0..<min(count, 40)).map { _ in LooseCell(text: "", position: position) })
    }

    var endsBlank: Bool { rows.last?.last?.isBlank ?? true }
}
