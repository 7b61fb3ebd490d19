/// What all sentences of a report share: its year, agency and script, and the rules of its form.
struct ProseSetting {
    let year: Int
    /// Words that may precede a topic.
    let before: [[Unicode.Scalar]]
    /// With the words that make it doubtful what is counted.
    let wider: [[Unicode.Scalar]]
    let harmless: [[Unicode.Scalar]]
    let rules: ProseRules
    /// The words of all topics by their first character, longer words first.
    let topics: [Unicode.Scalar: [(word: [Unicode.Scalar], topic: Topic)]]
    private let isTraditional: Bool

    init(_ report: Report, rules: ProseRules) {
        self.rules = rules
        let words = rules.topics.flatMap { topic in topic.words.map { (word: $0, topic: topic) } }
        topics = Dictionary(grouping: words) { $0.word[0] }.mapValues { $0.sorted { $0.word.count > $1.word.count } }
        year = report.year
        isTraditional = report.language == .traditional
        let agency = report.agency.unicodeScalars.map { report.language == .traditional ? ScriptPairs.simplified[$0] ?? $0 : $0 }
        let dates = ["\(year)年", "\(year)年度", "截至\(year)年底", "截至\(year)年末", "\(year)年末", "\(year)年底", "截至\(year)年12月31日"].map(\.scalars)
        let governs = Phrases.governments.contains { String(agency).hasSuffix($0) }
        before = Phrases.before + [agency] + dates + (governs ? Phrases.everywhere : [])
        wider = before + Phrases.doubtful + Phrases.everywhere
        harmless = Phrases.harmless + [agency, "我街道".scalars, "全街道".scalars]
    }

    /// The rules compare Simplified characters.
    func simplified(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        isTraditional ? text.map { ScriptPairs.simplified[$0] ?? $0 } : text
    }
}
