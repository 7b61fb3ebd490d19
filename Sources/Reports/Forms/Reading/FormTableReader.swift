import TableGrid

/// Reads the table of a form: places its cells row by row and expands the shorthand for rows of figures.
struct FormTableReader {
    private let object: ObjectReader
    private let limits: Limits
    private var cells: [FormCell] = []
    private var grid = GridPlacement(rows: 0, columns: 0)
    private var columns: [Double] = []
    private var figureColumns: [String] = []
    /// The keys of the rows made by the shorthand `figures`.
    private var figureRows: [String] = []

    init(_ object: ObjectReader, limits: Limits) {
        self.object = object
        self.limits = limits
    }

    mutating func read() -> FormTable {
        columns = (object.array(object.required("columns"), "columns") ?? []).compactMap { object.positive($0, "columns") }
        figureColumns = object.strings("figureColumns")
        let headerRows = object.int(object.required("headerRows"), "headerRows", in: 0...limits.tableRows) ?? 0
        let rows = object.array(object.required("rows"), "rows") ?? []
        grid = GridPlacement(rows: min(rows.count, limits.tableRows), columns: min(columns.count, limits.tableColumns))
        for (row, node) in rows.enumerated() { read(node, row: row, rowCount: rows.count) }
        let size = object.node("size").flatMap { object.positive($0, "size") }
        let rowHeight = object.node("rowHeight").flatMap { object.positive($0, "rowHeight") }
        let equations = FormEquationReader(
            table: object, figures: Set(cells.compactMap(\.figure)), columns: figureColumns, rows: figureRows
        ).read()
        object.finish()
        return FormTable(
            columns: columns, rowCount: rows.count, headerRows: headerRows, size: size, rowHeight: rowHeight, cells: cells,
            equations: equations.filter { $0.comparison == .equal }, bounds: equations.filter { $0.comparison == .atMost })
    }

    private mutating func read(_ node: JSONNode, row: Int, rowCount: Int) {
        let path = object.child("rows[\(row)]")
        guard case .array(let list) = node.value else {
            ObjectReader.wrongType(node, expected: Message("数组 [ … ]", "an array"), path: path, log: object.log)
            return
        }
        for (index, cell) in list.enumerated() { read(cell, row: row, rowCount: rowCount, path: "\(path)[\(index)]") }
        let filled = grid.filledCount(inRow: row, ofColumns: columns.count)
        if filled != columns.count {
            object.log.add(.error, .formRowTooShort, .rowTooShort(filled, of: columns.count), path, node.offset)
        }
    }

    private mutating func read(_ node: JSONNode, row: Int, rowCount: Int, path: String) {
        guard let cell = ObjectReader(node, path: path, log: object.log) else { return }
        if let group = cell.string("figures") {
            figureRows.append(group)
            for column in figureColumns {
                place(FormCell(row: row, figure: "\(group).\(column)"), rowCount: rowCount, path: path, offset: node.offset)
            }
        } else {
            var one = FormCell(row: row, figure: cell.string("figure"))
            one.rowSpan = cell.int(cell.node("rows"), "rows", in: 1...limits.tableRows) ?? 1
            one.columnSpan = cell.int(cell.node("columns"), "columns", in: 1...limits.tableColumns) ?? 1
            // A label can be broken into lines in a narrow column; its text stays one.
            one.lines = cell.strings("lines")
            one.text = one.lines.isEmpty ? cell.string("text") : one.lines.joined()
            one.isMoney = cell.bool("money") ?? false
            one.isSigned = cell.bool("signed") ?? false
            one.hasWrittenUnit = cell.bool("unitInCell") ?? false
            one.header = cell.node("header").flatMap { cell.oneOf(FormCell.LabelScope.self, $0, "header") } ?? .none
            one.isLeftAligned = cell.string("align") == "left"
            one.isStacked = cell.bool("stack") ?? false
            one.level = cell.int(cell.node("level"), "level", in: 0...8) ?? 0
            one.indent = cell.int(cell.node("indent"), "indent", in: 0...16) ?? one.level
            place(one, rowCount: rowCount, path: path, offset: node.offset)
        }
        cell.finish()
    }

    /// Puts a cell into the first free column of its row.
    private mutating func place(_ cell: FormCell, rowCount: Int, path: String, offset: Int) {
        var cell = cell
        guard let column = grid.firstFreeColumn(inRow: cell.row), cell.columnSpan <= columns.count - column,
            cell.rowSpan <= rowCount - cell.row,
            let placed = grid.place(row: cell.row, column: column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan, .overlaps)
        else {
            object.log.add(.error, .formCellDoesNotFit, .cellDoesNotFit, path, offset)
            return
        }
        cell.column = column
        if placed.overlaps > 0 {
            object.log.add(.error, .formCellsOverlap, .cellsOverlap, path, offset)
        }
        cells.append(cell)
    }
}

extension Message {
    fileprivate static func rowTooShort(_ filled: Int, of count: Int) -> Message {
        Message("这一行只占了 \(filled) 列，应为 \(count) 列", "this row fills \(filled) of \(count) columns")
    }
    fileprivate static let cellDoesNotFit = Message("这一格放不进表里", "this cell does not fit the table")
    fileprivate static let cellsOverlap = Message("这一格与另一格重叠", "this cell overlaps another")
}
