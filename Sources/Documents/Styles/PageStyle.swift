/// The page and its text block (版心). Lengths in points.
package struct PageStyle: Sendable, Hashable {
    package var width: Double
    package var height: Double
    package var textBlock: Rect
    /// The number of grid lines in a full text block.
    package var lines: Int
    /// The style of body text. Its characters are centred vertically in each grid line.
    package var body: TextStyle

    package init(width: Double, height: Double, textBlock: Rect, lines: Int, body: TextStyle) {
        self.width = width
        self.height = height
        self.textBlock = textBlock
        self.lines = lines
        self.body = body
    }

    /// The distance between grid lines, in points.
    package var leading: Double { textBlock.height / Double(lines) }
}
