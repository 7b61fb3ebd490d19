import Testing

@testable import Importing
@testable import Reports

/// Every style of table gives the same figures, in every form that has tables.
@Suite struct PageStyleTests {
    @Test(arguments: ["2021", "2019", "2014"], PageStyle.allCases) func everyFigureIsRead(form: String, style: PageStyle) throws {
        let sample = ReportSample(form)
        let (outcome, reading) = ReportSample.run(Array(style.file(sample).utf8))
        #expect(sample.differences(reading?.report).prefix(5) == [])
        let report = try #require(reading?.report)
        #expect(report.agency == sample.agency && report.year == sample.year && report.formID == form)
        #expect(outcome.diagnostics.filter { $0.severity == .error }.isEmpty, "\(outcome.diagnostics.filter { $0.severity == .error })")
        #expect(report.prose["problems"]?.count == 1)
        #expect(report.prose["overview"]?.count == 2)
    }
}
