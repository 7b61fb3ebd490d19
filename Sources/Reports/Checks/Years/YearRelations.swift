extension YearPair {
    /// All relations between figures of the two years.
    var relations: [Relation] { carriedOver + inForce + itemsGoOn + pendingCases }

    func relation(
        _ code: DiagnosticCode, _ name: Message, _ path: String, left: [Int?], right: [Int?], _ comparison: FormEquation.Comparison = .equal
    ) -> Relation {
        Relation(
            code: code, name: name, path: path, subject: form.officialName(ofPath: path) ?? path, left: left, right: right,
            comparison: comparison)
    }

    /// What is said about the relations that do not hold, given the sums of both sides.
    func broken(_ relations: [Relation], _ diagnostic: (Relation, Int, Int) -> Diagnostic) -> [Diagnostic] {
        relations.compactMap { relation in
            guard relation.holds == false, let sums = relation.sums else { return nil }
            return diagnostic(relation, sums.left, sums.right)
        }
    }

    func count(_ path: some StringProtocol, in report: Report) -> Int? {
        guard case .count(let value)? = report.figures[String(path)] else { return nil }
        return value
    }
}
