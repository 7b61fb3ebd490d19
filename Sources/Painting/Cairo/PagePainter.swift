import CCairo
import Documents
import Han
import Typesetting

/// Draws the marks of a page on any Cairo surface. It makes no decisions: each mark states its position.
final class PagePainter {
    private let faces: PaintFaces
    private let images: [PaintImage]
    private let marker: ContentMarker?
    /// Whether the pages go into a PDF: inks pass as placeholders, and images have no more pixels than printing shows.
    private var isForPDF: Bool { marker != nil }
    private var decoded: [Int: OpaquePointer] = [:]
    /// The placeholders of images that a PDF holds as they are stored. They live as long as the painter, so that an image on
    /// several pages is one object.
    private var placeholders: [Int: OpaquePointer] = [:]

    /// - Parameters:
    ///   - marker: marks the content of a PDF; nil for other formats.
    init(faces: PaintFaces, images: [PaintImage], marker: ContentMarker? = nil) {
        self.marker = marker
        self.faces = faces
        self.images = images
    }

    deinit {
        forgetImages()
        for surface in placeholders.values { cairo_surface_destroy(surface) }
    }

    /// Releases the images of earlier pages, so that a document with many images never holds all of them at once.
    func forgetImages() {
        for surface in decoded.values { cairo_surface_destroy(surface) }
        decoded = [:]
    }

    func paint(_ page: Page, on cairo: OpaquePointer) throws(PaintingFailure) {
        var ink = Ink.black
        set(ink, on: cairo)
        var face: FaceID?
        var form: ScriptPosition?
        var size = 0.0
        var origins = page.origins
        for mark in page.marks {
            if let marker { marker.mark(mark, of: page, page: origins.next(), on: cairo) }
            if mark.ink != ink {
                ink = mark.ink
                set(ink, on: cairo)
            }
            switch mark.content {
            case .glyphs(let run):
                if face != run.face || size != run.size || form != run.form {
                    cairo_set_font_face(cairo, try faces.face(run.face, for: run.form))
                    cairo_set_font_size(cairo, run.size)
                    (face, size, form) = (run.face, run.size, run.form)
                }
                paint(run, on: cairo)
            case .rule(let rect):
                cairo_rectangle(cairo, rect.x, rect.y, rect.width, rect.height)
                cairo_fill(cairo)
            case .outline(let outline): paint(outline, on: cairo)
            case .image(let number, let rect):
                try paint(image: number, in: rect, on: cairo)
                set(ink, on: cairo)
            }
        }
        let status = cairo_status(cairo)
        guard status == CAIRO_STATUS_SUCCESS else { throw .drawing(String(cString: cairo_status_to_string(status))) }
    }

    private func set(_ ink: Ink, on cairo: OpaquePointer) {
        let colour = marker == nil ? ink.screenColour : InkPlaceholder.colour(of: ink)
        cairo_set_source_rgb(cairo, colour.red, colour.green, colour.blue)
    }

    private func paint(_ outline: Outline, on cairo: OpaquePointer) {
        guard let first = outline.corners.first else { return }
        cairo_move_to(cairo, first.x, first.y)
        for corner in outline.corners.dropFirst() { cairo_line_to(cairo, corner.x, corner.y) }
        if outline.isClosed { cairo_close_path(cairo) }
        switch outline.painting {
        case .filled: cairo_fill(cairo)
        case .stroked(let weight, let dashes):
            cairo_set_line_width(cairo, weight)
            cairo_set_dash(cairo, dashes, Int32(dashes.count), 0)
            cairo_stroke(cairo)
        }
    }

    private func paint(_ run: GlyphRun, on cairo: OpaquePointer) {
        guard run.direction == .across else {
            cairo_save(cairo)
            cairo_translate(cairo, run.origin.x, run.origin.y)
            cairo_rotate(cairo, -Double.pi / 2)
            var level = run
            level.origin = Point(0, 0)
            level.direction = .across
            paint(level, on: cairo)
            cairo_restore(cairo)
            return
        }
        let glyphs = run.glyphs.map { cairo_glyph_t(index: UInt($0.id), x: run.origin.x + $0.x, y: run.origin.y + $0.y) }
        let clusters = run.clusters.map { cairo_text_cluster_t(num_bytes: Int32($0.bytes), num_glyphs: Int32($0.glyphs)) }
        var text = run.text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { text in
                cairo_show_text_glyphs(
                    cairo, text.baseAddress, Int32(text.count), glyphs, Int32(glyphs.count),
                    clusters, Int32(clusters.count), cairo_text_cluster_flags_t(rawValue: 0))
            }
        }
    }

    private func paint(image number: Int, in rect: Rect, on cairo: OpaquePointer) throws(PaintingFailure) {
        guard images.indices.contains(number) else { throw .image(number: number, reason: "no such image") }
        let surface = try surface(of: number, in: rect)
        let columns = Double(max(1, cairo_image_surface_get_width(surface)))
        let rows = Double(max(1, cairo_image_surface_get_height(surface)))
        cairo_save(cairo)
        cairo_translate(cairo, rect.x, rect.y)
        cairo_scale(cairo, rect.width, rect.height)
        let stored = images[number].orientation.matrix
        var matrix = cairo_matrix_t(xx: stored.a, yx: stored.b, xy: stored.c, yy: stored.d, x0: stored.e, y0: stored.f)
        if images[number].orientation != .upright { cairo_transform(cairo, &matrix) }
        cairo_scale(cairo, 1 / columns, 1 / rows)
        cairo_set_source_surface(cairo, surface, 0, 0)
        // Otherwise the file asks viewers to interpolate the image, which PDF/A forbids (ISO 19005-2 6.2.8).
        if isForPDF { cairo_pattern_set_filter(cairo_get_source(cairo), CAIRO_FILTER_NEAREST) }
        // Filled, not painted: Cairo 1.16 drops the tag around an opaque image that is the first thing painted on a page.
        cairo_rectangle(cairo, 0, 0, columns, rows)
        cairo_fill(cairo)
        cairo_restore(cairo)
    }

    private func surface(of number: Int, in rect: Rect) throws(PaintingFailure) -> OpaquePointer {
        if isForPDF, images[number].isKept(in: rect) {
            if let known = placeholders[number] { return known }
            if let made = ImagePlaceholder.surface(of: number) {
                placeholders[number] = made
                return made
            }
        }
        if let known = decoded[number] { return known }
        let surface = try images[number].surface(number: number, printed: isForPDF ? rect : nil)
        decoded[number] = surface
        return surface
    }
}
