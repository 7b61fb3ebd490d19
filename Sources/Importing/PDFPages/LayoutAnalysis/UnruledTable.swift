/// A table without rules between its columns, recognised by figures that are aligned below one another.
enum UnruledTable {
    /// The space between columns, in character sizes.
    private static let apart: Float = 0.9

    /// The figures of a line, and its other pieces. Figures of narrow columns are close together, but the digits of one figure
    /// touch; a number in a sentence has words beside it.
    private static func parted(_ line: PrintedLine) -> (figures: [PrintedLine], words: [PrintedLine]) {
        var figures: [PrintedLine] = []
        var words: [PrintedLine] = []
        for piece in line.pieces(apart: apart) {
            if piece.characters.allSatisfy({ isFigure($0.scalar) }) {
                figures += piece.pieces(apart: 0.12)
            } else if FigureText.isValue(piece.text) {
                figures.append(piece)
            } else {
                words.append(piece)
            }
        }
        return (figures, words)
    }

    /// The same for a line known to be a row, whose label may extend to the first figure.
    private static func row(_ line: PrintedLine) -> (figures: [PrintedLine], words: [PrintedLine]) {
        var (figures, words) = parted(line)
        guard let last = words.last, !figures.contains(where: { $0.box.left < last.box.left }) else { return (figures, words) }
        let tail = last.characters.reversed().prefix { isFigure($0.scalar) }.count
        let start = last.characters.count - tail
        guard tail > 0, start > 0, last.characters[start].box.left - last.characters[start - 1].box.right > 0.25 * line.em else {
            return (figures, words)
        }
        words[words.count - 1] = PrintedLine(Array(last.characters[..<start]))
        figures.insert(contentsOf: PrintedLine(Array(last.characters[start...])).pieces(apart: 0.12), at: 0)
        return (figures, words)
    }

    private static func isFigure(_ scalar: Unicode.Scalar) -> Bool {
        PrintedLine.isDigit(scalar) || scalar == "." || scalar == "," || scalar == "%"
    }

    /// The ranges of lines that form such tables.
    static func ranges(_ lines: [PrintedLine]) -> [Range<Int>] {
        let figures = lines.map { parted($0).figures.count }
        var ranges: [Range<Int>] = []
        var index = 0
        while index < lines.count {
            guard figures[index] >= 2 else {
                index += 1
                continue
            }
            // The lines of a multi-line label are between rows of figures.
            var end = index + 1
            var last = index
            var rows = 1
            while end < lines.count, end - last <= 4, lines[end].box.top - lines[last].box.bottom < 6 * lines[last].em {
                if figures[end] >= 2 {
                    last = end
                    rows += 1
                }
                end += 1
            }
            // A single row has to be a long one.
            if rows >= 2 || figures[index] >= 8 { ranges.append(index..<(last + 1)) }
            index = last + 1
        }
        return ranges
    }

    /// - Parameter lines: the lines of the table, including the headers above its figures.
    static func table(_ lines: [PrintedLine], page: Int) -> LooseTable? {
        let parts = lines.map(row)
        let columns = figureColumns(parts.flatMap(\.figures))
        guard columns.count >= 1, let first = columns.first else { return nil }
        let rows = parts.indices.filter { parts[$0].figures.count * 2 >= columns.count && !parts[$0].figures.isEmpty }
        guard let top = rows.first else { return nil }
        let pitch = zip(rows, rows.dropFirst()).map { lines[$1].box.middleY - lines[$0].box.middleY }.min() ?? 2 * lines[top].em
        // A row extends half way to its neighbours.
        let middles = rows.map { lines[$0].box.middleY }
        var labels: [[PrintedLine]] = Array(repeating: [], count: rows.count)
        var heads: [[PrintedLine]] = []
        for (line, part) in parts.enumerated() {
            let y = lines[line].box.middleY
            guard y > middles[0] - pitch * 0.75 else {
                heads.append(lines[line].pieces(apart: 0.3))
                continue
            }
            let nearest = middles.indices.min { abs(middles[$0] - y) < abs(middles[$1] - y) } ?? 0
            labels[nearest] += part.words.filter { $0.box.middleX < first.lowerBound }
        }
        var table = LooseTable(rows: stacked(heads).map { $0.map { LooseCell(text: $0, position: .page(page)) } })
        for (index, line) in rows.enumerated() {
            var cells = labelCells(labels[index]).map { LooseCell(text: $0, position: .page(page)) }
            for column in columns {
                let mine = parts[line].figures.filter {
                    column.contains($0.box.middleX) || $0.box.left < column.upperBound && $0.box.right > column.lowerBound
                }
                cells.append(LooseCell(text: mine.map(\.text).joined(separator: " "), position: .page(page)))
            }
            table.rows.append(cells)
        }
        return table
    }

    /// The columns of figures that are aligned below one another.
    private static func figureColumns(_ figures: [PrintedLine]) -> [ClosedRange<Float>] {
        var columns: [ClosedRange<Float>] = []
        let boxes = figures.map(\.box).sorted { $0.left < $1.left }
        for box in boxes {
            if let last = columns.last, box.left <= last.upperBound {
                columns[columns.count - 1] = last.lowerBound...max(last.upperBound, box.right)
            } else {
                columns.append(box.left...max(box.left, box.right))
            }
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

    /// Header lines below one another are one header, in the row in which they begin.
    private static func stacked(_ lines: [[PrintedLine]]) -> [[String]] {
        let lines = lines.filter { !$0.isEmpty }
        guard !lines.isEmpty else { return [] }
        var open: [(row: Int, box: PrintedBox, text: String, last: PrintedBox)] = []
        for (row, pieces) in lines.enumerated() {
            for piece in pieces {
                let above = open.indices.last { index in
                    let box = open[index].last
                    let shared = min(box.right, piece.box.right) - max(box.left, piece.box.left)
                    return piece.box.top - box.bottom < 0.8 * piece.em && piece.box.middleY > box.bottom
                        && shared >= 0.6 * max(box.width, piece.box.width) - 0.5
                }
                if let above {
                    open[above].text = PrintedLine.joined(open[above].text, piece.text)
                    open[above].last = piece.box
                } else {
                    open.append((row, piece.box, piece.text, piece.box))
                }
            }
        }
        // Headers of single columns that begin no lower than headers over several columns cannot be divided into rows, so they are
        // read by columns.
        let leaves = open.filter { head in
            !open.contains { $0.box.top > head.box.bottom - 1 && min($0.box.right, head.box.right) > max($0.box.left, head.box.left) }
        }
        let others = open.filter { head in !leaves.contains { $0.box == head.box } }
        if leaves.contains(where: { leaf in
            others.contains { leaf.box.top < $0.box.bottom && $0.box.top < leaf.last.bottom && $0.box.top > lines[0][0].box.bottom }
        }) {
            return [open.sorted { ($0.box.left, $0.box.top) < ($1.box.left, $1.box.top) }.map(\.text)]
        }
        // A header over two rows is a little below the first of them.
        var rows: [(top: Float, heads: [(left: Float, text: String)])] = []
        for head in open.sorted(by: { $0.box.top < $1.box.top }) {
            if let last = rows.indices.last, head.box.top - rows[last].top < 0.9 * head.box.height {
                rows[last].heads.append((head.box.left, head.text))
            } else {
                rows.append((head.box.top, [(head.box.left, head.text)]))
            }
        }
        return rows.map { $0.heads.sorted { $0.left < $1.left }.map(\.text) }
    }
}
