import FoundationEssentials
import Testing

/// The structure of a PDF as Poppler reads it, which is what a screen reader gets.
struct TaggedElement {
    /// The standard type: `P`, `TH`.
    var kind: String
    var id: String?
    /// Its text, including that of its children, in order.
    var text = ""
    /// Its child elements, without content.
    var parts: [TaggedElement] = []
    /// By name, as Poppler writes them.
    var attributes: [String: String] = [:]

    static func root(of pdf: Data) throws -> TaggedElement {
        var output = ""
        try withTemporaryFolder { folder in
            try pdf.write(to: URL(filePath: "\(folder)/a.pdf"))
            output = try #require(
                Tool.output("pdfinfo", ["-enc", "UTF-8", "-struct-text", "\(folder)/a.pdf"]), "pdfinfo is missing: scripts/setup --tests")
        }
        var lines = output.split(separator: "\n").map(String.init)[...]
        return try #require(read(&lines, depth: 0).first, "no structure")
    }

    var rowSpan: Int { attributes["RowSpan"].flatMap { Int($0) } ?? 1 }
    var columnSpan: Int { attributes["ColSpan"].flatMap { Int($0) } ?? 1 }
    /// The identifiers of its header cells.
    var heads: [String] { attributes["Headers"]?.split(whereSeparator: { "[()] ".contains($0) }).map(String.init) ?? [] }

    func all(_ wanted: String) -> [TaggedElement] {
        (kind == wanted ? [self] : []) + parts.flatMap { $0.all(wanted) }
    }

    /// The text without that of elements of some types.
    func text(without kinds: Set<String>) -> String {
        var left = text
        func remove(_ element: TaggedElement) {
            for part in element.parts {
                if !kinds.contains(part.kind) {
                    remove(part)
                } else if !part.text.isEmpty, let range = left.firstRange(of: part.text) {
                    left.removeSubrange(range)
                }
            }
        }
        remove(self)
        return left
    }

    /// The elements at a depth; each is indented by two spaces more than its parent.
    private static func read(_ lines: inout ArraySlice<String>, depth: Int) -> [TaggedElement] {
        var elements: [TaggedElement] = []
        while let line = lines.first, line.prefix(while: { $0 == " " }).count == depth * 2,
            let name = line.drop(while: { $0 == " " }).split(separator: " ").first, name.first?.isLetter == true
        {
            lines.removeFirst()
            var element = TaggedElement(kind: String(name.prefix { $0 != ":" }))
            if let start = line.firstIndex(of: "<"), let end = line.lastIndex(of: ">") {
                element.id = String(line[line.index(after: start)..<end])
            }
            inside: while let next = lines.first {
                let indent = next.prefix { $0 == " " }.count
                let content = next.dropFirst(indent)
                switch content.first {
                case "/" where indent == depth * 2 + 3:
                    let words = content.dropFirst().split(separator: " ", maxSplits: 1)
                    element.attributes[String(words[0])] = words.count > 1 ? String(words[1]) : ""
                    lines.removeFirst()
                case "\"" where indent == depth * 2 + 2:
                    element.text += content.dropFirst().last == "\"" ? content.dropFirst().dropLast() : content.dropFirst()
                    lines.removeFirst()
                default:
                    guard indent == depth * 2 + 2, content.first?.isLetter == true else { break inside }
                    let parts = read(&lines, depth: depth + 1)
                    guard !parts.isEmpty else { break inside }
                    element.text += parts.map(\.text).joined()
                    element.parts += parts
                }
            }
            elements.append(element)
        }
        return elements
    }
}

/// A table in the structure as a grid of cells.
struct TaggedTable {
    /// Row by row; a cell with spans is at all of its positions.
    private(set) var grid: [[TaggedElement?]] = []
    private let byID: [String: TaggedElement]

    init(_ table: TaggedElement) {
        let rows = table.all("TR")
        var cells: [TaggedElement] = []
        for (row, element) in rows.enumerated() {
            var column = 0
            if grid.count <= row { grid.append([]) }
            for cell in element.parts {
                while column < grid[row].count, grid[row][column] != nil { column += 1 }
                for y in row..<(row + cell.rowSpan) {
                    while grid.count <= y { grid.append([]) }
                    while grid[y].count < column + cell.columnSpan { grid[y].append(nil) }
                    for x in column..<(column + cell.columnSpan) { grid[y][x] = cell }
                }
                column += cell.columnSpan
                cells.append(cell)
            }
        }
        byID = Dictionary(cells.compactMap { cell in cell.id.map { ($0, cell) } }, uniquingKeysWith: { first, _ in first })
    }

    /// The texts of the header cells of a cell: those that it lists, or otherwise those given by the scopes.
    func heads(row: Int, column: Int) throws -> [String] {
        let cell = try #require(grid[row][column])
        guard cell.heads.isEmpty else { return try cell.heads.map { try #require(byID[$0], "no element \($0)").text } }
        let above = (0..<row).reversed().compactMap { grid[$0][column] }.first { $0.attributes["Scope"] == "/Column" }
        let left = (0..<column).reversed().compactMap { grid[row][$0] }.first { $0.attributes["Scope"] == "/Row" }
        return [above?.text, left?.text].compactMap { $0 }
    }
}
