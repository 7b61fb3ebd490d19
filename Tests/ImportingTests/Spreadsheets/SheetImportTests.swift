import Testing

@testable import Importing
@testable import Reports

/// Spreadsheets that offices created without the blank form.
@Suite struct SheetImportTests {
    private static let request = ImportRequest(year: 2023, agency: "青石县测试局")

    private func codes(_ outcome: ImportOutcome) -> Set<String> { Set(outcome.diagnostics.filter { $0.severity > .note }.map(\.code.id)) }

    @Test func oneTablePerSheet() throws {
        var shared: [String] = []
        let sheets = ["disclosure", "applications", "litigation"].map { section -> (String, String, String) in
            var (rows, merged) = SheetSample.table(section, top: 1, shared: &shared)
            rows[0] = [0: Sample.title]
            merged.append("A1:D1")
            return (section, "visible", SheetSample.sheet(rows, merged: merged, shared: &shared))
        }
        let (outcome, reading) = Sample.run(try SheetSample.file(sheets, shared: shared))
        #expect(codes(outcome) == ["IMP-10"], "the sections of prose are not there: \(outcome.diagnostics)")
        try Sample.expectFigures(reading)
        #expect(reading?.report?.agency == "青石县测试局" && reading?.report?.year == 2023)
    }

    @Test func allTablesInOneSheetFarFromItsCorner() throws {
        var shared: [String] = []
        var rows: [Int: [Int: String]] = [:]
        var merged: [String] = []
        var top = 4
        for section in ["disclosure", "applications", "litigation"] {
            let table = SheetSample.table(section, top: top, left: 2, shared: &shared)
            rows.merge(table.rows) { first, _ in first }
            merged += table.merged
            top = (table.rows.keys.max() ?? top) + 2
        }
        let (outcome, reading) = Sample.run(
            try SheetSample.file([("表", "visible", SheetSample.sheet(rows, merged: merged, shared: &shared))], shared: shared), Self.request
        )
        #expect(codes(outcome) == ["IMP-10"], "\(outcome.diagnostics)")
        try Sample.expectFigures(reading)
    }

    @Test func tablesWithoutHeadings() throws {
        var shared: [String] = []
        let sheets = ["disclosure", "applications", "litigation"].map { section -> (String, String, String) in
            let (rows, merged) = SheetSample.table(section, hasHeading: false, shared: &shared)
            return (section, "visible", SheetSample.sheet(rows, merged: merged, shared: &shared))
        }
        try Sample.expectFigures(Sample.run(try SheetSample.file(sheets, shared: shared), Self.request).reading)
    }

    @Test func factsBesideTheirLabels() throws {
        var shared: [String] = []
        let (rows, merged) = SheetSample.table("disclosure", shared: &shared)
        let facts = SheetSample.sheet([0: [0: "单位名称", 1: "某县某局"], 1: [0: "年度", 1: "2022"]], shared: &shared)
        let (_, reading) = Sample.run(
            try SheetSample.file(
                [("基本信息", "visible", facts), ("表二", "visible", SheetSample.sheet(rows, merged: merged, shared: &shared))], shared: shared))
        #expect(reading?.report?.agency == "某县某局" && reading?.report?.year == 2022)
    }

    @Test func titleOverridesAmbiguousField() throws {
        var shared: [String] = []
        var (rows, merged) = SheetSample.table("disclosure", top: 1, shared: &shared)
        rows[0] = [0: Sample.title]
        let trend = SheetSample.sheet([0: [0: "年度", 1: "2019"], 1: [0: "年度", 1: "2020", 2: "2021"]], shared: &shared)
        let file = try SheetSample.file(
            [("历年", "visible", trend), ("表二", "visible", SheetSample.sheet(rows, merged: merged, shared: &shared))], shared: shared)
        #expect(Sample.run(file).reading?.report?.year == 2023)
    }

    @Test func diagnosticsNameTheCell() throws {
        var shared: [String] = []
        var (rows, merged) = SheetSample.table("applications", shared: &shared)
        rows[4]?[3] = "12.5"
        let (outcome, _) = Sample.run(
            try SheetSample.file([("表三", "visible", SheetSample.sheet(rows, merged: merged, shared: &shared))], shared: shared),
            Self.request)
        let diagnostic = try #require(outcome.diagnostics.first { $0.code.id == "IMP-17" })
        #expect(diagnostic.place.spot == Message("表三!D5", "表三!D5") && diagnostic.place.line == nil)
    }
}
