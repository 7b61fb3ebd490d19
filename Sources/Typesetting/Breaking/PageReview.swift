import Documents

/// Finds what the pages that were chosen do not observe, because no division does.
struct PageReview {
    let galley: Galley
    let rules: PageRules

    func issues(of plans: [PagePlan]) -> [SettingIssue] {
        var issues: [SettingIssue] = []
        for (index, plan) in plans.enumerated() {
            let page = rules.pagesBefore + index + 1
            let isLast = index == plans.count - 1
            if plan.spacing < 1, let origin = signature(on: plan)?.origin {
                issues.append(SettingIssue(.respaced(page: page), origin: origin))
            }
            if let box = signatureAlone(on: plan) { issues.append(SettingIssue(.signatureAlone(page: page), origin: box.origin)) }
            if let origin = noteApart(on: plan) { issues.append(SettingIssue(.noteApart(page: page), origin: origin)) }
            if !isLast, let issue = end(of: plan, page: page) { issues.append(issue) }
            if let reason = plan.earlyEnd { issues.append(SettingIssue(.earlyEnd(reason, page: page), origin: origin(after: plan))) }
        }
        issues += galley.items.compactMap { item in
            guard case .box(let box) = item, box.height > galley.page.textBlock.height + 0.01 else { return nil }
            return SettingIssue(.tooHigh, origin: box.origin)
        }
        return issues
    }

    private func boxes(on plan: PagePlan) -> [Box] {
        guard plan.start.item < plan.end.item else { return [] }
        return galley.items[plan.start.item..<plan.end.item].compactMap { if case .box(let box) = $0 { box } else { nil } }
    }

    private func signature(on plan: PagePlan) -> Box? { boxes(on: plan).first { $0.kind == .signature } }

    private func signatureAlone(on plan: PagePlan) -> Box? {
        var company = 0
        for index in plan.start.item..<max(plan.start.item, plan.end.item) {
            switch galley.items[index] {
            case .box(let box):
                if box.kind == .text { company += 2 }
                if box.kind == .signature { return company < 2 ? box : nil }
            case .table(let item):
                let table = item.variants[plan.variant(of: index)]
                company += table.company(from: index == plan.start.item ? plan.start.cut : 0, to: table.cutCount)
            case .space, .penalty: continue
            }
        }
        return nil
    }

    /// Returns the origin of a line whose note starts on a later page.
    private func noteApart(on plan: PagePlan) -> Origin? {
        func startLater(_ lines: Range<Int>) -> Bool {
            lines.contains { line in
                line >= plan.notes.upperBound && (line == 0 || galley.notes[line].note != galley.notes[line - 1].note)
            }
        }
        if let box = boxes(on: plan).first(where: { startLater($0.notes) }) { return box.origin }
        let end = plan.end.cut > 0 ? plan.end.item + 1 : max(plan.start.item, plan.end.item)
        for index in plan.start.item..<end {
            guard case .table(let item) = galley.items[index] else { continue }
            let first = index == plan.start.item ? plan.start.cut : 0
            let last = index == plan.end.item ? plan.end.cut : .max
            let isApart = item.notes.references.contains { first <= $0.position && $0.position < last && startLater($0.lines) }
            if isApart { return item.origin }
        }
        return nil
    }

    /// Returns the origin of what the next page starts with.
    private func origin(after plan: PagePlan) -> Origin {
        for item in galley.items[plan.end.item...] {
            switch item {
            case .box(let box): return box.origin
            case .table(let table): return table.origin
            case .space, .penalty: continue
            }
        }
        return .none
    }

    private func end(of plan: PagePlan, page: Int) -> SettingIssue? {
        if plan.end.cut > 0 {
            guard case .table(let item) = galley.items[plan.end.item], item.division.keeps > 0 else { return nil }
            return SettingIssue(.tableDivided(page: page), origin: item.origin)
        }
        guard plan.end.item > 0, case .penalty(let cost) = galley.items[plan.end.item - 1] else { return nil }
        // What remains of a signature has no text above it.
        if cost.company > 0 { return SettingIssue(.signatureAlone(page: page + 1), origin: origin(after: plan)) }
        if cost == PageCosts.followerAlone { return SettingIssue(.followerAlone(page: page + 1), origin: origin(after: plan)) }
        // Captions are headings of their tables.
        guard cost.keeps > 0, let last = boxes(on: plan).last else { return nil }
        return SettingIssue(.headingAlone(page: page), origin: last.origin)
    }
}
