import Markup

/// A sheet to be written, and its XML.
struct SheetXML {
    var name: String
    /// Column widths in characters.
    var widths: [Double] = []
    /// Row heights in points, by row.
    var heights: [Int: Double] = [:]
    private(set) var cells: [Int: [Int: StyledCell]] = [:]
    private(set) var merged: [String] = []
    var validations: [SheetValidation] = []
    var conditions: [SheetCondition] = []
    /// Rows and columns that stay visible while the rest is scrolled.
    var frozen = (rows: 0, columns: 0)
    var isLandscape = false
    var errorTitle = ""

    init(name: String) { self.name = name }

    mutating func put(_ content: CellContent, _ style: CellStyle, row: Int, column: Int, rows: Int = 1, columns: Int = 1) {
        for below in row..<(row + rows) {
            for right in column..<(column + columns) { cells[below, default: [:]][right] = StyledCell(style: style) }
        }
        cells[row, default: [:]][column] = StyledCell(style: style, content: content)
        if rows > 1 || columns > 1 { merged.append(Self.range(row, column, row + rows - 1, column + columns - 1)) }
    }

    static func range(_ row: Int, _ column: Int, _ lastRow: Int, _ lastColumn: Int) -> String {
        let first = CellReference(row: row, column: column).text
        let last = CellReference(row: lastRow, column: lastColumn).text
        return first == last ? first : first + ":" + last
    }

    // MARK: XML

    static let space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

    func part(isFirst: Bool) -> String {
        var xml =
            XMLWriter.Declaration.standalone.rawValue
            + "<worksheet xmlns=\"\(Self.space)\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
        xml +=
            "<sheetViews><sheetView\(isFirst ? " tabSelected=\"1\"" : "") showGridLines=\"0\" workbookViewId=\"0\">\(pane)</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>"
        if !widths.isEmpty {
            xml +=
                "<cols>"
                + widths.enumerated().map { "<col min=\"\($0 + 1)\" max=\"\($0 + 1)\" width=\"\(Self.decimal($1))\" customWidth=\"1\"/>" }
                .joined() + "</cols>"
        }
        xml += "<sheetData>" + cells.keys.sorted().map(row).joined() + "</sheetData>"
        if !merged.isEmpty {
            xml += "<mergeCells count=\"\(merged.count)\">" + merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined() + "</mergeCells>"
        }
        for (index, condition) in conditions.enumerated() {
            xml +=
                "<conditionalFormatting sqref=\"\(condition.range)\"><cfRule type=\"expression\" dxfId=\"\(condition.isWrong ? 0 : 1)\" priority=\"\(index + 1)\"><formula>\(XMLText.escaped(condition.formula))</formula></cfRule></conditionalFormatting>"
        }
        if !validations.isEmpty {
            xml += "<dataValidations count=\"\(validations.count)\">" + validations.map(validation).joined() + "</dataValidations>"
        }
        return xml
            + "<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
            + "<pageSetup paperSize=\"9\" orientation=\"\(isLandscape ? "landscape" : "portrait")\" fitToWidth=\"1\" fitToHeight=\"0\"/></worksheet>"
    }

    private var pane: String {
        guard frozen.rows > 0 || frozen.columns > 0 else { return "" }
        let name = frozen.rows == 0 ? "topRight" : frozen.columns == 0 ? "bottomLeft" : "bottomRight"
        let columns = frozen.columns > 0 ? " xSplit=\"\(frozen.columns)\"" : ""
        let rows = frozen.rows > 0 ? " ySplit=\"\(frozen.rows)\"" : ""
        return
            "<pane\(columns)\(rows) topLeftCell=\"\(CellReference(row: frozen.rows, column: frozen.columns).text)\" activePane=\"\(name)\" state=\"frozen\"/>"
    }

    private func row(_ index: Int) -> String {
        let height = heights[index].map { " ht=\"\(Self.decimal($0))\" customHeight=\"1\"" } ?? ""
        let written = (cells[index] ?? [:]).sorted { $0.key < $1.key }.map { column, cell -> String in
            let start = "<c r=\"\(CellReference(row: index, column: column).text)\" s=\"\(cell.style.rawValue)\""
            return start + Self.content(cell.content)
        }
        return "<row r=\"\(index + 1)\"\(height)>\(written.joined())</row>"
    }

    private static func content(_ content: CellContent) -> String {
        switch content {
        case .blank: return "/>"
        case .text(let text): return " t=\"inlineStr\"><is><t xml:space=\"preserve\">\(XMLText.escaped(text))</t></is></c>"
        case .number(let text): return "><v>\(XMLText.escaped(text))</v></c>"
        case .formula(let formula, .text(let result)):
            return " t=\"str\"><f>\(XMLText.escaped(formula))</f><v>\(XMLText.escaped(result))</v></c>"
        case .formula(let formula, .number(let result)): return "><f>\(XMLText.escaped(formula))</f><v>\(XMLText.escaped(result))</v></c>"
        case .formula(let formula, _): return "><f>\(XMLText.escaped(formula))</f></c>"
        }
    }

    private func validation(_ rule: SheetValidation) -> String {
        "<dataValidation type=\"\(rule.kind)\" operator=\"\(rule.high == nil ? "greaterThanOrEqual" : "between")\" allowBlank=\"1\" showErrorMessage=\"1\" errorTitle=\"\(XMLText.escaped(errorTitle))\" error=\"\(XMLText.escaped(rule.message))\" sqref=\"\(rule.range)\">"
            + "<formula1>\(rule.low)</formula1>" + (rule.high.map { "<formula2>\($0)</formula2>" } ?? "") + "</dataValidation>"
    }

    /// One decimal is enough for widths and heights, and needs no formatter from Foundation.
    private static func decimal(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}

struct SheetCondition {
    var range: String
    var formula: String
    /// Whether cells that satisfy the formula turn red; otherwise they turn green.
    var isWrong: Bool
}

struct SheetValidation {
    var kind: String
    var range: String
    /// The bounds, both included; nil for no upper bound.
    var low: String
    var high: String?
    var message: String
}

struct StyledCell {
    var style: CellStyle
    var content: CellContent = .blank
}

indirect enum CellContent {
    case blank
    case text(String)
    case number(String)
    /// With the result that is shown until a program has calculated it.
    case formula(String, result: CellContent)
}
