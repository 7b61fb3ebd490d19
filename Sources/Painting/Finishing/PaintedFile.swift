import CQpdf

/// A file as Cairo has written it, taken apart.
struct PaintedFile {
    struct Sheet {
        var object: Int
        var contents: qpdf_oh
        var resources: qpdf_oh
    }

    let bytes: [UInt8]
    let qpdf: QPDFHandle
    let sheets: [Sheet]
    /// One more than the highest number of its objects.
    let size: Int
    /// The object of all pages.
    let pages: Int
    let outlines: Int?
    /// Its structure, which knows nothing but that there are pieces: another takes its place.
    let structure: [Int]
    /// Where its table of objects lies.
    let tableOffset: Int

    init(_ bytes: [UInt8]) throws(PaintingFailure) {
        self.bytes = bytes
        let file = try QPDFHandle(bytes)
        qpdf = file
        let raw = file.raw, root = qpdf_get_root(raw)
        size = Int(qpdf_oh_get_int_value(raw, qpdf_oh_get_key(raw, qpdf_get_trailer(raw), "/Size")))
        pages = file.object(qpdf_oh_get_key(raw, root, "/Pages"))
        outlines = file.value("/Outlines", of: root).map { file.object($0) }
        var structure: [Int] = []
        if let tree = file.value("/StructTreeRoot", of: root) {
            structure.append(file.object(tree))
            if let kids = file.value("/K", of: tree), qpdf_oh_is_array(raw, kids) != 0 {
                for index in 0..<qpdf_oh_get_array_n_items(raw, kids) {
                    let kid = qpdf_oh_get_array_item(raw, kids, index)
                    structure.append(file.object(kid))
                    qpdf_oh_release(raw, kid)
                }
            }
        }
        self.structure = structure.filter { $0 > 0 }
        var sheets: [Sheet] = []
        for number in 0..<max(0, Int(qpdf_get_num_pages(raw))) {
            let page = qpdf_get_page_n(raw, number)
            sheets.append(Sheet(object: file.object(page), contents: qpdf_oh_get_key(raw, page, "/Contents"), resources: qpdf_oh_get_key(raw, page, "/Resources")))
        }
        self.sheets = sheets
        let end = String(decoding: bytes.suffix(64), as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard let word = end.lastIndex(of: "startxref"), end.indices.contains(word + 1), let offset = Int(end[word + 1]), !sheets.isEmpty, size > 0, pages > 0 else {
            throw .drawing("cairo: unknown form of PDF")
        }
        tableOffset = offset
    }
}
