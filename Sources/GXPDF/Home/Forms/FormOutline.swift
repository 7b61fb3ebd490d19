/// The script of a form's labels and of a report.
public enum ReportLanguage: String, Sendable, Hashable, CaseIterable {
    case simplified = "zh-Hans"
    case traditional = "zh-Hant"
}

/// A statutory form as a list of its sections and figures.
public struct FormOutline: Sendable, Hashable {
    /// The form's id, such as `2021`.
    public var id: String
    public var language: ReportLanguage
    public var title: String
    /// The notice that prescribes it.
    public var source: String
    /// The first year that is reported with it.
    public var firstYear: Int
    public var sections: [Section]

    public struct Section: Sendable, Hashable {
        /// The section's key in report.json.
        public var key: String
        public var heading: String
        /// The figures of the section's table in their order; empty in a section of prose.
        public var figures: [FigureKey]
    }

    public struct FigureKey: Sendable, Hashable {
        /// The JSON path, such as `applications.granted.total`.
        public var path: String
        /// The official labels of its row and column.
        public var name: String
        /// True for an amount (decimal and exact), false for a count.
        public var isMoney: Bool
    }
}
