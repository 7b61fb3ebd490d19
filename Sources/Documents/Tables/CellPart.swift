/// A part of a cell that has more than one text.
package enum CellPart: Sendable, Hashable {
    case paragraph([TextRun])
    /// An item of a list with its number from 1. Its lines are indented by its label.
    case item(Int, label: TextRun, [TextRun])
    case image(CellImage)

    /// The text, without the label of an item.
    package var runs: [TextRun] {
        switch self {
        case .paragraph(let runs), .item(_, _, let runs): runs
        case .image: []
        }
    }
}

/// An image in a cell. It is reduced to the width of the cell if it is wider.
package struct CellImage: Sendable, Hashable {
    /// The number of the image in the document.
    package var image: Int
    /// The greatest width on the page, in points.
    package var width: Double
    /// The height at this width, in points.
    package var height: Double
    package var alt: String
    package var origin: Origin

    package init(image: Int, width: Double, height: Double, alt: String, origin: Origin = .none) {
        self.image = image
        self.width = width
        self.height = height
        self.alt = alt
        self.origin = origin
    }
}
