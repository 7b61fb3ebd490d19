import Testing

@testable import Documents
@testable import Typesetting

/// No division into pages is better than the one that is chosen: on small documents, all of them are tried.
@Suite struct PagesEnumerationPropertyTests {
    struct Outcome {
        var documents = 0
        var divisions = 0
        var faults: [String] = []
    }

    static func check(_ seed: Int, into outcome: inout Outcome) throws {
        var generator = DocumentGenerator(seed: seed, .tiny)
        let document = seed.isMultiple(of: 3) ? generator.notedDocument() : generator.document()
        let manuscript = Manuscript(document)
        var collector = Collector(document: document, text: TextSetter(faces: .square()), pageLimit: 1000)
        var rules = PageRules(firstPageShowsText: document.firstPageShowsText, notes: document.notes)
        while let galley = try collector.next(pulse: {}) {
            let chosen = PageDivision(galley, rules: rules).best {}
            var pages = PagePlacer(chosen.galley, notes: document.notes)
            defer { rules.pagesBefore += pages.pages(chosen.plans, before: rules.pagesBefore).count }
            guard !galley.isRotated, galley.items.count <= 24, !galley.hasDividedRows else { continue }
            outcome.documents += 1
            var best: PageCost?
            var price: PageCost?
            for (version, cost) in galley.versions {
                let traced = TracedGalley(version, manuscript)
                var enumerator = PageEnumerator(traced, document, pagesBefore: rules.pagesBefore)
                enumerator.solve()
                outcome.divisions += enumerator.count
                guard let found = enumerator.best else { continue }
                best = best.map { min($0, found.cost + cost) } ?? found.cost + cost
                if version.items.count == chosen.galley.items.count { price = enumerator.price(of: chosen.plans) + cost }
                // The breaker's own price is that of the pages.
                var breaker = PageBreaker(version, rules: rules)
                let solved = breaker.solve {}
                let paid = enumerator.price(of: solved.plans)
                if paid != solved.cost { outcome.faults.append("seed \(seed): the pages cost \(paid), not \(solved.cost)") }
            }
            if best == nil || price != best { outcome.faults.append("seed \(seed): \(best as Any) is possible, not \(price as Any)") }
        }
    }

    @Test(arguments: 0..<5) func theBestDivisionIsFound(_ part: Int) throws {
        var outcome = Outcome()
        // Some of their galleys are too long.
        for seed in part * 150..<(part + 1) * 150 { try Self.check(seed, into: &outcome) }
        #expect(outcome.faults.isEmpty, "\(outcome.faults.count): \(outcome.faults.prefix(10).joined(separator: "\n"))")
        #expect(outcome.documents >= 100 && outcome.divisions > outcome.documents * 10)
    }
}

extension Galley {
    /// The galley with each number of lines that its last paragraph can have, and what that costs.
    fileprivate var versions: [(galley: Galley, cost: PageCost)] {
        [(self, .none)]
            + alternatives.map { alternative in
                var other = self
                other.replace(alternative.range, by: alternative.items)
                return (other, alternative.cost)
            }
    }

    /// Whether a row is higher than a page.
    fileprivate var hasDividedRows: Bool {
        items.contains { item in if case .table(let table) = item { table.variants.contains { $0.cutCount != $0.rowCount } } else { false }
        }
    }
}
