import Testing
import ZipPackage

@testable import Importing
@testable import Reports

/// Packages made to consume time or memory, or with missing parts, end quickly and with a diagnostic.
@Suite(.serialized) struct HostilePackageTests {
    private static let request = ImportRequest(year: 2023, agency: "某局")

    private func run(_ bytes: [UInt8]) -> (outcome: ImportOutcome, duration: Duration) {
        let clock = ContinuousClock.now
        let outcome = ReportImporter.run(bytes, forms: Sample.forms, request: Self.request)
        return (outcome, clock.duration(to: .now))
    }

    private func expectRefused(_ bytes: [UInt8], _ codes: Set<String>, _ location: SourceLocation = #_sourceLocation) {
        let (outcome, duration) = run(bytes)
        #expect(duration < .seconds(4), "a build without optimisation on a busy machine", sourceLocation: location)
        #expect(
            outcome.json == nil && codes.contains(outcome.diagnostics.last?.code.id ?? "none"), "\(outcome.diagnostics)",
            sourceLocation: location)
    }

    /// Ends quickly, with or without a report.
    private func expectEnd(_ bytes: [UInt8], _ location: SourceLocation = #_sourceLocation) {
        let (outcome, duration) = run(bytes)
        #expect(duration < .seconds(4) && !outcome.diagnostics.isEmpty, "\(duration)", sourceLocation: location)
    }

    private func sheet(_ xml: String, shared: [String] = []) throws -> [UInt8] {
        try SheetSample.file([("甲", "visible", xml)], shared: shared)
    }

    // MARK: Packages

    @Test func zipBombs() throws {
        expectRefused(try ZipWriter.package([.init("word/document.xml", Array(repeating: 0x20, count: 40 << 20))]), ["IMP-05"])
        let files = (0..<2).map { ZipWriter.File("xl/worksheets/s\($0).xml", Array(repeating: 0x20, count: 12 << 20)) }
        expectRefused(try ZipWriter.package(files + [.init("xl/workbook.xml", "<workbook/>")]), ["IMP-03", "IMP-05", "IMP-33"])
        expectRefused(try ZipWriter.package((0..<5000).map { .init("word/\($0).xml", "<a/>") }), ["IMP-05"])
    }

    @Test func damagedAndForeignPackages() throws {
        let whole = try WordSample.file(WordSample.body())
        for length in [4, 30, whole.count / 3, whole.count - 1] { expectRefused(Array(whole[..<length]), ["IMP-33"]) }
        expectRefused(try ZipWriter.package([.init("a.txt", "x")]), ["IMP-04"])
        expectRefused(try ZipWriter.package([.init("mimetype", "application/vnd.oasis.opendocument.text")]), ["IMP-04"])
        expectRefused(try ZipWriter.package([.init("OFD.xml", "<a/>")]), ["IMP-04"])
        expectRefused(try ZipWriter.package([.init("[Content_Types].xml", "<Types/>")]), ["IMP-33"])
        expectRefused(try ZipWriter.package([.init("word/document.xml", "")]), ["IMP-33"])
        expectRefused(try ZipWriter.package([.init("word/document.xml", "<w:document \(WordSample.namespaces)><w:body><w:p>")]), ["IMP-33"])
        expectRefused([0x50, 0x4B, 5, 6] + Array(repeating: 0, count: 18), ["IMP-04", "IMP-33"])
    }

    @Test func binaryFilesAreNamed() throws {
        func names(_ name: String) -> [UInt8] {
            [0xD0, 0xCF, 0x11, 0xE0] + Array(repeating: 0, count: 600) + name.utf8.flatMap { [$0, 0] }
        }
        for (name, code, word) in [
            ("WordDocument", "IMP-04", ".docx"), ("Workbook", "IMP-04", ".xlsx"), ("EncryptedPackage", "IMP-34", "密码"),
            ("Other", "IMP-04", ".docx"),
        ] {
            let outcome = run(names(name)).outcome
            #expect(
                outcome.diagnostics.map(\.code.id) == [code] && outcome.diagnostics[0].message.chinese.contains(word),
                "\(outcome.diagnostics)")
        }
        #expect(run(Array("{\\rtf1".utf8)).outcome.diagnostics[0].message.chinese.contains(".docx"))
    }

    @Test func missingParts() throws {
        let workbook =
            "<workbook \(SheetSample.space) xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"甲\" r:id=\"rId1\"/></sheets></workbook>"
        let relation =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"a/worksheet\" Target=\"../../xl/none.xml\"/></Relationships>"
        expectRefused(
            try ZipWriter.package([.init("xl/workbook.xml", workbook), .init("xl/_rels/workbook.xml.rels", relation)]), ["IMP-33"])
        expectRefused(try ZipWriter.package([.init("xl/workbook.xml", workbook)]), ["IMP-03"])
        // A missing list leaves the text.
        let numbered = try WordSample.file(WordSample.body() + WordSample.numbered("甲"), parts: ["numbering": "<w:numbering"])
        let outcome = run(numbered).outcome
        #expect(outcome.json != nil && outcome.diagnostics.contains { $0.code.id == "IMP-33" && $0.severity == .warning })
    }

    @Test func namesWithBackslashesAndCapitals() throws {
        let zip = try ZipReader(try WordSample.file(WordSample.body()))
        let files = try zip.names.map { ZipWriter.File($0.uppercased().replacing("/", with: "\\"), try zip.file($0) ?? []) }
        try Sample.expectFigures(Sample.run(try ZipWriter.package(files)).reading)
    }

    // MARK: Markup

    @Test func entitiesAreRejected() throws {
        let bomb =
            "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\">"
            + (1...9).map { "<!ENTITY a\($0) \"" + String(repeating: "&a\($0 == 1 ? "" : String($0 - 1));", count: 10) + "\">" }.joined()
            + "]><w:document \(WordSample.namespaces)><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body></w:document>"
        expectRefused(try ZipWriter.package([.init("word/document.xml", bomb)]), ["IMP-33"])
        let file = "<?xml version=\"1.0\"?><!DOCTYPE w SYSTEM \"file:///etc/passwd\"><w:document/>"
        expectRefused(try ZipWriter.package([.init("word/document.xml", file)]), ["IMP-33"])
    }

    @Test func nesting() throws {
        let deep = 10_000
        for (open, close) in [
            ("<w:p>", "</w:p>"), ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"), ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
            ("<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>"), ("<w:del>", "</w:del>"),
        ] {
            expectRefused(
                try WordSample.file(String(repeating: open, count: deep) + String(repeating: close, count: deep)), ["IMP-05", "IMP-33"])
        }
        expectRefused(
            try WordSample.file(
                String(repeating: "<w:tbl><w:tr><w:tc>", count: 40) + String(repeating: "</w:tc></w:tr></w:tbl>", count: 40)), ["IMP-05"])
    }

    @Test func endlessRowsCellsAndText() throws {
        expectRefused(
            try WordSample.file("<w:tbl>" + String(repeating: "<w:tr><w:tc><w:p/></w:tc></w:tr>", count: 100_000) + "</w:tbl>"), ["IMP-05"])
        expectRefused(try WordSample.file("<w:tbl><w:tr>" + String(repeating: "<w:tc/>", count: 500_000) + "</w:tr></w:tbl>"), ["IMP-05"])
        expectRefused(try WordSample.file(String(repeating: "<w:p><w:r><w:t>a</w:t></w:r></w:p>", count: 100_000)), ["IMP-05"])
        expectRefused(
            try WordSample.file("<w:p><w:r><w:t>" + String(repeating: "a", count: 9 << 20) + "</w:t></w:r></w:p>"), ["IMP-05", "IMP-33"])
        expectRefused(
            try WordSample.file("<w:p " + (0..<20_000).map { "a\($0)=\"1\"" }.joined(separator: " ") + "/>"), ["IMP-05", "IMP-33"])
    }

    @Test func excessiveSpans() throws {
        for value in ["2147483648", "-5", "99999999999999999999999", "x", ""] {
            let row =
                "<w:tr><w:trPr><w:gridBefore w:val=\"\(value)\"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"\(value)\"/><w:vMerge w:val=\"\(value)\"/></w:tcPr>\(WordSample.paragraph("规章"))</w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr></w:tc></w:tr>"
            expectEnd(try WordSample.file(WordSample.paragraph("一、总体情况") + "<w:tbl>" + String(repeating: row, count: 300) + "</w:tbl>"))
        }
        let across = "<w:tc><w:tcPr><w:hMerge w:val=\"continue\"/></w:tcPr></w:tc>"
        expectEnd(
            try WordSample.file(
                WordSample.paragraph("一、总体情况") + "<w:tbl><w:tr>" + String(repeating: across, count: 3000) + "</w:tr></w:tbl>"))
    }

    // MARK: Sheets

    @Test func aMillionCells() throws {
        expectRefused(
            try sheet(
                SheetSample.worksheet(
                    (0..<1000).map { "<row r=\"\($0 + 1)\">" + String(repeating: "<c><v>1</v></c>", count: 1000) + "</row>" }.joined())),
            ["IMP-05"])
        expectRefused(try sheet(SheetSample.worksheet((1...200_000).map { "<row r=\"\($0)\"><c><v>1</v></c></row>" }.joined())), ["IMP-05"])
        expectRefused(try sheet(SheetSample.worksheet("<row r=\"99999999\"><c/></row>")), ["IMP-05"])
        // A text shared by all cells.
        let text = String(repeating: "字", count: 200_000)
        expectRefused(
            try sheet(SheetSample.worksheet((1...2000).map { "<row r=\"\($0)\"><c t=\"s\"><v>0</v></c></row>" }.joined()), shared: [text]),
            ["IMP-05"])
    }

    @Test func overlappingMergedCells() throws {
        let rows = (1...2000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c><c r=\"B\($0)\"><v>2</v></c></row>" }.joined()
        expectRefused(try sheet(SheetSample.worksheet(rows, merged: (1...19_000).map { "A\($0):XFD1048576" })), ["IMP-05"])
        expectRefused(try sheet(SheetSample.worksheet(rows, merged: (1...100_000).map { "A\($0):B\($0)" })), ["IMP-05"])
        expectEnd(
            try sheet(SheetSample.worksheet(rows, merged: ["A1:XFD1048576", "A1:A1", "B2:A1", "A1:B2", "", "A0:B", "A1:B2:C3", "A5:A9"])))
    }

    @Test func invalidValues() throws {
        let row =
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c><c r=\"B1\" t=\"s\"><v>99999999999999999999</v></c><c r=\"ZZZZ1\"><v>1</v></c><c r=\"A1\"><v>1E99999999</v></c><c t=\"q\" s=\"-7\"><v>x</v></c></row><row r=\"1\"><c r=\"A1\"><v>2</v></c></row>"
        expectEnd(try sheet(SheetSample.worksheet(row)))
    }
}
