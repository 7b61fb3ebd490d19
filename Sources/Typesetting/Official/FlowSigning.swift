import Documents

/// Signature fields: the areas where the file is to be signed.
extension Flow {
    /// - Parameter label: The name of the field; nil if the file is not to be signed.
    mutating func addSignatureField(_ label: String?, _ rect: Rect) {
        guard let label else { return }
        pages.add(SignatureField(rect: rect, label: label, element: structure.form()))
    }

    /// Adds a field of the size of a seal where a seal would be stamped on the name and the date (GB/T 9704-2012
    /// 7.3.5.1): its middle slightly above theirs, its top not above that of the signature.
    ///
    /// - Parameters:
    ///   - lines: The lines of the name and the date on the current page.
    ///   - top: The top of the signature, or of the part of it on the page.
    mutating func addSignatureField(_ seal: AbsentSeal, on lines: [Rect], top: Double) {
        guard let first = lines.first else { return }
        let text = lines.dropFirst().reduce(first) { $0.union($1) }
        let y = max(text.y + text.height / 2 - seal.drop - seal.diameter / 2, top)
        let x = min(text.x + text.width / 2 - seal.diameter / 2, style.width - seal.diameter)
        addSignatureField(seal.label, Rect(x: x, y: y, width: seal.diameter, height: seal.diameter))
    }
}
