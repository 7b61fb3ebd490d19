import Han

extension Check {
    /// Numbers that prose names, against the cells that they speak of. Whatever is not certain is left alone or only
    /// noted.
    static let narrativeFigures = Check { report, form, places in narrativeFigures(mentions(in: report), report, form, places) }

    /// The numbers of the report's prose that are understood, with the paths of their paragraphs.
    static func mentions(in report: Report) -> [(mention: Mention, path: String)] {
        let setting = SentenceReader.Setting(report)
        return report.narrative.flatMap { text, path in
            text.scalars.split { $0.endsSentence || $0 == "\n" }.flatMap { sentence in
                SentenceReader(Array(sentence), setting: setting).mentions.map { ($0, path) }
            }
        }
    }

    static func narrativeFigures(_ mentions: [(mention: Mention, path: String)], _ report: Report, _ form: Form, _ places: PlaceIndex)
        -> [Diagnostic]
    {
        mentions.compactMap { NarrativeFigure(mention: $0, report: report, form: form, place: places[$1] ?? Place(path: $1)).diagnostic }
    }
}

/// One number of prose with the figures that it may be.
private struct NarrativeFigure {
    let mention: Mention
    let report: Report
    let form: Form
    let place: Place

    var diagnostic: Diagnostic? {
        let readings = mention.readings.compactMap(figure)
        let others = mention.others.compactMap(figure)
        // An absent figure has its own diagnostic; nothing can be said against it.
        guard let first = readings.first, readings.count == mention.readings.count, !readings.contains(where: agrees) else { return nil }
        if let other = others.first(where: agrees) {
            return note(first, or: [other])
        }
        guard !mention.topic.isVague, !mention.isDoubtful else { return note(first, or: Array(readings.dropFirst())) }
        let rest = readings.dropFirst()
        let also = rest.isEmpty ? Message("", "") : Message("（\(shown(Array(rest)).chinese)）", " (\(shown(Array(rest)).english))")
        return Diagnostic(
            .warning, .proseContradictsTable,
            Message(
                "文中写“\(mention.clause)”，表中\(name(first.keys))为 \(first.written)\(also.chinese)",
                "the text says “\(mention.clause)”, but the table has \(first.written) for \(name(first.keys))\(also.english)"), at: place,
            hint: Message("核对后使文字与表格一致；统计口径不同的，在文中说明", "make text and table agree, or say how the text counts"))
    }

    private func note(_ first: Figure, or others: [Figure]) -> Diagnostic {
        let all = shown([first] + others)
        return Diagnostic(
            .note, .ambiguousProseFigure,
            Message("文中“\(mention.clause)”指哪项数字不明确：\(all.chinese)", "it is open which figure “\(mention.clause)” means: \(all.english)"),
            at: place,
            hint: Message("写明统计口径，或与表格一致", "say what is counted, or make it agree with the table"))
    }

    private func shown(_ figures: [Figure]) -> Message {
        Message(
            figures.map { "\(name($0.keys))为 \($0.written)" }.joined(separator: "；"),
            figures.map { "\(name($0.keys)): \($0.written)" }.joined(separator: "; "))
    }

    private func agrees(_ figure: Figure) -> Bool {
        // Table two has money in 万元, prose gives the number of 元.
        mention.topic.isMoney ? mention.number.stands(for: figure.value, scale: 1 / 10_000) : mention.number.stands(for: figure.value)
    }

    private struct Figure {
        var keys: [String]
        var value: Double
        var written: String
    }

    /// The sum of figures; nil when one is absent or the form has none such.
    private func figure(_ keys: [String]) -> Figure? {
        var sum = 0
        for key in keys {
            switch report.figures[key] {
            case .count(let value): sum += value
            case .amount(let text) where keys.count == 1:
                guard let value = Double(text) else { return nil }
                return Figure(keys: keys, value: value, written: "\(text) 万元")
            default: return nil
            }
        }
        return Figure(keys: keys, value: Double(sum), written: String(sum))
    }

    private func name(_ keys: [String]) -> String {
        let names = keys.map { form.officialName(ofPath: $0) ?? $0 }
        guard names.count > 2 else { return names.map { "“\($0)”" }.joined(separator: "＋") }
        let parts = names.map { $0.pieces(between: " › ") }
        var common: [String] = []
        for (index, part) in parts[0].enumerated()
        where common.count == index && parts.allSatisfy({ $0.count > index && $0[index] == part }) { common.append(part) }
        return common.isEmpty ? names.map { "“\($0)”" }.joined(separator: "＋") : "“\(common.joined(separator: " › "))”各项之和"
    }
}
