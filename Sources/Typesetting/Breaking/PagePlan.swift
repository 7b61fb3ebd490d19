/// The material of one page.
struct PagePlan: Sendable, Hashable {
    /// A place in a galley where a page may start.
    struct PagePosition: Sendable, Hashable {
        /// The index of an item.
        var item: Int
        /// The cut of a table; 0 is before its first row.
        var cut = 0
        /// The variant of an open table.
        var variant = 0
    }

    /// The variant of a table that starts on the page, other than the first.
    struct Choice: Sendable, Hashable {
        var item: Int
        var variant: Int
    }

    var start: PagePosition
    /// Where the next page starts.
    var end: PagePosition
    /// The lines of notes at its foot, in the notes of the galley.
    var notes: Range<Int>
    var choices: [Choice] = []
    /// The share of their height that lines are reduced to; 1 on the grid.
    var spacing = 1.0
    /// Whether 版记 is at its foot.
    var hasFoot = false
    /// The share of the page that its material and notes take.
    var fullness = 1.0
    var earlyEnd: EarlyEnd?

    func variant(of item: Int) -> Int {
        if item == start.item, start.cut > 0 { return start.variant }
        return choices.first { $0.item == item }?.variant ?? 0
    }
}
