/// The style of page numbers (页码): at the outer side of the page as in official documents, or in the middle.
package struct FolioStyle: Sendable, Hashable {
    package enum Position: String, Sendable, Hashable, CaseIterable {
        /// At the right of odd pages and the left of even ones.
        case outer
        /// In the middle of the text block.
        case centre
    }

    package var style: TextStyle
    package var parts: [FolioPart]
    package var position: Position
    /// The distance from the lower edge of the text block to the middle of the characters, in points.
    package var drop: Double
    /// The distance from the outer edge of the text block, in points. Not used in the middle.
    package var inset: Double

    package init(style: TextStyle, parts: [FolioPart], position: Position = .outer, drop: Double, inset: Double) {
        self.style = style
        self.parts = parts
        self.position = position
        self.drop = drop
        self.inset = inset
    }
}

/// A piece of the text of a folio.
package enum FolioPart: Sendable, Hashable {
    case text(String)
    /// The number of the page.
    case page
    /// The number of pages of the document (共N页).
    case pages
}
