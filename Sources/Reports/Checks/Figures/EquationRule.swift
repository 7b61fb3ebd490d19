/// 勾稽关系: the form's equations that do not hold. A single cell that explains several of them is reported before them.
///
/// Sums that exceed the whole they are part of (`atMost`) only warn, because no notice prints these relations.
enum EquationRule: CheckRule {
    static let codes = DiagnosticCode.equationCodes

    static func diagnostics(_ subject: ReportSubject) -> [Diagnostic] {
        subject.form.sections.flatMap { section -> [Diagnostic] in
            guard let table = section.table else { return [] }
            let balance = Balance(of: table, section: section.key, subject.report)
            let broken = BrokenEquations(table: table, section: section.key, balance: balance, places: subject.places)
            return broken.diagnostics + exceeded(table, section: section.key, subject)
        }
    }

    private static func exceeded(_ table: FormTable, section: String, _ subject: ReportSubject) -> [Diagnostic] {
        table.bounds.compactMap { bound in
            let relation = table.relation(bound, section: section, in: subject.report)
            guard relation.holds == false, let sums = relation.sums else { return nil }
            var place = subject.place(relation.path)
            let cell = table.officialName(of: String(relation.path.dropFirst(section.count + 1)))
            place.cell = cell
            return Diagnostic(
                .warning, relation.code, .broken(relation), at: place, hint: .exceeded(by: sums.left - sums.right, at: cell))
        }
    }
}

extension Message {
    fileprivate static func exceeded(by excess: Int, at cell: String) -> Message {
        Message("多出 \(excess)，请核对“\(cell)”及各项", "\(excess) too many; check this cell and the terms")
    }
}
