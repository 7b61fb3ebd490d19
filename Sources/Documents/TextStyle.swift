/// What a face is for. Which file fills a role is the business of `fonts/`.
package enum FaceRole: String, Sendable, Hashable, CaseIterable {
    /// 小标宋: titles.
    case xiaobiaosong
    /// 仿宋: body text.
    case fangsong
    /// 楷体: headings of the second level.
    case kaiti
    /// 黑体: headings of the first level.
    case heiti
    /// 宋体: folios.
    case songti
    /// Latin letters and digits.
    case latin
}

/// How text looks. `size` is the body size of the type in points.
package struct TextStyle: Sendable, Hashable {
    package var role: FaceRole
    /// The role that Latin letters and digits are taken from.
    package var latin: FaceRole
    package var size: Double
    /// The advance of a full-width character in points: the character grid where there is one, else `size`.
    package var pitch: Double
    /// How far its baseline stands above that of the line, in points; marks of notes are raised.
    package var rise = 0.0
    package var ink = Ink.black

    package init(role: FaceRole, latin: FaceRole = .latin, size: Double, pitch: Double? = nil) {
        self.role = role
        self.latin = latin
        self.size = size
        self.pitch = pitch ?? size
    }

    /// The same style in another size, its pitch in proportion.
    package func scaled(to newSize: Double) -> TextStyle {
        var style = TextStyle(role: role, latin: latin, size: newSize, pitch: pitch * newSize / size)
        style.rise = rise * newSize / size
        style.ink = ink
        return style
    }
}

/// A stretch of text in one style.
package struct TextRun: Sendable, Hashable {
    package var text: String
    package var style: TextStyle
    package var origin: Origin
    /// The note whose mark the run is; empty in other runs.
    package var note: [TextRun] = []
    /// The address that the run leads to, such as `https://…`; empty in other runs.
    package var target = ""

    package init(_ text: String, _ style: TextStyle, origin: Origin = .none) {
        self.text = text
        self.style = style
        self.origin = origin
    }
}

package enum Alignment: String, Sendable, Hashable {
    case left, centred, right
    /// Flush at both ends but for the last line.
    case justified
}
