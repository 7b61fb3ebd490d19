import Han
import Reports

/// Finds the form's row for each row of a table, by its label.
struct RowMatching {
    let known: TableVocabulary
    let log: ImportLog

    typealias LabelMatch = (cell: Int, row: Int)

    /// For each row of the table the form's row, with the cell that names it. A label that matches none is accepted if the
    /// rows before and after it leave one candidate with which it shares most of its characters.
    func matches(_ rows: [[LooseCell]]) -> [LabelMatch?] {
        var matches: [LabelMatch?] = []
        var last: Int?
        for cells in rows {
            matches.append(label(cells, behind: last))
            last = matches[matches.count - 1]?.row ?? last
        }
        let used = Set(matches.compactMap { $0?.row })
        for index in rows.indices where matches[index] == nil && index > 0 && index + 1 < rows.count {
            guard let before = matches[index - 1]?.row, let behind = matches[index + 1]?.row, behind == before + 2,
                !used.contains(before + 1),
                let column = rows[index].lastIndex(where: \.hasHan),
                rows[index][(column + 1)...].count(where: { FigureText.isValue($0.text) }) == known.rows[before + 1].figures.count
            else { continue }
            let row = known.rows[before + 1]
            let key = LabelKey.key(rows[index][column].text)
            guard key.count <= 80, LabelKey.common(LabelKey.bare(key), LabelKey.bare(row.key)) * 3 >= LabelKey.bare(key).count * 2 else {
                continue
            }
            matches[index] = (column, before + 1)
            reportVariant(rows[index][column], row)
        }
        return matches
    }

    private func reportVariant(_ cell: LooseCell, _ row: FigureRow) {
        log.add(.note, .labelVariant, .labelVariant(cell.plainText, row.label), at: cell.position, path: row.paths.first ?? "")
    }

    /// A label over several rows that has figures of its own.
    func group(_ cells: [LooseCell]) -> GroupRow? {
        guard let column = cells.lastIndex(where: \.hasHan) else { return nil }
        let key = LabelKey.key(cells[column].text)
        let bare = LabelKey.bare(key)
        guard
            let group = known.groups.first(where: { $0.key == key })
                ?? known.groups.first(where: { bare.count > 2 && LabelKey.bare($0.key) == bare }), let first = group.rows.first
        else { return nil }
        let values = cells[(column + 1)...].compactMap { cell -> Int? in
            if case .number(let text, _) = FigureText.read(cell.text, as: .count) { Int(text) } else { nil }
        }
        guard values.count == known.rows[first].figures.count else { return nil }
        return GroupRow(label: group.label, rows: group.rows.map { known.rows[$0] }, sums: values, position: cells[column].position)
    }

    /// The label of a row of figures: the last cell that is a label.
    private func label(_ cells: [LooseCell], behind last: Int?) -> LabelMatch? {
        let hasValues = cells.contains { FigureText.isValue($0.text) }
        for column in cells.indices.reversed() where cells[column].hasHan {
            // With other words after it, it is not the label of this row.
            guard
                !cells[(column + 1)...].contains(where: {
                    $0.hasHan && !FigureText.isValue($0.text) && !$0.text.contains(where: \.isNumber)
                }
                )
            else { return nil }
            let key = LabelKey.key(cells[column].text)
            if let row = known.row(key, behind: last) { return (column, row) }
            guard hasValues, cells[(column + 1)...].contains(where: { FigureText.isValue($0.text) }) else { continue }
            if let row = similar(key) {
                reportVariant(cells[column], known.rows[row])
                return (column, row)
            }
        }
        return nil
    }

    /// The only row whose label differs in nothing but its number or a typing error.
    private func similar(_ key: String) -> Int? {
        let bare = LabelKey.bare(key)
        guard bare.count >= 2 else { return nil }
        let same = known.rows.indices.filter { LabelKey.bare(known.rows[$0].key) == bare }
        if same.count == 1 { return same[0] }
        guard bare.count >= 5 else { return nil }
        let limit = bare.count >= 12 ? 2 : 1
        let near = known.rows.indices.filter { EditDistance.between(LabelKey.bare(known.rows[$0].key), bare, limit: limit) <= limit }
        return near.count == 1 ? near[0] : nil
    }
}

extension Message {
    fileprivate static func labelVariant(_ written: String, _ label: String) -> Message {
        Message("标目“\(written)”按“\(label)”读取", "the label \(written) was read as \(label)")
    }
}
