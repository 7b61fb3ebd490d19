import Foundation
import ZipPackage

@testable import Importing
@testable import Reports

/// Spreadsheets as programs write them.
enum SheetSample {
    static let space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""

    /// A shared text, a number, or an empty cell with a style.
    static func cell(_ text: String, _ row: Int, _ column: Int, _ shared: inout [String]) -> String {
        let reference = CellReference(row: row, column: column).text
        if text.isEmpty { return "<c r=\"\(reference)\" s=\"0\"/>" }
        if Int(text) != nil || Double(text) != nil { return "<c r=\"\(reference)\"><v>\(text)</v></c>" }
        let index = shared.firstIndex(of: text) ?? shared.count
        if index == shared.count { shared.append(text) }
        return "<c r=\"\(reference)\" t=\"s\"><v>\(index)</v></c>"
    }

    static func sheet(_ rows: [Int: [Int: String]], merged: [String] = [], shared: inout [String]) -> String {
        let data = rows.keys.sorted().map { row in
            "<row r=\"\(row + 1)\">" + (rows[row] ?? [:]).sorted { $0.key < $1.key }.map { cell($1, row, $0, &shared) }.joined() + "</row>"
        }.joined()
        return worksheet(data, merged: merged)
    }

    static func worksheet(_ data: String, merged: [String] = []) -> String {
        "<worksheet \(space)><sheetData>\(data)</sheetData>"
            + (merged.isEmpty ? "" : "<mergeCells>" + merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined() + "</mergeCells>")
            + "</worksheet>"
    }

    /// A statutory table of the sample below its heading, at a position in the sheet.
    static func table(_ section: String, top: Int = 0, left: Int = 0, hasHeading: Bool = true, shared: inout [String]) -> (
        rows: [Int: [Int: String]], merged: [String]
    ) {
        var rows: [Int: [Int: String]] = [:]
        var merged: [String] = []
        guard let table = Sample.form.section(section)?.table, let heading = Sample.form.section(section)?.heading else {
            return (rows, merged)
        }
        var first = top
        if hasHeading {
            rows[top] = [left: heading]
            merged.append(SheetXML.range(top, left, top, left + table.columns.count - 1))
            first += 1
        }
        for cell in table.cells {
            rows[first + cell.row, default: [:]][left + cell.column] =
                cell.text ?? cell.figure.flatMap { Sample.figures["\(section).\($0)"] }.map(String.init) ?? ""
            if cell.rowSpan > 1 || cell.columnSpan > 1 {
                merged.append(
                    SheetXML.range(
                        first + cell.row, left + cell.column, first + cell.row + cell.rowSpan - 1, left + cell.column + cell.columnSpan - 1)
                )
            }
        }
        return (rows, merged)
    }

    static func file(_ sheets: [(name: String, state: String, xml: String)], shared: [String] = [], styles: String? = nil) throws -> [UInt8]
    {
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let package = "http://schemas.openxmlformats.org/package/2006/relationships"
        func related(_ targets: [(String, String)]) -> String {
            "<Relationships xmlns=\"\(package)\">"
                + targets.enumerated().map { "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(relations)/\($1.0)\" Target=\"\($1.1)\"/>" }
                .joined() + "</Relationships>"
        }
        var files = [
            ZipWriter.File("_rels/.rels", related([("officeDocument", "xl/workbook.xml")])),
            ZipWriter.File(
                "xl/workbook.xml",
                "<workbook \(space) xmlns:r=\"\(relations)\"><sheets>"
                    + sheets.enumerated().map {
                        "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" state=\"\($1.state)\" r:id=\"rId\($0 + 1)\"/>"
                    }.joined() + "</sheets></workbook>"),
            ZipWriter.File(
                "xl/_rels/workbook.xml.rels",
                related(
                    sheets.indices.map { ("worksheet", "worksheets/s\($0).xml") } + [("sharedStrings", "sharedStrings.xml")]
                        + (styles == nil ? [] : [("styles", "styles.xml")]))),
            ZipWriter.File(
                "xl/sharedStrings.xml",
                "<sst \(space)>"
                    + shared.map { text in
                        // In two runs, with a reading that is not part of the text.
                        let head = text.prefix(1)
                        let rest = text.dropFirst()
                        return
                            "<si><r><t>\(WordSample.escaped(String(head)))</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">\(WordSample.escaped(String(rest)))</t></r><rPh sb=\"0\" eb=\"1\"><t>zhi</t></rPh></si>"
                    }.joined() + "</sst>"),
        ]
        if let styles { files.append(ZipWriter.File("xl/styles.xml", styles)) }
        for (index, sheet) in sheets.enumerated() { files.append(ZipWriter.File("xl/worksheets/s\(index).xml", sheet.xml)) }
        return try ZipWriter.package(files)
    }

    static func read(_ file: [UInt8], limits: ImportLimits = .standard) throws -> (document: LooseDocument?, diagnostics: [Diagnostic]) {
        let log = ImportLog()
        let document = try PackageReading.document(file, limits: limits, log: log)
        return (document, log.diagnostics)
    }
}
