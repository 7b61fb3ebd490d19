/// The grid of a table: the edges of its columns and rows, and which fields have a rule between them.
struct RuledGrid {
    /// Edges from left to right and from top to bottom; one more than there are columns and rows.
    let columns: [Float]
    let rows: [Float]
    /// For each row and column, the number of the cell that contains the field.
    private(set) var cellOfField: [[Int]] = []

    var box: PrintedBox { PrintedBox(left: columns[0], top: rows[0], right: columns[columns.count - 1], bottom: rows[rows.count - 1]) }

    /// Rules closer together than this are one edge, in points; no cell is that small.
    private static let tolerance: Float = 4
    private static let mostColumns = 64
    private static let mostRows = 600

    /// The tables of a page: groups of rules that touch each other.
    static func grids(_ rules: [PrintedRule]) -> [RuledGrid] {
        let sorted = rules.sorted { $0.length > $1.length }
        let across = Array(sorted.filter(\.isHorizontal).prefix(900))
        let down = Array(sorted.filter { !$0.isHorizontal }.prefix(900))
        var sets = DisjointSets(across.count + down.count)
        for (i, horizontal) in across.enumerated() {
            for (j, vertical) in down.enumerated() where reaches(horizontal, vertical.position) && reaches(vertical, horizontal.position) {
                sets.unite(i, across.count + j)
            }
        }
        var groups: [Int: [PrintedRule]] = [:]
        for (index, rule) in (across + down).enumerated() { groups[sets.find(index), default: []].append(rule) }
        return groups.values.compactMap(RuledGrid.init).sorted { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) }
    }

    private static func reaches(_ rule: PrintedRule, _ position: Float) -> Bool { rule.start - 3 <= position && position <= rule.end + 3 }

    private init?(_ rules: [PrintedRule]) {
        let across = rules.filter(\.isHorizontal)
        let down = rules.filter { !$0.isHorizontal }
        guard !across.isEmpty, !down.isEmpty, across.count + down.count >= 3 else { return nil }
        // Tables are often open at the sides, and at the foot of a page that cuts them; the ends of the rules are the edge there.
        let sides = [across.map(\.start).min() ?? 0, across.map(\.end).max() ?? 0]
        let ends = [down.map(\.start).min() ?? 0, down.map(\.end).max() ?? 0]
        columns = Self.edges(down.map { ($0.position, $0.length) }, bounds: sides)
        rows = Self.edges(across.map { ($0.position, $0.length) }, bounds: ends)
        guard columns.count > 1, rows.count > 1, columns.count <= Self.mostColumns, rows.count <= Self.mostRows,
            (columns.count - 1) * (rows.count - 1) > 1
        else { return nil }
        cellOfField = cells(across: across, down: down)
    }

    /// Merges positions that belong together; longer rules weigh more.
    private static func edges(_ rules: [(position: Float, length: Float)], bounds: [Float]) -> [Float] {
        var edges: [(first: Float, sum: Float, weight: Float)] = []
        for rule in rules.sorted(by: { $0.position < $1.position }) {
            let weight = max(rule.length, 1)
            if let last = edges.indices.last, rule.position - edges[last].first <= tolerance {
                edges[last].sum += rule.position * weight
                edges[last].weight += weight
            } else {
                edges.append((rule.position, rule.position * weight, weight))
            }
        }
        var positions = edges.map { $0.sum / $0.weight }
        for bound in bounds where !positions.contains(where: { abs($0 - bound) <= tolerance + 2 }) { positions.append(bound) }
        return positions.sorted()
    }

    // MARK: Cells

    /// Fields without a rule between them are one cell.
    private func cells(across: [PrintedRule], down: [PrintedRule]) -> [[Int]] {
        let width = columns.count - 1
        let height = rows.count - 1
        var sets = DisjointSets(width * height)
        for column in 1..<max(width, 1) {
            let mine = down.filter { abs($0.position - columns[column]) <= Self.tolerance }
            for row in 0..<height where !Self.parts(mine, from: rows[row], to: rows[row + 1]) {
                sets.unite(row * width + column - 1, row * width + column)
            }
        }
        for row in 1..<max(height, 1) {
            let mine = across.filter { abs($0.position - rows[row]) <= Self.tolerance }
            for column in 0..<width where !Self.parts(mine, from: columns[column], to: columns[column + 1]) {
                sets.unite((row - 1) * width + column, row * width + column)
            }
        }
        var fields = (0..<height).map { row in (0..<width).map { sets.find(row * width + $0) } }
        partBent(&fields)
        return fields
    }

    /// Whether rules cover the whole side of a field.
    private static func parts(_ rules: [PrintedRule], from start: Float, to end: Float) -> Bool {
        let inset = min(1.5, (end - start) / 4)
        var covered: Float = 0
        for rule in rules { covered += max(0, min(rule.end, end - inset) - max(rule.start, start + inset)) }
        return covered >= (end - start - 2 * inset) * 0.75
    }

    /// A cell is a rectangle. One that is not, because a rule is missing, is split into its rows.
    private func partBent(_ fields: inout [[Int]]) {
        var bounds: [Int: (top: Int, bottom: Int, left: Int, right: Int, count: Int)] = [:]
        for (row, line) in fields.enumerated() {
            for (column, cell) in line.enumerated() {
                let old = bounds[cell] ?? (row, row, column, column, 0)
                bounds[cell] = (min(old.top, row), max(old.bottom, row), min(old.left, column), max(old.right, column), old.count + 1)
            }
        }
        var next = fields.count * (columns.count - 1)
        for (cell, bound) in bounds where (bound.bottom - bound.top + 1) * (bound.right - bound.left + 1) != bound.count {
            for row in bound.top...bound.bottom {
                var isOpen = false
                for column in bound.left...bound.right {
                    guard fields[row][column] == cell else {
                        isOpen = false
                        continue
                    }
                    if !isOpen { next += 1 }
                    isOpen = true
                    fields[row][column] = next
                }
            }
        }
    }
}

/// Disjoint sets that are merged one by one.
struct DisjointSets {
    private var parents: [Int]

    init(_ count: Int) { parents = Array(0..<count) }

    mutating func find(_ item: Int) -> Int {
        var item = item
        while parents[item] != item {
            parents[item] = parents[parents[item]]
            item = parents[item]
        }
        return item
    }

    mutating func unite(_ a: Int, _ b: Int) {
        let first = find(a)
        let second = find(b)
        if first != second { parents[max(first, second)] = min(first, second) }
    }
}
