import TableGrid

/// Reads a table of the author's own and assigns its cells to rows and columns.
struct ReportTableReader {
    private let table: KeyReader<TableKey>
    private let limits: Limits
    private var footnotes: FootnoteReader
    private var cells: [ReportCell] = []
    private var grid = GridPlacement(rows: 0, columns: 0)
    /// Whether a cell needs more columns than a table may have.
    private var isTooWide = false

    static func read(_ table: KeyReader<TableKey>, footnotes: FootnoteReader, limits: Limits) -> ReportTable? {
        var reader = ReportTableReader(table: table, footnotes: footnotes, limits: limits)
        return reader.read()
    }

    private init(table: KeyReader<TableKey>, footnotes: FootnoteReader, limits: Limits) {
        self.table = table
        self.footnotes = footnotes
        self.limits = limits
    }

    private mutating func read() -> ReportTable? {
        guard table.node(.rows) != nil else { return nil }
        let header = table.elements(.header)
        let rows = header + table.elements(.rows)
        guard rows.count <= limits.tableRows else {
            report(.tooManyRows, .tooManyRows(limits.tableRows))
            return nil
        }
        let caption = footnotes.read(.caption, of: table)
        let unit = footnotes.read(.unit, of: table)
        grid = GridPlacement(rows: rows.count, columns: limits.tableColumns)
        for (row, element) in rows.enumerated() {
            for cell in table.log.elements(of: element.node, path: element.path) { place(cell, row: row, rowCount: rows.count) }
        }
        let remarks = footnotes.readTexts(.remarks, of: table)
        let source = footnotes.read(.source, of: table)
        footnotes.finish()
        let columns = grid.areas.map(\.columns.upperBound).max() ?? 0
        guard columns > 0 else {
            report(.tableWithoutCells, .noCells)
            return nil
        }
        guard !isTooWide else {
            report(.tooManyColumns, .tooManyColumns(limits.tableColumns))
            return nil
        }
        for row in rows.indices {
            let filled = grid.filledCount(inRow: row, ofColumns: columns)
            if filled < columns { report(.rowTooShort, .rowTooShort(row + 1, filled, of: columns), rows[row].node.offset) }
        }
        let stubColumns = table.whole(.stubColumns) ?? 0
        // Text arranged in columns is better written as a list; the caption names the content of a single row.
        if header.isEmpty, stubColumns == 0, rows.count > 1 {
            table.log.add(.note, .tableWithoutHeaders, .noHeaders, table.path, table.offset, hint: .writeHeaders)
        }
        return ReportTable(
            caption: caption, unit: unit, rules: table.word(.rules) ?? .grid, isLandscape: table.flag(.landscape) ?? false,
            alignments: table.elements(.align).compactMap { $0.node.text.flatMap(ColumnAlignment.init(rawValue:)) },
            stubColumns: min(stubColumns, columns), columns: columns, rowCount: rows.count, headerRows: header.count, cells: cells,
            remarks: remarks, source: source, path: table.path)
    }

    private func report(_ code: DiagnosticCode, _ message: Message, _ offset: Int? = nil) {
        table.log.add(.error, code, message, table.path, offset ?? table.offset)
    }

    private mutating func content(of cell: KeyReader<CellKey>) -> [CellBlock] {
        if let node = cell.node(.text), node.text != nil || node.isPieces {
            return footnotes.read(.text, of: cell).map { [.paragraph($0)] } ?? []
        }
        return cell.elements(.text).compactMap { element -> CellBlock? in
            if let text = footnotes.read(element) { return .paragraph(text) }
            switch CellBlockKind.allCases.first(where: { element.node.member($0.rawValue) != nil }) {
            case .list:
                return KeyReader<ListKey>(element.node, path: element.path, log: cell.log)
                    .flatMap { ListReader(log: cell.log).read($0, &footnotes) }.map(CellBlock.list)
            case .image:
                let path = "\(element.path).\(CellBlockKind.image.rawValue)"
                guard let image = KeyReader<ImageKey>(element.node.member(CellBlockKind.image.rawValue), path: path, log: cell.log),
                    let file = image.text(.file), let alt = image.text(.alt)
                else { return nil }
                return .image(ReportImage(file: file, alt: alt, caption: nil, path: path))
            case nil: return nil
            }
        }
    }

    private mutating func place(_ element: JSONElement, row: Int, rowCount: Int) {
        var content: [CellBlock] = []
        var rowSpan = 1
        var columnSpan = 1
        switch element.node.value {
        case .string, .array: content = footnotes.read(element).map { [.paragraph($0)] } ?? []
        case .number(let written): content = [.paragraph(InlineText(written))]
        default:
            guard let cell = KeyReader<CellKey>(element.node, path: element.path, log: table.log) else { return }
            content = self.content(of: cell)
            rowSpan = cell.whole(.rowspan) ?? 1
            columnSpan = cell.whole(.colspan) ?? 1
        }
        guard row + rowSpan <= rowCount else {
            table.log.add(.error, .cellOutsideTable, .cellOutsideTable, element.path, element.node.offset)
            return
        }
        guard let column = grid.firstFreeColumn(inRow: row), columnSpan <= limits.tableColumns - column,
            let placed = grid.place(row: row, column: column, rowSpan: rowSpan, columnSpan: columnSpan, .overlaps)
        else {
            isTooWide = true
            return
        }
        if placed.overlaps > 0 {
            table.log.add(.error, .overlappingCells, .overlappingCells, element.path, element.node.offset)
        }
        cells.append(ReportCell(content: content, row: row, column: column, rowSpan: rowSpan, columnSpan: columnSpan))
    }
}

extension Message {
    fileprivate static func tooManyRows(_ limit: Int) -> Message { Message("表格超过上限 \(limit) 行", "more than \(limit) rows") }
    fileprivate static func tooManyColumns(_ limit: Int) -> Message { Message("表格超过上限 \(limit) 列", "more than \(limit) columns") }
    fileprivate static let noCells = Message("表格里没有单元格", "the table has no cells")

    fileprivate static func rowTooShort(_ row: Int, _ filled: Int, of columns: Int) -> Message {
        Message("第 \(row) 行只有 \(filled) 列，应为 \(columns) 列", "row \(row) fills \(filled) of \(columns) columns")
    }

    fileprivate static let noHeaders = Message(
        "表格没有标目，听读的人不知道各格说的是什么", "the table has no headers; someone who listens to it cannot tell what a cell means")
    fileprivate static let writeHeaders = Message(
        "表头写在 header 中；第一列是标目时写 \"stubColumns\": 1",
        "write the rows at its top in header, or write \"stubColumns\": 1 if the first column holds the headers of the rows")
    fileprivate static let cellOutsideTable = Message("这一格伸出了表格", "this cell extends beyond the table")
    fileprivate static let overlappingCells = Message("这一格与另一格重叠", "this cell overlaps another")
}
