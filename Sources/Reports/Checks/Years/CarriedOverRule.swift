enum CarriedOverRule: Rule {
    static let codes: [DiagnosticCode] = [.carriedOverDiffers]

    /// What this year takes over is what last year left: 上年结转 equals last year's 结转下年度继续办理, for every applicant.
    static func diagnostics(_ years: YearPair) -> [Diagnostic] {
        years.broken(years.carriedOver) { relation, now, before in
            let source = YearPair.left(of: relation.path)
            let name = years.form.officialName(ofPath: source) ?? source
            return Diagnostic(
                .error, relation.code,
                Message("上年结转写的是 \(now)，上年报告的“\(name)”是 \(before)", "carried over: \(now) here, but \(before) in last year's \(name)"),
                at: years.figurePlace(relation.path),
                hint: Message("两数应当相等；机构改革中划入、划出的，在报告中说明", "the two have to be equal; explain what a reorganisation moved"))
        }
    }
}

extension YearPair {
    private static let taken = "applications.carriedOver."

    /// The figure of last year's report that one of 上年结转 takes up.
    fileprivate static func left(of path: String) -> String { "applications.carriedForward." + path.dropFirst(taken.count) }

    var carriedOver: [Relation] {
        form.figurePaths.filter { $0.hasPrefix(Self.taken) }.map { path in
            relation(
                .carriedOverDiffers, Message("上年结转＝上年报告的结转下年度继续办理", "carried over = last year's carried forward"), path,
                left: [count(path, in: report)], right: [count(Self.left(of: path), in: previous)])
        }
    }
}
