import Testing

@testable import Reports

/// The equations hold in each example of an older form, and no longer hold if one figure is changed.
@Suite struct PeriodEquationsTests {
    @Test(arguments: [("form-2008-2011", "2008"), ("form-2014-2016", "2014"), ("form-2019-2020", "2019")])
    func examplesAreReadWithoutDiagnostics(_ name: String, _ id: String) throws {
        let reading = try PeriodForms.example(name)
        let report = try #require(reading.report)
        let form = try #require(reading.form)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        #expect(report.formID == id && report.remark?.contains("虚构") == true)
        #expect(Checker.check(report, form: form, places: reading.places).isEmpty)
        #expect(EquationRule.diagnostics(ReportSubject(report: report, form: form, places: reading.places)).isEmpty)
        #expect(form.figurePaths.allSatisfy { report.figures[$0] != .absent })
    }

    /// The figures of a section's table whose increase by one is not detected, and those for which no other count is detected.
    private func unnoticed(_ section: String, in name: String) throws -> (byOne: [String], byAny: [String], all: Int) {
        let reading = try PeriodForms.example(name)
        let report = try #require(reading.report)
        let form = try #require(reading.form)
        func breaks(_ path: String, _ value: Int) -> Bool {
            var changed = report
            changed.figures[path] = .count(value)
            return !EquationRule.diagnostics(ReportSubject(report: changed, form: form, places: reading.places)).isEmpty
        }
        let figures = try #require(form.section(section)?.table).figures.compactMap(\.figure)
        var byOne: [String] = []
        var byAny: [String] = []
        for figure in figures {
            let path = "\(section).\(figure)"
            var value = 0
            if case .count(let count)? = report.figures[path] { value = count }
            if !breaks(path, value + 1) { byOne.append(figure) }
            if ![0, value + 1, 99_999_999].contains(where: { $0 != value && breaks(path, $0) }) { byAny.append(figure) }
        }
        return (byOne, byAny, figures.count)
    }

    @Test(arguments: [("applications", 161), ("litigation", 15)]) func everyCellOfTheTablesOf2019IsChecked(_ section: String, _ count: Int)
        throws
    {
        let result = try unnoticed(section, in: "form-2019-2020")
        #expect(result.all == count && result.byOne.isEmpty)
    }

    /// 主动公开 has no sums, only the relation that newly published items are among all public ones; without any, every total is possible.
    @Test func disclosureOf2019() throws {
        let result = try unnoticed("disclosure", in: "form-2019-2020")
        #expect(result.all == 22)
        #expect(
            result.byAny == [
                "regulations.made", "regulations.inPublic", "normativeDocuments.made",
                "licensing.lastYear", "licensing.change", "licensing.decisions",
                "otherServices.change", "otherServices.decisions",
                "penalties.lastYear", "penalties.change", "penalties.decisions",
                "coercion.lastYear", "coercion.change", "coercion.decisions",
                "fees.lastYear", "fees.change", "procurement.projects", "procurement.amount",
            ])
    }

    /// Figures of the statistics without a relation: channels can count an item several times, the others are independent.
    @Test func statisticsOf2014() throws {
        let result = try unnoticed("statistics", in: "form-2014-2016")
        #expect(result.all == 58)
        #expect(
            result.byAny == [
                "disclosed.normativeDocumentsIssued",
                "channels.gazette", "channels.website", "channels.microblog", "channels.weChat", "channels.other",
                "responses.topics", "responses.interpretations", "responses.socialMedia", "responses.other",
                "complaints", "feesCharged", "support.offices", "support.readingRooms", "support.budget",
                "meetings.held", "meetings.trainings", "meetings.trained",
            ])
        // A part may be one more and still be no more than its whole.
        #expect(
            Set(result.byOne).subtracting(result.byAny) == [
                "disclosed.items", "disclosed.normativeDocuments", "responses.pressConferences", "responses.pressConferencesByHead",
                "responses.interviews", "responses.interviewsByHead",
            ])
    }

    @Test func aPartAboveItsWholeIsAWarning() throws {
        let reading = try PeriodForms.example("form-2014-2016")
        var report = try #require(reading.report)
        report.figures["statistics.responses.interviewsByHead"] = .count(25)
        let diagnostics = EquationRule.diagnostics(ReportSubject(report: report, form: try #require(reading.form), places: reading.places))
        #expect(diagnostics.map(\.code.id) == ["SUM-01"] && diagnostics.first?.severity == .warning)
        #expect(diagnostics.first?.message.chinese.hasSuffix("25 > 24") == true)
        report.figures["statistics.responses.interviewsByHead"] = .absent
        #expect(EquationRule.diagnostics(ReportSubject(report: report, form: try #require(reading.form), places: reading.places)).isEmpty)
    }
}
