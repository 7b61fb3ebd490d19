extension Check {
    /// 勾稽关系: the form's equations, with the numbers of those that do not hold; a cell that explains several of them
    /// at once is named before them.
    static let equations = Check { report, form, places in
        form.sections.flatMap { section -> [Diagnostic] in
            guard let table = section.table else { return [] }
            let balance = Balance(of: table, section: section.key, report)
            let exceeded = exceeded(table, section: section.key, report, places)
            guard !balance.broken.isEmpty else { return exceeded }
            return BrokenEquations(table: table, section: section.key, balance: balance, places: places).diagnostics + exceeded
        }
    }

    /// Sums that are more than what they are a part of. No notice prints these relations, so that they warn.
    private static func exceeded(_ table: FormTable, section: String, _ report: Report, _ places: PlaceIndex) -> [Diagnostic] {
        table.bounds.compactMap { bound in
            let relation = table.relation(bound, section: section, in: report)
            guard relation.holds == false, let sums = relation.sums else { return nil }
            let cell = table.officialName(of: String(relation.path.dropFirst(section.count + 1)))
            var place = places[relation.path] ?? Place(path: relation.path)
            place.cell = cell
            let text = "\(relation.written.left) > \(relation.written.right)"
            return Diagnostic(
                .warning, relation.code, Message("\(relation.name.chinese)：\(text)", "\(relation.name.english): \(text)"), at: place,
                hint: Message(
                    "多出 \(sums.left - sums.right)，请核对“\(cell)”及各项", "\(sums.left - sums.right) too many; check this cell and its terms"))
        }
    }
}

/// Words for the equations of one table that do not hold.
private struct BrokenEquations {
    let table: FormTable
    let section: String
    let balance: Balance
    let places: PlaceIndex

    var diagnostics: [Diagnostic] {
        let explanations = balance.explanations
        let wide = explanations.filter { $0.equations.count > 1 }
        return wide.map(wrongCell)
            + balance.broken.map { index in
                if let cause = wide.first(where: { $0.equations.contains(index) }) { return equation(index, causedBy: cause) }
                return equation(index, candidates: explanations.first { $0.equations.contains(index) }?.cells ?? [])
            }
    }

    /// One figure that is wrong, or a choice of them where the equations cannot tell which.
    private func wrongCell(_ explanation: Balance.Explanation) -> Diagnostic {
        let count = explanation.equations.count
        let first = explanation.cells[0]
        let place = place(first.key)
        if explanation.cells.count == 1 {
            let name = table.officialName(of: first.key)
            return Diagnostic(
                .error, .wrongCell,
                Message(
                    "“\(name)”写的是 \(first.written)，应为 \(first.mended)：\(count) 个不成立的等式都由这一格引起",
                    "\(name) says \(first.written) and should be \(first.mended): this cell alone breaks \(count) equations"), at: place,
                hint: Message("核对原始数据；如属笔误，改为 \(first.mended) 后各等式均成立", "check the source; if it is a slip, \(first.mended) mends them all")
            )
        }
        return Diagnostic(
            .error, .wrongCell,
            Message(
                "\(count) 个不成立的等式由一格引起，可能的格子有 \(explanation.cells.count) 个",
                "one of \(explanation.cells.count) cells breaks \(count) equations"), at: place, hint: choice(explanation.cells))
    }

    private func equation(_ index: Int, causedBy cause: Balance.Explanation) -> Diagnostic {
        let name = cause.cells.map { "“\(table.officialName(of: $0.key))”" }.joined(separator: "或")
        return diagnostic(.note, index, hint: Message("由\(name)引起，改正后即成立", "follows from \(name)"))
    }

    private func equation(_ index: Int, candidates: [Balance.Cell]) -> Diagnostic {
        let equation = table.equations[index]
        let difference = abs(balance.difference(index))
        let cell = table.officialName(of: equation.right[0])
        guard !candidates.isEmpty else {
            return diagnostic(
                .error, index,
                hint: Message("两边相差 \(difference)，请核对“\(cell)”及各项", "the sides differ by \(difference); check this cell and its terms"))
        }
        let choice = choice(candidates)
        return diagnostic(
            .error, index, hint: Message("两边相差 \(difference)。\(choice.chinese)", "the sides differ by \(difference). \(choice.english)"))
    }

    private func choice(_ cells: [Balance.Cell]) -> Message {
        let chinese = cells.map { "“\(table.officialName(of: $0.key))”由 \($0.written) 改为 \($0.mended)" }
        let english = cells.map { "\(table.officialName(of: $0.key)) from \($0.written) to \($0.mended)" }
        return Message("下列改正任取其一即可成立：\(chinese.joined(separator: "；"))", "any one of these mends it: \(english.joined(separator: "; "))")
    }

    private func diagnostic(_ severity: Diagnostic.Severity, _ index: Int, hint: Message) -> Diagnostic {
        let equation = table.equations[index]
        let sums = "\(WrittenSum.text(balance.sides[index]?.left ?? [])) ≠ \(WrittenSum.text(balance.sides[index]?.right ?? []))"
        return Diagnostic(
            severity, equation.code, Message("\(equation.name.chinese)：\(sums)", "\(equation.name.english): \(sums)"),
            at: place(equation.right[0]), hint: hint)
    }

    private func place(_ key: String) -> Place {
        var place = places["\(section).\(key)"] ?? Place(path: "\(section).\(key)")
        place.cell = table.officialName(of: key)
        return place
    }
}
