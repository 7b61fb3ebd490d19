/// Reads a relation with last year's report and expands its `*` over the figures of the form.
struct YearRelationReader {
    let relation: ObjectReader
    let figures: FormFigures

    /// A term as written: `previous.` for last year's figure, `-` before a term that is subtracted.
    private struct WrittenTerm {
        var pattern: FigurePattern
        var isPrevious: Bool
        var isSubtracted: Bool

        init(_ text: String) {
            var rest = text[...]
            isSubtracted = rest.first == "-"
            if isSubtracted { rest = rest.dropFirst() }
            isPrevious = rest.hasPrefix("previous.")
            if isPrevious { rest = rest.dropFirst("previous.".count) }
            pattern = FigurePattern(String(rest))
        }

        func term(_ part: Substring) -> YearRelation.YearTerm {
            YearRelation.YearTerm(path: pattern.path(part), isPrevious: isPrevious, isSubtracted: isSubtracted)
        }
    }

    func read() -> [YearRelation] {
        defer { relation.finish() }
        let code = relation.code(of: DiagnosticCode.yearRelationCodes)
        let name = relation.name()
        let hint = relation.node("hint") == nil ? nil : relation.hint()
        let severity = relation.node("severity").flatMap { relation.oneOf(Diagnostic.Severity.self, $0, "severity") } ?? .warning
        let comparison = relation.node("relation").flatMap { relation.oneOf(FormEquation.Comparison.self, $0, "relation") } ?? .equal
        let left = relation.strings("left").map(WrittenTerm.init)
        let right = relation.strings("right").map(WrittenTerm.init)
        guard let code else { return [] }
        guard let first = (left + right).first(where: { !$0.isPrevious }) else {
            relation.log.add(.error, .formEquationTerm, .noFigureOfThisYear, relation.path, relation.offset)
            return []
        }
        let parts = figures.paths.compactMap { first.pattern.part(of: $0) }
        if parts.isEmpty { figures.unknown(first.pattern.text, relation, left.contains { !$0.isPrevious } ? "left" : "right") }
        return parts.map { part in
            let expanded = YearRelation(
                code: code, severity: severity, name: name, hint: hint, comparison: comparison, left: left.map { $0.term(part) },
                right: right.map { $0.term(part) }, path: first.pattern.path(part))
            for term in expanded.left where !figures.contains(term.path) { figures.unknown(term.path, relation, "left") }
            for term in expanded.right where !figures.contains(term.path) { figures.unknown(term.path, relation, "right") }
            return expanded
        }
    }
}

extension Message {
    fileprivate static let noFigureOfThisYear = Message(
        "关系中没有本年的数字", "the relation has no figure of this year's report")
}
