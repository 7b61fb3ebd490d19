import Reports

/// The sheet of checks: every equation of the form with both of its sides and whether it is satisfied.
struct ChecksSheet {
    let tables: [TableSheet]
    let words: BlankWords
    private static let firstRow = 3

    private var equations: [(sheet: TableSheet, equation: FormEquation)] {
        tables.flatMap { sheet in sheet.table.equations.map { (sheet, $0) } }
    }

    var isEmpty: Bool { equations.isEmpty }

    /// The number of unsatisfied equations, as a formula for another sheet.
    var wrongCount: String {
        "COUNTIF('\(words.checksSheet)'!$G$\(Self.firstRow + 1):$G$\(Self.firstRow + equations.count),\"\(words.differs)\")"
    }

    func sheet() -> SheetXML {
        var sheet = SheetXML(name: words.checksSheet)
        sheet.widths = [6, 9, 44, 50, 10, 10, 10]
        sheet.put(.text(words.checksTitle), .title, row: 0, column: 0, columns: 7)
        sheet.heights[0] = 30
        for (column, text) in [words.number, words.sheet, words.rule, words.cell, words.left, words.right, words.result].enumerated() {
            sheet.put(.text(text), .head, row: 2, column: column)
        }
        sheet.frozen = (Self.firstRow, 0)
        for (index, entry) in equations.enumerated() {
            guard let (left, right) = entry.sheet.terms(entry.equation) else { continue }
            let row = Self.firstRow + index
            let name = entry.sheet.name
            sheet.put(.number(String(index + 1)), .check, row: row, column: 0)
            sheet.put(.text(name), .check, row: row, column: 1)
            sheet.put(.text(entry.equation.name.chinese), .rowLabel, row: row, column: 2)
            sheet.put(.text(entry.sheet.table.officialName(of: entry.equation.right[0])), .rowLabel, row: row, column: 3)
            sheet.put(.formula(left.sum(in: name), result: .number("0")), .check, row: row, column: 4)
            sheet.put(.formula(right.sum(in: name), result: .number("0")), .check, row: row, column: 5)
            let holds = "E\(row + 1)\(entry.equation.comparison == .equal ? "=" : "<=")F\(row + 1)"
            let result =
                "IF(COUNT(\(left.list(in: name)),\(right.list(in: name)))<\(left.count + right.count),\"\(words.unfilled)\",IF(\(holds),\"\(words.agrees)\",\"\(words.differs)\"))"
            sheet.put(.formula(result, result: .text(words.unfilled)), .check, row: row, column: 6)
            sheet.heights[row] = 32
        }
        let last = Self.firstRow + max(1, equations.count)
        let range = "G\(Self.firstRow + 1):G\(last)"
        sheet.conditions = [
            SheetCondition(range: range, formula: "G\(Self.firstRow + 1)=\"\(words.differs)\"", isWrong: true),
            SheetCondition(range: range, formula: "G\(Self.firstRow + 1)=\"\(words.agrees)\"", isWrong: false),
        ]
        return sheet
    }
}
