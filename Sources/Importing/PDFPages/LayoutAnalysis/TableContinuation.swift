import Han

/// Joins the parts of a table that continues on the next page.
struct TableContinuation {
    /// The tolerance for the edges of a table from page to page, in points.
    private static let tolerance: Float = 6

    private(set) var table: PrintedTable
    private(set) var repeatedRows = 0
    /// Pages on which a row was joined with its other half.
    private(set) var cutRows: [Int] = []

    init(_ table: PrintedTable) { self.table = table }

    /// Whether the line above a part says that it is a continuation.
    static func isMark(_ text: String) -> Bool {
        ["续表", "续上表", "接上表", "接上页", "续前表", "续"].contains(text.filter { !$0.isWhitespace && !"（）()".contains($0) })
    }

    /// Whether the first table of the next page has the same sides and columns.
    func goesOn(in next: PrintedTable) -> Bool {
        guard abs(table.box.left - next.box.left) <= Self.tolerance * 2, abs(table.box.right - next.box.right) <= Self.tolerance * 2 else {
            return false
        }
        let known = next.columns.count { column in table.columns.contains { abs($0 - column) <= Self.tolerance } }
        return known * 3 >= next.columns.count * 2
    }

    mutating func append(_ part: PrintedTable) {
        var next = part
        dropRepeatedHead(&next)
        guard next.rowCount > 0 else { return }
        let edges = Self.united(table.columns, next.columns)
        Self.renumber(&table, edges)
        Self.renumber(&next, edges)
        joinCells(&next)
        let first = table.rowCount
        table.cells += next.cells.map { cell in
            var cell = cell
            cell.rows = (cell.rows.lowerBound + first)..<(cell.rows.upperBound + first)
            return cell
        }
        table.rowCount += next.rowCount
        table.brokenFigures += next.brokenFigures
    }

    // MARK: Heads

    private mutating func dropRepeatedHead(_ next: inout PrintedTable) {
        var count = 0
        while count < min(8, next.rowCount - 1, table.rowCount) {
            let mine = table.row(count).map(\.text)
            let other = next.row(count).map(\.text)
            guard mine == other, mine.contains(where: { $0.contains { !$0.isNumber } }), !mine.contains(where: FigureText.isValue) else {
                break
            }
            count += 1
        }
        guard count > 0 else { return }
        repeatedRows += count
        next.cells = next.cells.compactMap { cell in
            guard cell.rows.upperBound > count else { return nil }
            var cell = cell
            cell.rows = max(0, cell.rows.lowerBound - count)..<(cell.rows.upperBound - count)
            return cell
        }
        next.rowCount -= count
    }

    // MARK: Columns

    private static func united(_ a: [Float], _ b: [Float]) -> [Float] {
        var edges = a
        for edge in b where !edges.contains(where: { abs($0 - edge) <= tolerance }) { edges.append(edge) }
        return edges.sorted()
    }

    private static func renumber(_ table: inout PrintedTable, _ edges: [Float]) {
        func nearest(_ position: Float) -> Int { edges.indices.min { abs(edges[$0] - position) < abs(edges[$1] - position) } ?? 0 }
        let numbers = table.columns.map(nearest)
        for index in table.cells.indices {
            let columns = table.cells[index].columns
            let start = numbers[columns.lowerBound]
            let end = numbers[columns.upperBound]
            table.cells[index].columns = start..<max(end, start + 1)
        }
        table.columns = edges
    }

    // MARK: Cells that the page cuts

    /// A cell that spans several rows continues as one cell. A row with its figures on one page and the rest of its label on the
    /// other is one row.
    private mutating func joinCells(_ next: inout PrintedTable) {
        let bottom = table.rowCount
        let pairs = next.cells.indices.filter { next.cells[$0].rows.lowerBound == 0 }.compactMap { index -> (mine: Int, other: Int)? in
            table.cells.firstIndex { $0.rows.upperBound == bottom && $0.columns == next.cells[index].columns }.map { ($0, index) }
        }
        let isCut = isCutRow(pairs, next)
        var joined: Set<Int> = []
        for (mine, other) in pairs {
            let upper = table.cells[mine]
            let lower = next.cells[other]
            let isSpanning =
                (upper.rows.count > 1 || lower.rows.count > 1) && !FigureText.isValue(upper.text) && !FigureText.isValue(lower.text)
            guard isCut || isSpanning && !upper.text.isEmpty && (lower.text.isEmpty || Self.isRest(lower.text, of: upper.text)) else {
                continue
            }
            table.cells[mine].text = PrintedLine.joined(upper.text, lower.text)
            table.cells[mine].rows = upper.rows.lowerBound..<(isCut ? bottom + lower.rows.upperBound - 1 : bottom + lower.rows.upperBound)
            joined.insert(other)
        }
        next.cells = next.cells.enumerated().filter { !joined.contains($0.offset) }.map(\.element)
        guard isCut else { return }
        cutRows.append(next.page)
        for index in next.cells.indices {
            let rows = next.cells[index].rows
            next.cells[index].rows = (rows.lowerBound - 1)..<(rows.upperBound - 1)
        }
        next.rowCount -= 1
    }

    private func isCutRow(_ pairs: [(mine: Int, other: Int)], _ next: PrintedTable) -> Bool {
        guard pairs.count >= 2, pairs.count == next.row(0).count else { return false }
        let halves = pairs.map { (table.cells[$0.mine], next.cells[$0.other]) }.filter { $0.0.rows.count == 1 && $0.1.rows.count == 1 }
        let labels = halves.filter { !$0.0.text.isEmpty && !$0.1.text.isEmpty }
        let above = halves.count { FigureText.isValue($0.0.text) }
        let below = halves.count { FigureText.isValue($0.1.text) }
        // If two figures would meet, these are two rows.
        guard (above == 0) != (below == 0), labels.allSatisfy({ !FigureText.isValue($0.0.text) && !FigureText.isValue($0.1.text) }),
            labels.count <= 1
        else { return false }
        if let label = labels.first { return Self.isRest(label.1.text, of: label.0.text) }
        // Figures on one side only, and a label on the other.
        return below > 0 && halves.contains { !$0.0.text.isEmpty && $0.1.text.isEmpty }
            && !halves.contains { $0.0.text.isEmpty && !$0.1.text.isEmpty && !FigureText.isValue($0.1.text) }
    }

    /// Whether a text may continue another; a numbered text begins a new item.
    private static func isRest(_ text: String, of start: String) -> Bool {
        guard !isNumbered(text) else { return false }
        let open = start.count { "（(".contains($0) }
        let closed = start.count { "）)".contains($0) }
        return open > closed || isNumbered(start)
    }

    static func isNumbered(_ text: String) -> Bool {
        let head = text.prefix(4).filter { !$0.isWhitespace }
        guard let first = head.first else { return false }
        if "（(".contains(first) { return head.dropFirst().first.map { ChineseNumeral.isNumeral($0) || $0.isNumber } ?? false }
        return (ChineseNumeral.isNumeral(first) || first.isNumber) && head.contains { "、.．，".contains($0) }
    }
}
