enum InForceRule: Rule {
    static let codes: [DiagnosticCode] = [.inForceDiscontinuous]

    /// 现行有效件数 goes on from last year's: what was made is added, what was abolished is taken off. Documents that
    /// expire without being abolished break it rightly, so it warns.
    static func diagnostics(_ years: YearPair) -> [Diagnostic] {
        years.broken(years.inForce) { relation, now, _ in
            let sum = relation.written.right
            return Diagnostic(
                .warning, relation.code,
                Message(
                    "现行有效件数写的是 \(now)；按上年现行有效＋本年制发－本年废止，应为 \(sum)",
                    "in force: \(now) here; last year's, plus issued, less repealed is \(sum)"),
                at: years.figurePlace(relation.path),
                hint: Message("核对三项数字；因文件到期失效等原因不相等的，在报告中说明", "check the three; where documents expired, say so in the report"))
        }
    }
}

extension YearPair {
    var inForce: [Relation] {
        form.figurePaths.filter { $0.hasSuffix(".inForce") }.map { path in
            let group = path.dropLast(".inForce".count)
            return relation(
                .inForceDiscontinuous, Message("现行有效＝上年现行有效＋本年制发－本年废止", "in force = last year's + issued - repealed"), path,
                left: [count(path, in: report)],
                right: [
                    count(path, in: previous), count("\(group).issued", in: report), count("\(group).repealed", in: report).map { -$0 },
                ])
        }
    }
}
