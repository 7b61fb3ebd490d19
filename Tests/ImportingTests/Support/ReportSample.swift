import Foundation

@testable import Importing
@testable import Reports

/// An invented report in any of the forms. Adjacent figures differ, so that no mix-up goes unnoticed.
struct ReportSample: Sendable {
    static let forms: [Form] = ["2008", "2014", "2019", "2021"].compactMap { id in
        FormReader.read(Array(FileManager.default.contents(atPath: "\(Sample.folder)/layouts/forms/\(id).json") ?? Data())).form
    }

    var form: Form
    var year: Int
    var agency = "青石县测试局"
    /// The figures as they are written in the cells.
    var figures: [String: String] = [:]

    init(_ id: String) {
        let form = Self.forms.first { $0.id == id } ?? Self.forms[0]
        self.form = form
        year = form.firstYear + 1
        for (index, cell) in form.sections.flatMap({ section in (section.table?.figures ?? []).map { (section.key, $0) } }).enumerated() {
            guard let key = cell.1.figure else { continue }
            figures["\(cell.0).\(key)"] =
                cell.1.isMoney
                ? "\(index * 3 + 1).\(index % 7 + 1)5" + (cell.1.hasWrittenUnit ? "万元" : "")
                : String((index * 37 + 11) % 997 * (cell.1.isSigned && index.isMultiple(of: 2) ? -1 : 1))
        }
    }

    var title: String { "\(agency)\(year)年政府信息公开工作年度报告" }

    func prose(_ key: String) -> [String] {
        switch key {
        case "overview": ["本局全年公开信息若干条，做法如下，文字均为编写。", "（一）公开的内容。按时发布，及时更新。"]
        case "problems": ["发布不够及时，今后改进，不再拖延。"]
        default: ["没有需要说明的情况，本段文字为编写。"]
        }
    }

    /// The cells of a section's table by rows, each with its text.
    func rows(_ section: String) -> [[(cell: FormCell, text: String)]] {
        guard let table = form.section(section)?.table else { return [] }
        return (0..<table.rowCount).map { row in
            table.cells.filter { $0.row == row }.sorted { $0.column < $1.column }.map { cell in
                (cell, cell.text ?? cell.figure.flatMap { figures["\(section).\($0)"] } ?? "")
            }
        }
    }

    /// The grid of a table with each text in the first cell of its span, or in all of them if spans are undone.
    func grid(_ section: String, repeated: Bool = false) -> [[String]] {
        guard let table = form.section(section)?.table else { return [] }
        var grid = Array(repeating: Array(repeating: "", count: table.columns.count), count: table.rowCount)
        for (cell, text) in rows(section).joined() {
            for row in cell.row..<(cell.row + cell.rowSpan) {
                for column in cell.column..<(cell.column + cell.columnSpan) where repeated || row == cell.row && column == cell.column {
                    grid[row][column] = text
                }
            }
        }
        return grid
    }

    /// The differences between the sample and the imported report.
    func differences(_ report: Report?, absent: Set<String> = []) -> [String] {
        guard let report else { return ["no report"] }
        return form.figurePaths.compactMap { path in
            let wanted = absent.contains(path) ? nil : figures[path]
            let found: String? =
                switch report.figures[path] {
                case .count(let count): String(count)
                case .amount(let text): text
                default: nil
                }
            return found == wanted ? nil : "\(path): \(wanted ?? "absent"), found \(found ?? "absent")"
        }
    }

    static func run(_ bytes: [UInt8], _ request: ImportRequest = ImportRequest()) -> (outcome: ImportOutcome, reading: ReportReading?) {
        let outcome = ReportImporter.run(bytes, forms: forms, request: request)
        return (outcome, outcome.json.map { ReportReader.read(Array($0.utf8), forms: forms) })
    }
}
