/// A title of one or more centred lines. It may be broken between its pieces, and inside a piece that is wider than the
/// measure.
package struct Title: Sendable, Hashable {
    package var pieces: [String]
    /// Whether each piece is a line of its own, as the author wrote it.
    package var hasFixedLines: Bool
    package var style: TextStyle
    /// The distance between its lines, in points. The title as a whole occupies full lines of the grid.
    package var leading: Double
    /// Whether the first line is set on a line of the grid, as in the title of an attachment (GB/T 9704-2012 7.3.7).
    /// Otherwise the title as a whole is centred vertically in the grid lines that it occupies.
    package var startsOnGrid: Bool
    package var origin: Origin
    /// The entry in the document outline that leads here, if any.
    package var bookmark: OutlineEntry?

    package init(
        pieces: [String], hasFixedLines: Bool = false, style: TextStyle, leading: Double, startsOnGrid: Bool = false, origin: Origin = .none
    ) {
        self.hasFixedLines = hasFixedLines
        self.startsOnGrid = startsOnGrid
        self.pieces = pieces
        self.style = style
        self.leading = leading
        self.origin = origin
    }
}
