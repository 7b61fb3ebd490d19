/// Reads a table of the author's own and puts its cells into their places.
struct ReportTableReader {
    private let table: ObjectReader
    private let limits: Limits
    private var cells: [ReportCell] = []
    private var taken: Set<[Int]> = []

    init(table: ObjectReader, limits: Limits) {
        self.table = table
        self.limits = limits
    }

    mutating func read() -> ReportTable? {
        let caption = table.string("caption")
        let header = table.array(table.node("header"), "header") ?? []
        let rows = header + (table.array(table.required("rows"), "rows") ?? [])
        let rules = table.node("rules").flatMap { table.oneOf(ReportTable.Rules.self, $0, "rules") } ?? .grid
        let isLandscape = table.bool("landscape") ?? false
        let stubColumns = table.int(table.node("stubColumns"), "stubColumns", in: 0...limits.tableColumns) ?? 0
        let alignments = (table.array(table.node("align"), "align") ?? []).enumerated().compactMap { index, node in
            table.oneOf(ColumnAlignment.self, node, "align[\(index)]")
        }
        table.finish()
        guard rows.count <= limits.tableRows else {
            table.log.add(
                .error, .tooManyRows, Message("表格超过上限 \(limits.tableRows) 行", "more than \(limits.tableRows) rows"), table.path,
                table.offset)
            return nil
        }
        for (row, node) in rows.enumerated() {
            let path = row < header.count ? table.child("header[\(row)]") : table.child("rows[\(row - header.count)]")
            guard case .array(let list) = node.value else {
                ObjectReader.wrongType(node, expected: Message("数组 [ … ]", "an array"), path: path, log: table.log)
                continue
            }
            for (index, cell) in list.enumerated() { place(cell, row: row, rowCount: rows.count, path: "\(path)[\(index)]") }
        }
        let columns = cells.map { $0.column + $0.columnSpan }.max() ?? 0
        guard columns > 0 else {
            table.log.add(.error, .tableWithoutCells, Message("表格里没有单元格", "the table has no cells"), table.path, table.offset)
            return nil
        }
        guard columns <= limits.tableColumns else {
            table.log.add(
                .error, .tooManyColumns, Message("表格超过上限 \(limits.tableColumns) 列", "more than \(limits.tableColumns) columns"), table.path,
                table.offset)
            return nil
        }
        for row in rows.indices {
            let filled = (0..<columns).filter { taken.contains([row, $0]) }.count
            if filled < columns {
                table.log.add(
                    .error, .rowTooShort,
                    Message("第 \(row + 1) 行只有 \(filled) 列，应为 \(columns) 列", "row \(row + 1) fills \(filled) of \(columns) columns"),
                    table.path, rows[row].offset)
            }
        }
        // A layout of text in columns is better a list; a table of one row is told by its caption.
        if header.isEmpty, stubColumns == 0, rows.count > 1 {
            table.log.add(
                .note, .tableWithoutHeaders,
                Message("表格没有标目，听读的人不知道各格说的是什么", "the table has no heads, so that nobody who hears it knows what a cell says"), table.path,
                table.offset,
                hint: Message(
                    "表头写在 header 中；第一列是标目时写 \"stubColumns\": 1",
                    "put the rows at its head into header, or write \"stubColumns\": 1 where the first column heads the rows"))
        }
        return ReportTable(
            caption: caption, rules: rules, isLandscape: isLandscape, alignments: alignments, stubColumns: min(stubColumns, columns),
            columns: columns, rowCount: rows.count, headerRows: header.count, cells: cells, path: table.path)
    }

    private mutating func place(_ node: JSONNode, row: Int, rowCount: Int, path: String) {
        var text = ""
        var rowSpan = 1
        var columnSpan = 1
        switch node.value {
        case .string(let written): text = written
        case .number(let written): text = written
        case .object:
            guard let cell = ObjectReader(node, path: path, log: table.log) else { return }
            text = cell.string(cell.required("text"), "text") ?? ""
            rowSpan = cell.int(cell.node("rowspan"), "rowspan", in: 1...limits.tableRows) ?? 1
            columnSpan = cell.int(cell.node("colspan"), "colspan", in: 1...limits.tableColumns) ?? 1
            cell.finish()
        default: ObjectReader.wrongType(node, expected: Message("文字", "a string"), path: path, log: table.log)
        }
        var column = 0
        while taken.contains([row, column]) { column += 1 }
        guard row + rowSpan <= rowCount else {
            table.log.add(.error, .cellOutsideTable, Message("这一格伸出了表格", "this cell reaches out of the table"), path, node.offset)
            return
        }
        for row in row..<(row + rowSpan) {
            for column in column..<(column + columnSpan) where !taken.insert([row, column]).inserted {
                table.log.add(.error, .overlappingCells, Message("这一格与另一格重叠", "this cell overlaps another"), path, node.offset)
            }
        }
        cells.append(.init(text: text, row: row, column: column, rowSpan: rowSpan, columnSpan: columnSpan))
    }
}
