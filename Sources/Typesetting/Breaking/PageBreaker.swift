import Documents

/// Divides a galley into pages at the least total cost, by dynamic programming over all places where a page may end.
///
/// A state is a place, the notes that are not yet placed there, and whether the number of pages so far is even, which
/// matters only if 版记 needs an even page. Of all divisions that lead to a state, only the cheapest can be part of the
/// best. Of equally cheap ones, the one that fills the earlier pages is kept, so that the result is reproducible.
struct PageBreaker {
    /// A state that can be reached, and how.
    struct Node {
        var position: PagePlan.PagePosition
        var cost: PageCost
        /// The number of note lines placed so far.
        var placedNotes: Int
        var pageCount: Int
        var previous: Int
        var notes: Range<Int>
        var choices: [PagePlan.Choice]
        var spacing: Double
        var hasFoot = false
        var fullness = 1.0
        /// The next state at the same place; -1 after the last.
        var sibling = -1
    }

    let material: PageMaterial
    let rules: PageRules
    let pageHeight: Double
    let leading: Double
    let foot: Galley.Foot?
    let notes: NoteRoom?
    let isStart: Bool
    /// Whether tables that fit a page are not divided even where that is worth its cost.
    let keepsTablesWhole: Bool
    /// Whether it matters if the number of pages is even.
    let needsParity: Bool
    /// The share by which lines can be reduced where that can help a signature.
    let slack: Double
    var nodes: [Node] = []
    /// The first state at each place; -1 where there is none.
    var states: [Int]
    var best: Int?

    init(_ galley: Galley, rules: PageRules, keepsTablesWhole: Bool = false) {
        self.keepsTablesWhole = keepsTablesWhole
        material = PageMaterial(galley)
        self.rules = rules
        pageHeight = galley.page.textBlock.height
        leading = galley.page.leading
        foot = galley.foot
        notes = rules.notes.map { NoteRoom(style: $0, pageHeight: galley.page.textBlock.height) }
        needsParity = galley.foot?.needsVerso == true
        slack = material.hasSignature ? 1 - rules.tightestSpacing : 0
        isStart = rules.pagesBefore == 0 && rules.firstPageShowsText
        states = Array(repeating: -1, count: material.stops.last ?? 0)
    }

    /// - Parameter pulse: Called now and then. An error that it throws stops the work.
    mutating func solve(pulse: () throws -> Void) rethrows -> (plans: [PagePlan], cost: PageCost) {
        nodes = [
            Node(
                position: PagePlan.PagePosition(item: 0), cost: .none, placedNotes: 0, pageCount: rules.pagesBefore, previous: -1,
                notes: 0..<0,
                choices: [], spacing: 1)
        ]
        expand(0)
        for stop in states.indices {
            if stop.isMultiple(of: 1000) { try pulse() }
            var node = states[stop]
            while node >= 0 {
                if !isBeaten(node, at: stop) { expand(node) }
                node = nodes[node].sibling
            }
        }
        guard let best else { return ([], .none) }
        return (plans(to: best), nodes[best].cost)
    }

    // MARK: The end of a page

    mutating func end(_ page: PageTally, at position: PagePlan.PagePosition, _ boundary: PageCost, _ node: Int) {
        let isTight = page.height > pageHeight + 0.01 && page.cost.loss == 0
        if isTight, !page.hasSignature { return }
        var cost = nodes[node].cost + page.cost + boundary + PageCosts.page + breaches(of: page, node)
        if isTight { cost += PageCosts.respaced }
        let first = nodes[node].placedNotes
        var placed = 0
        var empty = max(0, pageHeight - page.height)
        if page.noteLines > first {
            let (count, noteCost, height) = placeNotes(first..<page.noteLines, page, node, textGoesOn: true)
            placed = count
            cost += noteCost
            empty = max(0, empty - height)
        }
        cost.fill += fillCost(empty)
        let pageCount = nodes[node].pageCount + 1
        let stop = material.stop(position)
        let rival = state(at: stop, placedNotes: first + placed, pageCount: pageCount)
        // Most pages lead to a state that is known to be reached more cheaply. Of equally cheap ways, the later has the
        // shorter last page: the pages before it are fuller.
        if rival >= 0, nodes[rival].cost < cost { return }
        var reached = Node(
            position: position, cost: cost, placedNotes: first + placed, pageCount: pageCount, previous: node,
            notes: first..<(first + placed), choices: page.choices,
            spacing: isTight ? spacing(of: page, excess: page.height - pageHeight) : 1,
            fullness: 1 - empty / pageHeight)
        if rival >= 0 {
            reached.sibling = nodes[rival].sibling
            nodes[rival] = reached
        } else {
            reached.sibling = states[stop]
            states[stop] = nodes.count
            nodes.append(reached)
        }
    }

