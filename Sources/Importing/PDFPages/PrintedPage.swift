/// A printed page before interpretation: characters and rules with their positions. Lengths are in points; x increases to the right
/// and y downwards from the upper left corner of the displayed page, with `/Rotate` applied.
package struct PrintedPage: Sendable, Equatable {
    /// From 1.
    package var number: Int
    package var width: Float
    package var height: Float
    package var characters: [PrintedCharacter] = []
    package var rules: [PrintedRule] = []
    /// The share of the page that pictures cover, from 0 to 1.
    package var pictureShare: Float = 0
    /// Characters that leave no ink: rendering mode 3, white on white, or without a glyph in the font.
    package var unseen = 0

    package init(number: Int, width: Float, height: Float) {
        self.number = number
        self.width = width
        self.height = height
    }
}

package struct PrintedCharacter: Sendable, Equatable {
    package var scalar: Unicode.Scalar
    package var box: PrintedBox

    package init(_ scalar: Unicode.Scalar, _ box: PrintedBox) {
        self.scalar = scalar
        self.box = box
    }
}

package struct PrintedBox: Sendable, Equatable {
    package var left: Float
    package var top: Float
    package var right: Float
    package var bottom: Float

    package init(left: Float, top: Float, right: Float, bottom: Float) {
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
    }

    var width: Float { right - left }
    var height: Float { bottom - top }
    var middleX: Float { (left + right) / 2 }
    var middleY: Float { (top + bottom) / 2 }

    func union(_ other: PrintedBox) -> PrintedBox {
        PrintedBox(left: min(left, other.left), top: min(top, other.top), right: max(right, other.right), bottom: max(bottom, other.bottom))
    }
}

/// A line of a table, or the edge of a shaded area, which separates cells too.
package struct PrintedRule: Sendable, Equatable {
    package var isHorizontal: Bool
    /// y of a horizontal rule, x of a vertical one: its middle.
    package var position: Float
    package var start: Float
    package var end: Float

    package init(isHorizontal: Bool, position: Float, start: Float, end: Float) {
        self.isHorizontal = isHorizontal
        self.position = position
        self.start = start
        self.end = end
    }

    var length: Float { end - start }
}
