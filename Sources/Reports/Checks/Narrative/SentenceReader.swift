import Han

/// A number of prose with what it counts.
struct Mention {
    /// The clause with the number and its unit.
    var clause: String
    var number: ProseNumber
    var topic: Topic
    /// The readings as whole keys.
    var readings: [[String]]
    var others: [[String]]
    /// The words around leave it open whether the table counts the same.
    var isDoubtful: Bool
}

/// Finds the numbers of one sentence whose clauses hold nothing but a topic and words that change nothing.
struct SentenceReader {
    /// In simplified characters, as the topics are.
    private let text: [Unicode.Scalar]
    /// As it is written; the two are equally long.
    private let written: [Unicode.Scalar]
    private let setting: Setting
    private var context: Context?
    /// What the numbers so far count, nil for those that are not understood.
    private var counted: [Set<String>?] = []
    private(set) var mentions: [Mention] = []

    /// A clause with more characters says more than a number.
    private static let longestClause = 48
    /// What comes before a number is looked through for each; no one writes longer sentences by hand.
    private static let longestSentence = 1000
    /// The units and the words for none, one of which a sentence needs to be read.
    private static let telling = Set("件宗起份元未没无".unicodeScalars)
    private static let units = Set("件宗起份元".unicodeScalars)

    init(_ sentence: [Unicode.Scalar], setting: Setting) {
        text = setting.simplified(sentence)
        written = sentence
        self.setting = setting
        // Most sentences count nothing.
        if sentence.count <= Self.longestSentence, text.contains(where: Self.telling.contains) { read() }
    }

    /// What all sentences of a report share.
    struct Setting {
        let year: Int
        let before: [[Unicode.Scalar]]
        /// With the words that make it doubtful what is counted.
        let wider: [[Unicode.Scalar]]
        let harmless: [[Unicode.Scalar]]
        private let isTraditional: Bool

        init(_ report: Report) {
            year = report.year
            isTraditional = report.language == .traditional
            let agency = report.agency.unicodeScalars.map { report.language == .traditional ? ScriptPairs.simplified[$0] ?? $0 : $0 }
            let dates = ["\(year)年", "\(year)年度", "截至\(year)年底", "截至\(year)年末", "\(year)年末", "\(year)年底", "截至\(year)年12月31日"].map(\.scalars)
            let governs = Phrases.governments.contains { String(agency).hasSuffix($0) }
            before = Phrases.before + [agency] + dates + (governs ? Phrases.everywhere : [])
            wider = before + Phrases.doubtful + Phrases.everywhere
            harmless = Phrases.harmless + [agency, "我街道".scalars, "全街道".scalars]
        }

        func simplified(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
            isTraditional ? text.map { ScriptPairs.simplified[$0] ?? $0 } : text
        }
    }

    // MARK: Clauses

    private mutating func read() {
        var from = 0
        var at = 0
        while at < text.count {
            let character = text[at]
            if character.endsClause, character != "、", character != "：" {
                readNone(from..<at)
                at += 1
                from = at
            } else if let number = number(at: at) {
                let unit = at + number.length
                guard unit < text.count, Self.units.contains(text[unit]),
                    unit + 1 >= text.count || text[unit + 1] != "次" && text[unit + 1] != "套"
                else {
                    at = unit
                    continue
                }
                readNumber(number, in: from..<at, unit: text[unit])
                at = unit + 1
                from = at
            } else {
                at += 1
            }
        }
        readNone(from..<text.count)
    }

    private func number(at index: Int) -> ProseNumber? {
        if index > 0,
            text[index - 1].isArabic || text[index - 1] == "." || text[index - 1] == "第"
                || text[index - 1].isASCII && text[index - 1].properties.isAlphabetic
        {
            return nil
        }
        return ProseNumber.read(text[index...])
    }

    private mutating func readNumber(_ number: ProseNumber, in range: Range<Int>, unit: Unicode.Scalar) {
        var understood: Set<String>?
        defer {
            counted.append(understood)
            // What follows a number that is not understood may be about that.
            if understood == nil { context = nil }
        }
        guard range.count <= Self.longestClause, !isPartial(range.lowerBound) else { return }
        let range = afterIntroduction(range)
        let clause = Array(text[range])
        let words = String(written[range.lowerBound..<(range.upperBound + number.length + 1)]).drop { $0 == "、" }
        if let sum = sum(clause), unit == "件" {
            mentions.append(
                Mention(clause: String(words), number: number, topic: Topic([], [sum]), readings: [sum], others: [], isDoubtful: false))
            return
        }
        guard let (topic, isDoubtful) = topic(of: clause), topic.isMoney == (unit == "元"), !isOfOthers(topic, clause) else { return }
        let readings = keys(topic.readings, of: topic)
        understood = Set(readings[0])
        mentions.append(
            Mention(
                clause: String(words), number: number, topic: topic, readings: readings + applicants(topic, before: range.lowerBound),
                others: keys(topic.others, of: topic), isDoubtful: isDoubtful || hasApplicants(topic, before: range.lowerBound)))
        if let sets = topic.sets { context = sets }
    }

    /// Whether the number is of something else that is counted in the same words: `受理来电3520件，办结3498件` is no word on
    /// applications, and an office that decides 行政复议 does not count those against itself.
    private func isOfOthers(_ topic: Topic, _ clause: [Unicode.Scalar]) -> Bool {
        switch topic.sets?.kind {
        case .applicants?:
            guard let last = counted.last, last == nil else { return false }
            return !text.holds("申请".scalars)
        case .cases?: return Phrases.deciding.contains(where: clause.holds)
        default: return false
        }
    }

