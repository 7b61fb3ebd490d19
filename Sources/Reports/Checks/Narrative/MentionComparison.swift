/// Compares one number in prose with the figures that it may refer to.
struct MentionComparison {
    let mention: Mention
    let report: Report
    let form: Form
    let place: Place

    var diagnostic: Diagnostic? {
        let readings = mention.readings.compactMap(figure)
        let others = mention.others.compactMap(figure)
        // An absent figure is reported on its own; no number can contradict it.
        guard let first = readings.first, readings.count == mention.readings.count, !readings.contains(where: agrees) else { return nil }
        if let other = others.first(where: agrees) { return note([first, other]) }
        guard !mention.topic.isVague, !mention.isDoubtful else { return note(readings) }
        return Diagnostic(
            .warning, .proseContradictsTable,
            .contradiction(mention.clause, name(first.keys), first.written, shown(Array(readings.dropFirst()))), at: place, hint: .agree)
    }

    private func note(_ figures: [FigureSum]) -> Diagnostic {
        Diagnostic(.note, .ambiguousProseFigure, .ambiguous(mention.clause, shown(figures)), at: place, hint: .sayWhatIsCounted)
    }

    /// nil for no figures.
    private func shown(_ figures: [FigureSum]) -> Message? {
        guard !figures.isEmpty else { return nil }
        return Message(
            figures.map { "\(name($0.keys).chinese)为 \($0.written)" }.joined(separator: "；"),
            figures.map { "\(name($0.keys).english): \($0.written)" }.joined(separator: "; "))
    }

    private func agrees(_ figure: FigureSum) -> Bool {
        // Table two gives amounts in 万元; the number in prose is in 元.
        mention.topic.isMoney ? mention.number.stands(for: figure.value, scale: 1 / 10_000) : mention.number.stands(for: figure.value)
    }

    private struct FigureSum {
        var keys: [String]
        var value: Double
        var written: String
    }

    /// The sum of figures; nil if one is absent or the form does not have it.
    private func figure(_ keys: [String]) -> FigureSum? {
        var sum = 0
        for key in keys {
            switch report.figures[key] {
            case .count(let value): sum += value
            case .amount(let text) where keys.count == 1:
                guard let value = Double(text) else { return nil }
                return FigureSum(keys: keys, value: value, written: "\(text) 万元")
            default: return nil
            }
        }
        return FigureSum(keys: keys, value: Double(sum), written: String(sum))
    }

    private func name(_ keys: [String]) -> Message {
        let names = keys.map { form.officialName(ofPath: $0) ?? $0 }
        guard names.count > 2 else { return .sum(of: names) }
        let parts = names.map { $0.pieces(between: " › ") }
        var common: [String] = []
        for (index, part) in parts[0].enumerated()
        where common.count == index && parts.allSatisfy({ $0.count > index && $0[index] == part }) { common.append(part) }
        return common.isEmpty ? .sum(of: names) : .sum(ofAllIn: common.joined(separator: " › "))
    }
}

extension Message {
    fileprivate static func sum(of names: [String]) -> Message {
        let quoted = names.map { "“\($0)”" }
        return Message(quoted.joined(separator: "＋"), quoted.joined(separator: " + "))
    }
    fileprivate static func sum(ofAllIn group: String) -> Message { Message("“\(group)”各项之和", "all items of “\(group)” together") }
    fileprivate static func contradiction(_ clause: String, _ name: Message, _ value: String, _ also: Message?) -> Message {
        Message(
            "文中写“\(clause)”，表中\(name.chinese)为 \(value)\(also.map { "（\($0.chinese)）" } ?? "")",
            "the text says “\(clause)”, but the table has \(value) for \(name.english)\(also.map { " (\($0.english))" } ?? "")")
    }
    fileprivate static let agree = Message(
        "核对后使文字与表格一致；统计口径不同的，在文中说明", "make the text agree with the table, or say in the text how it counts")
    fileprivate static func ambiguous(_ clause: String, _ figures: Message?) -> Message {
        Message(
            "文中“\(clause)”指哪项数字不明确：\(figures?.chinese ?? "")",
            "it is not clear which figure “\(clause)” refers to: \(figures?.english ?? "")")
    }
    fileprivate static let sayWhatIsCounted = Message("写明统计口径，或与表格一致", "say what is counted, or make it agree with the table")
}
