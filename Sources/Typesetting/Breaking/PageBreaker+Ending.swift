/// The end of the galley: the last page, the rest of the notes, and 版记.
extension PageBreaker {
    mutating func finish(_ page: PageTally, _ node: Int) {
        let isTight = page.height > pageHeight + 0.01 && page.cost.loss == 0
        if isTight, !page.hasSignature { return }
        var last = nodes[node]
        last.position = PagePlan.PagePosition(item: material.sizes.count)
        last.previous = node
        last.choices = page.choices
        last.pageCount += page.isEmpty ? 0 : 1
        last.cost += page.cost
        if !page.isEmpty { last.cost += PageCosts.page + breaches(of: page, node) }
        let waiting = last.placedNotes..<material.noteLineCount
        finishTightly(page, last, waiting)
        last.spacing = isTight ? spacing(of: page, excess: page.height - pageHeight) : 1
        if isTight { last.cost += PageCosts.respaced }
        let footHeight = foot?.box.height ?? 0
        for hasFoot in foot == nil ? [false] : [true, false] {
            if hasFoot {
                guard !page.isEmpty, page.height + footHeight <= pageHeight + 0.01, !isTight else { continue }
                if foot?.needsVerso == true, !last.pageCount.isMultiple(of: 2) { continue }
            }
            var end = last
            end.hasFoot = hasFoot
            let (placed, cost, _) = placeNotes(waiting, page, node, textGoesOn: false, footHeight: hasFoot ? footHeight : 0)
            if hasFoot, placed < waiting.count { continue }
            end.notes = waiting.lowerBound..<(waiting.lowerBound + placed)
            end.placedNotes += placed
            end.cost += cost
            let rest = waiting.count - placed
            if rest > 0, let notes {
                let pages = (rest - 1) / max(1, notes.lines(in: pageHeight)) + 1
                addPages(pages, to: &end)
                for _ in 0..<pages { end.cost += PageCosts.notesAlone }
            }
            if foot != nil, !hasFoot { addFootPage(to: &end) }
            keep(end)
        }
    }

    /// Spaces the lines beside a signature more closely so that the page also holds all notes that wait.
    private mutating func finishTightly(_ page: PageTally, _ natural: Node, _ waiting: Range<Int>) {
        guard let notes, !waiting.isEmpty, page.hasSignature, page.cost.loss == 0 else { return }
        let excess = page.height + notes.height(of: waiting.count) - pageHeight
        guard excess > 0.01, excess <= page.slack + 0.01 else { return }
        var end = natural
        end.spacing = spacing(of: page, excess: excess)
        end.cost += PageCosts.respaced
        end.notes = waiting
        end.placedNotes = waiting.upperBound
        if foot != nil { addFootPage(to: &end) }
        keep(end)
    }

    private func addPages(_ count: Int, to node: inout Node) {
        node.pageCount += count
        for _ in 0..<count { node.cost += PageCosts.page }
    }

    private func addFootPage(to node: inout Node) {
        if foot?.needsVerso == true, node.pageCount.isMultiple(of: 2) {
            addPages(1, to: &node)
            node.cost += PageCosts.blankPage
        }
        addPages(1, to: &node)
        node.cost += PageCosts.footAlone
    }

    private mutating func keep(_ node: Node) {
        if let best, nodes[best].cost < node.cost { return }
        nodes.append(node)
        best = nodes.count - 1
    }
}
