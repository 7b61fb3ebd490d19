import Reports

/// A form's labels as keys, and the figures that each label belongs to.
struct FormVocabulary: Sendable {
    var tables: [TableVocabulary]
    var labels: Set<String>
    var units: Set<String>

    init(_ form: Form) {
        tables = form.sections.compactMap { section in section.table.map { Self.table($0, section: section) } }
        labels = tables.reduce(into: []) { $0.formUnion($1.labels) }
        units = tables.reduce(into: []) { $0.formUnion($1.units) }
    }

    func table(_ section: String) -> TableVocabulary? { tables.first { $0.section == section } }

    /// 三、本年度办理结果 contains groups itself.
    private static let largestGroup = 8

    private static func table(_ table: FormTable, section: FormSection) -> TableVocabulary {
        var rows: [FigureRow] = []
        var numbers: [Int: Int] = [:]
        let labelled = table.cells.filter { $0.text != nil && ($0.header != .none || !$0.isUnit) }
        for index in 0..<table.rowCount {
            let figures = table.cells.filter { $0.row == index && $0.figure != nil }.sorted { $0.column < $1.column }
            guard let first = figures.first else { continue }
            let label =
                labelled.filter { ($0.row..<($0.row + $0.rowSpan)).contains(index) && $0.column < first.column && $0.header != .column }.max
            { $0.column < $1.column }?.text ?? ""
            numbers[index] = rows.count
            rows.append(
                FigureRow(
                    section: section.key, label: label, key: LabelKey.key(label),
                    figures: figures.compactMap { cell in
                        cell.figure.map { FigureSlot(path: "\(section.key).\($0)", kind: FigureKind(cell), span: cell.columnSpan) }
                    }))
        }
        let groups = labelled.filter { $0.header == .row && $0.rowSpan > 1 }.map { cell in
            RowGroup(
                label: cell.text ?? "", key: LabelKey.key(cell.text ?? ""),
                rows: (cell.row..<(cell.row + cell.rowSpan)).compactMap { numbers[$0] })
        }
        let heads = labelled.filter { $0.header == .column }
        func keys(_ cells: [FormCell]) -> [String] { cells.compactMap(\.text).map(LabelKey.key) }
        return TableVocabulary(
            section: section.key, heading: section.heading, rows: rows,
            groups: groups.filter { (1...largestGroup).contains($0.rows.count) },
            headsByRow: keys(heads.sorted { ($0.row, $0.column) < ($1.row, $1.column) }),
            headsByColumn: keys(heads.sorted { ($0.column, $0.row) < ($1.column, $1.row) }), labels: Set(keys(labelled)).subtracting([""]),
            units: Set(table.cells.filter(\.isUnit).compactMap(\.text).map(LabelKey.key)).subtracting([""]), equations: table.equations)
    }
}

struct TableVocabulary: Sendable {
    var section: String
    var heading: String
    var rows: [FigureRow]
    var groups: [RowGroup]
    /// Column heads by rows and by columns: the orders that flattened tables have.
    var headsByRow: [String]
    var headsByColumn: [String]
    var labels: Set<String>
    /// What is neither label nor figure: the units of a column of them.
    var units: Set<String>
    var equations: [FormEquation]

    var isUnlabelled: Bool { rows.count == 1 && rows[0].key.isEmpty }

    func row(_ key: String) -> Int? { rows.firstIndex { $0.key == key } }

    /// Some labels stand twice, under different ones: the next one behind a row is meant.
    func row(_ key: String, behind last: Int?) -> Int? {
        last.flatMap { last in rows.indices.first { $0 > last && rows[$0].key == key } } ?? row(key)
    }
}

/// A label over several rows, such as （六）其他处理, that some offices give figures of its own: the sums of those rows.
struct RowGroup: Sendable {
    var label: String
    var key: String
    /// Indices of the table's rows.
    var rows: [Int]
}

struct FigureSlot: Sendable {
    var path: String
    var kind: FigureKind
    /// How many columns its cell takes: pages that undo spans repeat the figure so many times.
    var span: Int
}

/// A row of figures; the whole of a table whose rows have no labels.
struct FigureRow: Sendable {
    var section: String
    var label: String
    var key: String
    /// Its figures from left to right.
    var figures: [FigureSlot]

    var paths: [String] { figures.map(\.path) }
}

extension FormCell {
    /// A text that is not a label, such as 件 after a label.
    fileprivate var isUnit: Bool { text != nil && header == .none }
}
