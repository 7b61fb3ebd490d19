import CQpdf

/// A file as Cairo writes it, parsed.
struct PaintedFile {
    struct PaintedSheet {
        var object: Int
        var contents: qpdf_oh
        var resources: qpdf_oh
    }

    let qpdf: QPDFHandle
    let sheets: [PaintedSheet]
    /// One more than the highest number of its objects.
    let size: Int
    /// The object of the page tree.
    let pages: Int
    let outlines: Int?

    init(_ bytes: [UInt8]) throws(PaintingFailure) {
        let file = try QPDFHandle(bytes)
        qpdf = file
        let raw = file.raw
        let root = qpdf_get_root(raw)
        size = Int(qpdf_oh_get_int_value(raw, qpdf_oh_get_key(raw, qpdf_get_trailer(raw), "/Size")))
        pages = file.object(qpdf_oh_get_key(raw, root, "/Pages"))
        outlines = file.value("/Outlines", of: root).map { file.object($0) }
        var sheets: [PaintedSheet] = []
        for number in 0..<max(0, Int(qpdf_get_num_pages(raw))) {
            let page = qpdf_get_page_n(raw, number)
            sheets.append(
                PaintedSheet(
                    object: file.object(page), contents: qpdf_oh_get_key(raw, page, "/Contents"),
                    resources: qpdf_oh_get_key(raw, page, "/Resources")))
        }
        self.sheets = sheets
        guard !sheets.isEmpty, size > 0, pages > 0 else { throw .drawing("cairo: unknown form of PDF") }
    }

    /// An object as Cairo wrote it; nil if there is none of that number.
    func object(_ number: Int) -> PDFObjects.Object? {
        let raw = qpdf.raw
        let handle = qpdf_get_object_by_id(raw, Int32(number), 0)
        var syntax = PDFSyntax()
        guard qpdf_oh_is_stream(raw, handle) != 0 else {
            guard qpdf_oh_is_null(raw, handle) == 0 else { return nil }
            syntax.add(written: qpdf.text(of: handle, isResolved: true))
            return PDFObjects.Object(syntax: syntax)
        }
        // The writer adds the length.
        let dictionary = qpdf_oh_get_dict(raw, handle)
        for key in qpdf.keys(of: dictionary) where key != "/Length" {
            syntax.add(raw: key + " ")
            syntax.add(written: qpdf.text(of: qpdf_oh_get_key(raw, dictionary, key), isResolved: false))
            syntax.add(" ")
        }
        return qpdf.packedData(of: handle).map { PDFObjects.Object(syntax: syntax, data: .kept($0)) }
    }
}
