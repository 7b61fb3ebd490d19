/// What a form file says about its form beyond the sections and tables, under `rules`.
package struct FormRules: Sendable {
    /// How to recognise the sections by their headings, in the order in which they are tried.
    package var headings: [HeadingRule] = []
    /// Offices word the headings themselves, as before 2019.
    package var hasFreeHeadings = false
    var descriptions: [RequiredDescription] = []
    var mentions: [RequiredMention] = []
    var prose = ProseRules()
    /// Relations with the figures of last year's report, already expanded.
    var years: [YearRelation] = []
    /// Figures whose size is compared with last year's.
    var sizes: [FigurePattern] = []

    package init() {}
}

/// How an import recognises one section by its heading.
package struct HeadingRule: Sendable {
    /// The section's key.
    package var section: String
    /// Headings that offices write instead of the official one.
    package var variants: [String]
    /// Words that show that a numbered heading is about this section.
    package var words: [String]
}

/// A section that has to describe something; `无` is not enough.
struct RequiredDescription: Sendable {
    var section: String
    var hint: Message
}

/// A section that has to mention something, from a year on.
struct RequiredMention: Sendable {
    var section: String
    var firstYear: Int
    var name: Message
    /// One of these words is enough.
    var words: [String]
    var hint: Message
}
