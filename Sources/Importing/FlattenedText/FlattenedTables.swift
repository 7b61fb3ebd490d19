/// Puts statutory tables together again that lie in a text line by line: a line a cell, a line a row, or rows over several
/// lines, with strokes, tabs or spaces between the cells. Their form is gone; what tells them from prose is that their
/// labels are known.
struct FlattenedTables {
    let vocabulary: FormVocabulary
    let headings: SectionHeadings
    /// All beginnings of labels, so that a label over several lines is looked for only where one may be.
    private let beginnings: Set<String>
    private static let longestLine = 600
    /// Pieces that one label may be broken into.
    private static let labelPieces = 12

    init(vocabulary: FormVocabulary, headings: SectionHeadings) {
        self.vocabulary = vocabulary
        self.headings = headings
        beginnings = vocabulary.labels.reduce(into: []) { set, label in
            for count in 1...max(1, label.count) { set.insert(String(label.prefix(count))) }
        }
    }

    func gathered(_ blocks: [LooseBlock]) -> [LooseBlock] {
        var result: [LooseBlock] = []
        var index = 0
        while index < blocks.count {
            if let (table, end) = table(in: blocks, from: index) {
                result.append(LooseBlock(content: .table(table), line: blocks[index].line, container: blocks[index].container))
                index = end
            } else {
                result.append(blocks[index])
                index += 1
            }
        }
        return result
    }

    /// The table that begins at a line, and the line behind it.
    private func table(in blocks: [LooseBlock], from start: Int) -> (LooseTable, Int)? {
        guard let text = blocks[start].text, text.utf8.count <= Self.longestLine, mayHoldLabel(text) else { return nil }
        var rows = FlattenedRows()
        var index = start
        var end = start
        while index < blocks.count, let count = take(blocks, at: index, into: &rows) {
            index += count
            // Strokes and blanks behind the last cell belong to whatever comes.
            if !rows.endsBlank { end = index }
        }
        guard rows.labels >= 4 && rows.values >= 1 || rows.labels >= 8 else { return nil }
        return (LooseTable(rows: rows.rows), max(end, start + 1))
    }

    private func mayHoldLabel(_ text: String) -> Bool {
        let line = CellLine(text)
        return line.isStrokesOnly || line.pieces.contains { beginnings.contains(LabelKey.key(String($0))) }
            || spaced(text, line: nil)?.contains { isLabel($0.text) } == true
    }

    private func isUnit(_ text: String) -> Bool {
        !vocabulary.units.isEmpty && text.utf8.count <= 40 && vocabulary.units.contains(LabelKey.key(text))
    }

    private func isLabel(_ text: String) -> Bool { vocabulary.labels.contains(LabelKey.key(text)) }

    // MARK: Lines

    /// Adds a line, or the lines of one label, to the rows.
    /// - Returns: how many lines were taken; nil where the table has ended.
    private func take(_ blocks: [LooseBlock], at index: Int, into rows: inout FlattenedRows) -> Int? {
        guard let text = blocks[index].text, text.utf8.count <= Self.longestLine else { return nil }
        let line = CellLine(text)
        let number = blocks[index].line
        if line.isMarkdownRule { return rows.rows.isEmpty ? nil : 1 }
        if line.isStrokesOnly {
            rows.strokes(line.pieces.count, line: number)
            return 1
        }
        if let label = label(in: blocks, at: index) {
            rows.begin([LooseCell(text: label.text, line: number)], isLabel: true)
            rows.isOpen = !label.isClosed
            return label.count
        }
        let taken =
            line.hasStrokes
            ? stroked(line, number, into: &rows)
            : bare(text, number, next: index + 1 < blocks.count ? blocks[index + 1].text : nil, into: &rows)
        if taken { rows.isOpen = !line.isClosed }
        return taken ? 1 : nil
    }

