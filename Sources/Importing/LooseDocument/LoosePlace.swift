import Reports

/// How a document's places are counted.
///
/// ``LooseBlock/line`` and ``LooseCell/line`` are one number each, which recognition carries along and never reads: text
/// files have lines, PDF files have pages, word-processor files have paragraphs and tables, spreadsheets have cells. The
/// reader packs what it knows into that number, and ``ImportLog`` writes it out in the words of the file's kind. A `Place` has a line only where
/// there are lines, for an editor would jump to it; otherwise its ``Place/spot`` says where.
enum LoosePlaces: Sendable {
    case lines
    case paragraphs
    case pages
    /// With the names of the sheets in their order.
    case sheets([String])

    /// A cell of the table; table and row count from 1, cells from 1 in their row.
    static func cell(table: Int, row: Int, cell: Int) -> Int { min(table, 0x7FFF) << 40 | min(row, 0xF_FFFF) << 16 | min(cell, 0xFFFF) }

    /// A cell of a spreadsheet; sheet, row and column count from 0.
    static func cell(sheet: Int, row: Int, column: Int) -> Int {
        min(sheet, 0x7FFF) << 40 | min(row, 0xFF_FFFF) << 16 | min(column, 0xFFFF)
    }

    /// The line of a text file, or the words for a place in another kind.
    func place(_ number: Int?) -> (line: Int?, spot: Message?) {
        guard let number else { return (nil, nil) }
        let first = number >> 40
        let row = number >> 16 & 0xFF_FFFF
        let last = number & 0xFFFF
        switch self {
        case .lines: return (number, nil)
        case .pages: return (nil, Message("第 \(number) 页", "page \(number)"))
        case .paragraphs where first == 0: return (nil, Message("第 \(number) 段", "paragraph \(number)"))
        case .paragraphs: return (nil, Message("第 \(first) 张表第 \(row) 行第 \(last) 格", "table \(first), row \(row), cell \(last)"))
        case .sheets(let names):
            let reference = "\(names.indices.contains(first) ? names[first] : "?")!\(CellReference(row: row, column: last).text)"
            return (nil, Message(reference, reference))
        }
    }
}
