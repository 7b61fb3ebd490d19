/// The relations between the figures of two years that the form declares: 上年结转 equals last year's 结转下年度继续办理, and others.
enum YearRelationRule: CheckRule {
    static let codes = DiagnosticCode.yearRelationCodes

    static func diagnostics(_ pair: YearPair) -> [Diagnostic] {
        (pair.form.rules?.years ?? []).compactMap { declared in
            let relation = pair.relation(declared)
            guard relation.holds == false else { return nil }
            return Diagnostic(
                declared.severity, relation.code, .broken(relation), at: pair.figurePlace(relation.path), hint: declared.hint)
        }
    }
}

extension YearPair {
    /// All relations between figures of the two years, with their numbers.
    var relations: [Relation] {
        (form.rules?.years ?? []).map { declared in
            var relation = relation(declared)
            relation.subject = form.officialName(ofPath: declared.path) ?? declared.path
            return relation
        }
    }

    /// Without its subject, whose name takes longer to find than the rest.
    fileprivate func relation(_ declared: YearRelation) -> Relation {
        Relation(
            code: declared.code, name: declared.name, path: declared.path, subject: "", left: declared.left.map(value),
            right: declared.right.map(value), comparison: declared.comparison)
    }

    private func value(_ term: YearRelation.YearTerm) -> Int? {
        guard case .count(let value)? = (term.isPrevious ? previous : report).figures[term.path] else { return nil }
        return term.isSubtracted ? -value : value
    }
}
