/// The indents and the alignment of a paragraph.
package struct ParagraphStyle: Sendable, Hashable {
    package var alignment: Alignment
    /// The indent of the first line, in points.
    package var firstIndent: Double
    /// The indent of all lines from the left edge, in points. That of the first line is added to it.
    package var leftIndent: Double
    /// The indent of all lines from the right edge, in points.
    package var rightIndent: Double

    package init(alignment: Alignment = .justified, firstIndent: Double = 0, leftIndent: Double = 0, rightIndent: Double = 0) {
        self.alignment = alignment
        self.firstIndent = firstIndent
        self.leftIndent = leftIndent
        self.rightIndent = rightIndent
    }

    package static let centred = ParagraphStyle(alignment: .centred)

    /// Justified text with an indented first line.
    package static func indented(_ firstIndent: Double) -> ParagraphStyle { ParagraphStyle(firstIndent: firstIndent) }
}

package enum Alignment: String, Sendable, Hashable {
    case left, centred, right
    /// Flush at both ends, except for the last line.
    case justified
}
