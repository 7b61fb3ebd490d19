/// An image with its caption.
package struct Figure: Sendable, Hashable {
    /// The number of the image in the document.
    package var image: Int
    /// The width on the page, in points; at most the measure.
    package var width: Double
    /// The height on the page, in points.
    package var height: Double
    package var alt: String
    /// Empty if there is none.
    package var caption: [TextRun]
    package var origin: Origin

    package init(image: Int, width: Double, height: Double, alt: String, caption: [TextRun], origin: Origin = .none) {
        self.image = image
        self.width = width
        self.height = height
        self.alt = alt
        self.caption = caption
        self.origin = origin
    }
}
