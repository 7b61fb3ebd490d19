import CCairo
import Documents
import Typesetting

/// Paints pages to a PDF with subset faces, bookmarks, structure and metadata: Cairo paints the pages, and a second pass
/// (``Finishing``) writes the file.
package struct PDFPainter {
    private let faces: PaintFaces
    private let images: [PaintImage]
    private let options: PDFOptions
    private let outputLimit: Int

    /// - Parameter outputLimit: in bytes.
    package init(faces: PaintFaces, images: [PaintImage], options: PDFOptions = PDFOptions(), outputLimit: Int) {
        self.faces = faces
        self.images = images
        self.options = options
        self.outputLimit = outputLimit
    }

    /// - Parameters:
    ///   - structure: the structure of the document whose pages are on the sheets.
    ///   - pulse: called before each page; an error that it throws ends painting.
    package func pdf(_ sheets: [Page], structure: Structure, metadata: Metadata, pulse: () throws -> Void = {}) throws -> [UInt8] {
        let painted = try painted(sheets, structure: structure, metadata: metadata, pulse: pulse)
        try pulse()
        return try finished(painted, sheets, structure: structure, metadata: metadata)
    }

    /// A file as Cairo writes it, with a record of its marked content.
    package struct Painted {
        let bytes: [UInt8]
        let marker: ContentMarker
    }

    /// The first pass: Cairo paints the pages.
    package func painted(_ sheets: [Page], structure: Structure, metadata: Metadata, pulse: () throws -> Void = {}) throws -> Painted {
        let marker = ContentMarker(structure)
        // Finishing makes the file smaller, and the limit applies to the finished file.
        let sink = ByteSink(limit: outputLimit * 2)
        guard let first = sheets.first,
            let surface = cairo_pdf_surface_create_for_stream(ByteSink.write, sink.pointer, first.width, first.height)
        else {
            throw PaintingFailure.drawing("no pages")
        }
        defer { cairo_surface_destroy(surface) }
        // Otherwise Cairo embeds the current time.
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, metadata.date)
        let cairo = cairo_create(surface)
        defer { cairo_destroy(cairo) }
        guard let cairo else { throw PaintingFailure.drawing("out of memory") }
        let painter = PagePainter(faces: faces, images: images, marker: marker)
        for sheet in sheets {
            try pulse()
            cairo_pdf_surface_set_size(surface, sheet.width, sheet.height)
            marker.beginSheet()
            try painter.paint(sheet, on: cairo)
            marker.endSheet(on: cairo)
            cairo_show_page(cairo)
            painter.forgetImages()
        }
        outline(surface, sheets)
        cairo_surface_finish(surface)
        try sink.check(cairo_surface_status(surface))
        return Painted(bytes: sink.bytes, marker: marker)
    }

    /// The second pass: makes the file conform to PDF/A and PDF/UA.
    package func finished(_ painted: Painted, _ sheets: [Page], structure: Structure, metadata: Metadata) throws -> [UInt8] {
        let finished = try Finishing(
            metadata: metadata, options: options, sheets: sheets, structure: structure, marker: painted.marker, images: images
        )
        .finished(painted.bytes)
        guard finished.count <= outputLimit else { throw PaintingFailure.tooLarge(limit: outputLimit) }
        return finished
    }

    private func outline(_ surface: OpaquePointer, _ pages: [Page]) {
        // The last bookmark of each level is the parent of the deeper ones that follow it.
        var parents: [Int: Int32] = [0: Int32(CAIRO_PDF_OUTLINE_ROOT)]
        // Cairo counts the pages of the file, which may be a selection of the document's.
        for (index, page) in pages.enumerated() {
            for bookmark in page.bookmarks {
                let parent = (0..<bookmark.level).reversed().lazy.compactMap { parents[$0] }.first ?? Int32(CAIRO_PDF_OUTLINE_ROOT)
                // Numbers only: no text from the report enters Cairo's attribute syntax.
                let place = "page=\(index + 1) pos=[0 \(bookmark.y)]"
                let open = bookmark.level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t(rawValue: 0)
                let id = cairo_pdf_surface_add_outline(surface, parent, bookmark.title.printable, place, open)
                parents[bookmark.level] = id
                for deeper in parents.keys where deeper > bookmark.level { parents[deeper] = nil }
            }
        }
    }
}
