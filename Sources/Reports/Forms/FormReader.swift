/// Reads a form file and says what is wrong with it.
package enum FormReader {
    package static func read(_ bytes: [UInt8], limits: Limits = .standard) -> (form: Form?, diagnostics: [Diagnostic]) {
        let text = JSONText.read(bytes, limits: limits)
        let log = DiagnosticLog(lines: text.lines)
        log.diagnostics = text.diagnostics
        guard let root = text.root, let reader = ObjectReader(root, path: "", log: log) else { return (nil, log.diagnostics) }
        let id = reader.string(reader.required("id"), "id") ?? ""
        let language = Report.Language.read(reader)
        let title = reader.string(reader.required("title"), "title") ?? ""
        let source = reader.string(reader.required("source"), "source") ?? ""
        let firstYear = reader.int(reader.required("firstYear"), "firstYear", in: 2008...2999) ?? 0
        var sections: [FormSection] = []
        for (index, node) in (reader.array(reader.required("sections"), "sections") ?? []).enumerated() {
            if let section = ObjectReader(node, path: "sections[\(index)]", log: log) { sections.append(read(section, limits: limits)) }
        }
        reader.finish()
        guard !log.diagnostics.contains(where: { $0.severity == .error }) else { return (nil, log.diagnostics) }
        return (Form(id: id, language: language, title: title, source: source, firstYear: firstYear, sections: sections), log.diagnostics)
    }

    private static func read(_ section: ObjectReader, limits: Limits) -> FormSection {
        let key = section.string(section.required("key"), "key") ?? ""
        let heading = section.string(section.required("heading"), "heading") ?? ""
        let kind = section.string(section.required("kind"), "kind")
        var table: FormTable?
        if kind == "table", let reader = section.object(section.required("table"), "table") {
            var builder = FormTableBuilder(reader: reader, limits: limits)
            table = builder.build()
        } else if kind != "prose" && kind != nil {
            section.log.add(
                .error, .formSectionKind, Message("kind 应为 prose 或 table", "kind has to be prose or table"), section.child("kind"),
                section.offset)
        }
        section.finish()
        return FormSection(key: key, heading: heading, table: table)
    }
}

/// Places the cells of a form's table row by row and expands its shorthands.
private struct FormTableBuilder {
    let reader: ObjectReader
    let limits: Limits
    private var cells: [FormCell] = []
    private var taken: Set<Int> = []
    private var columns: [Double] = []
    private var figureColumns: [String] = []
    /// The keys of the rows that the shorthand `figures` made.
    private var figureRows: [String] = []

    init(reader: ObjectReader, limits: Limits) {
        self.reader = reader
        self.limits = limits
    }

    mutating func build() -> FormTable {
        columns = numbers("columns")
        figureColumns = strings(reader, "figureColumns")
        let headerRows = reader.int(reader.required("headerRows"), "headerRows", in: 0...limits.tableRows) ?? 0
        let rows = reader.array(reader.required("rows"), "rows") ?? []
        for (row, node) in rows.enumerated() {
            guard case .array(let list) = node.value else {
                ObjectReader.wrongType(node, expected: Message("数组 [ … ]", "an array"), path: reader.child("rows[\(row)]"), log: reader.log)
                continue
            }
            for (index, cell) in list.enumerated() {
                place(cell, row: row, rowCount: rows.count, path: reader.child("rows[\(row)][\(index)]"))
            }
            let filled = columns.indices.filter { taken.contains(row * columns.count + $0) }.count
            if filled != columns.count {
                fault(
                    .formRowTooShort, "这一行只占了 \(filled) 列，应为 \(columns.count) 列", "this row fills \(filled) of \(columns.count) columns",
                    "rows[\(row)]", node.offset)
            }
        }
        let size = number("size")
        let rowHeight = number("rowHeight")
        let equations = self.equations()
        reader.finish()
        return FormTable(
            columns: columns, rowCount: rows.count, headerRows: headerRows, size: size, rowHeight: rowHeight, cells: cells,
            equations: equations.filter { $0.relation == .equal }, bounds: equations.filter { $0.relation == .atMost })
    }

    private func fault(_ code: DiagnosticCode, _ chinese: String, _ english: String, _ place: String, _ offset: Int) {
        reader.log.add(.error, code, Message(chinese, english), reader.child(place), offset)
    }

    private func numbers(_ key: String) -> [Double] {
        (reader.array(reader.required(key), key) ?? []).compactMap { positive($0, key) }
    }

    private func number(_ key: String) -> Double? { reader.node(key).flatMap { positive($0, key) } }

    private func positive(_ node: JSONNode, _ key: String) -> Double? {
        guard case .number(let text) = node.value, let value = Double(text), value > 0 else {
            ObjectReader.wrongType(node, expected: Message("正数", "a positive number"), path: reader.child(key), log: reader.log)
            return nil
        }
        return value
    }

    private func strings(_ reader: ObjectReader, _ key: String) -> [String] {
        (reader.array(reader.node(key), key) ?? []).compactMap { node in
            guard case .string(let text) = node.value else {
                ObjectReader.wrongType(node, expected: Message("文字", "a string"), path: reader.child(key), log: reader.log)
                return nil
            }
            return text
        }
    }

