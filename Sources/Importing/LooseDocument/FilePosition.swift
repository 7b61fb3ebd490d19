import Reports

/// Where in an input file a block or a cell was found.
///
/// Recognition passes positions on without reading them. Only text files and web pages have lines that an editor can jump
/// to; for other files ``Place/spot`` names the page, the paragraph or the cell.
enum FilePosition: Sendable, Hashable {
    /// A line of a text file or web page, from 1.
    case line(Int)
    /// A page of a PDF file, from 1.
    case page(Int)
    /// A paragraph of a word-processor file, from 1. Paragraphs in tables are not counted.
    case paragraph(Int)
    /// A cell of a word-processor table. Table and row count from 1, the cell from 1 in its row.
    case tableCell(table: Int, row: Int, cell: Int)
    case sheetCell(sheet: String, CellReference)

    /// In words, for files without lines.
    fileprivate var spot: Message? {
        switch self {
        case .line: nil
        case .page(let number): .page(number)
        case .paragraph(let number): .paragraph(number)
        case .tableCell(let table, let row, let cell): .tableCell(table, row, cell)
        case .sheetCell(let sheet, let reference): .sheetCell(sheet, reference)
        }
    }

    fileprivate var line: Int? { if case .line(let line) = self { line } else { nil } }
}

extension Place {
    init(_ position: FilePosition?, path: String = "", cell: String? = nil) {
        self.init(path: path, cell: cell, line: position?.line, spot: position?.spot)
    }
}

extension Message {
    fileprivate static func page(_ number: Int) -> Message { Message("第 \(number) 页", "page \(number)") }

    fileprivate static func paragraph(_ number: Int) -> Message { Message("第 \(number) 段", "paragraph \(number)") }

    fileprivate static func tableCell(_ table: Int, _ row: Int, _ cell: Int) -> Message {
        Message("第 \(table) 张表第 \(row) 行第 \(cell) 格", "table \(table), row \(row), cell \(cell)")
    }

    fileprivate static func sheetCell(_ sheet: String, _ reference: CellReference) -> Message {
        let text = "\(sheet)!\(reference.text)"
        return Message(text, text)
    }
}