    /// What follows `办理结果：`, which says nothing but that numbers come.
    private func afterIntroduction(_ range: Range<Int>) -> Range<Int> {
        guard let colon = text[range].lastIndex(of: "："),
            Phrases.introductions.contains(where: { text[range.lowerBound..<colon].reversed().starts(with: $0.reversed()) })
        else { return range }
        return (colon + 1)..<range.upperBound
    }

    private func topic(of clause: [Unicode.Scalar]) -> (topic: Topic, isDoubtful: Bool)? {
        guard !clause.isEmpty else { return nil }
        let starts = Phrases.reach(setting.before, in: clause, from: [0])
        let wider = Phrases.reach(setting.wider, in: clause, from: [0])
        var best: (topic: Topic, isDoubtful: Bool)?
        var length = 0
        for start in wider.sorted() where start < clause.count {
            for (word, topic) in Topic.byFirst[clause[start]] ?? [] where word.count > length && clause[start...].starts(with: word) {
                let end = start + word.count
                guard topic.within == nil || topic.within == context?.kind, topic.needs.isEmpty || Array(clause[end...]).holds(topic.needs),
                    Phrases.reach(Phrases.after, in: clause, from: [end]).contains(clause.count)
                else { continue }
                best = (topic, !starts.contains(start))
                length = word.count
            }
        }
        return best
    }

    private func keys(_ readings: [[String]], of topic: Topic) -> [[String]] {
        guard topic.within != nil, let context else { return readings }
        return readings.map { endings in endings.flatMap { ending in context.keys.map { "\($0).\(ending)" } } }
    }

    // MARK: What a clause stands in

    /// Whether the sentence has spoken of a part of what the tables count, or of another year.
    private func isPartial(_ end: Int) -> Bool {
        var rest: [Unicode.Scalar] = []
        var at = 0
        while at < end {
            if let phrase = setting.harmless.first(where: { text[at..<end].starts(with: $0) }) {
                at += phrase.count
                rest.append("，")
            } else {
                rest.append(text[at])
                at += 1
            }
        }
        // The clause itself may end in such a word, which it has with its topic: 上年|结转15件.
        guard !Phrases.partial.contains(where: rest.holds) else { return true }
        let years = rest.indices.filter { rest[$0] == "年" && $0 >= 4 && rest[($0 - 4)..<$0].allSatisfy(\.isArabic) }
        return years.last.map { Int(String(rest[($0 - 4)..<$0])) != setting.year } ?? false
    }

    private func columns(_ topic: Topic, before end: Int) -> [String] {
        guard topic.sets?.kind == .applicants else { return [] }
        let past = Array(text[..<end])
        return Phrases.applicants.filter { past.holds($0.word) }.map(\.key)
    }

    private func hasApplicants(_ topic: Topic, before end: Int) -> Bool { !columns(topic, before: end).isEmpty }

    /// `以自然人为主，新收12件` may speak of natural persons alone.
    private func applicants(_ topic: Topic, before end: Int) -> [[String]] {
        columns(topic, before: end).map { column in (topic.sets?.keys ?? []).map { "\($0).\(column)" } }
    }

    /// The figures that `共计` adds up: those of the two numbers before it.
    private func sum(_ clause: [Unicode.Scalar]) -> [String]? {
        guard counted.count >= 2, let last = counted[counted.count - 1], let other = counted[counted.count - 2],
            let sum = Topic.sums.first(where: { $0.parts == last.union(other) && last != other })
        else { return nil }
        let isTotal = Phrases.total.contains {
            clause.starts(with: $0) && Phrases.reach(Phrases.afterTotal, in: clause, from: [$0.count]).contains(clause.count)
        }
        return isTotal ? sum.readings : nil
    }

    // MARK: None at all

    /// `未收到政府信息公开申请`, `未发生行政复议和行政诉讼`.
    private mutating func readNone(_ range: Range<Int>) {
        // A clause without a number may change the subject: 行政诉讼方面，…
        if !range.isEmpty, !text[range].elementsEqual("其中".unicodeScalars) { context = nil }
        guard !range.isEmpty, range.count <= Self.longestClause, !isPartial(range.lowerBound) else { return }
        let clause = Array(text[range])
        let starts = Phrases.reach(setting.before, in: clause, from: [0])
        let none = ProseNumber(value: 0, lastPlace: 1, length: 0)
        func ends(_ words: [[Unicode.Scalar]]) -> Set<Int> {
            Set(starts.flatMap { start in words.filter { clause[start...].starts(with: $0) }.map { start + $0.count } })
        }
        let received = ends(Phrases.noneReceived)
        if !received.isEmpty, clause.holds(["申", "请"]),
            Phrases.reach(Phrases.after + [["件"]], in: clause, from: received).contains(clause.count)
        {
            let topic = Topic([], [["applications.received.total"]])
            mentions.append(
                Mention(clause: String(written[range]), number: none, topic: topic, readings: topic.readings, others: [], isDoubtful: false)
            )
            return
        }
        let happened = Phrases.reach(setting.before, in: clause, from: ends(Phrases.noneHappened))
        let words = ["行政复议", "行政诉讼", "诉讼", "复议", "、", "和", "及", "或", "情况", "情形"].map(\.scalars)
        guard !happened.isEmpty, clause.holds("行政复议".scalars) || clause.holds("行政诉讼".scalars),
            Phrases.reach(Phrases.after + words, in: clause, from: happened).contains(clause.count)
        else { return }
        let groups =
            (clause.holds("复议".scalars) ? ["reconsideration"] : [])
            + (clause.holds("诉讼".scalars) ? ["directSuit", "suitAfterReconsideration"] : [])
        let topic = Topic([], [groups.map { "litigation.\($0).total" }])
        mentions.append(
            Mention(clause: String(written[range]), number: none, topic: topic, readings: topic.readings, others: [], isDoubtful: false))
    }
}
