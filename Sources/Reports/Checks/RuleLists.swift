/// All rules by subject, in the order in which they run.
enum RuleLists {
    static let report: [any Rule<ReportSubject>.Type] = [
        UnknownAgencyRule.self, EquationRule.self, ForbiddenCharacterRule<ReportSubject>.self,
        HalfWidthPunctuationRule<ReportSubject>.self, HeadingNumberRule<ReportSubject>.self, DuplicateHeadingRule.self,
        MixedScriptRule.self, OwnYearAndAgencyRule.self, ProcessingFeesRule.self, UntoldProblemsRule.self, ChartValueRule.self,
        ProseFigureRule.self, BracketSumRule.self,
    ]

    static let officialDocument: [any Rule<DocumentSubject>.Type] = [
        MastheadRule.self, DocumentNumberRule.self, TitlePunctuationRule.self, FormatElementRule.self,
        AttachmentTitleRule.self, ColophonRule.self, ForbiddenCharacterRule<DocumentSubject>.self,
        HalfWidthPunctuationRule<DocumentSubject>.self, HeadingNumberRule<DocumentSubject>.self,
    ]

    /// Rules that compare figures, for two reports in the same form.
    static let figuresOfTwoYears: [any Rule<YearPair>.Type] = [
        CarriedOverRule.self, InForceRule.self, ItemContinuityRule.self, PendingCaseRule.self, ProportionRule.self,
    ]

    /// Rules that compare prose, whatever the forms are.
    static let proseOfTwoYears: [any Rule<YearPair>.Type] = [RepeatedTextRule.self]
}
