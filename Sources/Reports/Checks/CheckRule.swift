/// One rule of the checker. The subject is what the rule looks at: a report with its form, an official document, or the reports of
/// two consecutive years.
///
/// A rule has a file of its own, named after it, and is listed once in `RuleLists`.
protocol CheckRule<Subject>: SendableMetatype {
    associatedtype Subject

    /// Every code that the rule can report.
    static var codes: [DiagnosticCode] { get }

    static func diagnostics(_ subject: Subject) -> [Diagnostic]
}

/// Runs rules in their order.
enum RuleRunner {
    static func diagnostics<Subject>(_ subject: Subject, rules: [any CheckRule<Subject>.Type]) -> [Diagnostic] {
        diagnostics(subject, rules: rules, pulse: {})
    }

    /// - Parameter pulse: called before each rule; what it throws ends the work.
    static func diagnostics<Subject>(
        _ subject: Subject, rules: [any CheckRule<Subject>.Type], pulse: () throws -> Void
    ) rethrows -> [Diagnostic] {
        try rules.flatMap { rule in
            try pulse()
            let diagnostics = rule.diagnostics(subject)
            assert(diagnostics.allSatisfy { rule.codes.contains($0.code) }, "\(rule) reports a code that it does not declare")
            return diagnostics
        }
    }
}
