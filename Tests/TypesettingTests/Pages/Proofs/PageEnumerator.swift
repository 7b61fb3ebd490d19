@testable import Documents
@testable import Typesetting

/// Tries all divisions of a galley into pages. Each page is placed, and its price read from its marks.
struct PageEnumerator {
    let traced: TracedGalley
    let document: Document
    /// The number of pages before the galley.
    let pagesBefore: Int
    private let prices: PagePrices
    private var known: [PagePlan: PageCost] = [:]
    private(set) var count = 0
    private(set) var best: (cost: PageCost, plans: [PagePlan])?

    private var galley: Galley { traced.galley }
    private var height: Double { galley.page.textBlock.height }
    private static let tightest = 0.9

    init(_ traced: TracedGalley, _ document: Document, pagesBefore: Int) {
        self.traced = traced
        self.document = document
        self.pagesBefore = pagesBefore
        prices = PagePrices(traced: traced, document: document, isStart: pagesBefore == 0)
    }

    mutating func solve() { divide(from: PagePlan.PagePosition(item: 0), notes: 0, plans: [], cost: .none) }

    /// What the items from a place up to another one are as a page.
    private struct Content {
        var height = 0.0
        var isEmpty = true
        var lineHeight = 0.0
        var hasSignature = false
        var pieces = 0
        var choices: [PagePlan.Choice] = []
        /// The variant of the first table on the page that has several, if it begins there; the others are like it.
        var step: Int?
    }

    private mutating func divide(from start: PagePlan.PagePosition, notes: Int, plans: [PagePlan], cost: PageCost) {
        for (end, content) in pages(from: start) {
            if end.item == galley.items.count, end.cut == 0 {
                finish(start, content, notes, plans, cost)
            } else if let plan = plan(start, end, content, notes, textGoesOn: true, foot: 0) {
                divide(from: end, notes: plan.notes.upperBound, plans: plans + [plan], cost: cost + price(plan, number: plans.count + 1))
            }
        }
    }

    private mutating func finish(_ start: PagePlan.PagePosition, _ content: Content, _ notes: Int, _ plans: [PagePlan], _ cost: PageCost) {
        let end = PagePlan.PagePosition(item: galley.items.count)
        for hasFoot in galley.foot == nil ? [false] : [true, false] {
            let foot = hasFoot ? galley.foot?.box.height ?? 0 : 0
            guard var plan = plan(start, end, content, notes, textGoesOn: false, foot: foot) else { continue }
            if hasFoot {
                let number = pagesBefore + plans.count + 1
                guard !content.isEmpty, plan.spacing == 1, content.height + foot <= height + 0.01,
                    plan.notes.upperBound == galley.notes.count,
                    galley.foot?.needsVerso != true || number.isMultiple(of: 2)
                else { continue }
            }
            plan.hasFoot = hasFoot
            consider(plan, notes, plans, cost)
        }
        if let plan = tightPlan(start, end, content, notes) { consider(plan, notes, plans, cost) }
    }

    private mutating func consider(_ plan: PagePlan, _ notes: Int, _ plans: [PagePlan], _ cost: PageCost) {
        var placer = PagePlacer(galley, notes: document.notes)
        let pages = placer.pages([plan], before: pagesBefore + plans.count)
        count += 1
        let last =
            pages.isEmpty
            ? .none
            : prices.price(of: pages[0], number: pagesBefore + plans.count + 1, notesBefore: notes, end: plan.end, tail: pages.dropFirst())
        let total = cost + last + lowerRows(plan)
        if best.map({ total < $0.cost }) ?? true { best = (total, plans + [plan]) }
    }

    /// A last page whose lines are closer to one another, so that it holds a signature and all notes.
    private func tightPlan(_ start: PagePlan.PagePosition, _ end: PagePlan.PagePosition, _ content: Content, _ notes: Int) -> PagePlan? {
        let waiting = notes..<galley.notes.count
        guard let style = document.notes, !waiting.isEmpty, content.hasSignature else { return nil }
        let room = height - 2 * style.gap - style.ruleWeight - Double(waiting.count) * style.leading
        guard content.height > room + 0.01, content.height - content.lineHeight * (1 - Self.tightest) <= room + 0.01 else { return nil }
        var plan = PagePlan(start: start, end: end, notes: waiting, choices: content.choices)
        plan.spacing = max(Self.tightest, 1 - (content.height - room) / content.lineHeight)
        return plan
    }

    /// Returns the price of plans that something else has chosen.
    func price(of plans: [PagePlan]) -> PageCost {
        var copy = self
        var cost = PageCost.none
        for (index, plan) in plans.enumerated().dropLast() { cost += copy.price(plan, number: index + 1) }
        guard let last = plans.last else { return cost }
        var placer = PagePlacer(galley, notes: document.notes)
        let pages = placer.pages([last], before: pagesBefore + plans.count - 1)
        guard let first = pages.first else { return cost }
        return cost + lowerRows(last)
            + prices.price(
                of: first, number: pagesBefore + plans.count, notesBefore: last.notes.lowerBound, end: last.end, tail: pages.dropFirst())
    }

    private mutating func price(_ plan: PagePlan, number: Int) -> PageCost {
        var key = plan
        // Only the first page is different from the others.
        key.fullness = pagesBefore + number == 1 ? 1 : 0
        key.earlyEnd = nil
        if let cost = known[key] { return cost }
        var part = galley
        part.notes.removeLast(part.notes.count - plan.notes.upperBound)
        part.foot = nil
        var placer = PagePlacer(part, notes: document.notes)
        let pages = placer.pages([plan], before: pagesBefore + number - 1)
        let cost =
            prices.price(of: pages[0], number: pagesBefore + number, notesBefore: plan.notes.lowerBound, end: plan.end, tail: nil)
            + lowerRows(plan)
        known[key] = cost
        return cost
    }

