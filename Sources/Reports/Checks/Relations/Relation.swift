/// A relation between figures with its numbers, whether it holds or not.
package struct Relation: Sendable {
    package var code: DiagnosticCode
    package var name: Message
    /// The figure that diagnostics point to, and the official name of what the relation is about: a column, a row or a figure.
    package var path: String
    package var subject: String
    /// The terms of both sides; nil for an absent one.
    package var left: [Int?]
    package var right: [Int?]
    package var comparison: FormEquation.Comparison

    /// nil if a figure is absent.
    package var holds: Bool? {
        guard let (left, right) = sums else { return nil }
        return comparison == .equal ? left == right : left <= right
    }

    var sums: (left: Int, right: Int)? {
        guard !left.contains(nil), !right.contains(nil) else { return nil }
        return (left.compactMap { $0 }.reduce(0, +), right.compactMap { $0 }.reduce(0, +))
    }

    /// Both sides as people write them, `缺` for an absent term.
    package var written: (left: String, right: String) { (WrittenSum.text(left), WrittenSum.text(right)) }
}

extension FormTable {
    /// The table's equations and bounds with a report's numbers.
    package func relations(section: String, in report: Report) -> [Relation] {
        (equations + bounds).map { equation in
            var relation = relation(equation, section: section, in: report)
            relation.subject = subject(of: equation)
            return relation
        }
    }

    /// Without its subject, whose name takes longer to find than the rest.
    func relation(_ equation: FormEquation, section: String, in report: Report) -> Relation {
        func values(_ keys: [String]) -> [Int?] {
            keys.map { key in if case .count(let value)? = report.figures["\(section).\(key)"] { value } else { nil } }
        }
        return Relation(
            code: equation.code, name: equation.name, path: "\(section).\(equation.right[0])", subject: "",
            left: values(equation.left), right: values(equation.right), comparison: equation.comparison)
    }

    /// What all terms of an equation have in common: their column, their row or the heading above them; otherwise the name of their
    /// total.
    private func subject(of equation: FormEquation) -> String {
        let names = (equation.left + equation.right).map { officialName(of: $0).pieces(between: " · ") }
        let rows = names.map { $0.dropLast($0.count > 1 ? 1 : 0).joined(separator: " · ") }
        let columns = names.map { $0.count > 1 ? $0[$0.count - 1] : "" }
        if let row = rows.first, Set(rows).count == 1 { return row }
        if let column = columns.first, !column.isEmpty, Set(columns).count == 1 { return column }
        let parts = rows.map { $0.pieces(between: " › ") }
        let common = parts[0].indices.prefix { index in parts.allSatisfy { $0.count > index && $0[index] == parts[0][index] } }
        return common.isEmpty || common.count == 1 && parts[0].count > 2
            ? officialName(of: equation.right[0]) : common.map { parts[0][$0] }.joined(separator: " › ")
    }
}

extension Message {
    /// `新收＋结转＝…：13+2=15 ≠ 16`: a relation that does not hold, with its numbers.
    static func broken(_ relation: Relation) -> Message {
        let sums = "\(relation.written.left) \(relation.comparison == .equal ? "≠" : ">") \(relation.written.right)"
        return Message("\(relation.name.chinese)：\(sums)", "\(relation.name.english): \(sums)")
    }
}
