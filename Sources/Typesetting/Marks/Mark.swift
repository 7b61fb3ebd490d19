import Documents

/// A mark on a page.
package struct Mark: Sendable, Hashable {
    package var content: MarkContent
    package var origin: Origin
    package var ink: Ink
    /// The structure element that the mark belongs to; none if it is an artifact, no part of the text: rules, folios and
    /// repeated headers.
    package var element = Structure.ID.none

    package init(_ content: MarkContent, origin: Origin = .none, ink: Ink = .black) {
        self.content = content
        self.origin = origin
        self.ink = ink
    }
}

package enum MarkContent: Sendable, Hashable {
    case glyphs(GlyphRun)
    /// A filled rectangle: rules and dashes.
    case rule(Rect)
    case outline(Outline)
    /// An image, by its number in the document.
    case image(Int, Rect)
}
