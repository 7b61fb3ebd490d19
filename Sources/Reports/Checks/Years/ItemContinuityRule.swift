enum ItemContinuityRule: Rule {
    static let codes: [DiagnosticCode] = [.itemsDiscontinuous]

    /// 2019 form: 上一年项目数量 is what last year had after its 本年增/减. Lists of items are drawn up anew now and then, so that
    /// it warns.
    static func diagnostics(_ years: YearPair) -> [Diagnostic] {
        years.broken(years.itemsGoOn) { relation, now, _ in
            let sum = relation.written.right
            return Diagnostic(
                .warning, relation.code,
                Message(
                    "上一年项目数量写的是 \(now)；按上年报告的上一年项目数量与本年增/减，应为 \(sum)",
                    "last year's items: \(now) here; by last year's report they are \(sum)"),
                at: years.figurePlace(relation.path),
                hint: Message(
                    "核对两年的数字；因权责清单调整等原因不相等的，在报告中说明", "check both years; where the list of items was drawn up anew, say so in the report"))
        }
    }
}

extension YearPair {
    var itemsGoOn: [Relation] {
        form.figurePaths.filter { $0.hasSuffix(".lastYear") }.map { path in
            relation(
                .itemsDiscontinuous, Message("上一年项目数量＝上年报告的上一年项目数量＋本年增/减", "last year's items = those of last year's report + its change"),
                path,
                left: [count(path, in: report)],
                right: [count(path, in: previous), count("\(path.dropLast(".lastYear".count)).change", in: previous)])
        }
    }
}
