import Han

/// Finds the numbers of one sentence whose clauses contain nothing but a topic and words that do not change what is counted.
struct SentenceReader {
    /// In Simplified characters, like the topics.
    let text: [Unicode.Scalar]
    /// As written; both have the same length.
    let written: [Unicode.Scalar]
    let setting: ProseSetting
    /// What later words of the sentence are about.
    var context: TopicGroups?
    /// What the numbers so far count; nil for those that are not understood.
    var counted: [Set<String>?] = []
    var mentions: [Mention] = []

    /// A longer clause says more than a number.
    static let longestClause = 48
    /// The text before each number is searched; nobody writes longer sentences by hand.
    private static let longestSentence = 1000
    /// The units, and the characters of words for none; a sentence without any of them is not read.
    private static let telling = Set("件宗起份元未没无".unicodeScalars)
    private static let units = Set("件宗起份元".unicodeScalars)

    init(_ sentence: [Unicode.Scalar], setting: ProseSetting) {
        text = setting.simplified(sentence)
        written = sentence
        self.setting = setting
        // Most sentences count nothing.
        if sentence.count <= Self.longestSentence, text.contains(where: Self.telling.contains) { read() }
    }

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
            // What follows a number that is not understood may be about that number.
            if understood == nil { context = nil }
        }
        guard range.count <= Self.longestClause, !isPartial(range.lowerBound) else { return }
        let range = afterIntroduction(range)
        let clause = Array(text[range])
        let words = String(written[range.lowerBound..<(range.upperBound + number.length + 1)].drop { $0 == "、" })
        if let sum = sum(clause), unit == "件" {
            mentions.append(
                Mention(
                    clause: words, number: number, topic: Topic(words: [], readings: [sum]), readings: [sum], others: [], isDoubtful: false)
            )
            return
        }
        guard let (topic, isDoubtful) = topic(of: clause), topic.isMoney == (unit == "元"), !isOfOthers(topic, clause) else { return }
        let readings = paths(topic.readings, of: topic)
        understood = Set(readings.first ?? [])
        let parts = parts(topic, before: range.lowerBound)
        mentions.append(
            Mention(
                clause: words, number: number, topic: topic, readings: readings + parts, others: paths(topic.others, of: topic),
                isDoubtful: isDoubtful || !parts.isEmpty))
        if let sets = topic.sets { context = sets }
    }

    /// The part after `办理结果：`, which only announces numbers.
    private func afterIntroduction(_ range: Range<Int>) -> Range<Int> {
        guard let colon = text[range].lastIndex(of: "："),
            Phrases.introductions.contains(where: { text[range.lowerBound..<colon].reversed().starts(with: $0.reversed()) })
        else { return range }
        return (colon + 1)..<range.upperBound
    }
}
