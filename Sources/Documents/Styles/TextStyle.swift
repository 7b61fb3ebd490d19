/// The appearance of text. `size` is the body size of the type, in points.
package struct TextStyle: Sendable, Hashable {
    package var role: FaceRole
    /// The role that supplies Latin letters and digits.
    package var latin: FaceRole
    package var size: Double
    /// The advance of a full-width character, in points: the pitch of the character grid if there is one, otherwise
    /// `size`.
    package var pitch: Double
    /// The height of the baseline above that of the line, in points. Footnote marks are raised.
    package var rise = 0.0
    package var ink = Ink.black

    package init(role: FaceRole, latin: FaceRole = .latin, size: Double, pitch: Double? = nil) {
        self.role = role
        self.latin = latin
        self.size = size
        self.pitch = pitch ?? size
    }

    /// Returns the style in another size, with pitch and rise in proportion.
    package func scaled(to newSize: Double) -> TextStyle {
        var style = TextStyle(role: role, latin: latin, size: newSize, pitch: pitch * newSize / size)
        style.rise = rise * newSize / size
        style.ink = ink
        return style
    }
}
