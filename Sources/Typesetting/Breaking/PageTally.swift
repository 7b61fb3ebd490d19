/// What is on a page so far.
struct PageTally {
    /// The height of its material, in points.
    var height = 0.0
    var isEmpty = true
    /// Lines of any kind; a block counts as two.
    var lines = 0
    /// What a signature has beside it: a line of text counts 2, a row of a table 1.
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

    /// Adds rows of a table.
    mutating func addRows(_ count: Int) {
        isEmpty = false
        lines += 2
        company += count
        hasText = true
    }
}