    /// Whether another state at the place cannot lead to anything worse: it has a graver fault less, and no more notes wait.
    ///
    /// This bounds the work in documents whose notes are longer than their text.
    private func isBeaten(_ node: Int, at stop: Int) -> Bool {
        var rival = states[stop]
        while rival >= 0 {
            if nodes[rival].placedNotes >= nodes[node].placedNotes,
                nodes[node].cost.isGraver(than: nodes[rival].cost),
                !needsParity || nodes[rival].pageCount.isMultiple(of: 2) == nodes[node].pageCount.isMultiple(of: 2)
            {
                return true
            }
            rival = nodes[rival].sibling
        }
        return false
    }

    /// Returns the known way to a state; -1 if there is none.
    private func state(at stop: Int, placedNotes: Int, pageCount: Int) -> Int {
        var node = states[stop]
        while node >= 0 {
            if nodes[node].placedNotes == placedNotes,
                !needsParity || nodes[node].pageCount.isMultiple(of: 2) == pageCount.isMultiple(of: 2)
            {
                return node
            }
            node = nodes[node].sibling
        }
        return -1
    }

    func breaches(of page: PageTally, _ node: Int) -> PageCost {
        var cost = PageCost.none
        if page.lacksCompany { cost += PageCosts.signatureAlone }
        if page.lines < 2 { cost += PageCosts.loneLine }
        if node == 0, isStart, !page.hasText { cost += PageCosts.firstPageWithoutText }
        return cost
    }

    /// - Parameter excess: By how much the lines of the page are too high together, in points.
    func spacing(of page: PageTally, excess: Double) -> Double {
        let lines = page.slack / slack
        return max(rules.tightestSpacing, 1 - excess / lines)
    }

    private func fillCost(_ empty: Double) -> Int {
        let lines = Int((empty + 0.01) / leading)
        let excess = Int(max(0, empty - pageHeight * PageCosts.nearlyEmpty) / leading)
        return lines * PageCosts.emptyLine + excess * excess * PageCosts.nearlyEmptyLine
    }

    /// Returns how many of the waiting lines the page holds, what that costs, and their height.
    func placeNotes(
        _ waiting: Range<Int>, _ page: PageTally, _ node: Int, textGoesOn: Bool, footHeight: Double = 0
    ) -> (placed: Int, cost: PageCost, height: Double) {
        guard let notes, !waiting.isEmpty else { return (0, .none, 0) }
        let room = pageHeight - page.height - footHeight
        let placed = notes.placed(of: waiting, in: room, textGoesOn: textGoesOn, starts: material.noteStarts)
        let end = waiting.lowerBound + placed
        var cost = PageCost.none
        let (_, before) = referred(before: nodes[node].position)
        for note in before..<max(before, page.notes) where material.noteStarts[note] >= end { cost += PageCosts.noteApart }
        if placed < waiting.count {
            cost += PageCosts.noteDivided
            cost.looks += (waiting.count - placed) * PageCosts.waitingNoteLine.looks
            let count = noteCount(end)
            let start = count > 0 ? material.noteStarts[count - 1] : 0
            let isInside = count == material.noteStarts.count || material.noteStarts[count] != end
            if isInside, end - start == 1 || waiting.upperBound - end == 1 { cost += PageCosts.loneNoteLine }
        }
        return (placed, cost, notes.height(of: placed))
    }

    // MARK: Result

    private func plans(to last: Int) -> [PagePlan] {
        var plans: [PagePlan] = []
        var index = last
        while nodes[index].previous >= 0 {
            let node = nodes[index]
            plans.append(
                PagePlan(
                    start: nodes[node.previous].position, end: node.position, notes: node.notes, choices: node.choices,
                    spacing: node.spacing,
                    hasFoot: node.hasFoot, fullness: node.fullness))
            index = node.previous
        }
        return plans.reversed()
    }
}
