/// A table without rules between its columns: what shows it is figures that stand below one another.
enum UnruledTable {
    /// Room between columns, in sizes of a character.
    private static let apart: Float = 0.9

    /// The lines that make such a table, as ranges of lines.
    static func ranges(_ lines: [PrintedLine]) -> [Range<Int>] {
        let figures = lines.map { line in line.pieces(apart: apart).count { FigureText.isValue($0.text) } }
        var ranges: [Range<Int>] = []
        var index = 0
        while index < lines.count {
            guard figures[index] >= 2 else {
                index += 1
                continue
            }
            // Lines of a label that goes over several stand between rows of figures.
            var end = index + 1, last = index, rows = 1
            while end < lines.count, end - last <= 4, lines[end].box.top - lines[last].box.bottom < 6 * lines[last].em {
                if figures[end] >= 2 {
                    last = end
                    rows += 1
                }
                end += 1
            }
            if rows >= 2 { ranges.append(index..<(last + 1)) }
            index = last + 1
        }
        return ranges
    }

    /// - Parameter lines: of the table, heads above its figures included.
    static func table(_ lines: [PrintedLine], page: Int) -> LooseTable? {
        let pieces = lines.map { $0.pieces(apart: apart) }
        let columns = figureColumns(pieces)
        guard columns.count >= 1, let first = columns.first else { return nil }
        let rows = pieces.indices.filter { line in pieces[line].count { FigureText.isValue($0.text) } * 2 >= columns.count && pieces[line].contains { FigureText.isValue($0.text) } }
        guard let top = rows.first else { return nil }
        let pitch = zip(rows, rows.dropFirst()).map { lines[$1].box.middleY - lines[$0].box.middleY }.min() ?? 2 * lines[top].em
        // A row reaches half way to its neighbours.
        let middles = rows.map { lines[$0].box.middleY }
        var labels: [[PrintedLine]] = Array(repeating: [], count: rows.count), heads: [[PrintedLine]] = []
        for (line, parts) in pieces.enumerated() {
            let y = lines[line].box.middleY
            guard y > middles[0] - pitch * 0.75 else {
                heads.append(parts)
                continue
            }
            let nearest = middles.indices.min { abs(middles[$0] - y) < abs(middles[$1] - y) } ?? 0
            labels[nearest] += parts.filter { $0.box.middleX < first.lowerBound && !FigureText.isValue($0.text) }
        }
        var table = LooseTable(rows: stacked(heads).map { $0.map { LooseCell(text: $0, line: page) } })
        for (index, line) in rows.enumerated() {
            var cells = labelCells(labels[index]).map { LooseCell(text: $0, line: page) }
            for column in columns {
                let mine = pieces[line].filter { column.contains($0.box.middleX) || $0.box.left < column.upperBound && $0.box.right > column.lowerBound }
                cells.append(LooseCell(text: mine.map(\.text).filter(FigureText.isValue).joined(separator: " "), line: page))
            }
            table.rows.append(cells)
        }
        return table
    }

    /// Where figures stand below one another.
    private static func figureColumns(_ pieces: [[PrintedLine]]) -> [ClosedRange<Float>] {
        var columns: [ClosedRange<Float>] = []
        let boxes = pieces.flatMap { $0 }.filter { FigureText.isValue($0.text) }.map(\.box).sorted { $0.left < $1.left }
        for box in boxes {
            if let last = columns.last, box.left <= last.upperBound { columns[columns.count - 1] = last.lowerBound...max(last.upperBound, box.right) } else { columns.append(box.left...max(box.left, box.right)) }
        }
        return columns
    }

    /// The labels of a row from left to right, each with its lines joined.
    private static func labelCells(_ pieces: [PrintedLine]) -> [String] {
        var columns: [(box: PrintedBox, lines: [PrintedLine])] = []
        for piece in pieces.sorted(by: { $0.box.left < $1.box.left }) {
            if let last = columns.indices.last, piece.box.left < columns[last].box.right - 0.5 * piece.em {
                columns[last].box = columns[last].box.union(piece.box)
                columns[last].lines.append(piece)
            } else {
                columns.append((piece.box, [piece]))
            }
        }
        return columns.map { column in
            column.lines.sorted { $0.box.middleY < $1.box.middleY }.map { $0.text }.reduce("", PrintedLine.joined)
        }
    }

    /// Heads whose lines stand below one another are one, in the row in which they begin.
    private static func stacked(_ lines: [[PrintedLine]]) -> [[String]] {
        var open: [(row: Int, box: PrintedBox, text: String, last: PrintedBox)] = []
        for (row, pieces) in lines.enumerated() {
            for piece in pieces {
                let above = open.indices.last { index in
                    let box = open[index].last
                    let shared = min(box.right, piece.box.right) - max(box.left, piece.box.left)
                    return piece.box.top - box.bottom < 0.8 * piece.em && piece.box.middleY > box.bottom && shared >= 0.6 * max(box.width, piece.box.width) - 0.5
                }
                if let above {
                    open[above].text = PrintedLine.joined(open[above].text, piece.text)
                    open[above].last = piece.box
                } else {
                    open.append((row, piece.box, piece.text, piece.box))
                }
            }
        }
        var rows: [[String]] = Array(repeating: [], count: lines.count)
        for head in open { rows[head.row].append(head.text) }
        return rows.filter { !$0.isEmpty }
    }
}
