/// A paragraph, which may be a heading or begin with one.
package struct ReportParagraph: Sendable {
    /// 0 for text; 1 `一、`, 2 `（一）`, 3 `1.`, 4 `（1）` (GB/T 9704-2012 7.3.3).
    package var level: Int
    /// The heading; empty if there is none. Of a numbered sentence of the first two levels it is the number alone.
    package var heading: String
    /// The text that follows the heading in the same paragraph.
    package var text: String
    /// 编, 章, 节 or 条 of an order or a regulation, whose label the heading is or begins with.
    package var provision: ProvisionKind?
    /// Whether it is numbered as a part of an article (项, 目), which has no heading and is set like the article.
    package var isPartOfArticle = false
    /// Whether the heading is a number alone, so that it names nothing.
    package var isOnlyNumbered = false
    /// What the author wrote about the heading, which overrides every guess.
    package var wish: HeadingWish?
    /// In the order of their markers.
    package var notes: [Footnote]
    /// In characters of heading and text together.
    package var spans: [InlineSpan]
    package var path: String

    /// All text, until `HeadingSequences` has seen it among its neighbours.
    ///
    /// - Parameter paragraph: the text without the markers of footnotes.
    package init(
        _ paragraph: String, notes: [Footnote] = [], spans: [InlineSpan] = [], wish: HeadingWish? = nil, path: String
    ) {
        self.spans = spans
        self.path = path
        self.notes = notes
        self.wish = wish
        level = 0
        heading = ""
        text = paragraph
    }

    /// The heading and the text together, as written.
    package var whole: String { heading + text }

    /// Makes the first characters the heading.
    mutating func divide(after length: Int) {
        let whole = whole
        heading = String(whole.prefix(length))
        text = String(whole.dropFirst(length))
    }

    /// Makes the first sentence the heading, and all of it if there is only one.
    mutating func divideAfterFirstSentence() {
        let whole = whole
        divide(after: whole.firstIndex(of: "。").map { whole.distance(from: whole.startIndex, to: $0) + 1 } ?? whole.count)
    }
}

/// The keys `heading` and `level` of a paragraph.
package struct HeadingWish: Sendable, Hashable {
    package var isHeading: Bool
    /// From 1 to 4; nil if it follows from the number.
    package var level: Int?
}
