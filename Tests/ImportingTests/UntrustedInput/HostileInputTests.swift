import Testing

@testable import Importing

/// Inputs made to consume time or memory end quickly, with a diagnostic and without a report.
@Suite(.serialized) struct HostileInputTests {
    static let inputs: [(name: String, text: String)] = [
        ("nesting", "<html><body>" + String(repeating: "<div>", count: 500_000)),
        ("tables in tables", "<html><body>" + String(repeating: "<table><tr><td>", count: 100_000)),
        ("rows", "<html><body><table>" + String(repeating: "<tr><td>1</td></tr>", count: 200_000)),
        ("cells", "<html><body><table><tr>" + String(repeating: "<td>1", count: 400_000)),
        ("attributes", "<html><body><p " + (0..<50_000).map { "a\($0)=x" }.joined(separator: " ") + ">"),
        (
            "entities",
            "<!DOCTYPE html [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><html><body>"
                + String(repeating: "&b;", count: 200_000)
        ),
        (
            "spans",
            "<html><body><p>一、总体情况</p><table>" + String(repeating: "<tr><td colspan=1000 rowspan=1000>a</td></tr>", count: 3000)
                + "</table>"
        ),
        ("lines", String(repeating: "规章\n0\n", count: 100_000)),
        ("documents", String(repeating: "<html a=1><body><html b=2 lang=zh><p>x</p></html></body></html>", count: 1000)),
        ("brackets", "<html>" + String(repeating: "<", count: 1_000_000)),
        ("strokes", "一、总体情况\n" + String(repeating: "规章 | 0 | ", count: 50_000)),
    ]

    @Test(arguments: inputs.map(\.name)) func endsQuickly(name: String) throws {
        let text = try #require(Self.inputs.first { $0.name == name }).text
        let clock = ContinuousClock.now
        let outcome = ReportImporter.run(Array(text.utf8), forms: Sample.forms, request: ImportRequest(year: 2023, agency: "某局"))
        #expect(clock.duration(to: .now) < .seconds(4), "a build without optimisation on a busy machine")
        #expect(!outcome.diagnostics.isEmpty)
    }

    @Test func largeFilesAreRejected() {
        var limits = ImportLimits()
        limits.fileBytes = 1000
        let outcome = ReportImporter.run(Array(repeating: 0x61, count: 1001), forms: Sample.forms, limits: limits)
        #expect(outcome.json == nil && outcome.diagnostics.map(\.code.id) == ["IMP-01"])
    }

    @Test func unsupportedFormatsAreNamed() {
        #expect(ReportImporter.run(Array("{\\rtf1 x}".utf8), forms: Sample.forms).diagnostics.map(\.code.id) == ["IMP-04"])
    }
}
