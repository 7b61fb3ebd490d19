import Han
import Reports

/// What a file holds before anything is recognised: texts and tables in their order.
struct LooseDocument: Sendable {
    var blocks: [LooseBlock] = []
    /// For each element that holds blocks, the one that holds it. The root is 0 and its own parent.
    var parents: [Int] = [0]
    /// `<title>`, which often holds the report's title and the site's.
    var pageTitle: String?
    /// Other `meta` elements by their lower-case names.
    var metas: [String: String] = [:]
    /// What the numbers of the blocks' lines count.
    var places = LoosePlaces.lines
    /// What the file says of the report in fields of its own.
    var stated = StatedFacts()
    /// The tables of a blank spreadsheet that came back filled in.
    var filled: [FilledTable] = []
}

/// What a file says in fields and not in its text, such as in the cells beside 机关名称 and 报告年度.
struct StatedFacts: Sendable, Hashable {
    var form: String?
    var language: Report.Language?
    var agency: String?
    var year: Int?
    var publicationSource: String?
    var publicationDate: String?
    var signatureName: String?
    var signatureDate: String?
}

struct LooseBlock: Sendable {
    enum Content: Sendable {
        case text(String)
        case table(LooseTable)
    }

    var content: Content
    /// From 1, or what ``LoosePlaces`` makes of it; nil where it cannot be told.
    var line: Int?
    /// The element that holds it.
    var container = 0
    /// In an element that its page does not show.
    var isHidden = false

    var text: String? { if case .text(let text) = content { text } else { nil } }
    var table: LooseTable? { if case .table(let table) = content { table } else { nil } }
}

struct LooseTable: Sendable {
    var rows: [[LooseCell]] = []
}

struct LooseCell: Sendable {
    var text: String
    var rowSpan = 1
    var columnSpan = 1
    var line: Int?

    var isBlank: Bool { !text.unicodeScalars.contains { !ProseTidying.isSpace($0) && !ProseTidying.isInvisible($0) } }
    var hasHan: Bool { text.unicodeScalars.contains(where: \.isHan) }
}

extension LooseDocument {
    /// All texts: of blocks, of tables' cells, and what the page says of itself.
    func eachText(_ visit: (String) -> Void) {
        for block in blocks {
            switch block.content {
            case .text(let text): visit(text)
            case .table(let table): for cell in table.rows.joined() { visit(cell.text) }
            }
        }
    }

    mutating func changeTexts(_ change: (String) -> String) {
        for index in blocks.indices {
            switch blocks[index].content {
            case .text(let text): blocks[index].content = .text(change(text))
            case .table(var table):
                for row in table.rows.indices {
                    for cell in table.rows[row].indices { table.rows[row][cell].text = change(table.rows[row][cell].text) }
                }
                blocks[index].content = .table(table)
            }
        }
        pageTitle = pageTitle.map(change)
        metas = metas.mapValues(change)
    }
}

/// An import that cannot go on.
struct ImportStop: Error {
    var code: DiagnosticCode
    var chinese: String
    var english: String
    var line: Int?
}
