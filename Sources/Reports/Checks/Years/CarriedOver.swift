extension YearCheck {
    /// What this year takes over is what last year left: 上年结转 equals last year's 结转下年度继续办理, for every applicant.
    static let carriedOver = YearCheck { years in
        let from = "applications.carriedForward.", to = "applications.carriedOver."
        return years.form.figurePaths.filter { $0.hasPrefix(to) }.compactMap { path in
            let source = from + path.dropFirst(to.count)
            guard let now = years.count(path, in: years.report), let before = years.count(source, in: years.previous), now != before else { return nil }
            let name = years.form.officialName(ofPath: source) ?? source
            return Finding(.error, "YRS-01",
                Message("上年结转写的是 \(now)，上年报告的“\(name)”是 \(before)", "carried over: \(now) here, but \(before) in last year's \(name)"), at: years.places.figure(path, of: years.form),
                hint: Message("两数应当相等；机构改革中划入、划出的，在报告中说明", "the two have to be equal; explain what a reorganisation moved"))
        }
    }
}
