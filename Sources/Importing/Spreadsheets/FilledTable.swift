import Reports

/// A table of the spreadsheet that ``FormWorkbook`` writes. While its labels stand where they were written, every figure has
/// its cell, and nothing has to be recognised; otherwise it is read like any other table.
struct FilledTable: Sendable {
    var sheet: Int
    /// Its first row, which is the section's heading.
    var heading: String
    /// The rows below, by row and column of the form's table.
    var cells: [CellReference: String]
    /// The same for a reader that goes by labels.
    var blocks: [LooseBlock]

    /// The table begins below the heading.
    static let top = 1

    init(sheet: Int, grid: SheetGrid) {
        self.sheet = sheet
        heading = grid.rows.first?.cells.first { !$0.isBlank }?.text ?? ""
        cells = [:]
        for row in grid.rows where row.index >= Self.top {
            for cell in row.cells { cells[CellReference(row: row.index - Self.top, column: cell.column)] = cell.text }
        }
        var body = grid
        if let first = grid.rows.first, first.cells.filter({ !$0.isBlank }).count == 1 { body.removeFirst() }
        blocks = SheetBlocks(sheet: sheet).blocks(body)
    }

    /// The section of the form that it is, with all of its labels in their places.
    private func section(of form: Form) -> (FormSection, FormTable)? {
        for section in form.sections {
            guard let table = section.table, LabelKey.key(section.heading) == LabelKey.key(heading) else { continue }
            let agrees = table.cells.allSatisfy { cell in
                guard let text = cell.text else { return true }
                return LabelKey.key(cells[CellReference(row: cell.row, column: cell.column)] ?? "") == LabelKey.key(text)
            }
            return agrees ? (section, table) : nil
        }
        return nil
    }

    /// Takes the figures out of the tables that are as they were written.
    ///
    /// - Returns: the sections whose figures are read, and the blocks of the tables that are not.
    static func read(_ tables: [FilledTable], form: Form, into figures: inout FoundFigures, log: ImportLog) -> (
        sections: Set<String>, rest: [LooseBlock]
    ) {
        var sections: Set<String> = []
        var rest: [LooseBlock] = []
        for filled in tables {
            guard let (section, table) = filled.section(of: form), sections.insert(section.key).inserted else {
                rest += filled.blocks
                continue
            }
            filled.read(section, table, form: form, into: &figures, log: log)
        }
        return (sections, rest)
    }

    private func read(_ section: FormSection, _ table: FormTable, form: Form, into figures: inout FoundFigures, log: ImportLog) {
        var blanks: [(path: String, line: Int)] = []
        for cell in table.figures {
            guard let key = cell.figure else { continue }
            let path = "\(section.key).\(key)"
            let line = LoosePlaces.cell(sheet: sheet, row: cell.row + Self.top, column: cell.column)
            let text = cells[CellReference(row: cell.row, column: cell.column)] ?? ""
            var value: String?
            switch FigureText.read(text, as: FigureText.Kind(cell)) {
            case .number(let number, let cleaned):
                value = number
                if cleaned {
                    log.add(
                        .note, .figureUnitRemoved, "“\(text)”按 \(number) 读取", "\(text) was read as \(number)", line: line, path: path,
                        cell: form.officialName(ofPath: path))
                }
            case .blank, .dash: blanks.append((path, line))
            case .unreadable:
                log.add(
                    .error, .notAFigure, "“\(text.prefix(40))”不是\(cell.isMoney ? "金额" : "整数")，该格留空",
                    "\(text.prefix(40)) is no \(cell.isMoney ? "amount" : "whole number"); the cell is left empty", line: line, path: path,
                    cell: form.officialName(ofPath: path),
                    hint: Message("改正后再导入", "put it right and import again"))
            }
            figures.set(path, value, line: line)
        }
        guard let first = blanks.first else { return }
        log.add(
            .warning, .blankForFigure, "“\(section.heading)”的表有 \(blanks.count) 格没有填数字，未作 0 处理",
            "the table of \(section.heading) has \(blanks.count) cells without a figure; they were not taken for 0", line: first.line,
            path: first.path,
            cell: form.officialName(ofPath: first.path), hint: Message("没有发生的填 0", "write 0 where there was none"))
    }
}

extension FoundFigures {
    mutating func merge(_ others: FoundFigures) { for (path, value) in others.values { set(path, value, line: others.lines[path]) } }
}
