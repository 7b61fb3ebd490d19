/// A stretch of text in one style.
package struct TextRun: Sendable, Hashable {
    package var text: String
    package var style: TextStyle
    package var origin: Origin
    /// The footnote that this run is the mark of; empty for other runs.
    package var note: [TextRun] = []
    /// The address that this run links to, such as `https://…`; empty for other runs.
    package var target = ""
    /// What is said of the run, outermost first.
    package var kinds: [InlineKind] = []
    /// Whether no name in this run may be divided between lines, as in signatures and sources. In other runs that is only
    /// avoided.
    package var keepsNames = false

    package init(_ text: String, _ style: TextStyle, origin: Origin = .none) {
        self.text = text
        self.style = style
        self.origin = origin
    }
}
