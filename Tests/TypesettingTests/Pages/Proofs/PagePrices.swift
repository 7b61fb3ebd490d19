@testable import Documents
@testable import Typesetting

/// The price of pages that have been placed, read from their marks and from the document. It follows the descriptions of
/// ``PageCosts``, whose constants it shares, and no code of the page breaker.
struct PagePrices {
    let traced: TracedGalley
    let document: Document
    /// Whether its first page is that of the document.
    let isStart: Bool

    private var galley: Galley { traced.galley }
    private var block: Rect { galley.page.textBlock }
    private var leading: Double { galley.page.leading }

    /// What the marks of a page tell.
    struct Reading {
        /// Boxes in order, with their areas.
        var boxes: [(item: Int, area: Rect)] = []
        /// The rows of each table, by its block.
        var rows: [Int: Range<Int>] = [:]
        var notes: [Int] = []
        /// The origins of the notes whose marks are on the page.
        var marks: [Int] = []
        var hasFoot = false
        /// The lower edge of the lowest rule of a table, from the head of the text block.
        var ruled = 0.0

        var isEmpty: Bool { boxes.isEmpty && rows.isEmpty }
    }

    func read(_ page: Page) -> Reading {
        var reading = Reading()
        for mark in page.marks {
            if let (trace, area) = TracedGalley.trace(mark) {
                switch trace {
                case .item(let item): reading.boxes.append((item, area))
                case .note(let line): reading.notes.append(line)
                case .foot: reading.hasFoot = true
                }
                continue
            }
            guard let piece = traced.manuscript.piece(of: mark), mark.element != .none else { continue }
            if let note = piece.note { reading.marks.append(note) }
            if piece.kind == .cell {
                let known = reading.rows[piece.block] ?? piece.rows
                reading.rows[piece.block] = min(known.lowerBound, piece.rows.lowerBound)..<max(known.upperBound, piece.rows.upperBound)
            }
        }
        guard !reading.rows.isEmpty else { return reading }
        for mark in page.marks where mark.element == .none {
            // Neither the rule above notes nor a rule inside a masthead or 版记.
            guard case .rule(let rule) = mark.content, rule.width != document.notes?.ruleWidth, rule.height > 0 else { continue }
            if reading.hasFoot, rule.y > block.bottom - (galley.foot?.box.height ?? 0) - 0.6 { continue }
            reading.ruled = max(reading.ruled, rule.bottom - block.y)
        }
        return reading
    }

    /// Returns the price of a page that is followed by others of the galley, or of the last one and those after it.
    ///
    /// - Parameters:
    ///   - notesBefore: The lines of notes on the pages before it.
    ///   - end: The cut of a table at which the page ends.
    func price(of page: Page, number: Int, notesBefore: Int, end: PagePlan.PagePosition, tail: ArraySlice<Page>?) -> PageCost {
        let reading = read(page)
        var cost = PageCosts.page
        if reading.isEmpty { return tailPrice([page]) + tailPrice(Array(tail ?? [])) }
        cost.loss = loss(reading)
        if number == 1, isStart, document.firstPageShowsText, !hasText(reading) { cost += PageCosts.firstPageWithoutText }
        if lines(reading) < 2 { cost += PageCosts.loneLine }
        if isSignatureAlone(reading) { cost += PageCosts.signatureAlone }
        if isRespaced(reading) { cost += PageCosts.respaced }
        cost += notesPrice(reading, notesBefore, end, isLast: tail != nil)
        if let tail { return cost + tailPrice(Array(tail)) }
        return cost + boundary(reading, end) + fill(reading, end)
    }

    // MARK: What is on the page

    private func kind(_ item: Int) -> Box.BoxKind? { if case .box(let box) = galley.items[item] { box.kind } else { nil } }

    private func isLine(_ item: Int) -> Bool { [.text, .heading, .line].contains(kind(item)) }

    private func loss(_ reading: Reading) -> Int {
        let boxes = reading.boxes.map { $0.area.bottom - block.y }.max() ?? 0
        let excess = max(boxes, reading.ruled) - block.height
        return excess > 0.01 && !isRespaced(reading) ? Int(excess.rounded(.up)) : 0
    }

    /// The rows of a table on a page without those of its header, which is no text.
    private func bodyRows(_ block: Int, _ rows: Range<Int>) -> Range<Int> {
        guard let item = traced.items[block]?.first, case .table(let table) = galley.items[item], let set = table.variants.first,
            set.placement.headerRows < set.rowCount
        else { return rows }
        return rows.clamped(to: set.placement.headerRows..<set.rowCount)
    }

    /// A row counts 1, a single one with a cell of several lines 2.
    private func company(_ block: Int, _ rows: Range<Int>) -> Int {
        let rows = bodyRows(block, rows)
        guard rows.count == 1, let item = traced.items[block]?.first, case .table(let table) = galley.items[item],
            let set = table.variants.first
        else { return rows.count }
        let isDeep = set.placement.cells.indices.contains {
            set.placement.cells[$0].rows.contains(rows.lowerBound) && set.sized.cells[$0].text.lines.count > 1
        }
        return isDeep ? 2 : 1
    }

    private func hasText(_ reading: Reading) -> Bool {
        reading.rows.contains { !bodyRows($0.key, $0.value).isEmpty } || reading.boxes.contains { kind($0.item) == .text }
    }

    private func lines(_ reading: Reading) -> Int {
        reading.boxes.reduce(2 * reading.rows.count) { $0 + (isLine($1.item) ? 1 : 2) }
    }

