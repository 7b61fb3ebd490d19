import Reports

/// A form's labels as keys, and which figures stand behind which label.
struct FormVocabulary: Sendable {
    /// A row of figures; the whole of a table whose rows have no labels.
    struct Row: Sendable {
        var section: String
        var label: String
        var key: String
        /// The paths of its figures from left to right.
        var figures: [String]
        var isMoney: [Bool]
    }

    struct Table: Sendable {
        var section: String
        var heading: String
        var rows: [Row]
        /// Column heads by rows and by columns: the orders that flattened tables have.
        var headsByRow: [String]
        var headsByColumn: [String]
        var labels: Set<String>
        var equations: [FormEquation]

        var isUnlabelled: Bool { rows.count == 1 && rows[0].key.isEmpty }

        func row(_ key: String) -> Int? { rows.firstIndex { $0.key == key } }
    }

    var tables: [Table]
    var labels: Set<String>

    init(_ form: Form) {
        tables = form.sections.compactMap { section in section.table.map { Self.table($0, section: section) } }
        labels = tables.reduce(into: []) { $0.formUnion($1.labels) }
    }

    func table(_ section: String) -> Table? { tables.first { $0.section == section } }

    private static func table(_ table: FormTable, section: FormSection) -> Table {
        var rows: [Row] = []
        let labelled = table.cells.filter { $0.text != nil }
        for index in 0..<table.rowCount {
            let figures = table.cells.filter { $0.row == index && $0.figure != nil }.sorted { $0.column < $1.column }
            guard let first = figures.first else { continue }
            let label = labelled.filter { ($0.row..<($0.row + $0.rowSpan)).contains(index) && $0.column < first.column && $0.header != .column }.max { $0.column < $1.column }?.text ?? ""
            rows.append(Row(section: section.key, label: label, key: LabelKey.key(label), figures: figures.compactMap { cell in cell.figure.map { "\(section.key).\($0)" } }, isMoney: figures.map(\.isMoney)))
        }
        let heads = labelled.filter { $0.header == .column }
        func keys(_ cells: [FormCell]) -> [String] { cells.compactMap(\.text).map(LabelKey.key) }
        return Table(section: section.key, heading: section.heading, rows: rows, headsByRow: keys(heads.sorted { ($0.row, $0.column) < ($1.row, $1.column) }),
            headsByColumn: keys(heads.sorted { ($0.column, $0.row) < ($1.column, $1.row) }), labels: Set(keys(labelled)), equations: table.equations)
    }
}
