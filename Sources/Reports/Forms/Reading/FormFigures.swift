/// The figures of a form, for rules that name them.
struct FormFigures {
    /// In the order of the form.
    let paths: [String]
    private let all: Set<String>
    private let money: Set<String>

    init(_ sections: [FormSection]) {
        paths = sections.flatMap { section in (section.table?.figures ?? []).compactMap { $0.figure.map { "\(section.key).\($0)" } } }
        all = Set(paths)
        money = Set(
            sections.flatMap { section in
                (section.table?.figures ?? []).filter(\.isMoney).compactMap { $0.figure.map { "\(section.key).\($0)" } }
            })
    }

    func contains(_ path: String) -> Bool { all.contains(path) }

    func isMoney(_ path: String) -> Bool { money.contains(path) }

    /// The figures of a term: a figure itself, or the `total` of a group; with `*`, those of all groups that match.
    func totals(_ term: String) -> [String] {
        let total = term + ".total"
        if !term.contains("*") { return contains(term) ? [term] : contains(total) ? [total] : [] }
        let pattern = FigurePattern(total)
        return paths.filter { pattern.part(of: $0) != nil }
    }

    /// The figures of the terms of a list, with a fault for those that the form does not have.
    func totals(_ object: ObjectReader, _ key: String) -> [String] {
        object.strings(key).flatMap { term in
            let found = totals(term)
            if found.isEmpty { unknown(term, object, key) }
            return found
        }
    }

    /// Patterns of figures, each of which has to match one.
    func patterns(_ object: ObjectReader, _ key: String) -> [FigurePattern] {
        object.strings(key).map { text in
            let pattern = FigurePattern(text)
            if !paths.contains(where: { pattern.part(of: $0) != nil }) { unknown(text, object, key) }
            return pattern
        }
    }

    func unknown(_ term: String, _ object: ObjectReader, _ key: String) {
        object.log.add(.error, .formEquationTerm, .unknownFigure(term), object.child(key), object.node(key)?.offset ?? object.offset)
    }
}

extension Message {
    fileprivate static func unknownFigure(_ term: String) -> Message {
        Message("格式没有“\(term)”这个数字", "the form has no figure \"\(term)\"")
    }
}
