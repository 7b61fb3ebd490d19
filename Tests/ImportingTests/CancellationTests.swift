import Testing

@testable import Importing
@testable import Reports

@Suite struct CancellationTests {
    private static let forms = KnownForms(Sample.forms)

    private func files() throws -> [String: [UInt8]] {
        [
            "page": Array(Sample.page().utf8), "text": Array(Sample.text().utf8),
            "docx": try WordSample.file(WordSample.paragraph(Sample.title) + WordSample.table("disclosure")),
            "xlsx": try FormWorkbook(Sample.form, agency: "某局", year: 2023).bytes(),
            "pdf": HandMadePDF.pages([HostilePDFTests.content, HostilePDFTests.content]),
        ]
    }

    @Test func importOfEveryFormatStopsAtAnyPulse() throws {
        for (name, bytes) in try files() {
            var pulses = 0
            _ = try ReportImporter.run(bytes, Self.forms, pulse: { pulses += 1 })
            #expect(pulses > 1, "\(name)")
            for last in [1, pulses / 2, pulses] {
                var count = 0
                #expect(throws: CancellationError.self, "\(name)") {
                    try ReportImporter.run(bytes, Self.forms) {
                        count += 1
                        if count == last { throw CancellationError() }
                    }
                }
                #expect(count == last, "\(name)")
            }
        }
    }

    @Test func totalTimeIsLimited() throws {
        var limits = ImportLimits.standard
        limits.totalSeconds = 0
        let outcome = ReportImporter.run(Array(Sample.page().utf8), Self.forms, limits: limits)
        #expect(outcome.json == nil && outcome.diagnostics.last?.code == .importLimitExceeded)
    }
}
