import Documents

/// A typeset page: its marks in reading order, in points from its top left corner.
package struct Page: Sendable, Hashable {
    package struct Trim: Sendable, Hashable {
        package var box: Rect
        package var bleed: Double

        package init(box: Rect, bleed: Double) {
            self.box = box
            self.bleed = bleed
        }
    }

    package var number: Int
    package var width: Double
    package var height: Double
    package var marks: [Mark]
    package var bookmarks: [Bookmark]
    /// False for blank pages and for pages that the standard exempts.
    package var hasFolio = true
    /// The box to which the sheet is cut, and how far the print extends beyond it; nil if the sheet is not cut.
    package var trim: Trim?
    /// The pages side by side on a sheet; empty if it holds a single page.
    package var imposedPages: [ImposedPage] = []
    /// Why it ends early, if it is not three quarters full although the text goes on.
    package var earlyEnd: EarlyEnd?
    /// The areas where the file of the document can be signed.
    package var signatureFields: [SignatureField] = []

    package init(number: Int, width: Double, height: Double, marks: [Mark] = [], bookmarks: [Bookmark] = []) {
        self.number = number
        self.width = width
        self.height = height
        self.marks = marks
        self.bookmarks = bookmarks
    }
}

/// A page on a sheet of several, with the number of marks that it contributes to the sheet.
package struct ImposedPage: Sendable, Hashable {
    package var number: Int
    package var marks: Int
}

/// A position in the document that readers can jump to.
package struct Bookmark: Sendable, Hashable {
    package var title: String
    package var level: Int
    /// The distance from the top edge of the page, in points.
    package var y: Double

    package init(title: String, level: Int, y: Double) {
        self.title = title
        self.level = level
        self.y = y
    }
}
