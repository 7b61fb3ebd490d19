import Reports

/// A completed spreadsheet that was written by ``FormWorkbook``. It is recognised by the first cell of its first sheet, and its
/// sheets by their first cells, so that sheets may be renamed and moved.
enum FilledForm {
    /// Whether the sheets belong to such a spreadsheet; their first cells are compared like labels.
    static func isOne(_ grids: [SheetGrid]) -> Bool { grids.contains { role($0) == .facts } }

    /// Whether the sheet contains gxpdf's own formulas, whose results are not imported.
    static func calculates(_ grid: SheetGrid) -> Bool { [.checks, .facts].contains(role(grid)) }

    private enum SheetRole { case facts, prose, checks, table }

    private static func role(_ grid: SheetGrid) -> SheetRole {
        guard let cell = grid.rows.first?.cells.first, grid.rows[0].index == 0, cell.column == 0 else { return .table }
        let key = LabelKey.key(cell.text)
        for words in BlankWords.all {
            if key == LabelKey.key(words.factsTitle) { return .facts }
            if key == LabelKey.key(words.proseTitle) { return .prose }
            if key == LabelKey.key(words.checksTitle) { return .checks }
        }
        return .table
    }

    static func read(_ sheets: [(name: String, grid: SheetGrid)], into document: inout LooseDocument) {
        for sheet in sheets {
            switch role(sheet.grid) {
            case .facts: FactRows.read(sheet.grid, into: &document.stated)
            case .checks: break
            case .prose:
                // The clerk fills in the first column; the columns next to it contain hints.
                for row in sheet.grid.rows.dropFirst() {
                    guard let cell = row.cells.first, cell.column == 0, !isNote(cell.text) else { continue }
                    document.blocks += SheetBlocks(sheet: sheet.name).texts(cell, row: row.index)
                }
            case .table: document.filled.append(FilledTable(sheet: sheet.name, grid: sheet.grid))
            }
        }
    }

    /// The line that marks where the text before section one is entered.
    private static func isNote(_ text: String) -> Bool { BlankWords.all.contains { LabelKey.key(text) == LabelKey.key($0.preamble) } }
}
