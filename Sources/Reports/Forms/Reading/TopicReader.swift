/// Reads one topic of prose.
struct TopicReader {
    let topic: ObjectReader
    /// The parts of the contexts by name.
    let parts: [String: [TopicPart]]
    let figures: FormFigures

    func read() -> [Topic] {
        defer { topic.finish() }
        let context = context()
        if topic.node("nouns") != nil { return counted(nouns: topic.words("nouns"), context) }
        let sum = figures.totals(topic, "figures")
        var one = Topic(words: topic.words("words"), readings: sum.isEmpty ? [] : [sum])
        one.readings += Self.sums(topic, "or", figures)
        one.needs = (topic.string("needs") ?? "").scalars
        one.isVague = topic.bool("vague") ?? false
        one.isMoney = sum.first.map(figures.isMoney) ?? false
        if let context, !sum.isEmpty {
            for figure in sum where !figure.hasSuffix(".total") { figures.unknown(figure + ".total", topic, "figures") }
            one.sets = TopicGroups(context: context, keys: sum.map { String($0.dropLast(".total".count)) })
            // A number for several rows may be that of one of them.
            if sum.count > 1 { one.others = sum.map { [$0] } }
        }
        if topic.node("unclear") != nil { one.others = Self.sums(topic, "unclear", figures) }
        return [one]
    }

    /// `制发规范性文件`, `制发的规范性文件`, `规范性文件制发`: the words of each part with each noun.
    private func counted(nouns: [[Unicode.Scalar]], _ context: String?) -> [Topic] {
        let groups = topic.strings("figures")
        guard let context else { return [] }
        return (parts[context] ?? []).map { part in
            let keys = groups.flatMap { group in part.keys.map { "\(group).\($0)" } }
            for key in keys where !figures.contains(key) { figures.unknown(key, topic, "figures") }
            let words = part.words.flatMap { verb in nouns.flatMap { Self.combinations(verb, $0) } }
            return Topic(words: words, readings: [keys]).with { $0.sets = TopicGroups(context: context, keys: groups) }
        }
    }

    private static func combinations(_ verb: [Unicode.Scalar], _ noun: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
        [verb + noun, verb + "的".scalars + noun, noun + verb]
    }

    private func context() -> String? {
        guard let node = topic.node("context"), let name = topic.string(node, "context") else { return nil }
        if parts[name] == nil { topic.log.add(.error, .formEquationTerm, .unknownContext(name), topic.child("context"), node.offset) }
        return name
    }

    /// A list of sums, each a list of terms.
    static func sums(_ object: ObjectReader, _ key: String, _ figures: FormFigures) -> [[String]] {
        (object.array(object.node(key), key) ?? []).enumerated().map { index, node in
            (object.array(node, "\(key)[\(index)]") ?? []).flatMap { term -> [String] in
                let found = object.string(term, "\(key)[\(index)]").map(figures.totals) ?? []
                if found.isEmpty, case .string(let text) = term.value { figures.unknown(text, object, key) }
                return found
            }
        }
    }
}

extension Message {
    fileprivate static func unknownContext(_ name: String) -> Message {
        Message("contexts 里没有“\(name)”", "there is no \"\(name)\" in contexts")
    }
}
