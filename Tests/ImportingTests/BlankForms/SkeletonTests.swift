import Testing

@testable import Importing
@testable import Reports

/// The output of `gxpdf init`.
@Suite struct SkeletonTests {
    @Test(arguments: BlankFormTests.forms.indices) func loadsAndReportsWhatIsMissing(index: Int) throws {
        let form = BlankFormTests.forms[index]
        let text = ReportSkeleton.json(
            form, language: form.language, agency: "某市某局", year: form.firstYear + 1, schema: "report.schema.json")
        let reading = ReportReader.read(Array(text.utf8), forms: BlankFormTests.forms)
        let report = try #require(reading.report, "\(reading.diagnostics)")
        #expect(!reading.diagnostics.contains { $0.severity == .error }, "\(reading.diagnostics)")
        #expect(report.figures.count == form.figurePaths.count && report.figures.values.allSatisfy { $0 == .absent })
        #expect(reading.diagnostics.count { $0.code.id == "FIG-01" } == form.figurePaths.count)
        #expect(
            reading.diagnostics.count { $0.code.id == "TXT-01" } == form.sections.count { $0.table == nil }
                && reading.diagnostics.count { $0.code.id == "TXT-02" } == 1)
        #expect(report.formID == form.id && report.language == form.language)
    }
}
