import CCairo
import Documents
import Typesetting

/// Paints a page to SVG, with glyphs as outlines.
package struct SVGPainter {
    private let faces: PaintFaces
    private let images: [PaintImage]
    private let outputLimit: Int

    /// - Parameter outputLimit: bytes per page.
    package init(faces: PaintFaces, images: [PaintImage], outputLimit: Int) {
        self.faces = faces
        self.images = images
        self.outputLimit = outputLimit
    }

    package func svg(_ page: Page) throws -> [UInt8] {
        let sink = ByteSink(limit: outputLimit)
        guard let surface = cairo_svg_surface_create_for_stream(ByteSink.write, sink.pointer, page.width, page.height),
            let cairo = cairo_create(surface)
        else { throw PaintingFailure.drawing("out of memory") }
        defer {
            cairo_destroy(cairo)
            cairo_surface_destroy(surface)
        }
        try PagePainter(faces: faces, images: images).paint(page, on: cairo)
        cairo_show_page(cairo)
        cairo_surface_finish(surface)
        try sink.check(cairo_surface_status(surface))
        return withExtendedLifetime(sink) { sink.bytes }
    }
}
