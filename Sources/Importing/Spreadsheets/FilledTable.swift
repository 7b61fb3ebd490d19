import Reports

/// A table of the spreadsheet that ``FormWorkbook`` writes. If its labels are in their original positions, every figure is in a
/// known cell and nothing has to be recognised; otherwise it is read like any other table.
struct FilledTable: Sendable {
    /// The name of its sheet.
    var sheet: String
    /// Its first row, which is the heading of the section.
    var heading: String
    /// The rows below, by row and column of the table in the form.
    var cells: [CellReference: String]
    /// The same rows for the reader that recognises labels.
    var blocks: [LooseBlock]

    /// The table begins below the heading.
    static let top = 1

    init(sheet: String, grid: SheetGrid) {
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

    /// The section of the form that it contains, if all of its labels are in their positions.
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

    /// Extracts the figures from tables whose labels are unchanged.
    ///
    /// - Returns: the sections whose figures were read, and the blocks of the tables that were not.
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
        var blanks: [(path: String, position: FilePosition)] = []
        for cell in table.figures {
            guard let key = cell.figure else { continue }
            let path = "\(section.key).\(key)"
            let position = FilePosition.sheetCell(
                sheet: sheet, CellReference(row: cell.row + Self.top, column: cell.column))
            let text = cells[CellReference(row: cell.row, column: cell.column)] ?? ""
            var value: String?
            switch FigureText.read(text, as: FigureKind(cell)) {
            case .number(let number, let cleaned):
                value = number
                if cleaned {
                    log.add(
                        .note, .figureUnitRemoved, .readAs(text, number), at: position, path: path,
                        cell: form.officialName(ofPath: path))
                }
            case .blank, .dash: blanks.append((path, position))
            case .unreadable:
                log.add(
                    .error, .notAFigure, cell.isMoney ? .notAnAmount(text) : .notAWholeNumber(text), at: position, path: path,
                    cell: form.officialName(ofPath: path), hint: .correct)
            }
            figures.set(path, value, position: position)
        }
        guard let first = blanks.first else { return }
        log.add(
            .warning, .blankForFigure, .cellsWithoutFigure(section.heading, blanks.count), at: first.position, path: first.path,
            cell: form.officialName(ofPath: first.path), hint: .writeZero)
    }
}

extension FoundFigures {
    mutating func merge(_ others: FoundFigures) {
        for (path, value) in others.values { set(path, value, position: others.positions[path]) }
    }
}

extension Message {
    fileprivate static func readAs(_ written: String, _ figure: String) -> Message {
        Message("“\(written)”按 \(figure) 读取", "\(written) was read as \(figure)")
    }

    fileprivate static func notAnAmount(_ written: String) -> Message {
        Message("“\(written.prefix(40))”不是金额，该格留空", "\(written.prefix(40)) is not an amount; the cell is left empty")
    }

    fileprivate static func notAWholeNumber(_ written: String) -> Message {
        Message("“\(written.prefix(40))”不是整数，该格留空", "\(written.prefix(40)) is not a whole number; the cell is left empty")
    }

    fileprivate static let correct = Message("改正后再导入", "correct it and import again")

    fileprivate static func cellsWithoutFigure(_ heading: String, _ count: Int) -> Message {
        Message(
            "“\(heading)”的表有 \(count) 格没有填数字，未作 0 处理",
            "the table of \(heading) has \(count) cells without a figure; they were not read as 0")
    }

    fileprivate static let writeZero = Message("没有发生的填 0", "write 0 where there was none")
}
