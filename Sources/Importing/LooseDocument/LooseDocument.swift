import Han
import Reports

/// The content of a file before anything is recognised in it: texts and tables in document order.
struct LooseDocument: Sendable {
    var blocks: [LooseBlock] = []
    /// The parent of each element that holds blocks. The root is element 0 and its own parent.
    var parents: [Int] = [0]
    /// The page's `<title>`, which often holds both the report's title and the name of the site.
    var pageTitle: String?
    /// The page's `meta` elements by their lower-case names.
    var metas: [String: String] = [:]
    /// What the file says about the report in fields of its own.
    var stated = StatedFacts()
    /// The tables of a blank form that came back filled in.
    var filled: [FilledTable] = []
}

/// Facts that a file states in fields rather than in its text, such as the cells beside 机关名称 and 报告年度.
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
    var content: LooseContent
    /// nil if the reader does not know it.
    var position: FilePosition?
    /// The element that holds the block.
    var container = 0
    /// Whether the block is in an element that its page does not show.
    var isHidden = false

    var text: String? { if case .text(let text) = content { text } else { nil } }
    var table: LooseTable? { if case .table(let table) = content { table } else { nil } }
}

enum LooseContent: Sendable {
    case text(String)
    case table(LooseTable)
}

struct LooseTable: Sendable {
    var rows: [[LooseCell]] = []
}

struct LooseCell: Sendable {
    var text: String
    var rowSpan = 1
    var columnSpan = 1
    var position: FilePosition?

    var isBlank: Bool { !text.unicodeScalars.contains { !ProseTidying.isSpace($0) && !ProseTidying.isInvisible($0) } }
    /// The text on one line, with single spaces.
    var plainText: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    var hasHan: Bool { text.unicodeScalars.contains(where: \.isHan) }
}

extension LooseDocument {
    /// Visits the texts of all blocks and table cells.
    func eachText(_ visit: (String) -> Void) {
        for block in blocks {
            switch block.content {
            case .text(let text): visit(text)
            case .table(let table): for cell in table.rows.joined() { visit(cell.text) }
            }
        }
    }

    /// Changes the texts of all blocks and table cells, the page's title and its `meta` elements.
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
