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
        var breaker = PageBreaker(galley, rules: rules)
        var best = try breaker.solve(pulse: pulse)
        var chosen = galley
        for alternative in galley.alternatives where alternative.cost < best.cost.withoutPages(best.plans.count - 1) {
            var other = galley
            other.replace(alternative.range, by: alternative.items)
            var breaker = PageBreaker(other, rules: rules)
            var found = try breaker.solve(pulse: pulse)
            found.cost += alternative.cost
            if found.cost < best.cost { (best, chosen) = (found, other) }
        }
        for (index, plan) in best.plans.enumerated() {
            best.plans[index].earlyEnd = EarlyEnd(plan, before: best.plans.dropFirst(index + 1).first, in: chosen)
        }
        return (chosen, best.plans)
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
