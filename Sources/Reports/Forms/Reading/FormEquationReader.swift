/// Reads the equations of a form's table and expands them over columns, rows or groups of figures.
struct FormEquationReader {
    let table: ObjectReader
    /// The keys of the table's figures.
    let figures: Set<String>
    /// The keys of the columns and rows that the shorthand `figures` made.
    let columns: [String]
    let rows: [String]

    func read() -> [FormEquation] {
        (table.array(table.node("equations"), "equations") ?? []).enumerated().flatMap { index, node -> [FormEquation] in
            guard let equation = ObjectReader(node, path: table.child("equations[\(index)]"), log: table.log),
                let code = equation.code(of: DiagnosticCode.equationCodes)
            else { return [] }
            let name = equation.name()
            let left = equation.strings("left").flatMap(expandedRows)
            let right = equation.strings("right").flatMap(expandedRows)
            let comparison = equation.node("relation").flatMap { equation.oneOf(FormEquation.Comparison.self, $0, "relation") } ?? .equal
            let expanded = keys(equation).map { key in
                FormEquation(code: code, name: name, comparison: comparison, left: left.map(key), right: right.map(key))
            }
            for unknown in expanded.flatMap({ $0.left + $0.right }) where !figures.contains(unknown) {
                table.log.add(.error, .formEquationTerm, .unknownTerm(unknown), equation.path, node.offset)
            }
            equation.finish()
            return expanded
        }
    }

    /// What `for` makes of the terms: over columns they are rows, otherwise they are columns; without `for` they are figures.
    private func keys(_ equation: ObjectReader) -> [(String) -> String] {
        switch equation.node("for")?.value {
        case nil: [{ $0 }]
        case .string("columns"): columns.map { column in { "\($0).\(column)" } }
        case .string("rows"): rows.map { row in { "\(row).\($0)" } }
        default: equation.strings("for").map { group in { "\(group).\($0)" } }
        }
    }

    /// `denied.*` stands for all rows under `denied`.
    private func expandedRows(_ term: String) -> [String] {
        term.hasSuffix(".*") ? rows.filter { $0.hasPrefix(term.dropLast(1)) } : [term]
    }
}

extension Message {
    fileprivate static func unknownTerm(_ term: String) -> Message {
        Message("等式里的“\(term)”不在表中", "the equation's \"\(term)\" is not in the table")
    }
}
