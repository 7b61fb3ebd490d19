/// The size and the position of superscripts and subscripts, in em of the text that they belong to. The raised and lowered forms of a face
/// do not agree with those of another or with each other, so that ² and ⁻ are set from the glyphs of 2 and − like all others.
package struct ScriptStyle: Sendable, Hashable {
    package var superscriptSize = 0.62
    /// The height of the baseline above that of the line.
    package var superscriptRise = 0.3
    package var subscriptSize = 0.62
    /// The depth of the baseline below that of the line.
    package var subscriptDrop = 0.14

    package init() {}

    /// The style of text that is raised from text of the given style.
    package func superscript(of style: TextStyle) -> TextStyle {
        moved(style, size: superscriptSize, rise: superscriptRise)
    }

    package func `subscript`(of style: TextStyle) -> TextStyle { moved(style, size: subscriptSize, rise: -subscriptDrop) }

    private func moved(_ style: TextStyle, size: Double, rise: Double) -> TextStyle {
        var moved = style
        moved.size = style.size * size
        // What is raised is not on the character grid.
        moved.pitch = moved.size
        moved.rise = style.rise + style.size * rise
        return moved
    }
}
