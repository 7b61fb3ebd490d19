import Reports

/// The content of a page from top to bottom.
enum PageItem {
    case line(TextLine)
    case table(PrintedTable)
    case loose(LooseTable, page: Int)
}

/// Sorts the characters of a page into tables and lines of text.
struct PageSorting {
    let log: ImportLog

    func items(_ page: PrintedPage, usual: inout ClosedRange<Float>?) -> [PageItem] {
        var rest = page.characters
        var found: [(top: Float, item: PageItem)] = []
        var charts: [PrintedBox] = []
        for grid in RuledGrid.grids(page.rules) {
            let box = grid.box
            let inside = rest.filter { Self.contains(box, $0) }
            guard let table = PrintedTable(grid, inside, page: page.number) else {
                if DrawnChart.isOne(grid, inside) { charts.append(box) }
                continue
            }
            rest.removeAll { Self.contains(box, $0) }
            // Rules or shading enclose groups of rows only; the figures are separated by white space.
            if table.brokenFigures > 1, let loose = UnruledTable.table(PrintedLine.lines(inside), page: page.number) {
                found.append((box.top, .loose(loose, page: page.number)))
            } else {
                found.append((box.top, .table(table)))
            }
        }
        for box in charts { keepWords(DrawnChart.words(around: box, &rest), page) }
        let lines = PrintedLine.lines(rest)
        let ranges = UnruledTable.ranges(lines)
        var unruled: Set<Int> = []
        for range in ranges {
            let start = head(of: range, lines, page)
            guard let table = UnruledTable.table(Array(lines[start..<range.upperBound]), page: page.number), table.rows.count >= 2 else {
                continue
            }
            unruled.formUnion(start..<range.upperBound)
            found.append((lines[start].box.top, .loose(table, page: page.number)))
        }
        let text = lines.indices.filter { !unruled.contains($0) }.map { lines[$0] }
        let left = text.map(\.box.left).min() ?? 0
        let right = max(left, text.map(\.box.right).max() ?? page.width)
        let margins = ParagraphLines.margins(text, usual: usual) ?? left...right
        if text.count >= 6 { usual = margins }
        let notes = FootNotes.begin(text, page) ?? Float.infinity
        for line in text {
            found.append(
                (
                    line.box.top,
                    .line(
                        TextLine(
                            line: line, text: line.text, page: page.number, margins: margins, middle: page.width / 2,
                            isNote: line.box.top >= notes))
                ))
        }
        return found.sorted { $0.top < $1.top }.map(\.item)
    }

    private func keepWords(_ words: String, _ page: PrintedPage) {
        log.add(.warning, .imageNotImported, .chart(page.number), at: .page(page.number))
        log.keep(words)
    }

    private static func contains(_ box: PrintedBox, _ character: PrintedCharacter) -> Bool {
        box.left <= character.box.middleX && character.box.middleX <= box.right && box.top <= character.box.middleY
            && character.box.middleY <= box.bottom
    }

    /// The start of a table without rules: the headers above its figures, below a rule or a heading.
    private func head(of range: Range<Int>, _ lines: [PrintedLine], _ page: PrintedPage) -> Int {
        var start = range.lowerBound
        let size = lines[start].em
        let rules = page.rules.filter { $0.isHorizontal && $0.length > 150 && $0.position < lines[start].box.middleY }.map(\.position)
        while start > 0, range.lowerBound - start < 12 {
            let line = lines[start - 1]
            // The heading of a section is larger, or numbered.
            guard line.em < 1.15 * size, lines[start].box.top - line.box.bottom < 3 * line.em, !TableContinuation.isNumbered(line.text)
            else { break }
            guard line.pieces(apart: 0.9).count > 1 || rules.contains(where: { $0 < line.box.middleY && line.box.top - $0 < 4 * size })
            else { break }
            start -= 1
        }
        return start
    }
}

extension Message {
    fileprivate static func chart(_ page: Int) -> Message {
        Message(
            "第 \(page) 页有一幅图，不能导入；图中的文字留在 $comment 中",
            "page \(page) has a chart, which cannot be imported; its words are kept in $comment")
    }
}
