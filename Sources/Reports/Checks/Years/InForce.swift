extension YearCheck {
    /// 现行有效件数 goes on from last year's: what was made is added, what was abolished is taken off. Documents that
    /// expire without being abolished break it rightly, so it warns.
    static let inForce = YearCheck { years in
        years.form.figurePaths.filter { $0.hasSuffix(".inForce") }.compactMap { path in
            let group = path.dropLast(".inForce".count)
            guard let (now, before) = years.count(path), let issued = years.count("\(group).issued", in: years.report),
                let repealed = years.count("\(group).repealed", in: years.report), now != before + issued - repealed else { return nil }
            let sum = "\(before)+\(issued)-\(repealed)=\(before + issued - repealed)"
            return Finding(.warning, "YRS-02",
                Message("现行有效件数写的是 \(now)；按上年现行有效＋本年制发－本年废止，应为 \(sum)", "in force: \(now) here; last year's, plus issued, less repealed is \(sum)"), at: years.places.figure(path, of: years.form),
                hint: Message("核对三项数字；因文件到期失效等原因不相等的，在报告中说明", "check the three; where documents expired, say so in the report"))
        }
    }
}
