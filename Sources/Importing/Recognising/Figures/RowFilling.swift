import Reports

/// Reads the cells of one row as the figures of the form's row.
struct RowFilling {
    let form: Form
    let equations: [FormEquation]
    let log: ImportLog

    /// - Parameters:
    ///   - given: the cells after the label.
    ///   - label: the position of the label.
    func fill(_ row: FigureRow, with given: [LooseCell], labelledAt label: FilePosition?, into result: inout TableFigures) {
        let cells = trimmed(unspanned(given, row), to: row.figures.count)
        let position = label ?? cells.first?.position
        guard cells.count == row.figures.count else { return fill(row, withWrongCount: cells, at: position, into: &result) }
        var blanks = 0
        for (index, cell) in cells.enumerated() {
            let path = row.figures[index].path
            var value: String?
            switch FigureText.read(cell.text, as: row.figures[index].kind) {
            case .number(let text, let cleaned):
                value = text
                if cleaned {
                    log.add(
                        .note, .figureUnitRemoved, .readAs(cell.plainText, text), at: cell.position, path: path,
                        cell: form.officialName(ofPath: path))
                }
            case .blank, .dash: blanks += 1
            case .unreadable:
                log.add(
                    .error, .notAFigure, .notAFigure(cell.plainText), at: cell.position, path: path,
                    cell: form.officialName(ofPath: path), hint: .fillFromSource)
            }
            set(path, value, at: cell.position ?? position, in: &result.figures)
        }
        guard blanks > 0 else { return }
        log.add(
            .warning, .blankForFigure, .blankCells(row, form.section(row.section)?.heading ?? "", blanks), at: position,
            path: row.paths[0], hint: .writeZero)
    }

    /// A row with one figure too few may be settled by the equations; any other is left empty.
    private func fill(_ row: FigureRow, withWrongCount cells: [LooseCell], at position: FilePosition?, into result: inout TableFigures) {
        let count = row.figures.count
        let numbers = cells.compactMap { cell -> Int? in
            if case .number(let text, _) = FigureText.read(cell.text, as: .count) { Int(text) } else { nil }
        }
        if cells.count == count - 1, count > 1, numbers.count == cells.count, !row.paths.contains(where: result.figures.has) {
            result.shortRows.append(ShortRow(row: row, equations: equations, given: numbers, position: position))
            return
        }
        for path in row.paths where !result.figures.has(path) { result.figures.set(path, nil, position: position) }
        let text = cells.prefix(40).map(\.plainText).joined(separator: " | ")
        log.add(
            .error, .cellCountMismatch, .wrongCellCount(row, cells.count, text), at: position, path: row.paths[0],
            hint: .keptInComment)
        if cells.contains(where: { !$0.isBlank }) { log.keep("\(row.label) | \(text)") }
    }

    // MARK: Cells

    /// Without the blank cells that only fill up a row.
    private func trimmed(_ given: [LooseCell], to count: Int) -> [LooseCell] {
        guard given.count > count else { return given }
        var cells = given
        while cells.count > count, cells.last?.isBlank == true { cells.removeLast() }
        while cells.count > count, cells.first?.isBlank == true { cells.removeFirst() }
        if cells.count > count, cells.count(where: { !$0.isBlank }) == count { cells.removeAll(where: \.isBlank) }
        // A blank that is left at an edge may be filling as well: it does not show which figure is absent.
        if cells.first?.isBlank == true || cells.last?.isBlank == true, cells.contains(where: { !$0.isBlank }) {
            cells.removeAll(where: \.isBlank)
        }
        return cells
    }

    /// Pages that undo spans repeat a figure in every column of its cell; here it is kept once.
    private func unspanned(_ cells: [LooseCell], _ row: FigureRow) -> [LooseCell] {
        let spans = row.figures.map(\.span)
        let width = spans.reduce(0, +)
        guard width > row.figures.count else { return cells }
        var cells = cells
        while cells.count > width, cells.last?.isBlank == true { cells.removeLast() }
        while cells.count > width, cells.first?.isBlank == true { cells.removeFirst() }
        guard cells.count == width else { return cells }
        var single: [LooseCell] = []
        var start = 0
        for span in spans {
            let filled = cells[start..<(start + span)].filter { !$0.isBlank }
            guard Set(filled.map(\.plainText)).count <= 1 else { return cells }
            single.append(filled.first ?? cells[start])
            start += span
        }
        return single
    }

    /// A figure that is found twice with different values is left empty.
    private func set(_ path: String, _ value: String?, at position: FilePosition?, in figures: inout FoundFigures) {
        if let known = figures.value(path), let value, known != value {
            log.add(
                .error, .conflictingFigures, .conflictingFigures(known, value), at: position, path: path,
                cell: form.officialName(ofPath: path), hint: .fillFromSource)
            log.keep("\(form.officialName(ofPath: path) ?? path)：\(known) / \(value)")
            figures.set(path, nil, position: position)
        } else if value != nil || !figures.has(path) {
            figures.set(path, value, position: position)
        }
    }
}

extension Message {
    fileprivate static let fillFromSource = Message("请对照原表填写", "fill it in from the source")
    fileprivate static let writeZero = Message("没有发生的填 0", "write 0 where there was none")
    fileprivate static let keptInComment = Message(
        "原文留在 $comment 中；请对照原表填写", "the text is kept in $comment; fill it in from the source")

    fileprivate static func readAs(_ written: String, _ figure: String) -> Message {
        Message("“\(written)”按 \(figure) 读取", "\(written) was read as \(figure)")
    }

    fileprivate static func notAFigure(_ written: String) -> Message {
        Message("“\(written.prefix(40))”不是数字，该格留空", "\(written.prefix(40)) is not a figure; the cell is left empty")
    }

    fileprivate static func blankCells(_ row: FigureRow, _ heading: String, _ count: Int) -> Message {
        Message(
            "“\(row.label.isEmpty ? heading : row.label)”一行有 \(count) 格是空的或以横线、斜线代替数字，未作 0 处理",
            "the row \(row.label.isEmpty ? row.section : row.label) has \(count) cells that are blank or hold a dash; they were not read as 0"
        )
    }

    fileprivate static func wrongCellCount(_ row: FigureRow, _ count: Int, _ text: String) -> Message {
        Message(
            "“\(row.label)”一行应有 \(row.figures.count) 个数字，原文有 \(count) 格（\(text)），整行留空",
            "the row \(row.label) should have \(row.figures.count) figures but has \(count) cells (\(text)); it is left empty")
    }

    fileprivate static func conflictingFigures(_ first: String, _ second: String) -> Message {
        Message(
            "同一数字出现两次且不同：\(first) 和 \(second)，该格留空",
            "the figure occurs twice with different values, \(first) and \(second); the cell is left empty")
    }
}
