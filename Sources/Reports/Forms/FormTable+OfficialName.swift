extension FormTable {
    /// The official name of a figure, such as `三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 · 自然人`; the key itself if the
    /// table does not have the figure.
    package func officialName(of figure: String) -> String {
        guard let cell = cells.first(where: { $0.figure == figure }) else { return figure }
        let labels = cells.filter { $0.text != nil }
        let row = rowLabels(of: cell, among: labels)
        // The head of a column is the nearest block of header rows above.
        var head: [FormCell] = []
        var above = cell.row - 1
        while above >= 0 {
            let here = labels.filter { $0.header == .column && $0.rows.contains(above) && $0.columns.contains(cell.column) }
            if here.isEmpty && !head.isEmpty { break }
            head += here.filter { new in !head.contains { $0.row == new.row && $0.column == new.column } }
            above -= 1
        }
        // A label over all figures does not distinguish them, unless it is the only label.
        let figureColumns = Set(figures.map(\.column)).count
        let telling = head.reversed().filter { $0.columnSpan < figureColumns }
        // The head of the only column of figures adds nothing to the row labels either.
        let column = !telling.isEmpty ? telling : figureColumns == 1 && !row.isEmpty ? [] : Array(head.prefix(1))
        return [row, column].filter { !$0.isEmpty }.map { $0.compactMap(\.text).joined(separator: " › ") }.joined(separator: " · ")
    }

    /// The labels of a figure's row, preceded by those of the rows above that the first of them is subordinate to by its level.
    private func rowLabels(of cell: FormCell, among labels: [FormCell]) -> [FormCell] {
        let heads = labels.filter { $0.header == .row || $0.header == .both }
        let own = heads.filter { $0.rows.contains(cell.row) && $0.column < cell.column }.sorted { $0.column < $1.column }
        guard let first = own.first else { return own }
        var above: [FormCell] = []
        for label in heads.reversed()
        where label.row < first.row && label.column == first.column && label.level < (above.last ?? first).level {
            above.append(label)
        }
        return above.reversed() + own
    }
}
