import Testing

@testable import Reports

/// The rule lists and the codes that the rules declare.
@Suite struct RuleTests {
    static let declared: [(rule: String, codes: [DiagnosticCode])] =
        RuleLists.report.map { ("\($0)", $0.codes) } + RuleLists.officialDocument.map { ("\($0)", $0.codes) }
        + (RuleLists.figuresOfTwoYears + RuleLists.proseOfTwoYears + [ComparabilityRule.self]).map { ("\($0)", $0.codes) }

    /// Codes of the same families that the readers report, because they concern single values.
    static let reportedByReaders: [DiagnosticCode] = [
        .emptySection, .emptyParagraph, .unknownFormat, .malformedCopyNumber, .shortCopyNumber, .unknownSecrecyLevel, .secrecyPeriod,
        .unknownUrgency, .noIssuingAgency, .punctuationAfterAgencies, .missingBody, .sealCountMismatch, .bracketedNote,
        .noteMarkWithoutNote, .noteWithoutMark, .noteMarksOutOfOrder, .duplicateNoteMark,
    ]

    @Test func everyCodeOfTheCheckFamiliesIsDeclaredByARule() {
        let families: [DiagnosticCode] =
            DiagnosticCode.equationCodes + DiagnosticCode.textCodes + DiagnosticCode.narrativeCodes + DiagnosticCode.yearCodes
            + DiagnosticCode.officialCodes + DiagnosticCode.footnoteCodes + [.negativeChartValue]
        let declared = Set(Self.declared.flatMap(\.codes))
        #expect(Set(families).subtracting(declared) == Set(Self.reportedByReaders))
        #expect(declared.subtracting(families).isEmpty)
    }

    @Test func everyRuleDeclaresCodes() {
        for (rule, codes) in Self.declared { #expect(!codes.isEmpty && Set(codes).count == codes.count, "\(rule)") }
        #expect(Set(Self.declared.map(\.rule)).count == Self.declared.count)
    }

    /// All examples with every figure changed, and reports with every fault of text: a rule reports only what it declares.
    @Test func rulesReportOnlyTheirCodes() throws {
        func expectDeclared<Subject>(_ subject: Subject, _ rules: [any CheckRule<Subject>.Type]) {
            for rule in rules {
                let codes = Set(rule.diagnostics(subject).map(\.code))
                #expect(codes.isSubset(of: rule.codes), "\(rule): \(codes.map(\.id))")
            }
        }
        for (old, new) in TextTests.faults.map({ ($0.old, $0.new.replacing("①", with: "")) }) {
            let reading = ReportReader.read(Array(try CleanReport.changed(old, new).utf8), forms: try forms2021())
            expectDeclared(
                ReportSubject(report: try #require(reading.report), form: try #require(reading.form), places: reading.places),
                RuleLists.report)
        }
        for name in MutationTests.examples {
            let reading = try PeriodForms.example(name)
            var report = try #require(reading.report)
            let form = try #require(reading.form)
            var previous = report
            previous.year -= 1
            for (index, path) in form.figurePaths.enumerated() { report.figures[path] = .count(index * 37 % 101) }
            expectDeclared(ReportSubject(report: report, form: form, places: reading.places), RuleLists.report)
            expectDeclared(
                YearPair(report: report, previous: previous, form: form, places: reading.places),
                RuleLists.figuresOfTwoYears + RuleLists.proseOfTwoYears + [ComparabilityRule.self])
        }
    }
}
