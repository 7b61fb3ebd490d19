import CCairo
import Typesetting

/// Paints pages to a PDF with subset faces, bookmarks and metadata.
package struct PDFPainter {
    private let faces: PaintFaces
    private let images: [PaintImage]
    private let outputLimit: Int

    /// - Parameter outputLimit: in bytes.
    package init(faces: PaintFaces, images: [PaintImage], outputLimit: Int) {
        self.faces = faces
        self.images = images
        self.outputLimit = outputLimit
    }

    /// - Parameter pulse: called before each page; what it throws ends the work.
    package func pdf(_ pages: [Page], metadata: Metadata, pulse: () throws -> Void = {}) throws -> [UInt8] {
        // Finishing makes it smaller; what counts is the finished file.
        let sink = ByteSink(limit: outputLimit * 2)
        guard let first = pages.first,
            let surface = cairo_pdf_surface_create_for_stream(ByteSink.write, sink.pointer, first.width, first.height) else {
            throw PaintingFailure.drawing("no pages")
        }
        defer { cairo_surface_destroy(surface) }
        describe(surface, metadata)
        let cairo = cairo_create(surface)
        defer { cairo_destroy(cairo) }
        guard let cairo else { throw PaintingFailure.drawing("out of memory") }
        let painter = PagePainter(faces: faces, images: images)
        for page in pages {
            try pulse()
            cairo_pdf_surface_set_size(surface, page.width, page.height)
            try painter.paint(page, on: cairo)
            cairo_show_page(cairo)
        }
        outline(surface, pages)
        cairo_surface_finish(surface)
        try sink.check(cairo_surface_status(surface))
        let finished = try Finishing(metadata: metadata, trims: pages.map { page in page.trim.map { (page.height, $0) } }).finished(sink.bytes)
        guard finished.count <= outputLimit else { throw PaintingFailure.tooLarge(limit: outputLimit) }
        return finished
    }

    private func describe(_ surface: OpaquePointer, _ metadata: Metadata) {
        let entries = [
            (CAIRO_PDF_METADATA_TITLE, metadata.title), (CAIRO_PDF_METADATA_AUTHOR, metadata.author),
            (CAIRO_PDF_METADATA_SUBJECT, metadata.subject), (CAIRO_PDF_METADATA_KEYWORDS, metadata.keywords),
            (CAIRO_PDF_METADATA_CREATOR, "gxpdf"), (CAIRO_PDF_METADATA_CREATE_DATE, metadata.date), (CAIRO_PDF_METADATA_MOD_DATE, metadata.date),
        ]
        for (key, value) in entries where !value.isEmpty { cairo_pdf_surface_set_metadata(surface, key, value) }
    }

    private func outline(_ surface: OpaquePointer, _ pages: [Page]) {
        // The last bookmark of each level is the parent of the deeper ones that follow it.
        var parents: [Int: Int32] = [0: Int32(CAIRO_PDF_OUTLINE_ROOT)]
        // A selection of pages is numbered anew.
        for (index, page) in pages.enumerated() {
            for bookmark in page.bookmarks {
                let parent = (0..<bookmark.level).reversed().lazy.compactMap { parents[$0] }.first ?? Int32(CAIRO_PDF_OUTLINE_ROOT)
                // Numbers only: nothing of the user's enters Cairo's attribute language.
                let place = "page=\(index + 1) pos=[0 \(bookmark.y)]"
                let open = bookmark.level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t(rawValue: 0)
                let id = cairo_pdf_surface_add_outline(surface, parent, bookmark.title, place, open)
                parents[bookmark.level] = id
                for deeper in parents.keys where deeper > bookmark.level { parents[deeper] = nil }
            }
        }
    }
}
