extension YearCheck {
    /// 2019 form: 上一年项目数量 is what last year had after its 本年增/减. Lists of items are drawn up anew now and then, so that
    /// it warns.
    static let itemsGoOn = YearCheck { years in
        years.form.figurePaths.filter { $0.hasSuffix(".lastYear") }.compactMap { path in
            let group = path.dropLast(".lastYear".count)
            guard let (now, before) = years.count(path), let change = years.count("\(group).change", in: years.previous), now != before + change else { return nil }
            let sum = "\(before)\(change < 0 ? "" : "+")\(change)=\(before + change)"
            return Finding(.warning, "YRS-07",
                Message("上一年项目数量写的是 \(now)；按上年报告的上一年项目数量与本年增/减，应为 \(sum)", "last year's items: \(now) here; by last year's report they are \(sum)"), at: years.places.figure(path, of: years.form),
                hint: Message("核对两年的数字；因权责清单调整等原因不相等的，在报告中说明", "check both years; where the list of items was drawn up anew, say so in the report"))
        }
    }
}
