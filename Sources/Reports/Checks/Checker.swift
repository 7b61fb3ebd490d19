/// Checks reports and official documents against the rules in `RuleLists`.
package enum Checker {
    package static func check(_ report: Report, form: Form, places: PlaceIndex) -> [Diagnostic] {
        check(report, form: form, places: places, pulse: {})
    }

    /// - Parameter pulse: called before each rule; what it throws ends the work.
    package static func check(
        _ report: Report, form: Form, places: PlaceIndex, pulse: () throws -> Void
    ) rethrows -> [Diagnostic] {
        try RuleRunner.diagnostics(ReportSubject(report: report, form: form, places: places), rules: RuleLists.report, pulse: pulse)
    }

    static func check(_ document: OfficialDocument, places: PlaceIndex) -> [Diagnostic] {
        RuleRunner.diagnostics(DocumentSubject(document: document, places: places), rules: RuleLists.officialDocument)
    }

    /// Compares a report with the one for the year before.
    package static func check(_ report: Report, previous: Report, form: Form, places: PlaceIndex) -> [Diagnostic] {
        check(report, previous: previous, form: form, places: places, pulse: {})
    }

    /// - Parameter pulse: called before each rule; what it throws ends the work.
    package static func check(
        _ report: Report, previous: Report, form: Form, places: PlaceIndex, pulse: () throws -> Void
    ) rethrows -> [Diagnostic] {
        let pair = YearPair(report: report, previous: previous, form: form, places: places)
        let comparability = RuleRunner.diagnostics(pair, rules: [ComparabilityRule.self])
        guard pair.isConsecutive else { return comparability }
        let figures = pair.hasSameForm ? RuleLists.figuresOfTwoYears : []
        return try comparability + RuleRunner.diagnostics(pair, rules: figures + RuleLists.proseOfTwoYears, pulse: pulse)
    }

    /// The relations between the figures of a report and of the one for the year before; none if the two cannot be compared.
    package static func relations(_ report: Report, previous: Report, form: Form) -> [Relation] {
        let pair = YearPair(report: report, previous: previous, form: form, places: PlaceIndex(lines: LineIndex([])))
        return pair.isConsecutive && pair.hasSameForm ? pair.relations : []
    }
}
