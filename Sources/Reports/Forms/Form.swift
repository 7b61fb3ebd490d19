/// A statutory form of the annual report: its sections, tables, labels and equations, read from `layouts/forms/`.
package struct Form: Sendable {
    package var id: String
    /// The script that its labels are written in.
    package var language: Report.Language
    package var title: String
    /// The notice that prescribes it.
    package var source: String
    /// The first year that is reported in this form.
    package var firstYear: Int
    package var sections: [FormSection]

    package func section(_ key: String) -> FormSection? { sections.first { $0.key == key } }

    /// The paths of all figures, such as `applications.granted.total`, in the order of the form.
    package var figurePaths: [String] {
        sections.flatMap { section in (section.table?.figures ?? []).compactMap { $0.figure.map { "\(section.key).\($0)" } } }
    }

    /// The figures that may be below 0, by their paths.
    package var signedPaths: Set<String> {
        Set(
            sections.flatMap { section in
                (section.table?.figures ?? []).filter(\.isSigned).compactMap { $0.figure.map { "\(section.key).\($0)" } }
            })
    }

    /// The official name of the figure at a JSON path; nil when the path is no figure's.
    package func officialName(ofPath path: String) -> String? {
        guard let dot = path.firstIndex(of: "."), let table = section(String(path[..<dot]))?.table else { return nil }
        let figure = String(path[path.index(after: dot)...])
        return table.cells.contains { $0.figure == figure } ? table.officialName(of: figure) : nil
    }
}

package struct FormSection: Sendable {
    /// The section's key in a report.
    package var key: String
    /// The official heading with its number.
    package var heading: String
    /// nil in a section of prose.
    package var table: FormTable?
}

/// A statutory table: its cells in their places, its figures by key.
package struct FormTable: Sendable {
    /// Widths in proportion to one another.
    package var columns: [Double]
    package var rowCount: Int
    /// The rows at the top that are repeated where the table is cut.
    package var headerRows: Int
    /// The largest size of its type in points, and the least height of its rows in millimetres, where the layout's are
    /// too large for its many rows.
    package var size: Double?
    package var rowHeight: Double?
    /// In reading order.
    package var cells: [FormCell]
    /// The sums that have to be equal.
    package var equations: [FormEquation]
    /// The sums that may not be more than others.
    package var bounds: [FormEquation]

    package var figures: [FormCell] { cells.filter { $0.figure != nil } }

    /// The official name of a figure, such as `三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 · 自然人`; the key itself when the
    /// table has no such figure.
    package func officialName(of figure: String) -> String {
        guard let cell = cells.first(where: { $0.figure == figure }) else { return figure }
        let labels = cells.filter { $0.text != nil }
        let row = rowLabels(of: cell, among: labels)
        // The head of a column is the block of header rows nearest above.
        var head: [FormCell] = []
        var above = cell.row - 1
        while above >= 0 {
            let here = labels.filter { $0.header == .column && $0.rows.contains(above) && $0.columns.contains(cell.column) }
            if here.isEmpty && !head.isEmpty { break }
            head += here.filter { new in !head.contains { $0.row == new.row && $0.column == new.column } }
            above -= 1
        }
        // A label over all figures tells none from another, unless it is the only one.
        let figureColumns = Set(figures.map(\.column)).count
        let telling = head.reversed().filter { $0.columnSpan < figureColumns }
        // Nor does the head of the only column of figures tell anything that the row does not.
        let column = !telling.isEmpty ? telling : figureColumns == 1 && !row.isEmpty ? [] : Array(head.prefix(1))
        return [row, column].filter { !$0.isEmpty }.map { $0.compactMap(\.text).joined(separator: " › ") }.joined(separator: " · ")
    }

    /// The labels of a figure's row, behind those of the rows above that the first of them stands under by its level.
    private func rowLabels(of cell: FormCell, among labels: [FormCell]) -> [FormCell] {
        let heads = labels.filter { $0.header == .row || $0.header == .both }
        let own = heads.filter { $0.rows.contains(cell.row) && $0.column < cell.column }.sorted { $0.column < $1.column }
        guard let first = own.first else { return own }
        var above: [FormCell] = []
        for label in heads.reversed()
        where label.row < first.row && label.column == first.column && label.level < (above.last ?? first).level {
            above.append(label)
        }
        return above.reversed() + own
    }
}

/// A cell of a form: a label or a figure. Rows and columns count from 0.
package struct FormCell: Sendable {
    package enum Header: String, Sendable { case none, column, row, both }

    package var row: Int
    package var column: Int
    package var rowSpan: Int
    package var columnSpan: Int
    package var text: String?
    /// The figure's key inside its section, such as `denied.stateSecret.naturalPerson`.
    package var figure: String?
    /// An amount of money, exact to the last digit, and not a count.
    package var isMoney: Bool
    /// A difference to the year before (本年增/减), which may be below 0 as no count is.
    package var isSigned = false
    /// An amount whose unit the form does not print: an office writes it behind the number, `251000元`.
    package var hasWrittenUnit = false
    package var header: Header
    package var isLeftAligned: Bool
    /// Set as a vertical stack of single characters.
    package var isStacked: Bool
    /// How deep a row's label stands under those above it; 0 for one that stands under none.
    package var level: Int
    /// How far a label on the left is moved in, in characters.
    package var indent: Int
    /// The lines that the label is broken into in a narrow column; empty where it breaks as it comes.
    package var lines: [String]

    var rows: Range<Int> { row..<(row + rowSpan) }
    var columns: Range<Int> { column..<(column + columnSpan) }
}

/// A relation between figures of one table: the sum of the left keys equals the sum of the right ones, or is at most it.
package struct FormEquation: Sendable, Hashable {
    package enum Relation: String, Sendable, CaseIterable {
        case equal
        /// A part and its whole (其中). No notice prints this relation, so that breaking it is worth no more than a warning.
        case atMost
    }

    package var code: DiagnosticCode
    package var name: Message
    package var relation: Relation
    package var left: [String]
    package var right: [String]
}
