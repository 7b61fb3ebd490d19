import Han
import Reports

/// Reads the figures of the statutory tables. Tables and rows are found by their labels, never by their order in the file.
struct FigureTables {
    let form: Form
    let vocabulary: FormVocabulary
    let log: ImportLog
    let pulse: () throws -> Void

    /// The index of the form's table that this is; nil for an author's own table.
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

    /// - Parameter tables: each with the index of the form's table that it is.
    func figures(in tables: [(table: LooseTable, index: Int)]) throws -> FoundFigures {
        var result = TableFigures()
        for (index, known) in vocabulary.tables.enumerated() {
            let parts = tables.filter { $0.index == index }.map(\.table)
            guard !parts.isEmpty else {
                log.add(
                    .error, .statutoryTableNotFound, .tableNotFound(known.heading), path: known.section, hint: .findInSource)
                continue
            }
            guard headsAgree(known, parts) else { continue }
            for table in parts { try read(table, as: known, into: &result) }
        }
        // After the complete rows, whose figures the equations need.
        let readings = ShortRowReadings(form: form, log: log)
        for row in result.shortRows { readings.settle(row, in: &result.figures) }
        let sums = GroupSums(form: form, log: log)
        for row in result.groupRows { sums.settle(row, in: &result.figures) }
        reportMissing(tables, result.figures)
        return result.figures
    }

    private func headsAgree(_ known: TableVocabulary, _ tables: [LooseTable]) -> Bool {
        guard let table = tables.first(where: { !ColumnHeads.agree($0, with: known) }) else { return true }
        log.add(
            .error, .columnOrder, .columnsReordered(known.heading), at: table.rows.first?.first?.position, path: known.section,
            hint: .fillFromSource)
        return false
    }

    // MARK: Rows

    private func read(_ table: LooseTable, as known: TableVocabulary, into result: inout TableFigures) throws {
        let filling = RowFilling(form: form, equations: known.equations, log: log)
        if known.isUnlabelled {
            let cells = unlabelledCells(table)
            if !cells.isEmpty { filling.fill(known.rows[0], with: cells, labelledAt: cells[0].position, into: &result) }
            return
        }
        let matching = RowMatching(known: known, log: log)
        let rows = table.rows.map { row in row.filter { !isUnit($0, known) } }
        for (cells, match) in zip(rows, matching.matches(rows)) {
            try pulse()
            if let match {
                let label = cells[match.cell]
                if label.plainText.contains(" ") { log.count(.labelSpaces) }
                filling.fill(known.rows[match.row], with: Array(cells[(match.cell + 1)...]), labelledAt: label.position, into: &result)
            } else if let group = matching.group(cells) {
                result.groupRows.append(group)
            } else {
                keepUnknown(cells, known)
            }
        }
    }

    /// The figures of a table without labels in their order, whatever rows they are in.
    private func unlabelledCells(_ table: LooseTable) -> [LooseCell] {
        table.rows.filter { row in row.contains { FigureText.isValue($0.text) } }.flatMap { row in
            row.contains(where: \.hasHan) ? row.filter { FigureText.isValue($0.text) } : row
        }
    }

    private func isUnit(_ cell: LooseCell, _ known: TableVocabulary) -> Bool {
        !known.units.isEmpty && cell.text.utf8.count <= 40 && known.units.contains(LabelKey.key(cell.text))
    }

    private func keepUnknown(_ cells: [LooseCell], _ known: TableVocabulary) {
        guard cells.contains(where: \.hasHan), cells.contains(where: { FigureText.isValue($0.text) }) else { return }
        let text = cells.filter { !$0.isBlank }.map(\.plainText).joined(separator: " | ")
        log.add(
            .warning, .unknownRow, .unknownRow(known.heading, text), at: cells[0].position, path: known.section, hint: .checkForm)
        log.keep(text)
    }

    // MARK: Completeness

    private func reportMissing(_ tables: [(table: LooseTable, index: Int)], _ figures: FoundFigures) {
        for (index, known) in vocabulary.tables.enumerated() where tables.contains(where: { $0.index == index }) {
            let missing = known.rows.filter { !$0.paths.contains(where: figures.has) }
            guard !missing.isEmpty, missing.count < known.rows.count || known.isUnlabelled else { continue }
            guard !known.isUnlabelled else {
                log.add(.warning, .blankForFigure, .noFigures(known.heading), path: missing[0].paths[0], hint: .writeZero)
                continue
            }
            let names = missing.map { $0.label.isEmpty ? known.heading : $0.label }.joined(separator: "、")
            log.add(
                .error, .rowsMissing, .rowsMissing(known.heading, missing.count, names), path: missing[0].paths[0],
                hint: .fillFromSource)
        }
    }
}

/// The figures read so far, and the rows that can be settled only when all others are known.
struct TableFigures {
    var figures = FoundFigures()
    var shortRows: [ShortRow] = []
    var groupRows: [GroupRow] = []
}

extension Message {
    fileprivate static func tableNotFound(_ heading: String) -> Message {
        Message("没有找到“\(heading)”的统计表", "the table of \(heading) was not found")
    }

    fileprivate static let findInSource = Message("请在原文中查找并填写", "look for it in the source and fill it in")
    fileprivate static let fillFromSource = Message("请对照原表填写", "fill it in from the source")

    fileprivate static func columnsReordered(_ heading: String) -> Message {
        Message(
            "“\(heading)”表头的次序与格式不同，数字未导入",
            "the column heads of \(heading) are not in the order of the form; its figures were not imported")
    }

    fileprivate static func unknownRow(_ heading: String, _ text: String) -> Message {
        Message("“\(heading)”的表中没有这一行：\(text)", "the table of \(heading) has no such row: \(text)")
    }

    fileprivate static let checkForm = Message(
        "原文留在 $comment 中；请核对报告所用的格式", "the text is kept in $comment; check which form the report uses")

    fileprivate static func noFigures(_ heading: String) -> Message {
        Message("“\(heading)”的表没有数字，未作 0 处理", "the table of \(heading) has no figures; they were not read as 0")
    }

    fileprivate static let writeZero = Message("没有发生的填 0", "write 0 where there was none")

    fileprivate static func rowsMissing(_ heading: String, _ count: Int, _ names: String) -> Message {
        Message("“\(heading)”的表缺 \(count) 行：\(names)", "the table of \(heading) lacks \(count) rows: \(names)")
    }
}
