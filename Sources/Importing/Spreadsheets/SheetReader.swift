/// A sheet's cells as they are stored.
struct SheetCells {
    struct Cell {
        var column: Int
        var text: String
        /// A formula of which the file holds no result.
        var isUncalculated = false
    }

    /// By row; blank cells that have a style are among them.
    var rows: [Int: [Cell]] = [:]
    var merged: [CellRange] = []
}

/// Reads one sheet of a workbook.
final class SheetReader {
    private(set) var sheet = SheetCells()
    private(set) var stop: ImportStop?
    /// Cells whose text the workbook does not have.
    private(set) var lostTexts: [CellReference] = []
    /// Rows that are there and not shown.
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

    func take(_ event: PartParser.Event) throws(PartStop) {
        switch event {
        case .begin("x:row", let attributes):
            row = attributes["r"].flatMap { Int($0) }.map { $0 - 1 } ?? row + 1
            column = -1
            guard (0..<CellReference.rows).contains(row) else { try halt("有编号超出范围的行", "a row whose number is out of range") }
            isRowHidden = attributes["hidden"] == "1" || attributes["hidden"] == "true"
        case .begin("x:c", let attributes):
            let reference = attributes["r"].flatMap { CellReference($0) }
            column = reference?.column ?? column + 1
            if let reference { row = reference.row }
            row = max(row, 0)
            guard column < CellReference.columns else { try halt("一行的格数太多", "a row with too many cells") }
            kind = attributes["t"] ?? "n"
            style = attributes["s"]
            value = ""
            hasFormula = false
            cells += 1
            guard cells <= limits.pieces else { try halt("单元格太多", "too many cells") }
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
            guard textBytes <= limits.textBytes else { try halt("文字太多", "too much text") }
            value += text
        case .end("x:c"): try endCell()
        case .begin("x:mergeCell", let attributes):
            if let range = attributes["ref"].flatMap({ CellRange($0) }) { sheet.merged.append(range) }
            guard sheet.merged.count <= limits.tableRows * 4 else { try halt("合并的单元格太多", "too many merged cells") }
        default: break
        }
    }

    private func endCell() throws(PartStop) {
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
        // One text may be meant for thousands of cells.
        textBytes += text.utf8.count
        guard textBytes <= limits.textBytes else { try halt("文字太多", "too much text") }
        sheet.rows[row, default: []].append(SheetCells.Cell(column: column, text: text, isUncalculated: hasFormula && value.isEmpty))
        guard sheet.rows.count <= limits.tableRows else { try halt("超过 \(limits.tableRows) 行", "more than \(limits.tableRows) rows") }
    }

    /// `_x000D_` stands for a control character.
    private static func unescaped(_ text: String) -> String { text.replacing("_x000D_", with: "").replacing("_x000A_", with: "\n") }

    private func halt(_ chinese: String, _ english: String) throws(PartStop) -> Never {
        stop = ImportStop(code: .importLimitExceeded, chinese: "工作表“\(name)”：\(chinese)", english: "the sheet \(name): \(english)")
        throw PartStop()
    }
}