    /// The price of the tables with lower rows that start on a page.
    private func lowerRows(_ plan: PagePlan) -> PageCost {
        PageCost(fill: plan.choices.reduce(0) { $0 + $1.variant * PageCosts.lowerRows.fill })
    }

    // MARK: Legal pages

    /// Returns all places where a page from a start may end, with what is on it.
    private func pages(from start: PagePlan.PagePosition) -> [(PagePlan.PagePosition, Content)] {
        var found: [(PagePlan.PagePosition, Content)] = []
        extend(Content(), start, &found)
        return found.filter { isLegal($0.1) }
    }

    private func extend(_ content: Content, _ start: PagePlan.PagePosition, _ found: inout [(PagePlan.PagePosition, Content)]) {
        var content = content
        var index = start.item
        while index < galley.items.count, content.height - content.lineHeight * (1 - Self.tightest) <= height + 0.01 || content.pieces < 2 {
            switch galley.items[index] {
            case .penalty: if !content.isEmpty { found.append((PagePlan.PagePosition(item: index + 1), content)) }
            case .space(let space): if !content.isEmpty { content.height += space }
            case .box(let box):
                content.height += box.height
                content.isEmpty = false
                content.pieces += 1
                if [.text, .heading, .line].contains(box.kind) { content.lineHeight += box.height }
                if box.kind == .signature { content.hasSignature = true }
            case .table(let item):
                let isOpen = index == start.item && start.cut > 0
                for variant in isOpen ? [start.variant] : Array(item.variants.indices) {
                    var content = content
                    if !isOpen, item.variants.count > 1 {
                        if let step = content.step, variant != min(step, item.variants.count - 1) { continue }
                        content.step = content.step ?? variant
                    }
                    extend(content, item.variants[variant], index, from: isOpen ? start.cut : 0, variant, &found)
                }
                return
            }
            index += 1
        }
        if index == galley.items.count { found.append((PagePlan.PagePosition(item: index), content)) }
    }

    private func extend(
        _ content: Content, _ table: SetTable, _ index: Int, from: Int, _ variant: Int, _ found: inout [(PagePlan.PagePosition, Content)]
    ) {
        var before = content
        before.isEmpty = false
        before.pieces += 1
        if from == 0, variant > 0 { before.choices.append(PagePlan.Choice(item: index, variant: variant)) }
        for cut in (from + 1)..<max(table.cutCount, from + 1) {
            var piece = before
            piece.height += table.piece(from: from, to: cut).height
            // More than one row is no piece that has to be placed although it is too high.
            if cut > from + 1 { piece.pieces += 1 }
            guard piece.height <= height + 0.01 || piece.pieces == 1 else { continue }
            found.append((PagePlan.PagePosition(item: index, cut: cut, variant: variant), piece))
        }
        var whole = before
        whole.height += table.piece(from: from, to: table.cutCount).height
        if table.cutCount > from + 1 { whole.pieces += 1 }
        guard whole.height <= height + 0.01 || whole.pieces == 1 else { return }
        let leading = galley.page.leading
        let snapped = (whole.height / leading - 0.001).rounded(.up) * leading
        whole.height = max(whole.height, min(snapped, height))
        extend(whole, PagePlan.PagePosition(item: index + 1), &found)
    }

    /// Material fits its page; with a signature, its lines may be closer to one another. A single piece may be too high.
    private func isLegal(_ content: Content) -> Bool {
        if content.height <= height + 0.01 || content.pieces <= 1 { return true }
        return content.hasSignature && content.height - content.lineHeight * (1 - Self.tightest) <= height + 0.01
    }

    private func plan(
        _ start: PagePlan.PagePosition, _ end: PagePlan.PagePosition, _ content: Content, _ notes: Int, textGoesOn: Bool, foot: Double
    ) -> PagePlan? {
        let referred = traced.referred(before: end)
        let free = height - content.height - foot
        let placed = placedNotes(notes..<max(notes, referred), free, textGoesOn: textGoesOn)
        var plan = PagePlan(start: start, end: end, notes: notes..<notes + placed, choices: content.choices)
        if content.height > height + 0.01, content.pieces > 1 {
            plan.spacing = max(Self.tightest, 1 - (content.height - height) / content.lineHeight)
        }
        return plan
    }

    /// As many lines of notes as there is room for, no more than the layout's share where the text goes on; but the last
    /// line of a note is not carried alone if at least two of its lines stay.
    private func placedNotes(_ waiting: Range<Int>, _ free: Double, textGoesOn: Bool) -> Int {
        guard let style = document.notes, !waiting.isEmpty else { return 0 }
        let room = textGoesOn ? min(free, height * style.share) : free
        let fitting = max(0, Int((room - 2 * style.gap - style.ruleWeight + 0.01) / style.leading))
        guard fitting < waiting.count else { return waiting.count }
        let isLastCarried = fitting == waiting.count - 1
        let start = max(traced.noteStarts.last { $0 < waiting.upperBound } ?? 0, waiting.lowerBound)
        return isLastCarried && waiting.lowerBound + fitting - start >= 3 ? fitting - 1 : fitting
    }
}
