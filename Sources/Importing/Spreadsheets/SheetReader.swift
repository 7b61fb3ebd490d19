import Reports

/// The stored cells of a sheet.
struct SheetCells {
    /// By row, including blank cells that have a style.
    var rows: [Int: [StoredCell]] = [:]
    var merged: [CellRange] = []
}

struct StoredCell {
    var column: Int
    var text: String
    /// A formula without a stored result.
    var isUncalculated = false
}

/// Reads one sheet of a workbook.
final class SheetReader {
    private(set) var sheet = SheetCells()
    /// Cells whose text is missing from the workbook.
    private(set) var lostTexts: [CellReference] = []
    /// Hidden rows.
    private(set) var hiddenRows: Set<Int> = []
    private let name: String
    private let texts: [String]
    private let formats: CellFormats
    private let limits: ImportLimits
    private var row = -1
    private var column = -1
    private var kind = "n"
    private var style: String?
    private var value = ""
    private var hasFormula = false
    private var isRowHidden = false
    private var isValue = false, isInline = false, phonetic = 0
    private(set) var cells = 0
    private(set) var textBytes = 0

    init(name: String, texts: [String], formats: CellFormats, limits: ImportLimits) {
        self.name = name
        self.texts = texts
        self.formats = formats
        self.limits = limits
    }

    func handle(_ event: PartEvent) throws {
        switch event {
        case .begin("x:row", let attributes):
            row = attributes["r"].flatMap { Int($0) }.map { $0 - 1 } ?? row + 1
            column = -1
            guard (0..<CellReference.rows).contains(row) else { throw stop(.rowOutOfRange(name)) }
            isRowHidden = attributes["hidden"] == "1" || attributes["hidden"] == "true"
        case .begin("x:c", let attributes):
            let reference = attributes["r"].flatMap { CellReference($0) }
            column = reference?.column ?? column + 1
            if let reference { row = reference.row }
            row = max(row, 0)
            guard column < CellReference.columns else { throw stop(.tooManyCellsInRow(name)) }
            kind = attributes["t"] ?? "n"
            style = attributes["s"]
            value = ""
            hasFormula = false
            cells += 1
            guard cells <= limits.pieces else { throw stop(.tooManyCells(name)) }
        case .begin("x:f", _): hasFormula = true
        case .begin("x:v", _): isValue = true
        case .end("x:v"): isValue = false
        case .begin("x:is", _): isInline = true
        case .end("x:is"): isInline = false
        case .begin("x:rPh", _): phonetic += 1
        case .end("x:rPh"): phonetic -= 1
        case .begin("x:t", _): isValue = isInline && phonetic == 0
        case .end("x:t"): isValue = false
        case .text(let text):
            guard isValue else { return }
            textBytes += text.utf8.count
            guard textBytes <= limits.textBytes else { throw stop(.tooMuchText(name)) }
            value += text
        case .end("x:c"): try endCell()
        case .begin("x:mergeCell", let attributes):
            if let range = attributes["ref"].flatMap({ CellRange($0) }) { sheet.merged.append(range) }
            guard sheet.merged.count <= limits.tableRows * 4 else { throw stop(.tooManyMergedCells(name)) }
        default: break
        }
    }

    private func endCell() throws {
        var text = ""
        switch kind {
        case "s":
            if let index = Int(value), texts.indices.contains(index) {
                text = texts[index]
            } else if lostTexts.count < 1000 {
                lostTexts.append(CellReference(row: row, column: column))
            }
        case "inlineStr", "str": text = value
        case "b": text = value == "1" ? "TRUE" : value == "0" ? "FALSE" : value
        case "n": text = value.isEmpty ? "" : CellNumber.text(value, decimals: formats.decimals(ofStyle: style)) ?? value
        default: text = value
        }
        if isRowHidden, !text.isEmpty { hiddenRows.insert(row) }
        if text.contains("_x") { text = Self.unescaped(text) }
        // Thousands of cells may refer to one text.
        textBytes += text.utf8.count
        guard textBytes <= limits.textBytes else { throw stop(.tooMuchText(name)) }
        sheet.rows[row, default: []].append(StoredCell(column: column, text: text, isUncalculated: hasFormula && value.isEmpty))
        guard sheet.rows.count <= limits.tableRows else { throw stop(.tooManyRows(name, limits.tableRows)) }
    }

    /// `_x000D_` stands for a control character.
    private static func unescaped(_ text: String) -> String { text.replacing("_x000D_", with: "").replacing("_x000A_", with: "\n") }

    private func stop(_ message: Message) -> Diagnostic { Diagnostic(.error, .importLimitExceeded, message) }
}

extension Message {
    fileprivate static func rowOutOfRange(_ sheet: String) -> Message {
        Message("工作表“\(sheet)”：有编号超出范围的行", "the sheet \(sheet): a row number is out of range")
    }

    fileprivate static func tooManyCellsInRow(_ sheet: String) -> Message {
        Message("工作表“\(sheet)”：一行的格数太多", "the sheet \(sheet): too many cells in a row")
    }

    fileprivate static func tooManyCells(_ sheet: String) -> Message {
        Message("工作表“\(sheet)”：单元格太多", "the sheet \(sheet): too many cells")
    }

    fileprivate static func tooMuchText(_ sheet: String) -> Message {
        Message("工作表“\(sheet)”：文字太多", "the sheet \(sheet): too much text")
    }

    fileprivate static func tooManyMergedCells(_ sheet: String) -> Message {
        Message("工作表“\(sheet)”：合并的单元格太多", "the sheet \(sheet): too many merged cells")
    }

    fileprivate static func tooManyRows(_ sheet: String, _ limit: Int) -> Message {
        Message("工作表“\(sheet)”：超过 \(limit) 行", "the sheet \(sheet): more than \(limit) rows")
    }
}
