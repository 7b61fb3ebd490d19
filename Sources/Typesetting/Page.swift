import Documents

/// Glyphs of one face and size on one baseline.
package struct GlyphRun: Sendable, Hashable {
    package struct Glyph: Sendable, Hashable {
        package var id: UInt32
        /// Horizontal place of the glyph's own origin, in points from the run's.
        package var x: Double
        /// Shift against the baseline in points, downwards.
        package var y: Double

        package init(id: UInt32, x: Double, y: Double = 0) {
            self.id = id
            self.x = x
            self.y = y
        }
    }

    /// How many bytes of the text's UTF-8 and how many glyphs belong together. Marks that were squeezed against one
    /// another share a cluster, so that who extracts the text finds them in one piece.
    package struct Cluster: Sendable, Hashable {
        package var bytes: Int
        package var glyphs: Int

        package init(bytes: Int, glyphs: Int) {
            self.bytes = bytes
            self.glyphs = glyphs
        }
    }

    package var face: FaceID
    package var size: Double
    /// Where the baseline starts.
    package var origin: Point
    package var text: String
    package var glyphs: [Glyph]
    package var clusters: [Cluster]
    /// Which way the baseline runs from its origin; the glyphs' places are along it.
    package var direction = Direction.across

    package init(face: FaceID, size: Double, origin: Point, text: String, glyphs: [Glyph], clusters: [Cluster]) {
        self.face = face
        self.size = size
        self.origin = origin
        self.text = text
        self.glyphs = glyphs
        self.clusters = clusters
    }
}

/// Which way a baseline runs on the page. What is turned upwards has its head at the page's left edge.
package enum Direction: Sendable, Hashable { case across, upwards }

/// A line or an area by its corners, in points on the page.
package struct Outline: Sendable, Hashable {
    package enum Painting: Sendable, Hashable {
        /// A line of this weight in points, drawn in dashes and gaps of these lengths where there are any.
        case stroked(weight: Double, dashes: [Double] = [])
        case filled
    }

    package var corners: [Point]
    package var isClosed: Bool
    package var painting: Painting

    package init(_ corners: [Point], isClosed: Bool = false, painting: Painting) {
        self.corners = corners
        self.isClosed = isClosed
        self.painting = painting
    }
}

/// Something placed on a page.
package struct Mark: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        case glyphs(GlyphRun)
        /// A filled rectangle: rules and dashes.
        case rule(Rect)
        case outline(Outline)
        /// An image by its number in the document.
        case image(Int, Rect)
    }

    package var content: Content
    package var tag: MarkTag
    package var origin: Origin
    package var ink: Ink
    /// Where it belongs in the document's structure.
    package var element = Structure.ID.none

    package init(_ content: Content, tag: MarkTag, origin: Origin = .none, ink: Ink = .black) {
        self.content = content
        self.tag = tag
        self.origin = origin
        self.ink = ink
    }
}

/// A place in the document that readers can jump to.
package struct Bookmark: Sendable, Hashable {
    package var title: String
    package var level: Int
    /// Distance from the page's top edge in points.
    package var y: Double

    package init(title: String, level: Int, y: Double) {
        self.title = title
        self.level = level
        self.y = y
    }
}

/// A typeset page: everything on it in reading order, in points from its top left corner.
package struct Page: Sendable, Hashable {
    package var number: Int
    package var width: Double
    package var height: Double
    package var marks: [Mark]
    package var bookmarks: [Bookmark]
    /// Blank pages and those that the standard says so of have none.
    package var hasFolio = true
    /// Where the sheet is cut, and how far the print reaches over that edge; nil when the page is the sheet.
    package var trim: Trim?
    /// The pages that lie side by side on a sheet, with how many of its marks each has; empty where it is one page.
    package var parts: [Part] = []
    /// Where those who sign the document may do so in its file.
    package var signingPlaces: [SigningPlace] = []

    package struct Part: Sendable, Hashable {
        package var number: Int
        package var marks: Int
    }

    package struct Trim: Sendable, Hashable {
        package var box: Rect
        package var bleed: Double

        package init(box: Rect, bleed: Double) {
            self.box = box
            self.bleed = bleed
        }
    }

    package init(number: Int, width: Double, height: Double, marks: [Mark] = [], bookmarks: [Bookmark] = []) {
        self.number = number
        self.width = width
        self.height = height
        self.marks = marks
        self.bookmarks = bookmarks
    }
}
