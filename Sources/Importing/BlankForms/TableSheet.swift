import Han
import Reports

/// A sheet with one of the form's tables: its labels, spans and widths, the cells to be filled in, and the conditions that
/// turn cells red if an equation is not satisfied.
struct TableSheet {
    let section: FormSection
    let table: FormTable
    let words: BlankWords
    let name: String
    private static let top = FilledTable.top
    /// Characters of the sheet's font per millimetre of the printed table.
    private static let charactersPerMillimetre = 0.65

    init?(_ section: FormSection, words: BlankWords) {
        guard let table = section.table else { return nil }
        self.section = section
        self.table = table
        self.words = words
        name = words.table + section.heading.prefix { ChineseNumeral.isNumeral($0) }
    }

    func sheet() -> SheetXML {
        var sheet = SheetXML(name: name)
        sheet.widths = table.columns.map { max(5, $0 * Self.charactersPerMillimetre) }
        sheet.put(.text(section.heading), .title, row: 0, column: 0, columns: table.columns.count)
        sheet.heights[0] = 30
        for cell in table.cells {
            sheet.put(
                content(cell), style(cell), row: cell.row + Self.top, column: cell.column, rows: cell.rowSpan, columns: cell.columnSpan)
        }
        for row in 0..<table.rowCount { sheet.heights[row + Self.top] = height(row, widths: sheet.widths) }
        let labels = table.figures.map(\.column).min() ?? 0
        sheet.frozen = (Self.top + table.headerRows, table.headerRows > 1 && labels < 4 ? labels : 0)
        sheet.isLandscape = table.columns.count > 12
        sheet.errorTitle = words.countTitle
        sheet.validations = validations
        sheet.conditions = table.equations.flatMap(conditions)
        return sheet
    }

    // MARK: Cells

    private func content(_ cell: FormCell) -> CellContent {
        guard let text = cell.text else { return .blank }
        // Stacked text breaks without line breaks.
        return .text(
            cell.lines.isEmpty || cell.isStacked
                ? String(repeating: "　", count: cell.header == .row ? cell.indent : 0) + text : cell.lines.joined(separator: "\n"))
    }

    private func style(_ cell: FormCell) -> CellStyle {
        if cell.figure != nil { return cell.isMoney ? .amount : .count }
        if cell.isStacked { return .stackedHead }
        if cell.header == .column { return .head }
        return cell.isLeftAligned ? .rowLabel : .rowLabelCentred
    }

    /// The height of a row, since programs do not fit it to merged cells.
    private func height(_ row: Int, widths: [Double]) -> Double {
        let lines = table.cells.filter { $0.row == row && $0.rowSpan == 1 && $0.text != nil }.map { cell -> Int in
            if !cell.lines.isEmpty { return cell.lines.count }
            let width = widths[cell.column..<(cell.column + cell.columnSpan)].reduce(0, +)
            let size = (cell.text ?? "").unicodeScalars.reduce(2.0 * Double(cell.indent)) { $0 + ($1.isWide ? 2.15 : 1.1) }
            return max(1, Int((size / max(width - 1, 2)).rounded(.up)))
        }
        return 6 + 15 * Double(max(1, lines.max() ?? 1))
    }

    func reference(_ figure: String) -> CellReference? {
        table.cells.first { $0.figure == figure }.map { CellReference(row: $0.row + Self.top, column: $0.column) }
    }

    // MARK: Rules

    private var validations: [SheetValidation] {
        func ranges(_ cells: [FormCell]) -> String {
            SumTerms.ranges(of: cells.map { CellReference(row: $0.row + Self.top, column: $0.column) }).joined(separator: " ")
        }
        let counts = table.figures.filter { !$0.isMoney && !$0.isSigned }
        let changes = table.figures.filter(\.isSigned)
        // An amount followed by its unit is text.
        let amounts = table.figures.filter { $0.isMoney && !$0.hasWrittenUnit }
        var rules: [SheetValidation] = []
        if !counts.isEmpty {
            rules.append(
                SheetValidation(
                    kind: "whole", range: ranges(counts), low: "0", high: "999999999999",
                    message: words.countText.replacing("%", with: "≥ 0")))
        }
        if !changes.isEmpty {
            rules.append(
                SheetValidation(
                    kind: "whole", range: ranges(changes), low: "-999999999999", high: "999999999999",
                    message: words.countText.replacing("%", with: "±")))
        }
        if !amounts.isEmpty {
            rules.append(SheetValidation(kind: "decimal", range: ranges(amounts), low: "0", high: nil, message: words.amountText))
        }
        return rules
    }

    /// Both sides of an equation; nil if the table lacks a term.
    func terms(_ equation: FormEquation) -> (left: SumTerms, right: SumTerms)? {
        let left = equation.left.compactMap(reference)
        let right = equation.right.compactMap(reference)
        guard left.count == equation.left.count, right.count == equation.right.count, !left.isEmpty, !right.isEmpty else { return nil }
        return (SumTerms(left), SumTerms(right))
    }

    /// The cells on the right side turn red once all terms are filled in and the sides differ.
    private func conditions(_ equation: FormEquation) -> [SheetCondition] {
        guard let (left, right) = terms(equation) else { return [] }
        let wrong =
            "AND(COUNT(\(left.list()),\(right.list()))=\(left.count + right.count),\(left.sum())\(equation.comparison == .equal ? "<>" : ">")\(right.sum()))"
        return equation.right.compactMap(reference).map { SheetCondition(range: $0.text, formula: wrong, isWrong: true) }
    }
}

/// One side of an equation as cells of a sheet, adjacent ones combined to ranges.
struct SumTerms {
    private let ranges: [String]
    let count: Int

    init(_ cells: [CellReference]) {
        // Absolute references, because formulas of conditions are relative to the cell they apply to.
        ranges = Self.ranges(of: cells).map { range in
            range.split(separator: ":").compactMap { CellReference($0) }.map { "$\(CellReference.letters($0.column))$\($0.row + 1)" }
                .joined(separator: ":")
        }
        count = cells.count
    }

    /// - Parameter sheet: the name of their sheet, for formulas in another one.
    func list(in sheet: String? = nil) -> String { ranges.map { (sheet.map { "'\($0)'!" } ?? "") + $0 }.joined(separator: ",") }

    func sum(in sheet: String? = nil) -> String { "SUM(\(list(in: sheet)))" }

    /// The cells as ranges without overlaps.
    static func ranges(of cells: [CellReference]) -> [String] {
        var found: [(first: CellReference, last: CellReference)] = []
        for cell in cells.sorted(by: { ($0.column, $0.row) < ($1.column, $1.row) }) {
            if let last = found.last, last.last.column == cell.column, last.last.row + 1 == cell.row {
                found[found.count - 1].last = cell
            } else {
                found.append((cell, cell))
            }
        }
        var joined: [(first: CellReference, last: CellReference)] = []
        for range in found {
            if let left = joined.lastIndex(where: {
                $0.first.row == range.first.row && $0.last.row == range.last.row && $0.last.column + 1 == range.first.column
            }) {
                joined[left].last = range.last
            } else {
                joined.append(range)
            }
        }
        return joined.map { SheetXML.range($0.first.row, $0.first.column, $0.last.row, $0.last.column) }
    }
}