    private func isSignatureAlone(_ reading: Reading) -> Bool {
        guard let (signature, _) = reading.boxes.first(where: { kind($0.item) == .signature }) else { return false }
        let text = reading.boxes.count { $0.item < signature && kind($0.item) == .text }
        let rows = reading.rows.reduce(0) { sum, table in
            (traced.items[table.key]?.first ?? .max) < signature ? sum + company(table.key, table.value) : sum
        }
        return 2 * text + rows < 2
    }

    /// Whether lines are closer to one another than the grid.
    private func isRespaced(_ reading: Reading) -> Bool {
        zip(reading.boxes, reading.boxes.dropFirst()).contains { $1.area.y - $0.area.y < $0.area.height - 0.01 }
    }

    // MARK: Notes

    private func notesPrice(_ reading: Reading, _ before: Int, _ end: PagePlan.PagePosition, isLast: Bool) -> PageCost {
        let referred = isLast ? galley.notes.count : traced.referred(before: end)
        guard referred > before else { return .none }
        let placed = (reading.notes.last ?? before - 1) + 1
        let starts = traced.noteStarts
        var cost = PageCost.none
        for note in reading.marks where traced.firstLine(ofNote: note) >= placed { cost += PageCosts.noteApart }
        guard placed < referred else { return cost }
        cost += PageCosts.noteDivided
        for _ in placed..<referred { cost += PageCosts.waitingNoteLine }
        let start = starts.last { $0 < placed } ?? 0
        if !starts.contains(placed), placed - start == 1 || referred - placed == 1 { cost += PageCosts.loneNoteLine }
        return cost
    }

    private func notesHeight(_ reading: Reading) -> Double {
        guard let style = document.notes, !reading.notes.isEmpty else { return 0 }
        return 2 * style.gap + style.ruleWeight + Double(reading.notes.count) * style.leading
    }

    // MARK: The end of the page

    private func fill(_ reading: Reading, _ end: PagePlan.PagePosition) -> PageCost {
        guard !isRespaced(reading) else { return .none }
        let boxes = reading.boxes.map { $0.area.bottom - block.y }.max() ?? 0
        var height = boxes
        if reading.ruled > boxes { height = end.cut > 0 ? reading.ruled : (reading.ruled / leading - 0.001).rounded(.up) * leading }
        let empty = max(0, block.height - height - notesHeight(reading))
        let excess = Int(max(0, empty - block.height * PageCosts.nearlyEmpty) / leading)
        return PageCost(fill: Int((empty + 0.01) / leading) * PageCosts.emptyLine + excess * excess * PageCosts.nearlyEmptyLine)
    }

    /// The price of parting what ends the page from what follows.
    private func boundary(_ reading: Reading, _ end: PagePlan.PagePosition) -> PageCost {
        if end.cut > 0, case .table(let item) = galley.items[end.item] {
            let table = item.variants[end.variant]
            let isInsideRow = table.badness(at: end.cut) == .insideRow
            var cost = isInsideRow ? PageCosts.dividedRow : PageCosts.furtherPiece
            if table.staysWhole { cost += PageCosts.tableDivided }
            switch table.badness(at: end.cut) {
            case .none: cost.looks += table.depth(at: end.cut)
            case .groupEnd: cost.fill += 20 * table.depth(at: end.cut)
            case .lonelyRow: cost.fill += 60
            case .joinedRows: cost.fill += 200
            case .joinedRowsAndLonelyRow: cost.fill += 260
            case .insideRow: break
            case .header: cost += PageCosts.headingAlone
            }
            return cost
        }
        let lastBox = reading.boxes.last?.item ?? -1
        let lastTable = reading.rows.keys.compactMap { traced.items[$0]?.first }.max() ?? -1
        let next = galley.items.indices.first { index in
            if index <= max(lastBox, lastTable) { return false }
            switch galley.items[index] {
            case .box, .table: return true
            case .space, .penalty: return false
            }
        }
        guard let next else { return .none }
        return boundary(lastBox > lastTable ? lastBox : nil, next)
    }

    private func boundary(_ last: Int?, _ next: Int) -> PageCost {
        let after = traced.line(next)
        if let last, traced.blocks[last] == traced.blocks[next], traced.blocks[last] != nil {
            if after.kind == .signature || after.kind == .seal { return PageCosts.signatureDivided }
            if after.kind == .colophon { return after.index == 1 ? PageCosts.orphan : .none }
            if after.kind == .title { return PageCosts.headingAlone }
            var cost = PageCost.none
            if after.index == 1 { cost += PageCosts.orphan }
            if after.index == after.count - 1 { cost += PageCosts.widow }
            if after.kind == .heading { cost += PageCosts.headingAlone }
            return cost
        }
        var cost = PageCost.none
        if let last, [.heading, .title].contains(traced.line(last).kind) { cost += PageCosts.headingAlone }
        if let last, traced.line(last).kind == .masthead { cost += PageCosts.mastheadAlone }
        if follows(next) { cost += PageCosts.followerAlone }
        return cost
    }

    /// Whether a box belongs to the text above it.
    private func follows(_ item: Int) -> Bool {
        guard let block = traced.blocks[item], case .paragraph(let paragraph)? = traced.manuscript.block(block) else { return false }
        return paragraph.keepsWithPrevious
    }

    /// The price of the pages after the text: notes, and 版记 on a page of its own.
    private func tailPrice(_ pages: [Page]) -> PageCost {
        pages.reduce(.none) { sum, page in
            let reading = read(page)
            var cost = sum + PageCosts.page
            if page.marks.isEmpty { cost += PageCosts.blankPage }
            if !page.marks.isEmpty, !reading.hasFoot { cost += PageCosts.notesAlone }
            if reading.hasFoot { cost += PageCosts.footAlone }
            return cost
        }
    }
}
