import Documents
import Reports
import Typesetting

/// Composes a table that the author wrote.
struct AuthorTable {
    private let table: ReportTable

    init(_ table: ReportTable) { self.table = table }

    func table(_ composer: inout ProseComposer) -> Table {
        let layout = composer.layout
        let origin = composer.origin(table.path)
        let decimal = decimalColumns
        let cells = table.cells.map { cell -> TableCell in
            let isHeader = cell.row < table.headerRows
            let isStub = cell.column < table.stubColumns
            let header: HeaderScope = isHeader ? (isStub ? .both : .column) : isStub ? .row : .none
            let style = layout.style(isHeader ? .tableHeader : .tableLabel)
            var made = TableCell(
                row: cell.row, column: cell.column, span: CellSpan(rows: cell.rowSpan, columns: cell.columnSpan),
                runs: cell.plain.map { composer.runs($0, style, origin: origin) } ?? [],
                alignment: CellAlignment(isHeader ? .centred : alignment(of: cell.column)), header: header, origin: origin)
            made.alignment.isDecimal = !isHeader && cell.columnSpan == 1 && decimal.contains(cell.column)
            if cell.plain == nil { made.parts = parts(of: cell, style, origin, &composer) }
            // Paragraphs below one another have a common edge.
            if made.parts.count > 1 { made.alignment.horizontal = .left }
            return made
        }
        var shape = TableShape(
            columns: Array(repeating: 1, count: table.columns), rowCount: table.rowCount, headerRows: table.headerRows,
            stubColumns: table.stubColumns)
        shape.followsContent = true
        var made = Table(
            shape, cells: cells, style: layout.tables.style,
            continuation: TextRun(
                layout.tables.continuation.text(in: composer.language) + composer.smallLines.unit(table.unit), layout.style(.continuation)),
            origin: origin)
        if table.rules == .threeLines {
            made.rules = TableRule.threeLines(
                rowCount: table.rowCount, columnCount: table.columns, headerRows: table.headerRows,
                heavy: layout.tables.style.outerRule * 2, thin: layout.tables.style.outerRule)
        }
        return made
    }

    private func parts(of cell: ReportCell, _ style: TextStyle, _ origin: Origin, _ composer: inout ProseComposer) -> [CellPart] {
        cell.content.flatMap { block -> [CellPart] in
            switch block {
            case .paragraph(let text): return [.paragraph(composer.runs(text, style, origin: origin))]
            case .list(let list):
                return list.items.indices.map { index in
                    let label = TextRun(list.label(at: index), style, origin: origin)
                    return .item(index + 1, label: label, composer.runs(list.items[index], style, origin: origin))
                }
            case .image(let image):
                guard let known = composer.images[image.path] else { return [] }
                let size = known.printed(within: (composer.layout.figure.width, composer.layout.figure.height))
                let origin = composer.origin(image.path)
                return [
                    .image(CellImage(image: known.number, width: size.width, height: size.height, alt: image.alt, origin: origin))
                ]
            }
        }
    }

    private func alignment(of column: Int) -> Alignment {
        guard table.alignments.indices.contains(column) else { return .centred }
        return switch table.alignments[column] {
        case .left: .left
        case .right: .right
        case .centre, .decimal: .centred
        }
    }

    /// Columns to be aligned at their decimal points: those the author marked so, and unmarked ones with decimal figures.
    private var decimalColumns: Set<Int> {
        var figures: Set<Int> = []
        var points: Set<Int> = []
        var others: Set<Int> = []
        for cell in table.cells where cell.row >= table.headerRows && cell.columnSpan == 1 && cell.plain?.text.isEmpty != true {
            let text = cell.plain?.text ?? ""
            let isFigure = cell.plain != nil && text.allSatisfy { $0.isASCII && ($0.isNumber || ".,-+%".contains($0)) }
            if isFigure { figures.insert(cell.column) } else { others.insert(cell.column) }
            if isFigure && text.contains(".") { points.insert(cell.column) }
        }
        let wished = table.alignments.indices.filter { table.alignments[$0] == .decimal }
        let unwished = figures.intersection(points).subtracting(others).filter { !table.alignments.indices.contains($0) }
        return Set(wished).union(unwished)
    }
}
