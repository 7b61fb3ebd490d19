/// The best division of a galley over all numbers of lines that its last paragraph can have.
struct PageDivision {
    private let galley: Galley
    private let rules: PageRules

    init(_ galley: Galley, rules: PageRules) {
        self.galley = galley
        self.rules = rules
    }

    /// Returns the galley as it is divided, and its pages.
    func best(pulse: () throws -> Void) rethrows -> (galley: Galley, plans: [PagePlan]) {
        var best = try division(of: galley, pulse: pulse)
        var chosen = galley
        for alternative in galley.alternatives where alternative.cost < best.cost.withoutPages(best.plans.count - 1) {
            var other = galley
            other.replace(alternative.range, by: alternative.items)
            var found = try division(of: other, pulse: pulse)
            found.cost += alternative.cost
            if found.cost < best.cost { (best, chosen) = (found, other) }
        }
        for (index, plan) in best.plans.enumerated() {
            best.plans[index].earlyEnd = EarlyEnd(plan, before: best.plans.dropFirst(index + 1).first, in: chosen)
        }
        return (chosen, best.plans)
    }

    /// Tries whole tables first, which is quick. If nothing graver than single lines and empty space is wrong then, no
    /// division that parts a table can be better.
    private func division(of galley: Galley, pulse: () throws -> Void) rethrows -> (plans: [PagePlan], cost: PageCost) {
        var quick = PageBreaker(galley, rules: rules, keepsTablesWhole: true)
        let whole = try quick.solve(pulse: pulse)
        guard whole.plans.isEmpty || whole.cost.isGraver(than: .none) else { return whole }
        var breaker = PageBreaker(galley, rules: rules)
        return try breaker.solve(pulse: pulse)
    }
}

extension PageCost {
    /// The cost less that of the given number of pages: what a better division could save at most.
    fileprivate func withoutPages(_ count: Int) -> PageCost {
        var cost = self
        cost.fill -= PageCosts.page.fill * max(0, count)
        return cost
    }
}
