import Documents

/// What the pages of a galley have to observe, apart from costs.
struct PageRules: Sendable {
    /// The number of pages before the galley.
    var pagesBefore = 0
    /// Whether the first page of the document must show text (GB/T 9704-2012 7.3.3).
    var firstPageShowsText = false
    var notes: NoteStyle?
    /// The smallest share of its height that a line may be reduced to on the page of a signature (7.3.5.5).
    var tightestSpacing = 0.9
}
