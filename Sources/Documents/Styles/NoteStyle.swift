/// The style of footnotes. Lengths in points.
package struct NoteStyle: Sendable, Hashable {
    package var style: TextStyle
    /// The distance between the lines of notes.
    package var leading: Double
    /// The length of the rule above the notes.
    package var ruleWidth: Double
    /// The thickness of the rule above the notes.
    package var ruleWeight: Double
    /// The space between the text and the rule, and between the rule and the notes.
    package var gap: Double
    /// The largest share of a page that notes take where the text goes on; the rest continues on the next page.
    package var share: Double

    package init(style: TextStyle, leading: Double, ruleWidth: Double, ruleWeight: Double, gap: Double, share: Double = 0.6) {
        self.style = style
        self.leading = leading
        self.ruleWidth = ruleWidth
        self.ruleWeight = ruleWeight
        self.gap = gap
        self.share = share
    }
}
