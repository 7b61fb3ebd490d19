enum PendingCaseRule: Rule {
    static let codes: [DiagnosticCode] = [.pendingCasesMissing]

    /// A case that was not concluded last year is concluded or still pending in this one, so that this year's total is
    /// not below last year's 尚未审结.
    static func diagnostics(_ years: YearPair) -> [Diagnostic] {
        years.broken(years.pendingCases) { relation, before, now in
            Diagnostic(
                .warning, relation.code,
                Message("上年尚未审结 \(before) 件，本年总计只有 \(now) 件", "\(before) cases were pending last year, but this year has \(now) in all"),
                at: years.figurePlace(relation.path),
                hint: Message("上年未审结的，本年审结的计入结果，仍未审结的计入“尚未审结”", "count each under its outcome or as still pending"))
        }
    }
}

extension YearPair {
    var pendingCases: [Relation] {
        form.figurePaths.filter { $0.hasPrefix("litigation.") && $0.hasSuffix(".total") }.map { path in
            relation(
                .pendingCasesMissing, Message("上年尚未审结的不多于本年总计", "last year's pending cases, at most this year's total"), path,
                left: [count(path.dropLast("total".count) + "pending", in: previous)], right: [count(path, in: report)], .atMost)
        }
    }
}
