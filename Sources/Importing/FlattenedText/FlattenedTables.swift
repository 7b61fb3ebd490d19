/// Rebuilds statutory tables that were flattened to lines of text: one cell or one row to a line, or rows over several lines,
/// with strokes, tabs or spaces between the cells. They are told from prose by their labels, which are known.
struct FlattenedTables {
    let headings: SectionHeadings
    private static let longestLine = 600

    private let labels: FlattenedLabels

    init(vocabulary: FormVocabulary, headings: SectionHeadings) {
        self.headings = headings
        labels = FlattenedLabels(vocabulary)
    }

    /// The blocks with the lines of each table joined to one.
    func joined(_ blocks: [LooseBlock], pulse: () throws -> Void) rethrows -> [LooseBlock] {
        var result: [LooseBlock] = []
        var index = 0
        while index < blocks.count {
            try pulse()
            if let (table, end) = table(in: blocks, from: index) {
                result.append(LooseBlock(content: .table(table), position: blocks[index].position, container: blocks[index].container))
                index = end
            } else {
                result.append(blocks[index])
                index += 1
            }
        }
        return result
    }

    /// The table that begins at a line, and the line after it.
    private func table(in blocks: [LooseBlock], from start: Int) -> (LooseTable, Int)? {
        guard let text = blocks[start].text, text.utf8.count <= Self.longestLine, labels.mayBegin(in: text) else { return nil }
        var rows = FlattenedRows()
        var index = start
        var end = start
        while index < blocks.count, let count = addLine(blocks, at: index, to: &rows) {
            index += count
            // Strokes and blanks after the last cell belong to the next text.
            if !rows.endsBlank { end = index }
        }
        guard rows.labels >= 4 && rows.values >= 1 || rows.labels >= 8 else { return nil }
        return (LooseTable(rows: rows.rows), max(end, start + 1))
    }

    // MARK: Lines

    /// Adds a line, or the lines of one label, to the rows.
    /// - Returns: how many lines were added; nil at the end of the table.
    private func addLine(_ blocks: [LooseBlock], at index: Int, to rows: inout FlattenedRows) -> Int? {
        guard let text = blocks[index].text, text.utf8.count <= Self.longestLine else { return nil }
        let line = CellLine(text)
        let position = blocks[index].position
        if line.isMarkdownRule { return rows.rows.isEmpty ? nil : 1 }
        if line.isStrokesOnly {
            rows.addStrokes(line.pieces.count, at: position)
            return 1
        }
        if let label = labels.label(in: blocks, at: index) {
            rows.begin([LooseCell(text: label.text, position: position)], isLabel: true)
            rows.isOpen = !label.isClosed
            return label.count
        }
        let isAdded =
            line.hasStrokes
            ? addStroked(line, position, to: &rows)
            : addBare(text, position, next: index + 1 < blocks.count ? blocks[index + 1].text : nil, to: &rows)
        if isAdded { rows.isOpen = !line.isClosed }
        return isAdded ? 1 : nil
    }

    /// Adds a line with strokes: a complete row if it has a label, otherwise more cells of the preceding row.
    private func addStroked(_ line: CellLine, _ position: FilePosition?, to rows: inout FlattenedRows) -> Bool {
        let cells = line.pieces.map { LooseCell(text: String($0), position: position) }
        let labelCount = cells.count { labels.isLabel($0.text) }
        let values = cells.count { FigureText.isValue($0.text) }
        let isNamed = cells.contains { $0.hasHan && !labels.isUnit($0.text) && !FigureText.isValue($0.text) }
        if labelCount > 0 || values > 0 && isNamed {
            rows.begin(cells, isLabel: false)
            rows.labels += labelCount
            rows.values += values
            return true
        }
        guard values > 0 || !isNamed && cells.contains(where: \.hasHan), !rows.rows.isEmpty else { return false }
        rows.add(cells)
        rows.values += values
        return true
    }

    /// Adds a line without strokes: a value, several cells with spaces between them, or the label of an unknown row.
    private func addBare(_ text: String, _ position: FilePosition?, next: String?, to rows: inout FlattenedRows) -> Bool {
        if labels.isUnit(text) {
            guard !rows.rows.isEmpty else { return false }
            rows.add([LooseCell(text: text, position: position)])
            return true
        }
        if let cells = labels.cells(text, at: position) {
            let labelCount = cells.count { labels.isLabel($0.text) }
            if labelCount > 0 { rows.begin(cells, isLabel: false) } else if rows.rows.isEmpty { return false } else { rows.add(cells) }
            rows.labels += labelCount
            rows.values += cells.count - labelCount
            return true
        }
        if FigureText.isValue(text) {
            guard !rows.rows.isEmpty else { return false }
            rows.add([LooseCell(text: text, position: position)])
            rows.values += 1
            return true
        }
        // A short unknown line inside a table, followed by a figure.
        guard !rows.rows.isEmpty, text.count <= 45, !text.contains("。"), headings.match(text) == nil, let next, next.utf8.count <= 40,
            FigureText.isValue(next)
        else { return false }
        rows.begin([LooseCell(text: text, position: position)], isLabel: false)
        return true
    }
}
