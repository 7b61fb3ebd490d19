/// Puts statutory tables together again that lie in a text line by line: a line a cell, or a row with strokes, tabs or
/// spaces between its cells. Their form is gone; what tells them from prose is that their labels are known.
struct FlattenedTables {
    let vocabulary: FormVocabulary
    let headings: SectionHeadings
    /// All beginnings of labels, so that a label over several lines is looked for only where one may be.
    private let beginnings: Set<String>
    private static let longestLine = 600

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
        guard let first = cells(in: blocks, at: start), first.cells.contains(where: isLabel) else { return nil }
        var rows = [first.cells]
        var index = start + first.count, labels = first.cells.count(where: isLabel), values = first.cells.count(where: isValue)
        while index < blocks.count {
            guard let next = cells(in: blocks, at: index) ?? strangeLabel(in: blocks, at: index) else { break }
            labels += next.cells.count(where: isLabel)
            values += next.cells.count(where: isValue)
            if next.cells.count == 1, isValue(next.cells[0]) { rows[rows.count - 1] += next.cells } else { rows.append(next.cells) }
            index += next.count
        }
        return labels >= 4 && values >= 1 || labels >= 8 ? (LooseTable(rows: rows), index) : nil
    }

    private func isLabel(_ cell: LooseCell) -> Bool { vocabulary.labels.contains(LabelKey.key(cell.text)) }

    private func isValue(_ cell: LooseCell) -> Bool { FigureText.isValue(cell.text) }

    /// The cells of a line, or of the lines that make one label; nil when it belongs to no table.
    private func cells(in blocks: [LooseBlock], at index: Int) -> (cells: [LooseCell], count: Int)? {
        guard let text = blocks[index].text, text.utf8.count <= Self.longestLine else { return nil }
        let line = blocks[index].line
        if let label = label(in: blocks, at: index) { return ([LooseCell(text: label.text, line: line)], label.count) }
        if text.contains("|") || text.contains("\t") || text.contains("｜") {
            let pieces = text.split(omittingEmptySubsequences: false) { $0 == "|" || $0 == "\t" || $0 == "｜" }.map { LooseCell(text: String($0), line: line) }
            if pieces.contains(where: { isLabel($0) || isValue($0) }) && headings.match(text) == nil { return (pieces, 1) }
        }
        if let several = spaced(text, line: line) { return (several, 1) }
        return FigureText.isValue(text) ? ([LooseCell(text: text, line: line)], 1) : nil
    }

    /// The longest known label that this line makes with those behind it.
    private func label(in blocks: [LooseBlock], at index: Int) -> (text: String, count: Int)? {
        var joined = "", key = "", found: (String, Int)?
        for count in 1...12 {
            guard index + count <= blocks.count, let text = blocks[index + count - 1].text, text.utf8.count <= 200 else { break }
            if count > 1 && FigureText.isValue(text) { break }
            joined += text
            key = LabelKey.key(joined)
            if vocabulary.labels.contains(key) { found = (joined, count) }
            guard beginnings.contains(key) else { break }
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
                if vocabulary.labels.contains(LabelKey.key(joined)) {
                    found = (joined, count)
                    break
                }
            }
            if let found {
                cells.append(LooseCell(text: found.0, line: line))
                index += found.1
            } else if FigureText.isValue(pieces[index]) {
                cells.append(LooseCell(text: pieces[index], line: line))
                index += 1
            } else {
                return nil
            }
        }
        return cells
    }

    /// A short line that no form knows, inside of a table and with a figure behind it.
    private func strangeLabel(in blocks: [LooseBlock], at index: Int) -> (cells: [LooseCell], count: Int)? {
        guard let text = blocks[index].text, text.count <= 45, !text.contains("。"), headings.match(text) == nil, index + 1 < blocks.count,
            let next = blocks[index + 1].text, FigureText.isValue(next) else { return nil }
        return ([LooseCell(text: text, line: blocks[index].line)], 1)
    }
}
