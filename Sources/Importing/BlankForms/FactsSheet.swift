/// The first sheet: instructions, and the fields for agency, year and publication.
struct FactsSheet {
    let words: BlankWords
    let form: String
    let language: String
    let agency: String?
    let year: Int?
    /// The formula that counts unsatisfied equations; nil if the form has no equations.
    let wrongCount: String?

    func sheet() -> SheetXML {
        var sheet = SheetXML(name: words.factsSheet)
        sheet.widths = [16, 48, 36]
        sheet.put(.text(words.factsTitle), .title, row: 0, column: 0, columns: 3)
        sheet.heights[0] = 34
        var row = 2
        func field(_ label: String, _ content: CellContent, _ style: CellStyle, _ hint: String) {
            sheet.put(.text(label), .rowLabelCentred, row: row, column: 0)
            sheet.put(content, style, row: row, column: 1)
            sheet.put(.text(hint), .hint, row: row, column: 2)
            sheet.heights[row] = 22
            row += 1
        }
        field(words.form, .text(form), .fixed, words.fixedHint)
        field(words.language, .text(language), .fixed, words.fixedHint)
        field(words.agency, agency.map { .text($0) } ?? .blank, .text, words.agencyHint)
        field(words.year, year.map { .number(String($0)) } ?? .blank, .count, words.yearHint)
        sheet.validations = [
            SheetValidation(
                kind: "whole", range: CellReference(row: row - 1, column: 1).text, low: "2008", high: "2999", message: words.yearText)
        ]
        sheet.errorTitle = words.countTitle
        field(words.source, .blank, .text, words.optionalHint)
        field(words.date, .blank, .text, words.dateHint)
        field(words.name, .blank, .text, words.optionalHint)
        field(words.signed, .blank, .text, words.dateHint)
        if let wrongCount {
            let formula = "IF(\(wrongCount)=0,\"\(words.allAgree)\",\(wrongCount)&\" \(words.someDiffer)\")"
            field(words.state, .formula(formula, result: .text(words.allAgree)), .check, "")
            let cell = CellReference(row: row - 1, column: 1).text
            sheet.conditions = [SheetCondition(range: cell, formula: "\(wrongCount)>0", isWrong: true)]
        }
        row += 1
        for line in words.instructions {
            sheet.put(.text(line), .wrapped, row: row, column: 0, columns: 3)
            sheet.heights[row] = 22
            row += 1
        }
        return sheet
    }
}
