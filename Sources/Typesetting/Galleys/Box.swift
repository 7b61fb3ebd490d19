import Documents

/// Set material that no page break divides: a line of text, a title, a figure with its caption, a row of seals.
struct Box: Sendable {
    /// What a page has when it holds the box.
    enum BoxKind: Sendable {
        /// A line of the text itself (正文).
        case text
        /// A line of a heading.
        case heading
        /// Another line that is no text: a caption, the list of attachments.
        case line
        /// A title, a figure, a chart, a masthead.
        case block
        /// The first part of a signature, which needs text beside it (GB/T 9704-2012 7.3.5.5).
        case signature
    }

    var kind: BoxKind
    /// In points.
    var height: Double
    /// From the left edge of the page and the top of the box.
    var marks: [Mark]
    /// The lines of the notes that its text refers to, in the notes of its galley.
    var notes: Range<Int>
    /// The first line of each of these notes.
    var noteStarts: [Int] = []
    /// Where readers can jump to. The position is from the top of the box.
    var bookmark: Bookmark?
    /// From the left edge of the page and the top of the box.
    var fields: [SignatureField] = []
    /// Whether its page has no folio.
    var hidesFolio = false
    /// Whether it is a line of a 版记 that is longer than a page. On the last page, it stands directly above the rest.
    var isPartOfFoot = false
    var origin = Origin.none
    /// What is to be reported if the box is placed.
    var issues: [SettingIssue] = []

    init(_ kind: BoxKind, height: Double, marks: [Mark] = [], notes: Range<Int> = 0..<0) {
        self.kind = kind
        self.height = height
        self.marks = marks
        self.notes = notes
    }

    /// Adds the marks of a line, and what it has to report.
    mutating func add(_ line: SetLine, x: Double, baseline: Double) {
        marks += line.marks(x: x, baseline: baseline)
        issues += line.issues
    }

    /// Whether the page may be spaced differently at the box: it is a single line of the grid.
    var isLine: Bool { kind == .text || kind == .heading || kind == .line }
}
