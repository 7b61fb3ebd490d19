import Han
import Reports

/// Reads the figures out of the statutory tables, by their labels and never by where a table happens to stand.
struct FigureTables {
    let form: Form
    let vocabulary: FormVocabulary
    let log: ImportLog

    /// Which of the form's tables this is; nil for an author's own.
    func index(of table: LooseTable) -> Int? {
        var best: (index: Int, score: Int)?
        let keys = table.rows.prefix(200).flatMap { $0.map { LabelKey.key($0.text) } }
        for (index, known) in vocabulary.tables.enumerated() {
            let score = keys.count { known.labels.contains($0) }
            let suffices = known.isUnlabelled ? score >= 5 : score >= 2 && keys.contains { $0.count > 1 && known.row($0) != nil }
            if suffices, score > best?.score ?? 0 { best = (index, score) }
        }
        return best?.index
    }

    /// - Parameter tables: with the index of the form's table that each one is.
    func figures(in tables: [(table: LooseTable, index: Int)]) -> FoundFigures {
        var figures = FoundFigures()
        var short: [ShortRow] = []
        var groups: [GroupRow] = []
        for (index, known) in vocabulary.tables.enumerated() {
            let mine = tables.filter { $0.index == index }.map(\.table)
            guard !mine.isEmpty else {
                log.add(
                    .error, .statutoryTableNotFound, "没有找到“\(known.heading)”的统计表", "the table of \(known.heading) was not found",
                    path: known.section,
                    hint: Message("请在原文中查找并填写", "look for it in the source and fill it in"))
                continue
            }
            guard headsAgree(known, mine) else { continue }
            for table in mine { read(table, as: known, into: &figures, short: &short, groups: &groups) }
        }
        // After the whole rows, so that the equations can make use of them.
        let readings = ShortRowReadings(form: form, log: log)
        for row in short { readings.settle(row, in: &figures) }
        let sums = GroupSums(form: form, log: log)
        for row in groups { sums.settle(row, in: &figures) }
        tellMissing(tables, figures)
        return figures
    }

    // MARK: Rows

    private func read(
        _ table: LooseTable, as known: FormVocabulary.Table, into figures: inout FoundFigures, short: inout [ShortRow],
        groups: inout [GroupRow]
    ) {
        if known.isUnlabelled { return readUnlabelled(table, as: known, into: &figures, short: &short) }
        let rows = table.rows.map { row in row.filter { !isUnit($0, known) } }
        for (cells, match) in zip(rows, matches(rows, known)) {
            guard let (place, row) = match else {
                if let row = group(cells, known) { groups.append(row) } else { keepStrange(cells, known) }
                continue
            }
            if plain(cells[place].text).contains(" ") { log.count(.labelSpaces) }
            fill(
                known.rows[row], with: Array(cells[(place + 1)...]), line: cells[place].line, equations: known.equations, into: &figures,
                short: &short)
        }
    }

    /// All figures in their order, whatever rows they stand in.
    private func readUnlabelled(
        _ table: LooseTable, as known: FormVocabulary.Table, into figures: inout FoundFigures, short: inout [ShortRow]
    ) {
        var cells: [LooseCell] = []
        for row in table.rows where row.contains(where: { FigureText.isValue($0.text) }) {
            cells += row.contains(where: \.hasHan) ? row.filter { FigureText.isValue($0.text) } : row
        }
        guard !cells.isEmpty else { return }
        fill(known.rows[0], with: cells, line: cells[0].line, equations: known.equations, into: &figures, short: &short)
    }

