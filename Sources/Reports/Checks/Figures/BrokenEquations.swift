/// The diagnostics for the equations of one table that do not hold.
struct BrokenEquations {
    let table: FormTable
    let section: String
    let balance: Balance
    let places: PlaceIndex

    var diagnostics: [Diagnostic] {
        let broken = balance.broken
        guard !broken.isEmpty else { return [] }
        let explanations = balance.explanations
        let wide = explanations.filter { $0.equations.count > 1 }
        return wide.map(wrongCell)
            + broken.map { index in
                if let cause = wide.first(where: { $0.equations.contains(index) }) { return equation(index, causedBy: cause) }
                return equation(index, candidates: explanations.first { $0.equations.contains(index) }?.corrections ?? [])
            }
    }

    /// One wrong figure, or a choice of figures if the equations cannot tell which of them is wrong.
    private func wrongCell(_ explanation: Balance.Explanation) -> Diagnostic {
        let first = explanation.corrections[0]
        let count = explanation.equations.count
        if explanation.corrections.count == 1 {
            return Diagnostic(
                .error, .wrongCell, .wrong(first, name(first), breaking: count), at: place(first.key), hint: .checkSource(first.corrected))
        }
        return Diagnostic(
            .error, .wrongCell, .oneOf(explanation.corrections.count, breaking: count), at: place(first.key),
            hint: .anyOf(named(explanation.corrections)))
    }

    private func equation(_ index: Int, causedBy cause: Balance.Explanation) -> Diagnostic {
        diagnostic(.note, index, hint: .follows(from: cause.corrections.map(name)))
    }

    private func equation(_ index: Int, candidates: [Balance.Correction]) -> Diagnostic {
        let difference = abs(balance.difference(index))
        return diagnostic(
            .error, index,
            hint: candidates.isEmpty
                ? .differ(by: difference, at: table.officialName(of: table.equations[index].right[0]))
                : .differ(by: difference, .anyOf(named(candidates))))
    }

    private func diagnostic(_ severity: Diagnostic.Severity, _ index: Int, hint: Message) -> Diagnostic {
        let equation = table.equations[index]
        let sums = "\(WrittenSum.text(balance.sides[index]?.left ?? [])) ≠ \(WrittenSum.text(balance.sides[index]?.right ?? []))"
        return Diagnostic(
            severity, equation.code, Message("\(equation.name.chinese)：\(sums)", "\(equation.name.english): \(sums)"),
            at: place(equation.right[0]), hint: hint)
    }

    private func name(_ correction: Balance.Correction) -> String { table.officialName(of: correction.key) }

    private func named(_ corrections: [Balance.Correction]) -> [(name: String, correction: Balance.Correction)] {
        corrections.map { (name($0), $0) }
    }

    private func place(_ key: String) -> Place {
        var place = places["\(section).\(key)"] ?? Place(path: "\(section).\(key)")
        place.cell = table.officialName(of: key)
        return place
    }
}

extension Message {
    fileprivate static func wrong(_ correction: Balance.Correction, _ name: String, breaking count: Int) -> Message {
        Message(
            "“\(name)”写的是 \(correction.written)，应为 \(correction.corrected)：\(count) 个不成立的等式都由这一格引起",
            "\(name) says \(correction.written) and should be \(correction.corrected): this cell alone breaks \(count) equations")
    }
    fileprivate static func checkSource(_ value: Int) -> Message {
        Message("核对原始数据；如属笔误，改为 \(value) 后各等式均成立", "check the source; if it is a slip, \(value) makes all of them hold")
    }
    fileprivate static func oneOf(_ cells: Int, breaking count: Int) -> Message {
        Message("\(count) 个不成立的等式由一格引起，可能的格子有 \(cells) 个", "one of \(cells) cells breaks \(count) equations")
    }
    fileprivate static func follows(from names: [String]) -> Message {
        Message("由\(names.map { "“\($0)”" }.joined(separator: "或"))引起，改正后即成立", "caused by \(names.joined(separator: " or "))")
    }
    fileprivate static func differ(by difference: Int, at cell: String) -> Message {
        Message(
            "两边相差 \(difference)，请核对“\(cell)”及各项", "the sides differ by \(difference); check this cell and the terms")
    }
    fileprivate static func differ(by difference: Int, _ choice: Message) -> Message {
        Message("两边相差 \(difference)。\(choice.chinese)", "the sides differ by \(difference). \(choice.english)")
    }
    fileprivate static func anyOf(_ corrections: [(name: String, correction: Balance.Correction)]) -> Message {
        let chinese = corrections.map { "“\($0.name)”由 \($0.correction.written) 改为 \($0.correction.corrected)" }
        let english = corrections.map { "\($0.name) from \($0.correction.written) to \($0.correction.corrected)" }
        return Message(
            "下列改正任取其一即可成立：\(chinese.joined(separator: "；"))",
            "any one of these corrections is enough: \(english.joined(separator: "; "))")
    }
}
