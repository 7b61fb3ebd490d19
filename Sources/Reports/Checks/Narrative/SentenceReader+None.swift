/// Clauses that say that there was none: `未收到政府信息公开申请`, `未发生行政复议和行政诉讼`.
extension SentenceReader {
    mutating func readNone(_ range: Range<Int>) {
        // A clause without a number may change the subject: 行政诉讼方面，…
        if !range.isEmpty, !text[range].elementsEqual("其中".unicodeScalars) { context = nil }
        guard !range.isEmpty, range.count <= Self.longestClause, !isPartial(range.lowerBound) else { return }
        let clause = Array(text[range])
        guard let figures = noneReceived(clause) ?? noneHappened(clause), !figures.isEmpty else { return }
        let none = ProseNumber(value: 0, lastPlace: 1, length: 0)
        mentions.append(
            Mention(
                clause: String(written[range]), number: none, topic: Topic(words: [], readings: [figures]), readings: [figures], others: [],
                isDoubtful: false))
    }

    private func noneReceived(_ clause: [Unicode.Scalar]) -> [String]? {
        let topics = setting.rules.noneReceived.filter { $0.words.contains(where: clause.holds) }
        guard !topics.isEmpty else { return nil }
        let received = ends(of: Phrases.noneReceived, in: clause)
        guard !received.isEmpty, Phrases.reach(Phrases.after + [["件"]], in: clause, from: received).contains(clause.count) else {
            return nil
        }
        return topics.flatMap(\.figures)
    }

    private func noneHappened(_ clause: [Unicode.Scalar]) -> [String]? {
        let topics = setting.rules.noneHappened
        guard topics.contains(where: { clause.holds($0.words[0]) }) else { return nil }
        let happened = Phrases.reach(setting.before, in: clause, from: ends(of: Phrases.noneHappened, in: clause))
        guard !happened.isEmpty,
            Phrases.reach(Phrases.after + Phrases.connectives + topics.flatMap(\.words), in: clause, from: happened).contains(clause.count)
        else { return nil }
        return topics.filter { $0.words.contains(where: clause.holds) }.flatMap(\.figures)
    }

    /// Where the words end that a clause may start with.
    private func ends(of words: [[Unicode.Scalar]], in clause: [Unicode.Scalar]) -> Set<Int> {
        let starts = Phrases.reach(setting.before, in: clause, from: [0])
        return Set(starts.flatMap { start in words.filter { clause[start...].starts(with: $0) }.map { start + $0.count } })
    }
}
