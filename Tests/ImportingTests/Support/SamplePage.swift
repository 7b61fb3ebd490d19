import Foundation
import Testing

@testable import Importing
@testable import Reports

/// Pages and texts of an invented office, with figures that satisfy the form's equations.
enum Sample {
    static let folder = #filePath.components(separatedBy: "/Tests/")[0]

    static let forms: [Form] = {
        let data = FileManager.default.contents(atPath: "\(folder)/layouts/forms/2021.json") ?? Data()
        return FormReader.read(Array(data)).form.map { [$0] } ?? []
    }()

    static let form = forms[0]
    static let title = "青石县测试局2023年政府信息公开工作年度报告"

    /// A figure for each path. Rows and columns add up to their totals.
    static let figures: [String: Int] = {
        var figures: [String: Int] = [:]
        let columns = ["naturalPerson", "commercialEnterprise", "researchInstitution", "publicWelfare", "legalService", "other"]
        for (index, path) in form.figurePaths.enumerated() { figures[path] = index % 7 }
        let rows = form.figurePaths.filter { $0.hasPrefix("applications.") && $0.hasSuffix(".total") && $0 != "applications.total" }.map {
            String($0.dropLast(6))
        }
        let results = rows.filter {
            !["applications.received", "applications.carriedOver", "applications.total", "applications.carriedForward"].contains($0)
        }
        for (number, column) in columns.enumerated() {
            for (index, row) in results.enumerated() { figures["\(row).\(column)"] = number == 0 ? index + 2 : (index + number) % 3 }
            let total = results.reduce(0) { $0 + (figures["\($1).\(column)"] ?? 0) }
            figures["applications.total.\(column)"] = total
            figures["applications.carriedForward.\(column)"] = 3
            figures["applications.carriedOver.\(column)"] = number + 1
            figures["applications.received.\(column)"] = total + 3 - number - 1
        }
        for row in results + ["applications.received", "applications.carriedOver", "applications.total", "applications.carriedForward"] {
            figures["\(row).total"] = columns.reduce(0) { $0 + (figures["\(row).\($1)"] ?? 0) }
        }
        for group in ["reconsideration", "directSuit", "suitAfterReconsideration"] {
            for (index, part) in ["upheld", "corrected", "other", "pending"].enumerated() {
                figures["litigation.\(group).\(part)"] = index + group.count % 4
            }
            figures["litigation.\(group).total"] = ["upheld", "corrected", "other", "pending"].reduce(0) {
                $0 + (figures["litigation.\(group).\($1)"] ?? 0)
            }
        }
        return figures
    }()

    /// The cells of a section's table by rows.
    static func cells(_ section: String) -> [[(cell: FormCell, text: String)]] {
        guard let table = form.section(section)?.table else { return [] }
        return (0..<table.rowCount).map { row in
            table.cells.filter { $0.row == row }.sorted { $0.column < $1.column }.map { cell in
                (cell, cell.text ?? cell.figure.flatMap { figures["\(section).\($0)"] }.map(String.init) ?? "")
            }
        }
    }

    static func htmlTable(_ section: String) -> String {
        "<table>"
            + cells(section).map { row in
                "<tr>"
                    + row.map { cell, text in "<td colspan='\(cell.columnSpan)' rowspan=\(cell.rowSpan)><p><span>\(text)</span></p></td>" }
                    .joined() + "</tr>"
            }.joined(separator: "\n") + "</table>"
    }

    /// One cell to a line, with blank lines between them.
    static func lines(_ section: String) -> String { cells(section).flatMap { $0.map(\.text) }.joined(separator: "\n\n") }

    static func piped(_ section: String) -> String {
        cells(section).map { row in row.map { cell, text in text + String(repeating: " | ", count: cell.columnSpan) }.joined() }.joined(
            separator: "\n")
    }

    static func prose(_ key: String) -> [String] {
        switch key {
        case "overview": ["本局全年公开信息12条，做法如下。", "（一）主动公开情况。按时发布。"]
        case "problems": ["发布不够及时，今后改进。"]
        default: ["（无）"]
        }
    }

    static func page(_ table: (String) -> String = htmlTable, before: String = "<h1>\(title)</h1>", after: String = "") -> String {
        let body = form.sections.map { section in
            "<p><strong>\(section.heading)</strong></p>"
                + (section.table == nil ? prose(section.key).map { "<p>\($0)</p>" }.joined(separator: "\n") : table(section.key))
        }.joined(separator: "\n")
        return
            "<html><head><meta charset=utf-8></head><body><div class=nav><a>首页</a></div><div id=main>\(before)\(body)</div>\(after)</body></html>"
    }

    static func text(_ table: (String) -> String = lines) -> String {
        ([title]
            + form.sections.map { section in
                section.heading + "\n\n" + (section.table == nil ? prose(section.key).joined(separator: "\n") : table(section.key))
            }).joined(separator: "\n\n")
    }

    static func run(_ bytes: [UInt8], _ request: ImportRequest = ImportRequest()) -> (outcome: ImportOutcome, reading: ReportReading?) {
        let outcome = ReportImporter.run(bytes, forms: forms, request: request)
        return (outcome, outcome.json.map { ReportReader.read(Array($0.utf8), forms: forms) })
    }

    static func run(_ text: String, _ request: ImportRequest = ImportRequest()) -> (outcome: ImportOutcome, reading: ReportReading?) {
        run(Array(text.utf8), request)
    }

    /// Expects all figures of the sample, except the named ones, which must be absent.
    static func expectFigures(_ reading: ReportReading?, absent: Set<String> = [], _ location: SourceLocation = #_sourceLocation) throws {
        let report = try #require(reading?.report, sourceLocation: location)
        for path in form.figurePaths {
            let wanted = absent.contains(path) ? nil : figures[path]
            let found: Int? =
                switch report.figures[path] {
                case .count(let count): count
                case .amount(let text): Int(text)
                default: nil
                }
            #expect(found == wanted, "\(path)", sourceLocation: location)
        }
    }
}