    /// A line with strokes: a whole row where it names one, otherwise more cells of the row before.
    private func stroked(_ line: CellLine, _ number: Int?, into rows: inout FlattenedRows) -> Bool {
        let cells = line.pieces.map { LooseCell(text: String($0), line: number) }
        let labels = cells.count { isLabel($0.text) }
        let values = cells.count { FigureText.isValue($0.text) }
        let isNamed = cells.contains { $0.hasHan && !isUnit($0.text) && !FigureText.isValue($0.text) }
        if labels > 0 || values > 0 && isNamed {
            rows.begin(cells, isLabel: false)
            rows.labels += labels
            rows.values += values
            return true
        }
        guard values > 0 || !isNamed && cells.contains(where: \.hasHan), !rows.rows.isEmpty else { return false }
        rows.add(cells)
        rows.values += values
        return true
    }

    /// A line without strokes: a value, several cells with spaces between them, or a row that no form knows.
    private func bare(_ text: String, _ number: Int?, next: String?, into rows: inout FlattenedRows) -> Bool {
        if isUnit(text) {
            guard !rows.rows.isEmpty else { return false }
            rows.add([LooseCell(text: text, line: number)])
            return true
        }
        if let cells = spaced(text, line: number) {
            let labels = cells.count { isLabel($0.text) }
            if labels > 0 { rows.begin(cells, isLabel: false) } else if rows.rows.isEmpty { return false } else { rows.add(cells) }
            rows.labels += labels
            rows.values += cells.count - labels
            return true
        }
        if FigureText.isValue(text) {
            guard !rows.rows.isEmpty else { return false }
            rows.add([LooseCell(text: text, line: number)])
            rows.values += 1
            return true
        }
        // A short line that no form knows, inside of a table and with a figure behind it.
        guard !rows.rows.isEmpty, text.count <= 45, !text.contains("。"), headings.match(text) == nil, let next, next.utf8.count <= 40,
            FigureText.isValue(next)
        else { return false }
        rows.begin([LooseCell(text: text, line: number)], isLabel: false)
        return true
    }

    // MARK: Labels

    /// The longest known label that this line makes with those behind it; strokes may end it, but not part it.
    private func label(in blocks: [LooseBlock], at index: Int) -> (text: String, count: Int, isClosed: Bool)? {
        var joined = ""
        var found: (String, Int, Bool)?
        for count in 1...Self.labelPieces {
            guard index + count <= blocks.count, let text = blocks[index + count - 1].text, text.utf8.count <= 200 else { break }
            let line = CellLine(text)
            guard line.pieces.count == 1, let piece = line.pieces.first, count == 1 || !FigureText.isValue(String(piece)) else { break }
            // A stroke before the text would begin another cell.
            guard count == 1 || !line.hasStrokes || line.isClosed else { break }
            joined += piece
            let key = LabelKey.key(joined)
            if vocabulary.labels.contains(key) { found = (joined, count, line.isClosed) }
            guard beginnings.contains(key), !line.isClosed else { break }
        }
        return found
    }

    /// `规章 0 0 0`, or several labels with spaces between them.
    private func spaced(_ text: String, line: Int?) -> [LooseCell]? {
        let pieces = text.split { $0.isWhitespace }.map(String.init)
        guard pieces.count > 1, pieces.count <= 60 else { return nil }
        var cells: [LooseCell] = []
        var index = 0
        while index < pieces.count {
            var found: (String, Int)?
            for count in stride(from: min(6, pieces.count - index), through: 1, by: -1) {
                let joined = pieces[index..<(index + count)].joined()
                if isLabel(joined) {
                    found = (joined, count)
                    break
                }
            }
            if let found {
                cells.append(LooseCell(text: found.0, line: line))
                index += found.1
            } else if FigureText.isValue(pieces[index]) || isUnit(pieces[index]) {
                cells.append(LooseCell(text: pieces[index], line: line))
                index += 1
            } else {
                return nil
            }
        }
        return cells
    }
}
