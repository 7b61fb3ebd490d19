/// Reads the rules for numbers in prose.
struct ProseRulesReader {
    let figures: FormFigures

    func read(_ prose: ObjectReader) -> ProseRules {
        var rules = ProseRules()
        /// The parts of each context: words and the endings of figures.
        var parts: [String: [TopicPart]] = [:]
        for context in prose.objects("contexts") {
            let name = context.string(context.required("name"), "name") ?? ""
            rules.contexts[name] = TopicContext(
                needs: (context.string("needs") ?? "").scalars, excludes: context.strings("excludes").map(\.scalars),
                parts: readParts(context, "maybe"))
            let followUps = readParts(context, "parts")
            parts[name] = followUps
            rules.topics += followUps.map { part in
                Topic(words: part.words, readings: [part.keys]).with { $0.within = name }
            }
            context.finish()
        }
        for object in prose.objects("topics") { rules.topics += TopicReader(topic: object, parts: parts, figures: figures).read() }
        rules.sums = sums(prose, "sums")
        rules.noneReceived = none(prose, "noneReceived")
        rules.noneHappened = none(prose, "noneHappened")
        prose.finish()
        return rules
    }

    private func sums(_ object: ObjectReader, _ key: String) -> [[String]] { TopicReader.sums(object, key, figures) }

    private func none(_ prose: ObjectReader, _ key: String) -> [NoneTopic] {
        prose.objects(key).map { none in
            defer { none.finish() }
            return NoneTopic(words: none.words("words"), figures: figures.totals(none, "figures"))
        }
    }

    /// Parts whose endings have to be those of some figure.
    private func readParts(_ context: ObjectReader, _ key: String) -> [TopicPart] {
        context.objects(key).map { part in
            defer { part.finish() }
            let keys = part.strings("figures")
            for ending in keys where !figures.paths.contains(where: { $0.hasSuffix("." + ending) }) {
                figures.unknown(ending, part, "figures")
            }
            return TopicPart(words: part.words("words"), keys: keys)
        }
    }
}

extension Topic {
    func with(_ change: (inout Topic) -> Void) -> Topic {
        var topic = self
        change(&topic)
        return topic
    }
}
