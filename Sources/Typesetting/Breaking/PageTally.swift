/// What is on a page so far.
struct PageTally {
    /// The height of its material, in points.
    var height = 0.0
    var isEmpty = true
    /// Lines of any kind; a block counts as two.
    var lines = 0
    /// What a signature has beside it: a line of text counts 2, a row of a table 1, or 2 if it has
    /// several lines.
    var company = 0
    var hasText = false
    /// Whether there is a signature without text above it.
    var lacksCompany = false
    var hasSignature = false
    /// By how much the page can be reduced at its lines, in points.
    var slack = 0.0
    /// The end of the lines of notes that it refers to, and the number of these notes.
    var noteLines: Int
    var notes: Int
    var cost = PageCost.none
    var choices: [PagePlan.Choice] = []
    /// How far the rows of its tables are lowered: those that begin on one page look alike.
    private var step: Int?

    init(noteLines: Int, notes: Int) {
        self.noteLines = noteLines
        self.notes = notes
    }

    /// - Parameter slack: The share by which the height of a line can be reduced.
    mutating func add(_ box: PageMaterial.BoxSize, slack share: Double) {
        height += box.height
        isEmpty = false
        switch box.kind {
        case .text:
            lines += 1
            company += 2
            hasText = true
        case .heading, .line: lines += 1
        case .block: lines += 2
        case .signature:
            lines += 2
            hasSignature = true
            if company < 2 { lacksCompany = true }
        }
        if box.isLine { slack += box.height * share }
        if box.noteLines > noteLines {
            noteLines = box.noteLines
            notes = box.notes
        }
    }

    /// Returns the variants that a table may have if it begins on the page.
    func variants(of table: TableItem) -> Range<Int> {
        guard let step, table.variants.count > 1 else { return table.variants.indices }
        let variant = min(step, table.variants.count - 1)
        return variant..<variant + 1
    }

    /// Begins a table with one of its variants.
    mutating func begin(_ table: TableItem, number item: Int, variant: Int) {
        if table.variants.count > 1, step == nil { step = variant }
        guard variant > 0 else { return }
        choices.append(PagePlan.Choice(item: item, variant: variant))
        for _ in 0..<variant { cost += PageCosts.lowerRows }
    }

    /// Adds the rows of a table between two positions. Its header alone is no text.
    mutating func add(_ table: SetTable, from start: Int, to end: Int) {
        isEmpty = false
        lines += 2
        let text = table.company(from: start, to: end)
        hasText = hasText || text > 0
        company += text
    }
}
