import Testing

@testable import Importing
@testable import Reports

/// Cells of a spreadsheet as texts and tables.
@Suite struct SheetReaderTests {
    @Test(arguments: [
        ("12", "12"), ("1.0", "1"), ("1E3", "1000"), ("1e+3", "1000"), ("0.30000000000000004", "0.3"), ("186.4", "186.4"), ("-3", "-3"),
        ("0", "0"), ("-0", "0"), ("0.0", "0"), ("1.2E-2", "0.012"),
        ("87.600000000000009", "87.6"), ("999999999999999.9", "1000000000000000"), ("123456789012", "123456789012"),
        ("9.9999999999999995", "10"), (" 7 ", "7"), ("2.5E1", "25"), ("007", "7"),
    ])
    func storedNumbersAreWrittenAsDisplayed(stored: String, text: String) { #expect(CellNumber.text(stored) == text) }

    @Test(arguments: ["", "abc", "1E", "1E999", "--1", "1.2.3", "1E300", "."])
    func invalidNumbersAreRejected(stored: String) { #expect(CellNumber.text(stored) == nil) }

    @Test(arguments: [("A1", 0, 0), ("D7", 6, 3), ("XFD1048576", 1_048_575, 16_383), ("$B$2", 1, 1)])
    func validReferences(text: String, row: Int, column: Int) { #expect(CellReference(text) == CellReference(row: row, column: column)) }

    @Test(arguments: ["", "7", "A", "A0", "XFE1", "A1048577", "A1B", "1A", "ZZZZZZZZZZZZ1", "A99999999999999999999"])
    func invalidReferencesAreRejected(text: String) { #expect(CellReference(text) == nil) }

    private func texts(_ row: String, styles: String? = nil, shared: [String] = []) throws -> [String] {
        let (document, _) = try SheetSample.read(
            try SheetSample.file(
                [("甲", "visible", SheetSample.worksheet(row + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>"))],
                shared: shared, styles: styles))
        return document?.blocks.first?.table?.rows.first?.map(\.text) ?? []
    }

    @Test func kindsOfCells() throws {
        let row =
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><r><t>内</t></r><r><t>联</t></r><rPh><t>nei</t></rPh></is></c><c r=\"C1\" t=\"str\"><f>A1&amp;\"\"</f><v>0</v></c><c r=\"D1\"><f>SUM(A2:B2)</f><v>3.0</v></c><c r=\"E1\" t=\"b\"><v>1</v></c><c r=\"F1\" t=\"e\"><v>#REF!</v></c><c r=\"H1\" t=\"s\"><v>1</v></c></row>"
        #expect(try texts(row, shared: ["共享", "0"]) == ["共享", "内联", "0", "3", "TRUE", "#REF!", "", "0"])
    }

    @Test func formatsShowTheirDecimals() throws {
        let styles =
            "<styleSheet \(SheetSample.space)><numFmts><numFmt numFmtId=\"170\" formatCode=\"#,##0.000_ \"/><numFmt numFmtId=\"171\" formatCode=\"0.0%\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"2\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs></styleSheet>"
        #expect(
            try texts(
                "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>186.4</v></c><c r=\"B1\" s=\"2\"><v>5</v></c><c r=\"C1\" s=\"3\"><v>0.5</v></c><c r=\"D1\" s=\"1\"><v>0.125</v></c></row>",
                styles: styles) == ["186.40", "5.000", "0.5", "0.125"])
    }

    @Test func rowsAndCellsWithoutNumbers() throws {
        #expect(try texts("<row><c><v>7</v></c><c t=\"inlineStr\"><is><t>x</t></is></c></row>") == ["7", "x"])
    }

    @Test func uncalculatedFormulasAndLostTextsAreReported() throws {
        let xml = SheetSample.worksheet(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>9</v></c><c r=\"B1\"><f>1+1</f></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>")
        let (_, diagnostics) = try SheetSample.read(try SheetSample.file([("甲", "visible", xml)]))
        #expect(diagnostics.map(\.code.id) == ["IMP-33", "IMP-39"] && diagnostics.map { $0.place.spot?.chinese } == ["甲!A1", "甲!B1"])
    }

    @Test func hiddenSheetsAreSkipped() throws {
        let xml = SheetSample.worksheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>1</v></c></row>")
        let (document, diagnostics) = try SheetSample.read(
            try SheetSample.file([("甲", "hidden", xml), ("乙", "visible", xml), ("丙", "veryHidden", xml)]))
        #expect(document?.blocks.count == 1 && diagnostics.map(\.code.id) == ["IMP-36"])
        #expect(throws: Diagnostic.self) { try SheetSample.read(try SheetSample.file([("甲", "hidden", xml)])) }
    }

    @Test func mergedCellsAreSpans() throws {
        var shared: [String] = []
        let xml = SheetSample.sheet(
            [0: [0: "甲", 1: "乙", 2: ""], 1: [0: "", 1: "1", 2: "2"]], merged: ["A1:A2", "B1:C1", "Z9:XFD1048576"], shared: &shared)
        let document = try SheetSample.read(try SheetSample.file([("甲", "visible", xml)], shared: shared)).document
        let table = try #require(document?.blocks.first?.table)
        #expect(table.rows.map { $0.map(\.text) } == [["甲", "乙"], ["1", "2"]])
        #expect(table.rows[0].map(\.rowSpan) == [2, 1] && table.rows[0].map(\.columnSpan) == [1, 2])
    }

    @Test func titlesHeadingsAndSentencesAreTexts() throws {
        var shared: [String] = []
        let xml = SheetSample.sheet(
            [
                0: [0: "某局2023年政府信息公开工作年度报告"], 1: [0: "二、主动公开政府信息情况"], 2: [0: "第二十条第（一）项"], 3: [0: "信息内容", 1: "件数"], 4: [0: "规章", 1: ""],
                5: [0: "注：以上为全年数。"],
            ], merged: ["A1:B1", "A2:B2", "A3:B3"], shared: &shared)
        let document = try SheetSample.read(try SheetSample.file([("甲", "visible", xml)], shared: shared)).document
        let blocks = try #require(document?.blocks)
        #expect(blocks.map { $0.text ?? "表" } == ["某局2023年政府信息公开工作年度报告", "二、主动公开政府信息情况", "表", "注：以上为全年数。"])
        #expect(blocks[2].table?.rows.map { $0.map(\.text) } == [["第二十条第（一）项"], ["信息内容", "件数"], ["规章", ""]])
    }
}
