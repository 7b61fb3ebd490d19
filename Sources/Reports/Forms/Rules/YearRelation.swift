/// A relation between figures of a report and of the one for the year before.
struct YearRelation: Sendable {
    struct YearTerm: Sendable {
        /// The path of the figure.
        var path: String
        /// The figure of last year's report.
        var isPrevious: Bool
        var isSubtracted: Bool
    }

    var code: DiagnosticCode
    var severity: Diagnostic.Severity
    var name: Message
    var hint: Message?
    var comparison: FormEquation.Comparison
    var left: [YearTerm]
    var right: [YearTerm]
    /// The figure that the diagnostic points to: the first of this year's.
    var path: String
}
