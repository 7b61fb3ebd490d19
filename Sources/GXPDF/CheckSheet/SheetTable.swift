import Documents
import Typesetting

/// A plain table of a check sheet: a repeated header and rows of texts. It begins right after the text before it and is
/// divided at the end of a page.
struct SheetTable {
    /// Relative widths, which do not depend on the texts.
    var columns: [Double]
    var header: [String]
    var rows: [[String]] = []
    /// The columns with left-aligned cells; the others are centred.
    var leftColumns: Set<Int> = []

    /// There are many findings and relations with long texts, so the type is smaller than the layout's largest in tables by
    /// this number of points.
    private static let smaller = 1.5
    /// The advance of a figure in ems, or a little more.
    private static let figureWidth = 0.53

    func table(_ layout: Layout) -> Table {
        var style = layout.tables.style
        let size = max((style.sizes.max() ?? 10.5) - Self.smaller, style.smallestSize)
        style.sizes = [size]
        let measure = layout.page.textBlock.width
        let whole = columns.reduce(0, +)
        let widths = columns.map { measure * $0 / whole }
        let room = widths.map { max(4, Int(($0 - 2 * style.padding.horizontal - style.outerRule) / (size * Self.figureWidth))) }
        var cells = header.enumerated().map { column, text in
            TableCell(row: 0, column: column, runs: [TextRun(text, layout.style(.tableHeader))], header: .column)
        }
        for (row, texts) in rows.enumerated() {
            for (column, text) in texts.enumerated() {
                let broken = Self.broken(text, room: room[column])
                cells.append(
                    TableCell(
                        row: row + 1, column: column, runs: [TextRun(broken, layout.style(.tableLabel))],
                        alignment: leftColumns.contains(column) ? .left : .centred))
            }
        }
        var table = Table(
            TableShape(
                columns: columns, columnLimits: widths.map { ColumnLimit(minimum: $0, maximum: $0) }, rowCount: rows.count + 1,
                headerRows: 1),
            cells: cells, style: style, continuation: TextRun(layout.tables.continuation.simplified, layout.style(.continuation)))
        table.staysWhole = false
        return table
    }

    /// Inserts line breaks into sums, paths and other runs of Western characters that are longer than a line, since no line
    /// breaks at their signs by itself.
    static func broken(_ text: String, room: Int) -> String {
        var lines = ""
        var run: [Character] = []
        func end() {
            var rest = run[...]
            while rest.count > room {
                // Before the last sign that fits.
                let cut =
                    rest.prefix(room + 1).lastIndex { "+-=./_".contains($0) }.flatMap { $0 > rest.startIndex ? $0 : nil } ?? rest.startIndex
                    + room
                lines += rest[..<cut]
                lines += "\n"
                rest = rest[cut...]
            }
            lines += rest
            run = []
        }
        for character in text {
            if character.isASCII, !character.isWhitespace {
                run.append(character)
            } else {
                end()
                lines.append(character)
            }
        }
        end()
        return lines
    }

    /// The end of a long path, which says more than its beginning.
    static func shortened(_ file: String, to length: Int = 60) -> String { file.count > length ? "…" + file.suffix(length - 1) : file }
}
