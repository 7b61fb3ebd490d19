import Han
import Reports
import TableGrid

/// Reads the prose of a section: tidied paragraphs and the author's own tables.
enum ProseBlocks {
    /// - Parameter isTable: whether the section is a statutory table, with nothing but notes around it.
    static func read(_ blocks: [LooseBlock], isTable: Bool, log: ImportLog, pulse: () throws -> Void) rethrows -> [ImportedBlock] {
        try blocks.compactMap { block in
            try pulse()
            switch block.content {
            case .text(let text):
                let tidied = ProseTidying.tidied(text, log: log)
                if isTable, isAnnouncement(tidied) {
                    log.keep(tidied)
                    return nil
                }
                return tidied.isEmpty ? nil : .paragraph(tidied)
            case .table(let table): return ownTable(table, at: block.position, log: log)
            }
        }
    }

    /// `该部分以表格形式报告`, `如下表：`, `单位：件`: superfluous beside the form's table.
    private static func isAnnouncement(_ text: String) -> Bool {
        guard text.count <= 30 else { return false }
        let plain = SimplifiedForms.simplified(text)
        return ["表格形式", "见下表", "如下表", "表格如下", "详见表"].contains(where: plain.contains) || plain.hasPrefix("单位：") || plain.hasPrefix("（单位：")
            || plain.hasPrefix("表") && plain.dropFirst().first.flatMap { ChineseNumeral.positional([$0]) }.map((1...4).contains) == true
    }

    static func signature(_ blocks: inout [ImportedBlock], log: ImportLog) -> (name: String?, date: String)? {
        var tail: [String] = []
        while case .paragraph(let text)? = blocks.last, tail.count < 12 {
            tail.insert(text, at: 0)
            blocks.removeLast()
        }
        let signature = EndMatter.cut(&tail, log: log)
        blocks += tail.map(ImportedBlock.paragraph)
        return signature
    }

    /// As many as a report may have.
    private static let mostColumns = 64

    /// An author's own table with its spans undone: the text goes into the first of the cells.
    private static func ownTable(_ table: LooseTable, at position: FilePosition?, log: ImportLog) -> ImportedBlock? {
        var placement = GridPlacement(rows: table.rows.count, columns: mostColumns)
        var grid = table.rows.map { _ in [String](repeating: "", count: mostColumns) }
        for (row, cells) in table.rows.enumerated() {
            for cell in cells {
                guard let column = placement.firstFreeColumn(inRow: row), cell.columnSpan <= mostColumns - column else {
                    return keep(table, log: log)
                }
                placement.place(row: row, column: column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan, .overlaps)
                grid[row][column] = ProseTidying.tidied(cell.text, log: log)
            }
        }
        let width = placement.areas.map(\.columns.upperBound).max() ?? 0
        guard width > 0, grid.contains(where: { $0.contains { !$0.isEmpty } }) else { return nil }
        log.add(.note, .authorTable, .authorTable(grid.count), at: position)
        return .table(grid.map { Array($0.prefix(width)) })
    }

    private static func keep(_ table: LooseTable, log: ImportLog) -> ImportedBlock? {
        for row in table.rows { log.keep(row.map(\.text).joined(separator: " | ")) }
        return nil
    }
}

extension Message {
    fileprivate static func authorTable(_ rows: Int) -> Message {
        Message(
            "原文的一张表（\(rows) 行）照录，合并的单元格已拆开", "kept a table of the author's own (\(rows) rows), with its merged cells split")
    }
}