    // MARK: Cells

    private mutating func place(_ node: JSONNode, row: Int, rowCount: Int, path: String) {
        guard let cell = ObjectReader(node, path: path, log: reader.log) else { return }
        if let prefix = cell.string("figures") {
            figureRows.append(prefix)
            for column in figureColumns {
                add(
                    FormCell(
                        row: row, column: 0, rowSpan: 1, columnSpan: 1, text: nil, figure: "\(prefix).\(column)", isMoney: false,
                        header: .none, isLeftAligned: false, isStacked: false, level: 0, indent: 0, lines: []), rowCount: rowCount,
                    path: path, offset: node.offset)
            }
        } else {
            // A label may say where it is broken in a narrow column; its text stays one.
            let lines = strings(cell, "lines")
            let header = cell.string("header").flatMap { FormCell.Header(rawValue: $0) } ?? .none
            let level = cell.int(cell.node("level"), "level", in: 0...8) ?? 0
            add(
                FormCell(
                    row: row, column: 0, rowSpan: cell.int(cell.node("rows"), "rows", in: 1...limits.tableRows) ?? 1,
                    columnSpan: cell.int(cell.node("columns"), "columns", in: 1...limits.tableColumns) ?? 1,
                    text: lines.isEmpty ? cell.string("text") : lines.joined(), figure: cell.string("figure"),
                    isMoney: cell.bool("money") ?? false, isSigned: cell.bool("signed") ?? false,
                    hasWrittenUnit: cell.bool("unitInCell") ?? false, header: header,
                    isLeftAligned: cell.string("align") == "left", isStacked: cell.bool("stack") ?? false,
                    level: level, indent: cell.int(cell.node("indent"), "indent", in: 0...16) ?? level, lines: lines), rowCount: rowCount,
                path: path, offset: node.offset)
        }
        cell.finish()
    }

    /// Puts a cell into the first free column of its row.
    private mutating func add(_ cell: FormCell, rowCount: Int, path: String, offset: Int) {
        var cell = cell
        guard let column = columns.indices.first(where: { !taken.contains(cell.row * columns.count + $0) }),
            column + cell.columnSpan <= columns.count, cell.row + cell.rowSpan <= rowCount
        else {
            reader.log.add(.error, .formCellDoesNotFit, Message("这一格放不进表里", "this cell does not fit the table"), path, offset)
            return
        }
        cell.column = column
        for row in cell.rows {
            for column in cell.columns where !taken.insert(row * columns.count + column).inserted {
                reader.log.add(.error, .formCellsOverlap, Message("这一格与另一格重叠", "this cell overlaps another"), path, offset)
            }
        }
        cells.append(cell)
    }

    // MARK: Equations

    /// The code under which a broken equation is reported.
    private func code(of equation: ObjectReader) -> DiagnosticCode? {
        guard let node = equation.required("code"), let id = equation.string(node, "code") else { return nil }
        if let code = DiagnosticCode(id: id) { return code }
        fault(.formEquationTerm, "没有“\(id)”这个代码", "there is no code \"\(id)\"", "code", node.offset)
        return nil
    }

    private func equations() -> [FormEquation] {
        let known = Set(cells.compactMap(\.figure))
        var expanded: [FormEquation] = []
        for (index, node) in (reader.array(reader.node("equations"), "equations") ?? []).enumerated() {
            guard let equation = ObjectReader(node, path: reader.child("equations[\(index)]"), log: reader.log) else { continue }
            guard let code = self.code(of: equation) else { continue }
            let name = Message(
                equation.string(equation.required("name"), "name") ?? "", equation.string(equation.required("english"), "english") ?? "")
            let left = strings(equation, "left").flatMap(expandedRows)
            let right = strings(equation, "right").flatMap(expandedRows)
            let relation = equation.node("relation").flatMap { equation.oneOf(FormEquation.Relation.self, $0, "relation") } ?? .equal
            // Over columns the terms are rows, otherwise the terms are columns; over nothing they are figures.
            let over = equation.node("for")
            let keys: [(String) -> String]
            if case .string("columns")? = over?.value {
                keys = figureColumns.map { column in { "\($0).\(column)" } }
            } else if case .string("rows")? = over?.value {
                keys = figureRows.map { row in { "\(row).\($0)" } }
            } else if over == nil {
                keys = [{ $0 }]
            } else {
                keys = strings(equation, "for").map { group in { "\(group).\($0)" } }
            }
            for key in keys {
                let one = FormEquation(code: code, name: name, relation: relation, left: left.map(key), right: right.map(key))
                for unknown in one.left + one.right where !known.contains(unknown) {
                    fault(
                        .formEquationTerm, "等式里的“\(unknown)”不在表中", "the equation's \"\(unknown)\" is not in the table",
                        "equations[\(index)]",
                        node.offset)
                }
                expanded.append(one)
            }
            equation.finish()
        }
        return expanded
    }

    /// `denied.*` stands for all rows under `denied`.
    private func expandedRows(_ term: String) -> [String] {
        guard term.hasSuffix(".*") else { return [term] }
        return figureRows.filter { $0.hasPrefix(term.dropLast(1)) }
    }
}
