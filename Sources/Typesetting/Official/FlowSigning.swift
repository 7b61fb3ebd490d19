import Documents

/// Places on the pages where the file is to be signed.
extension Flow {
    /// - Parameter label: nil where the file is not to be signed.
    mutating func addSignatureField(_ label: String?, _ rect: Rect) {
        guard let label else { return }
        pages.add(SignatureField(rect: rect, label: label, element: structure.form()))
    }

    /// Where a seal would press on name and date (GB/T 9704-2012 7.3.5.1), as large as it: its middle somewhat above
    /// theirs, but its top not on the text before them.
    ///
    /// - Parameters:
    ///   - lines: of name and date on the current page.
    ///   - top: of the signature, or of what there is of it on the page.
    mutating func addSignatureField(_ seal: AbsentSeal, on lines: [Rect], top: Double) {
        guard let first = lines.first else { return }
        let text = lines.dropFirst().reduce(first) { $0.union($1) }
        let y = max(text.y + text.height / 2 - seal.drop - seal.diameter / 2, top)
        let x = min(text.x + text.width / 2 - seal.diameter / 2, style.width - seal.diameter)
        addSignatureField(seal.label, Rect(x: x, y: y, width: seal.diameter, height: seal.diameter))
    }
}
