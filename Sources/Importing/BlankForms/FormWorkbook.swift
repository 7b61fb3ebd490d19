import Markup
import Reports
import ZipPackage

/// Writes an empty spreadsheet of a form to be filled in; ``FilledForm`` reads it back.
package struct FormWorkbook {
    private let form: Form
    private let agency: String?
    private let year: Int?

    /// - Parameter agency: written into the first sheet if it is known, like the year.
    package init(_ form: Form, agency: String? = nil, year: Int? = nil) {
        self.form = form
        self.agency = agency
        self.year = year
    }

    /// The bytes of an .xlsx file. The same form always gives the same bytes.
    package func bytes() throws(ZipFailure) -> [UInt8] {
        let sheets = sheets()
        var files = [
            ZipWriter.File("[Content_Types].xml", contentTypes(sheets.count)),
            ZipWriter.File("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")])),
            ZipWriter.File("xl/workbook.xml", workbook(sheets)),
            ZipWriter.File(
                "xl/_rels/workbook.xml.rels",
                relationships(sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") } + [("styles", "styles.xml")])),
            ZipWriter.File("xl/styles.xml", CellStyle.part),
        ]
        for (index, sheet) in sheets.enumerated() {
            files.append(ZipWriter.File("xl/worksheets/sheet\(index + 1).xml", sheet.part(isFirst: index == 0)))
        }
        return try ZipWriter.package(files)
    }

    func sheets() -> [SheetXML] {
        let words = BlankWords.of(form.language)
        let tables = form.sections.compactMap { TableSheet($0, words: words) }
        let checks = ChecksSheet(tables: tables, words: words)
        let facts = FactsSheet(
            words: words, form: form.id, language: form.language.rawValue, agency: agency, year: year,
            wrongCount: checks.isEmpty ? nil : checks.wrongCount)
        let prose = ProseSheet(form: form, words: words).sheet { section in tables.first { $0.section.key == section.key }?.name ?? "" }
        return [facts.sheet(), prose] + tables.map { $0.sheet() } + (checks.isEmpty ? [] : [checks.sheet()])
    }

    // MARK: Parts

    private func contentTypes(_ count: Int) -> String {
        let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        let sheets = (1...count).map { "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" ContentType=\"\(kind).worksheet+xml\"/>" }
            .joined()
        return XMLWriter.Declaration.standalone.rawValue
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(kind).sheet.main+xml\"/>\(sheets)<Override PartName=\"/xl/styles.xml\" ContentType=\"\(kind).styles+xml\"/></Types>"
    }

    private func relationships(_ targets: [(kind: String, target: String)]) -> String {
        XMLWriter.Declaration.standalone.rawValue + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + targets.enumerated().map { index, entry in
                "<Relationship Id=\"rId\(index + 1)\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(entry.kind)\" Target=\"\(entry.target)\"/>"
            }.joined() + "</Relationships>"
    }

    private func workbook(_ sheets: [SheetXML]) -> String {
        let list = sheets.enumerated().map { "<sheet name=\"\(XMLText.escaped($1.name))\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0 + 1)\"/>" }
            .joined()
        // Rows that are printed on every page.
        let titles = sheets.enumerated().filter { $1.frozen.rows > 0 }.map {
            "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\($0)\">'\(XMLText.escaped($1.name))'!$1:$\($1.frozen.rows)</definedName>"
        }.joined()
        return XMLWriter.Declaration.standalone.rawValue
            + "<workbook xmlns=\"\(SheetXML.space)\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>\(list)</sheets>"
            + (titles.isEmpty ? "" : "<definedNames>\(titles)</definedNames>")
            + "<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>"
    }
}
