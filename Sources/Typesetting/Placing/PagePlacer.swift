import Documents

/// The last stage of page making: turns the material of each page into marks at their positions.
struct PagePlacer {
    private let style: PageStyle
    private let notes: NoteStyle?
    private var galley: Galley
    /// What is to be reported about the material that has been placed, in its order.
    private(set) var issues: [SettingIssue] = []

    init(_ galley: Galley, notes: NoteStyle?) {
        self.galley = galley
        self.notes = notes
        style = galley.page
    }

    /// Places the pages of a galley.
    ///
    /// - Parameters:
    ///   - before: The number of pages before them.
    mutating func pages(_ plans: [PagePlan], before: Int) -> [Page] {
        var pages: [Page] = []
        var placedNotes = 0
        for plan in plans {
            // A galley that consists of 版记 alone has no material for a page.
            if plan.start == plan.end, plan.notes.isEmpty, !plan.hasFoot { continue }
            var page = newPage(before + pages.count + 1)
            place(plan, on: &page)
            placedNotes = plan.notes.upperBound
            pages.append(page)
        }
        // What remains of long notes follows on pages of their own.
        while let notes, placedNotes < galley.notes.count {
            let room = NoteRoom(style: notes, pageHeight: style.textBlock.height)
            let count = min(galley.notes.count - placedNotes, max(1, room.lines(in: style.textBlock.height)))
            var page = newPage(before + pages.count + 1)
            place(placedNotes..<placedNotes + count, above: style.textBlock.bottom, on: &page)
            placedNotes += count
            pages.append(page)
        }
        if let foot = galley.foot, plans.last?.hasFoot != true { addFootPage(foot, to: &pages, before: before) }
        return galley.isRotated ? pages.map(turned) : pages
    }

    private func newPage(_ number: Int) -> Page { Page(number: number, width: style.width, height: style.height) }

    // MARK: One page

    private mutating func place(_ plan: PagePlan, on page: inout Page) {
        let block = style.textBlock
        var used = spaceAbove(plan)
        /// What would be used if the lines were not reduced.
        var natural = 0.0
        var isFresh = true
        var index = plan.start.item
        while index < plan.end.item || (index == plan.end.item && plan.end.cut > 0) {
            switch galley.items[index] {
            case .penalty: break
            case .space(let height):
                if !isFresh {
                    used += height
                    natural += height
                }
            case .box(let box):
                // A line that takes less room stays in the middle of it.
                let height = box.isLine ? box.height * plan.spacing : box.height
                place(box, y: block.y + used - (box.height - height) / 2, on: &page)
                used += height
                natural += box.height
                isFresh = false
                galley.release(index)
            case .table(let item):
                let table = item.variants[plan.variant(of: index)]
                let from = index == plan.start.item ? plan.start.cut : 0
                let to = index == plan.end.item ? plan.end.cut : table.cutCount
                let piece = table.piece(from: from, to: to)
                page.marks += piece.marks(x: block.x, y: block.y + used)
                issues += piece.issues
                let snapped = ((natural + piece.height) / style.leading - 0.001).rounded(.up) * style.leading
                used += snapped - natural
                natural = snapped
                isFresh = false
            }
            index += 1
        }
        let foot = plan.hasFoot ? galley.foot?.box : nil
        place(plan.notes, above: block.bottom - (foot?.height ?? 0), on: &page)
        if let foot { place(foot, y: block.bottom - foot.height, on: &page) }
        page.earlyEnd = plan.earlyEnd
    }

    /// Returns the space above the lines of a long 版记 that its last page begins with.
    private func spaceAbove(_ plan: PagePlan) -> Double {
        guard plan.hasFoot, let foot = galley.foot else { return 0 }
        let lines = galley.items[plan.start.item..<plan.end.item].compactMap { if case .box(let box) = $0 { box } else { nil } }
        guard lines.first?.isPartOfFoot == true else { return 0 }
        let room = notes.map { NoteRoom(style: $0, pageHeight: style.textBlock.height).height(of: plan.notes.count) } ?? 0
        return max(0, style.textBlock.height - foot.box.height - room - lines.reduce(0) { $0 + $1.height })
    }

    private mutating func place(_ box: Box, y: Double, on page: inout Page) {
        page.marks += box.marks.map { $0.moved(by: 0, y) }
        issues += box.issues
        page.signatureFields += box.fields.map { $0.moved(by: 0, y) }
        if var bookmark = box.bookmark {
            bookmark.y += y
            page.bookmarks.append(bookmark)
        }
        if box.hidesFolio { page.hasFolio = false }
    }

    /// Places lines of notes below a short rule at the foot of the page.
    private mutating func place(_ lines: Range<Int>, above foot: Double, on page: inout Page) {
        guard !lines.isEmpty, let notes else { return }
        // 版记 keeps its distance from the notes above it.
        let bottom = foot < style.textBlock.bottom ? foot - notes.gap : foot
        var y = bottom - Double(lines.count) * notes.leading
        let rule = Rect(x: style.textBlock.x, y: y - notes.gap - notes.ruleWeight, width: notes.ruleWidth, height: notes.ruleWeight)
        page.marks.append(Mark(.rule(rule)))
        for line in galley.notes[lines] {
            page.marks += line.marks.map { $0.moved(by: 0, y) }
            issues += line.issues
            y += notes.leading
        }
    }

    // MARK: Pages without text

    /// Places 版记 on a page of its own, an even one if it needs that.
    private mutating func addFootPage(_ foot: Galley.Foot, to pages: inout [Page], before: Int) {
        if foot.needsVerso, (before + pages.count).isMultiple(of: 2) {
            var blank = newPage(before + pages.count + 1)
            blank.hasFolio = false
            pages.append(blank)
        }
        var page = newPage(before + pages.count + 1)
        // Behind a blank page, neither has a folio.
        page.hasFolio = pages.last?.hasFolio ?? true || !(pages.last?.marks.isEmpty ?? false)
        place(foot.box, y: style.textBlock.bottom - foot.box.height, on: &page)
        pages.append(page)
    }

    /// Returns the page turned so that its top is at the left edge: the binding side of odd pages, the outer side of even
    /// ones (GB/T 9704-2012 clause 8).
    private func turned(_ page: Page) -> Page {
        var upright = Page(number: page.number, width: style.height, height: style.width)
        upright.marks = page.marks.map { $0.turnedUpwards(width: page.width) }
        // Readers jump to the top of the turned text block.
        upright.bookmarks = page.bookmarks.map { Bookmark(title: $0.title, level: $0.level, y: style.textBlock.x) }
        upright.hasFolio = page.hasFolio
        upright.earlyEnd = page.earlyEnd
        return upright
    }
}
