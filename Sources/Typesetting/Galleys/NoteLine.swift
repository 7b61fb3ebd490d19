import Documents

/// A line of a footnote.
struct NoteLine: Sendable {
    /// From the left edge of the page and the top of the line.
    var marks: [Mark]
    /// The number of the note in its galley.
    var note: Int
    /// What is to be reported if the line is placed.
    var issues: [SettingIssue] = []
}
