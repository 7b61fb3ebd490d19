import Documents

/// A line or an area given by its corners, in points on the page.
package struct Outline: Sendable, Hashable {
    package enum Painting: Sendable, Hashable {
        /// A line of this weight, in points, with the given lengths of dashes and gaps; solid if there are none.
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
