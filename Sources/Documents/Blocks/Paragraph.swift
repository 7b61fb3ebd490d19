package struct Paragraph: Sendable, Hashable {
    package var runs: [TextRun]
    package var style: ParagraphStyle
    package var role: ParagraphRole
    package var keepsWithNext: Bool
    /// Whether the paragraph stays on the page of the text above it because it is no text of its own: 附件说明, 附注,
    /// the source of a quotation.
    package var keepsWithPrevious: Bool
    /// Whether it is text of the document itself (正文), which the first page must show (GB/T 9704-2012 7.3.3) and a
    /// signature must have beside it (7.3.5.5).
    package var isBody: Bool
    /// The entry in the document outline that leads here, if any.
    package var bookmark: OutlineEntry?
    /// How many of the runs form a hanging label: further lines are indented to where the text after the label starts.
    package var labelRuns: Int
    /// How many bytes at the start of the text are the label of a list item.
    package var labelBytes = 0

    package init(
        _ runs: [TextRun], style: ParagraphStyle = ParagraphStyle(), role: ParagraphRole = .paragraph, keepsWithNext: Bool = false,
        keepsWithPrevious: Bool = false, isBody: Bool = true, bookmark: OutlineEntry? = nil, labelRuns: Int = 0
    ) {
        self.runs = runs
        self.style = style
        self.role = role
        self.keepsWithNext = keepsWithNext
        self.keepsWithPrevious = keepsWithPrevious
        self.isBody = isBody
        self.bookmark = bookmark
        self.labelRuns = labelRuns
    }
}

/// The role of a paragraph in the structure of the document.
package enum ParagraphRole: Sendable, Hashable {
    case paragraph
    case heading(level: Int)
    case caption
    /// An item of a list, with its number.
    case item(Int)
    /// A part of a quotation, a paragraph or its source, with its number from 1.
    case quotation(Int)
}

/// A title in the document outline and its level, from 1.
package struct OutlineEntry: Sendable, Hashable {
    package var title: String
    package var level: Int

    package init(_ title: String, level: Int = 1) {
        self.title = title
        self.level = level
    }
}
