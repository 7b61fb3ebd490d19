import Documents

/// An area of a page where the file of the document is to be signed: the area of the seal or stamp of a signatory.
/// Nothing of it is printed.
package struct SignatureField: Sendable, Hashable {
    /// In points on the page.
    package var rect: Rect
    /// The purpose and the signatory: 印章：某市财政局.
    package var label: String
    /// The structure element of the field.
    package var element: Structure.ID

    package init(rect: Rect, label: String, element: Structure.ID) {
        self.rect = rect
        self.label = label
        self.element = element
    }

    /// Returns the field moved on its page.
    package func moved(by x: Double, _ y: Double) -> SignatureField {
        SignatureField(rect: rect.moved(by: x, y), label: label, element: element)
    }
}
