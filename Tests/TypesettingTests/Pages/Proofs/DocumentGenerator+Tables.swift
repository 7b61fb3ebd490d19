@testable import Documents
@testable import Typesetting

/// Tables, figures and charts.
extension DocumentGenerator {
    mutating func tableWithCaption() -> [Block] {
        let caption = Block.paragraph(
            Paragraph(
                [run(number(2...cells - 3))] + (!isPlain && chance(10) ? [noteMark()] : []), style: .centred, role: .caption,
                keepsWithNext: true))
        return chance(60) ? [caption, table()] : [table()]
    }

    mutating func table() -> Block {
        // A few are wider than the page, and divided by columns.
        let columns = extent != .tiny && !isPlain && chance(3) ? number(12...24) : number(1...4)
        let rows =
            extent == .tiny
            ? number(1...4)
            : extent == .small ? (chance(10) ? number(10...30) : number(1...6)) : (chance(20) ? number(30...80) : number(1...25))
        let header = rows > 2 ? pick([0, 1, 1, 1, 2]) : 0
        let hasStub = columns > 1 && chance(30)
        let hasNotes = !isPlain && chance(20)
        var cells: [TableCell] = []
        var taken: Set<Int> = []
        for row in 0..<rows {
            for column in 0..<columns where !taken.contains(row * columns + column) {
                let isStub = hasStub && column == 0 && row >= header
                let span = span(row, column, rows: row < header ? header : rows, columns: columns, isStub: isStub)
                for down in 0..<span.rows { for across in 0..<span.columns { taken.insert((row + down) * columns + column + across) } }
                // Each row has a text of its own.
                guard column == columns - 1 || chance(90) else { continue }
                cells.append(
                    TableCell(
                        row: row, column: column, span: span,
                        runs: [run(cellLength(columns), marks: false)] + (hasNotes && chance(10) ? [noteMark()] : []),
                        header: row < header ? .column : isStub ? .row : .none))
            }
        }
        var look = TableStyle(
            sizes: chance(50) ? [10] : [10, 8], smallestSize: 5, leading: 1.2, padding: CellPadding(horizontal: 1, vertical: 1),
            outerRule: 1,
            innerRule: 0.5, rowHeight: pick([12, 15, 20, 25]))
        if !rows.isMultiple(of: 3) { look.lowerRows = RowReduction(height: 0.8, padding: 0.5) }
        var table = Table(
            TableShape(
                columns: (0..<columns).map { _ in 1 }, rowCount: rows, headerRows: header, stubColumns: hasStub ? 1 : 0),
            cells: cells, style: look, continuation: chance(50) ? TextRun("续表", Self.body, origin: origin()) : nil, origin: origin())
        table.staysWhole = chance(60)
        return .table(table)
    }

    private mutating func span(_ row: Int, _ column: Int, rows: Int, columns: Int, isStub: Bool) -> CellSpan {
        guard column < columns - 1, chance(isStub ? 60 : 5) else { return .single }
        let down = min(number(1...4), rows - row)
        return CellSpan(rows: max(1, down), columns: 1)
    }

    /// Most cells have one line; a few have many.
    private mutating func cellLength(_ columns: Int) -> Int {
        let line = max(1, cells / columns - 1)
        if isPlain || chance(90) { return number(1...line) }
        return chance(extent == .large ? 90 : 97) ? number(1...line * 4) : line * number(4...lines)
    }

    private mutating func caption() -> [TextRun] {
        guard chance(60) else { return [] }
        return [run(number(2...cells - 3))] + (!isPlain && chance(15) ? [noteMark()] : [])
    }

    mutating func figure() -> Block {
        let height = Double(number(1...max(1, (lines - 2) * 20)))
        return .figure(
            Figure(
                image: image(), width: Double(number(10...cells * 10)), height: height, alt: "图",
                caption: caption(), origin: origin()))
    }

    mutating func chart() -> Block {
        let height = Double(min(max(60, number(3...lines) * 20), (lines - 2) * 20))
        var chart = Chart(.bars, [[1, 2, 3]], size: 5, width: Double(cells) * 10, height: height)
        chart.origin = origin()
        return .chart(chart, caption: caption())
    }
}