    /// For each row of the table the form's, with the cell that names it. A label that is far from any is believed where
    /// it stands between the rows before and behind the only one that it can be, and shares most of its characters.
    private func matches(_ rows: [[LooseCell]], _ known: FormVocabulary.Table) -> [(Int, Int)?] {
        var matches: [(Int, Int)?] = []
        var last: Int?
        for cells in rows {
            matches.append(label(cells, known, behind: last))
            last = matches[matches.count - 1]?.1 ?? last
        }
        let taken = Set(matches.compactMap { $0?.1 })
        for index in rows.indices where matches[index] == nil && index > 0 && index + 1 < rows.count {
            guard let before = matches[index - 1]?.1, let behind = matches[index + 1]?.1, behind == before + 2, !taken.contains(before + 1),
                let place = rows[index].lastIndex(where: \.hasHan),
                rows[index][(place + 1)...].count(where: { FigureText.isValue($0.text) }) == known.rows[before + 1].figures.count
            else { continue }
            let row = known.rows[before + 1]
            let key = LabelKey.key(rows[index][place].text)
            guard key.count <= 80, LabelKey.common(LabelKey.bare(key), LabelKey.bare(row.key)) * 3 >= LabelKey.bare(key).count * 2 else {
                continue
            }
            matches[index] = (place, before + 1)
            tellOther(rows[index][place], row)
        }
        return matches
    }

    private func tellOther(_ cell: LooseCell, _ row: FormVocabulary.Row) {
        log.add(
            .note, .labelVariant, "标目“\(plain(cell.text))”按“\(row.label)”读取", "the label \(plain(cell.text)) was read as \(row.label)",
            line: cell.line, path: row.paths.first ?? "")
    }

    private func isUnit(_ cell: LooseCell, _ known: FormVocabulary.Table) -> Bool {
        !known.units.isEmpty && cell.text.utf8.count <= 40 && known.units.contains(LabelKey.key(cell.text))
    }

    /// A label over several rows that has figures of its own.
    private func group(_ cells: [LooseCell], _ known: FormVocabulary.Table) -> GroupRow? {
        guard let place = cells.lastIndex(where: \.hasHan) else { return nil }
        let key = LabelKey.key(cells[place].text)
        let bare = LabelKey.bare(key)
        guard
            let group = known.groups.first(where: { $0.key == key })
                ?? known.groups.first(where: { bare.count > 2 && LabelKey.bare($0.key) == bare }), let first = group.rows.first
        else { return nil }
        let values = cells[(place + 1)...].compactMap { cell -> Int? in
            if case .number(let text, _) = FigureText.read(cell.text, as: .count) { Int(text) } else { nil }
        }
        guard values.count == known.rows[first].figures.count else { return nil }
        return GroupRow(label: group.label, rows: group.rows.map { known.rows[$0] }, sums: values, line: cells[place].line)
    }

    /// The label of a row of figures: the last of its cells that is one.
    private func label(_ cells: [LooseCell], _ known: FormVocabulary.Table, behind last: Int?) -> (Int, Int)? {
        let hasValues = cells.contains { FigureText.isValue($0.text) }
        for place in cells.indices.reversed() where cells[place].hasHan {
            // Words behind a label make another row of it.
            guard
                !cells[(place + 1)...].contains(where: { $0.hasHan && !FigureText.isValue($0.text) && !$0.text.contains(where: \.isNumber) }
                )
            else { return nil }
            let key = LabelKey.key(cells[place].text)
            if let row = known.row(key, behind: last) { return (place, row) }
            guard hasValues, cells[(place + 1)...].contains(where: { FigureText.isValue($0.text) }) else { continue }
            if let row = similar(key, known) {
                tellOther(cells[place], known.rows[row])
                return (place, row)
            }
        }
        return nil
    }

    /// The one row whose label differs by its number or by a slip.
    private func similar(_ key: String, _ known: FormVocabulary.Table) -> Int? {
        let bare = LabelKey.bare(key)
        guard bare.count >= 2 else { return nil }
        let same = known.rows.indices.filter { LabelKey.bare(known.rows[$0].key) == bare }
        if same.count == 1 { return same[0] }
        guard bare.count >= 5 else { return nil }
        let limit = bare.count >= 12 ? 2 : 1
        let near = known.rows.indices.filter { EditDistance.between(LabelKey.bare(known.rows[$0].key), bare, limit: limit) <= limit }
        return near.count == 1 ? near[0] : nil
    }

