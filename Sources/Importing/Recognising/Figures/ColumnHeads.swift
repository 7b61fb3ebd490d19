/// The column heads of a table as it was read, compared with those of the form.
enum ColumnHeads {
    /// Whether the table's heads come in the order of the form, by rows or by columns. In another order every figure would be
    /// read into the wrong column.
    static func agree(_ table: LooseTable, with known: TableVocabulary) -> Bool {
        let known = (byRow: known.headsByRow, byColumn: known.headsByColumn)
        let found = heads(table).filter(Set(known.byRow).contains)
        return isSubsequence(found, of: known.byRow) || isSubsequence(found, of: known.byColumn)
    }

    /// The labels of the rows without figures, in their order. Pages that undo spans repeat a label in every cell it spanned:
    /// the copies beside and below it are skipped.
    private static func heads(_ table: LooseTable) -> [String] {
        var found: [String] = []
        var above: [String] = []
        for row in table.rows.prefix(60) where !row.contains(where: { FigureText.isValue($0.text) }) {
            let keys = row.map { $0.text.utf8.count <= 400 ? LabelKey.key($0.text) : "" }
            for (column, key) in keys.enumerated() where !key.isEmpty {
                let isBeside = column > 0 && keys[column - 1] == key
                let isBelow = keys.count > 4 && above.count == keys.count && above[column] == key
                if !isBeside && !isBelow { found.append(key) }
            }
            above = keys
        }
        return found
    }

    /// Heads that are repeated on every page start again with the first one.
    private static func isSubsequence(_ part: [String], of whole: [String]) -> Bool {
        var rest = whole[...]
        for (index, item) in part.enumerated() {
            if let next = rest.firstIndex(of: item) {
                rest = rest[(next + 1)...]
            } else if index > 0, item == part[0], let first = whole.firstIndex(of: item) {
                rest = whole[(first + 1)...]
            } else {
                return false
            }
        }
        return true
    }
}
