import Documents

/// What a galley consists of. A page may end only at a penalty or at a cut of a table; spaces and penalties at its top
/// are omitted.
enum Item: Sendable {
    case box(Box)
    /// Empty space, in points.
    case space(Double)
    /// A place where a page may end, and what that costs.
    case penalty(PageCost)
    case table(TableItem)
}

/// A table in a galley. It can be divided at its cuts.
struct TableItem: Sendable {
    /// The table as it is set best, and with lower rows. One of them is used for all its pages.
    var variants: [SetTable]
    /// The costs of dividing it at all, where it would fit a page.
    var division: PageCost
    /// The notes that its text refers to.
    var notes: TableNotes
    var origin: Origin
}

/// The notes of a table.
struct TableNotes: Sendable {
    /// A note that the table refers to.
    struct NoteReference: Sendable {
        /// The position in the table at which the mark stands, as of a cut.
        var position: Int
        /// Its lines, in the notes of the galley.
        var lines: Range<Int>
    }

    /// In reading order.
    var references: [NoteReference] = []
}