    private func keepStrange(_ cells: [LooseCell], _ known: FormVocabulary.Table) {
        guard cells.contains(where: \.hasHan), cells.contains(where: { FigureText.isValue($0.text) }) else { return }
        let text = cells.filter { !$0.isBlank }.map { plain($0.text) }.joined(separator: " | ")
        log.add(
            .warning, .unknownRow, "“\(known.heading)”的表中没有这一行：\(text)", "the table of \(known.heading) has no such row: \(text)",
            line: cells[0].line, path: known.section,
            hint: Message("原文留在 $comment 中；请核对报告所用的格式", "the text is kept in $comment; check which form the report uses"))
        log.keep(text)
    }

    // MARK: Cells

    private func fill(
        _ row: FormVocabulary.Row, with given: [LooseCell], line: Int?, equations: [FormEquation], into figures: inout FoundFigures,
        short: inout [ShortRow]
    ) {
        let count = row.figures.count
        var cells = unspanned(given, row)
        // Cells that only fill up a row.
        let isPadded = cells.count > count
        while cells.count > count, cells.last?.isBlank == true { cells.removeLast() }
        while cells.count > count, cells.first?.isBlank == true { cells.removeFirst() }
        if cells.count > count, cells.count(where: { !$0.isBlank }) == count { cells.removeAll(where: \.isBlank) }
        // A blank left at an edge may fill up the row as well: then it does not tell which figure is absent.
        if isPadded, cells.first?.isBlank == true || cells.last?.isBlank == true, cells.contains(where: { !$0.isBlank }) {
            cells.removeAll(where: \.isBlank)
        }
        let line = line ?? cells.first?.line
        guard cells.count == count else {
            let numbers = cells.compactMap { cell -> Int? in
                if case .number(let text, _) = FigureText.read(cell.text, as: .count) { Int(text) } else { nil }
            }
            if cells.count == count - 1, count > 1, numbers.count == cells.count, !row.paths.contains(where: figures.has) {
                short.append(ShortRow(row: row, equations: equations, given: numbers, line: line))
            } else {
                refuse(row, cells, line: line, figures: &figures)
            }
            return
        }
        var blanks = 0
        for (index, cell) in cells.enumerated() {
            let path = row.figures[index].path
            var value: String?
            switch FigureText.read(cell.text, as: row.figures[index].kind) {
            case .number(let text, let cleaned):
                value = text
                if cleaned {
                    log.add(
                        .note, .figureUnitRemoved, "“\(plain(cell.text))”按 \(text) 读取", "\(plain(cell.text)) was read as \(text)",
                        line: cell.line,
                        path: path, cell: form.officialName(ofPath: path))
                }
            case .blank, .dash: blanks += 1
            case .unreadable:
                log.add(
                    .error, .notAFigure, "“\(plain(cell.text).prefix(40))”不是数字，该格留空",
                    "\(plain(cell.text).prefix(40)) is no figure; the cell is left empty", line: cell.line, path: path,
                    cell: form.officialName(ofPath: path),
                    hint: Message("请对照原表填写", "fill it in from the source"))
            }
            put(path, value, line: cell.line ?? line, figures: &figures)
        }
        guard blanks > 0 else { return }
        log.add(
            .warning, .blankForFigure,
            "“\(row.label.isEmpty ? form.section(row.section)?.heading ?? "" : row.label)”一行有 \(blanks) 格是空的或以横线、斜线代替数字，未作 0 处理",
            "the row \(row.label.isEmpty ? row.section : row.label) has \(blanks) cells that are blank or hold a dash; they were not taken for 0",
            line: line, path: row.paths[0],
            hint: Message("没有发生的填 0", "write 0 where there was none"))
    }

