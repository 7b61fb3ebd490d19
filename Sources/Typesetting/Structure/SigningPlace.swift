import Documents

/// A place on a page where the file of the document is to be signed: where the seal or stamp of one who signs it stands
/// or belongs. Nothing of it is printed.
package struct SigningPlace: Sendable, Hashable {
    /// In points on the page.
    package var rect: Rect
    /// What it is for and who signs there: 印章：某市财政局.
    package var label: String
    /// Where it stands in the document's structure.
    package var element: Structure.ID

    package init(rect: Rect, label: String, element: Structure.ID) {
        self.rect = rect
        self.label = label
        self.element = element
    }

    /// The place moved on its page.
    package func moved(by x: Double, _ y: Double) -> SigningPlace {
        SigningPlace(rect: rect.moved(by: x, y), label: label, element: element)
    }
}
