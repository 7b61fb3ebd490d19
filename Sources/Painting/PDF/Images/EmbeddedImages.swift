import CQpdf

/// Puts images in the place of their placeholders, with their pixels as they are stored.
struct EmbeddedImages {
    let file: PaintedFile
    let images: [PaintImage]

    func insert(into objects: inout PDFObjects) {
        let qpdf = file.qpdf
        // The same image on several pages is one object.
        var known: [Int: Int] = [:]
        for sheet in file.sheets {
            guard let named = qpdf.value("/XObject", of: sheet.resources) else { continue }
            for name in qpdf.keys(of: named) {
                let image = qpdf_oh_get_key(qpdf.raw, named, name)
                let object = qpdf.object(image)
                guard known[object] == nil, let number = placeholder(image), images.indices.contains(number) else { continue }
                known[object] = number
                let embedded = PDFImage(images[number], &objects)
                objects.set(object, embedded.syntax, data: .kept(embedded.data))
            }
        }
    }

    private func placeholder(_ image: qpdf_oh) -> Int? {
        let qpdf = file.qpdf
        guard qpdf.name("/Subtype", of: qpdf_oh_get_dict(qpdf.raw, image)) == "/Image" else { return nil }
        return qpdf.withData(of: image) { ImagePlaceholder.number(of: $0) } ?? nil
    }
}
