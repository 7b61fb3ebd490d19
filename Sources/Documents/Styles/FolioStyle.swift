/// The style of page numbers, which are printed at the outer side of the page. In official documents a one-em dash
/// precedes and follows the number.
package struct FolioStyle: Sendable, Hashable {
    package var style: TextStyle
    /// The text before the number.
    package var before: String
    /// The text after the number.
    package var after: String
    /// The distance from the lower edge of the text block to the middle of the dash, in points.
    package var drop: Double
    /// The distance from the outer edge of the text block, in points.
    package var inset: Double

    package init(style: TextStyle, before: String, after: String, drop: Double, inset: Double) {
        self.style = style
        self.before = before
        self.after = after
        self.drop = drop
        self.inset = inset
    }
}
