import Foundation
import Testing
import ZipPackage

@testable import Importing
@testable import Reports

/// The blank spreadsheet, filled in and read back.
@Suite struct BlankFormTests {
    static let forms: [Form] = ["2008", "2014", "2019", "2021", "2021.zh-Hant"].compactMap { name in
        FormReader.read(Array(FileManager.default.contents(atPath: "\(Sample.folder)/layouts/forms/\(name).json") ?? Data())).form
    }
    static let names = ["2014 zh-Hans", "2019 zh-Hans", "2021 zh-Hans", "2021 zh-Hant"]

    private func form(_ name: String) throws -> Form { try #require(Self.forms.first { "\($0.id) \($0.language.rawValue)" == name }) }

    /// A figure for each path, all different within a row.
    private func value(_ index: Int, _ cell: FormCell) -> String { cell.isMoney ? "\(index).25" : "\(index * 7 % 1000)" }

    /// The workbook with some of its empty cells filled in, as a spreadsheet program would.
    private func filled(_ bytes: [UInt8], _ contents: [String: [CellReference: String]]) throws -> [UInt8] {
        let zip = try ZipReader(bytes)
        let part = try #require(try zip.file("xl/workbook.xml"))
        let workbook = String(decoding: part, as: UTF8.self)
        let names = workbook.matches(of: /<sheet name="([^"]*)"/).map { String($0.1) }
        let files = try zip.names.map { name -> ZipWriter.File in
            let part = try #require(try zip.file(name))
            var text = String(decoding: part, as: UTF8.self)
            if let number = name.firstMatch(of: /sheet([0-9]+)\.xml$/).flatMap({ Int($0.1) }) {
                for (reference, content) in contents[names[number - 1]] ?? [:] {
                    let pattern = try Regex("<c r=\"\(reference.text)\" s=\"[0-9]+\"/>")
                    let cell = try #require(text.firstMatch(of: pattern))
                    let start = String(text[cell.range].dropLast(2))
                    text.replaceSubrange(
                        cell.range,
                        with: Double(content) == nil
                            ? start + " t=\"inlineStr\"><is><t>\(WordSample.escaped(content))</t></is></c>"
                            : start + "><v>\(content)</v></c>")
                }
            }
            return ZipWriter.File(name, text)
        }
        return try ZipWriter.package(files)
    }

    private func contents(_ form: Form) throws -> (cells: [String: [CellReference: String]], figures: [String: String]) {
        var cells: [String: [CellReference: String]] = [:]
        var figures: [String: String] = [:]
        for section in form.sections {
            guard let sheet = TableSheet(section, words: BlankWords.of(form.language)) else { continue }
            for (index, cell) in sheet.table.figures.enumerated() {
                let key = try #require(cell.figure)
                let text = value(index, cell)
                let place = try #require(sheet.reference(key))
                cells[sheet.name, default: [:]][place] = text
                figures["\(section.key).\(key)"] = text
            }
        }
        return (cells, figures)
    }

