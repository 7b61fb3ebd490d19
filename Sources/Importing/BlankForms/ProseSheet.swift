import Reports

/// The sheet for the text: one paragraph to a row, below the heading of its section.
struct ProseSheet {
    let form: Form
    let words: BlankWords
    /// Rows prepared for paragraphs. More can be inserted.
    private static let rows = (preamble: 4, prose: 14, notes: 3)

    func sheet(tableName: (FormSection) -> String) -> SheetXML {
        var sheet = SheetXML(name: words.proseSheet)
        sheet.widths = [90, 44]
        sheet.put(.text(words.proseTitle), .title, row: 0, column: 0, columns: 2)
        sheet.heights[0] = 30
        sheet.frozen = (1, 0)
        var row = 1
        func part(_ heading: String, _ hint: String, _ count: Int) {
            sheet.put(.text(heading), .proseHeading, row: row, column: 0)
            sheet.put(.text(hint), .hint, row: row, column: 1)
            sheet.heights[row] = 24
            for line in (row + 1)...(row + count) { sheet.put(.blank, .proseText, row: line, column: 0) }
            row += count + 1
        }
        part(words.preamble, words.preambleHint, Self.rows.preamble)
        for section in form.sections {
            if section.table == nil {
                part(section.heading, words.proseHint, Self.rows.prose)
            } else {
                part(section.heading, words.notesHint.replacing("%", with: tableName(section)), Self.rows.notes)
            }
        }
        return sheet
    }
}
