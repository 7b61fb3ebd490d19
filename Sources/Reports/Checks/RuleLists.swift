/// All rules by subject, in the order in which they run.
enum RuleLists {
    static let report: [any CheckRule<ReportSubject>.Type] = [
        UnknownAgencyRule.self, EquationRule.self, ForbiddenCharacterRule<ReportSubject>.self, MarkupRule<ReportSubject>.self,
        HalfWidthPunctuationRule<ReportSubject>.self, HeadingNumberRule<ReportSubject>.self, DuplicateHeadingRule.self,
        QuotationMarkRule<ReportSubject>.self, NotePlaceRule<ReportSubject>.self, MixedScriptRule.self, OwnYearAndAgencyRule.self,
        RequiredMentionRule.self,
        RequiredDescriptionRule.self, ChartValueRule.self,
        ProseFigureRule.self, BracketSumRule.self,
    ]

    static let officialDocument: [any CheckRule<DocumentSubject>.Type] = [
        MastheadRule.self, DocumentNumberRule.self, TitlePunctuationRule.self, FormatElementRule.self,
        AttachmentTitleRule.self, IssuedTextRule.self, ColophonRule.self, ForbiddenCharacterRule<DocumentSubject>.self,
        MarkupRule<DocumentSubject>.self,
        HalfWidthPunctuationRule<DocumentSubject>.self, HeadingNumberRule<DocumentSubject>.self,
        ProvisionNumberRule.self, QuotationMarkRule<DocumentSubject>.self, NotePlaceRule<DocumentSubject>.self,
    ]

    /// Rules that compare figures, for two reports in the same form.
    static let figuresOfTwoYears: [any CheckRule<YearPair>.Type] = [
        YearRelationRule.self, ProportionRule.self,
    ]

    /// Rules that compare prose, whatever the forms are.
    static let proseOfTwoYears: [any CheckRule<YearPair>.Type] = [RepeatedTextRule.self]
}