    @Test(arguments: names) func everyFigureIsReadBack(name: String) throws {
        let form = try form(name)
        let (cells, figures) = try contents(form)
        var all = cells
        let words = BlankWords.of(form.language)
        all[words.factsSheet] = [
            CellReference(row: 6, column: 1): "青石县网站", CellReference(row: 7, column: 1): "2024年1月9日",
            CellReference(row: 8, column: 1): "青石县测试局", CellReference(row: 9, column: 1): "2024-01-08",
        ]
        all[words.proseSheet] = [
            CellReference(row: 2, column: 0): "本报告依照条例编制，由几个部分组成。", CellReference(row: 7, column: 0): "第一段文字。\n第二段文字。",
        ]
        let bytes = try filled(try FormWorkbook(form, agency: "青石县测试局", year: form.firstYear + 1).bytes(), all)
        let outcome = ReportImporter.run(bytes, forms: Self.forms)
        let json = try #require(outcome.json)
        let reading = ReportReader.read(Array(json.utf8), forms: Self.forms)
        let report = try #require(reading.report, "\(outcome.diagnostics)")
        for (path, text) in figures {
            let wanted = text.contains(".") ? FigureValue.amount(text) : FigureValue.count(Int(text) ?? -1)
            #expect(report.figures[path] == wanted, "\(path)")
        }
        #expect(report.figures.count == figures.count)
        #expect(
            report.agency == "青石县测试局" && report.year == form.firstYear + 1 && report.language == form.language && report.formID == form.id)
        #expect(
            report.publication?.source == "青石县网站" && report.publication?.date.iso == "2024-01-09" && report.signature?.name == "青石县测试局"
                && report.signature?.date?.iso == "2024-01-08")
        #expect(report.prose[form.sections[0].key]?.count == 2 || form.id == "2014", "\(outcome.diagnostics)")
        if form.id == "2021" { #expect(outcome.diagnostics.isEmpty, "\(outcome.diagnostics)") }
    }

    @Test func emptyCellsAreAbsentFigures() throws {
        let form = try form("2021 zh-Hans")
        let outcome = ReportImporter.run(try FormWorkbook(form, agency: "某局", year: 2023).bytes(), forms: Self.forms)
        let json = try #require(outcome.json)
        let report = try #require(ReportReader.read(Array(json.utf8), forms: Self.forms).report)
        #expect(report.figures.values.allSatisfy { $0 == .absent })
        #expect(outcome.diagnostics.map(\.code.id) == ["IMP-16", "IMP-16", "IMP-16"])
        #expect(outcome.diagnostics.map { $0.place.spot?.chinese } == ["表二!B4", "表三!D5", "表四!A5"])
        #expect(report.agency == "某局" && report.preamble.isEmpty)
    }

    @Test func wordsAndFractionsAreReported() throws {
        let form = try form("2021 zh-Hans")
        var (cells, _) = try contents(form)
        cells["表三"]?[CellReference(row: 4, column: 3)] = "十二"
        cells["表三"]?[CellReference(row: 4, column: 4)] = "2.5"
        cells["表三"]?[CellReference(row: 4, column: 5)] = "6件"
        let outcome = ReportImporter.run(try filled(try FormWorkbook(form, agency: "某局", year: 2023).bytes(), cells), forms: Self.forms)
        #expect(
            outcome.diagnostics.map(\.code.id) == ["IMP-17", "IMP-17", "IMP-25"]
                && outcome.diagnostics.map { $0.place.spot?.chinese } == ["表三!D5", "表三!E5", "表三!F5"])
    }

    @Test func tableWithInsertedRowIsReadByLabels() throws {
        let form = try form("2021 zh-Hans")
        let (cells, figures) = try contents(form)
        let bytes = try filled(try FormWorkbook(form, agency: "某局", year: 2023).bytes(), cells)
        let zip = try ZipReader(bytes)
        let files = try zip.names.map { name -> ZipWriter.File in
            let part = try #require(try zip.file(name))
            var text = String(decoding: part, as: UTF8.self)
            if name.hasSuffix("sheet3.xml") {
                // Moves each row down by one.
                text = text.replacing(/<row r="([0-9]+)"/) { "<row r=\"\((Int($0.1) ?? 0) + 1)\"" }.replacing(/<c r="([A-Z]+)([0-9]+)"/) {
                    "<c r=\"\($0.1)\((Int($0.2) ?? 0) + 1)\""
                }
                .replacing(/<mergeCell ref="([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)"/) {
                    "<mergeCell ref=\"\($0.1)\((Int($0.2) ?? 0) + 1):\($0.3)\((Int($0.4) ?? 0) + 1)\""
                }
            }
            return ZipWriter.File(name, text)
        }
        let json = try #require(ReportImporter.run(try ZipWriter.package(files), forms: Self.forms).json)
        let report = try #require(ReportReader.read(Array(json.utf8), forms: Self.forms).report)
        for (path, text) in figures where path.hasPrefix("disclosure.") {
            #expect(report.figures[path] == (text.contains(".") ? .amount(text) : .count(Int(text) ?? -1)), "\(path)")
        }
    }

    /// Each equation of the form occurs once as a formula over the cells of its terms.
    @Test(arguments: names) func equationsAreFormulas(name: String) throws {
        let form = try form(name)
        let sheets = FormWorkbook(form).sheets()
        let last = try #require(sheets.last)
        let checks = last.part(isFirst: false)
        let count = form.sections.reduce(0) { $0 + ($1.table?.equations.count ?? 0) }
        #expect(checks.components(separatedBy: "<f>SUM(").count - 1 == 2 * count)
        if form.id == "2021" {
            #expect(
                count == 42 && checks.contains("<f>SUM('\(BlankWords.of(form.language).table)三'!$D$5:$D$6)</f>"),
                "new and carried over of the first column")
            #expect(sheets[3].conditions.count == 7 * 2 + 7 + 25)
        }
    }

    @Test func adjacentCellsFormRanges() {
        func ranges(_ cells: [String]) -> [String] { SumTerms.ranges(of: cells.compactMap { CellReference($0) }) }
        #expect(
            ranges(["D5", "D6", "D7"]) == ["D5:D7"] && ranges(["D5", "E5", "F5"]) == ["D5:F5"]
                && ranges(["A1", "B1", "A2", "B2"]) == ["A1:B2"])
        #expect(
            ranges(["D5", "D7", "F5"]).count == 3
                && SumTerms([CellReference(row: 4, column: 3), CellReference(row: 5, column: 3)]).list() == "$D$5:$D$6")
    }

    @Test func sameFormGivesSameBytes() throws {
        #expect(try FormWorkbook(form("2021 zh-Hans")).bytes() == FormWorkbook(form("2021 zh-Hans")).bytes())
    }
}
