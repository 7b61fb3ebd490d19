import Documents
import Reports
import Typesetting

/// Composes a table of the form with the report's figures.
struct StatutoryTable {
    private let table: FormTable
    private let section: String

    init(_ table: FormTable, section: String) {
        self.table = table
        self.section = section
    }

    func table(_ composer: inout ProseComposer) -> Table {
        let layout = composer.layout
        let cells = table.cells.map { cell -> TableCell in
            let text: String
            let style: TextStyle
            let path: String
            let name: String?
            if let figure = cell.figure {
                path = "\(section).\(figure)"
                name = nil
                style = layout.style(.tableFigure)
                text =
                    switch composer.figures[path] {
                    // With a minus sign, since a hyphen is too short; the column's label explains figures without a sign.
                    case .count(let value): value < 0 ? "\u{2212}\(value.magnitude)" : String(value)
                    case .amount(let value): value
                    case .absent, nil: layout.tables.absentFigure
                    }
            } else {
                path = section
                name = cell.text
                style = layout.style(cell.header == .column ? .tableHeader : .tableLabel)
                // Official forms indent their labels by full-width spaces.
                let indent = String(repeating: "\u{3000}", count: cell.indent)
                text = (cell.lines.isEmpty ? [cell.text ?? ""] : cell.lines).map { indent + $0 }.joined(separator: "\n")
            }
            let origin = composer.origin(path, cell: name)
            let header: HeaderScope =
                switch cell.header {
                case .none: .none
                case .column: .column
                case .row: .row
                case .both: .both
                }
            var made = TableCell(
                row: cell.row, column: cell.column, span: CellSpan(rows: cell.rowSpan, columns: cell.columnSpan),
                runs: [TextRun(text, style, origin: origin)],
                alignment: cell.isLeftAligned ? .left : .centred, header: header, isStacked: cell.isStacked, origin: origin)
            made.level = cell.level
            return made
        }
        return Table(
            TableShape(columns: table.columns, rowCount: table.rowCount, headerRows: table.headerRows), cells: cells,
            style: style(layout.tables.style),
            continuation: TextRun(layout.tables.continuation.text(in: composer.language), layout.style(.continuation)),
            origin: composer.origin(section))
    }

    /// The layout's style, with the size of type and row height that the form gives for a table of many rows.
    private func style(_ layout: TableStyle) -> TableStyle {
        var style = layout
        if let size = table.size {
            let smaller = style.sizes.filter { $0 <= size }
            style.sizes = smaller.isEmpty ? [size] : smaller
        }
        if let height = table.rowHeight { style.rowHeight = millimetres(height) }
        // The form prescribes what its tables look like: they are the same in the reports of all offices and years.
        style.lowerRows = .none
        return style
    }
}