    /// A figure that stands in each column of its cell stands there once.
    private func unspanned(_ cells: [LooseCell], _ row: FormVocabulary.Row) -> [LooseCell] {
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
            guard Set(filled.map { plain($0.text) }).count <= 1 else { return cells }
            single.append(filled.first ?? cells[start])
            start += span
        }
        return single
    }

    private func refuse(_ row: FormVocabulary.Row, _ cells: [LooseCell], line: Int?, figures: inout FoundFigures) {
        for path in row.paths where !figures.has(path) { figures.set(path, nil, line: line) }
        let text = cells.prefix(40).map { plain($0.text) }.joined(separator: " | ")
        log.add(
            .error, .cellCountMismatch, "“\(row.label)”一行应有 \(row.figures.count) 个数字，原文有 \(cells.count) 格（\(text)），整行留空",
            "the row \(row.label) should have \(row.figures.count) figures and has \(cells.count) cells (\(text)); it is left empty",
            line: line, path: row.paths[0],
            hint: Message("原文留在 $comment 中；请对照原表填写", "the text is kept in $comment; fill it in from the source"))
        if cells.contains(where: { !$0.isBlank }) { log.keep("\(row.label) | \(text)") }
    }

    /// A figure that stands twice and differs is not known.
    private func put(_ path: String, _ value: String?, line: Int?, figures: inout FoundFigures) {
        if let known = figures.value(path), let value, known != value {
            log.add(
                .error, .conflictingFigures, "同一数字出现两次且不同：\(known) 和 \(value)，该格留空",
                "the figure stands twice and differs: \(known) and \(value); the cell is left empty", line: line, path: path,
                cell: form.officialName(ofPath: path),
                hint: Message("请对照原表填写", "fill it in from the source"))
            log.keep("\(form.officialName(ofPath: path) ?? path)：\(known) / \(value)")
            figures.set(path, nil, line: line)
        } else if value != nil || !figures.has(path) {
            figures.set(path, value, line: line)
        }
    }

    private func plain(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    // MARK: The whole table

    /// Columns in another order would give every figure to another column.
    private func headsAgree(_ known: FormVocabulary.Table, _ tables: [LooseTable]) -> Bool {
        let heads = Set(known.headsByRow)
        for table in tables {
            let found = Self.heads(table).filter(heads.contains)
            guard Self.isSubsequence(found, of: known.headsByRow) || Self.isSubsequence(found, of: known.headsByColumn) else {
                log.add(
                    .error, .columnOrder, "“\(known.heading)”表头的次序与格式不同，数字未导入",
                    "the column heads of \(known.heading) are in another order than the form's; its figures were not imported",
                    line: table.rows.first?.first?.line, path: known.section,
                    hint: Message("请对照原表填写", "fill it in from the source"))
                return false
            }
        }
        return true
    }

    /// The labels of the rows without figures, in their order. Where a page has undone spans a label stands in every cell
    /// of its own: beside and below it, it says nothing new.
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

    /// A head that is repeated on every page begins anew with its first cell.
    private static func isSubsequence(_ part: [String], of whole: [String]) -> Bool {
        var rest = whole[...]
        for (index, item) in part.enumerated() {
            if let place = rest.firstIndex(of: item) {
                rest = rest[(place + 1)...]
            } else if index > 0, item == part[0], let place = whole.firstIndex(of: item) {
                rest = whole[(place + 1)...]
            } else {
                return false
            }
        }
        return true
    }

    private func tellMissing(_ tables: [(table: LooseTable, index: Int)], _ figures: FoundFigures) {
        for (index, known) in vocabulary.tables.enumerated() where tables.contains(where: { $0.index == index }) {
            let missing = known.rows.filter { !$0.paths.contains(where: figures.has) }
            guard !missing.isEmpty, missing.count < known.rows.count || known.isUnlabelled else { continue }
            guard !known.isUnlabelled else {
                log.add(
                    .warning, .blankForFigure, "“\(known.heading)”的表没有数字，未作 0 处理",
                    "the table of \(known.heading) has no figures; they were not taken for 0", path: missing[0].paths[0],
                    hint: Message("没有发生的填 0", "write 0 where there was none"))
                continue
            }
            let names = missing.map { $0.label.isEmpty ? known.heading : $0.label }.joined(separator: "、")
            log.add(
                .error, .rowsMissing, "“\(known.heading)”的表缺 \(missing.count) 行：\(names)",
                "the table of \(known.heading) lacks \(missing.count) rows: \(names)", path: missing[0].paths[0],
                hint: Message("请对照原表填写", "fill them in from the source"))
        }
    }
}
