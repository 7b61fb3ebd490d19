/// What a clause counts, and what the sentence around it says about that.
extension SentenceReader {
    /// The longest topic of a clause that contains no other words than those allowed around it.
    func topic(of clause: [Unicode.Scalar]) -> (topic: Topic, isDoubtful: Bool)? {
        guard !clause.isEmpty else { return nil }
        let starts = Phrases.reach(setting.before, in: clause, from: [0])
        let wider = Phrases.reach(setting.wider, in: clause, from: [0])
        var best: (topic: Topic, isDoubtful: Bool)?
        var length = 0
        for start in wider.sorted() where start < clause.count {
            for (word, topic) in setting.topics[clause[start]] ?? [] where word.count > length && clause[start...].starts(with: word) {
                let end = start + word.count
                guard topic.within == nil || topic.within == context?.context,
                    topic.needs.isEmpty || Array(clause[end...]).holds(topic.needs),
                    Phrases.reach(Phrases.after, in: clause, from: [end]).contains(clause.count)
                else { continue }
                best = (topic, !starts.contains(start))
                length = word.count
            }
        }
        return best
    }

    /// Readings as whole paths: in a context they are endings of its keys.
    func paths(_ readings: [[String]], of topic: Topic) -> [[String]] {
        guard topic.within != nil, let context else { return readings }
        return readings.map { endings in endings.flatMap { ending in context.keys.map { "\($0).\(ending)" } } }
    }

    /// Whether the number counts something else in the same words.
    func isOfOthers(_ topic: Topic, _ clause: [Unicode.Scalar]) -> Bool {
        guard let name = topic.sets?.context, let rules = setting.rules.contexts[name] else { return false }
        if rules.excludes.contains(where: clause.holds) { return true }
        guard !rules.needs.isEmpty, let last = counted.last, last == nil else { return false }
        return !text.holds(rules.needs)
    }

    /// The parts that the number may refer to because the sentence has named them before: `以自然人为主，新收12件`.
    func parts(_ topic: Topic, before end: Int) -> [[String]] {
        guard let groups = topic.sets, let rules = setting.rules.contexts[groups.context], !rules.parts.isEmpty else { return [] }
        let past = Array(text[..<end])
        return rules.parts.filter { $0.words.contains(where: past.holds) }.map { part in
            groups.keys.flatMap { key in part.keys.map { "\(key).\($0)" } }
        }
    }

    /// The figures that `共计` adds up: those of the two numbers before it.
    func sum(_ clause: [Unicode.Scalar]) -> [String]? {
        guard counted.count >= 2, let last = counted[counted.count - 1], let other = counted[counted.count - 2], last != other,
            let sum = setting.rules.sums.first(where: { Set($0) == last.union(other) })
        else { return nil }
        let isTotal = Phrases.total.contains {
            clause.starts(with: $0) && Phrases.reach(Phrases.afterTotal, in: clause, from: [$0.count]).contains(clause.count)
        }
        return isTotal ? sum : nil
    }

    /// Whether the sentence has mentioned a part of what the tables count, or another year.
    func isPartial(_ end: Int) -> Bool {
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
        // The clause itself may contain such a word as part of its topic: 上年|结转15件.
        guard !Phrases.partial.contains(where: rest.holds) else { return true }
        let years = rest.indices.filter { rest[$0] == "年" && $0 >= 4 && rest[($0 - 4)..<$0].allSatisfy(\.isArabic) }
        return years.last.map { Int(String(rest[($0 - 4)..<$0])) != setting.year } ?? false
    }
}
