import FoundationEssentials
import GXPDF
import Testing

/// The forms as the library presents them, and the files that clerks begin with.
@Suite struct FormCatalogueTests {
    @Test func formsAndTheirFigures() throws {
        let catalogue = try FormCatalogue(home: Home(folder: Project.folder))
        #expect(catalogue.outlines.map(\.id) == ["2021", "2021", "2019", "2014", "2008"])
        let form = try catalogue.outline("2021")
        #expect(form.sections.map(\.figures.count) == [0, 10, 175, 15, 0, 0])
        let last = try #require(form.sections[1].figures.last)
        #expect(last.path == "disclosure.fees.amount" && last.name == "行政事业性收费 · 本年收费金额（单位：万元）" && last.isMoney)
        #expect(catalogue.id(forYear: 2020) == "2019" && catalogue.id(forYear: 2001) == nil)
        #expect(throws: GXPDFError.noSuchForm(name: "1999", known: ["2008", "2014", "2019", "2021"])) { try catalogue.outline("1999") }
        #expect(throws: GXPDFError.formWithoutTables(name: "2008")) { try catalogue.spreadsheet(form: "2008") }
    }

    @Test func aSkeletonIsCheckedAndASpreadsheetImported() throws {
        let home = Home(folder: Project.folder)
        let catalogue = try FormCatalogue(home: home)
        let skeleton = try catalogue.skeleton(agency: "某市某局", year: 2023)
        let found = try Press(Configuration(home: home)).check(skeleton)
        #expect(!found.contains { $0.severity == .error } && found.count { $0.code == "FIG-01" } == 200)
        let back = try Importer(home: home).imported(
            try catalogue.spreadsheet(form: "2021", agency: "某市某局", year: 2023), name: "blank.xlsx")
        #expect(back.report != nil && back.findings.first?.chineseSpot == "表二!B4" && back.findings.first?.line == nil)
        #expect(back.findings.first?.text(in: .chinese).hasPrefix("blank.xlsx: 表二!B4: 警告") == true)
    }
}
