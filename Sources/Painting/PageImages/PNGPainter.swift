import CCairo
import Documents
import Typesetting

/// Paints a page to PNG, on white.
package struct PNGPainter {
    private let faces: PaintFaces
    private let images: [PaintImage]
    /// Pixels per inch.
    private let resolution: Double
    private let outputLimit: Int

    /// - Parameters:
    ///   - resolution: in pixels per inch.
    ///   - outputLimit: bytes per page.
    package init(faces: PaintFaces, images: [PaintImage], resolution: Double, outputLimit: Int) {
        self.faces = faces
        self.images = images
        self.resolution = resolution
        self.outputLimit = outputLimit
    }

    package func png(_ page: Page) throws -> [UInt8] {
        let scale = resolution / 72
        let width = Int32((page.width * scale).rounded())
        let height = Int32((page.height * scale).rounded())
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height), let cairo = cairo_create(surface) else {
            throw PaintingFailure.drawing("out of memory")
        }
        defer {
            cairo_destroy(cairo)
            cairo_surface_destroy(surface)
        }
        cairo_set_source_rgb(cairo, 1, 1, 1)
        cairo_paint(cairo)
        cairo_scale(cairo, scale, scale)
        let options = cairo_font_options_create()
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_set_font_options(cairo, options)
        cairo_font_options_destroy(options)
        try PagePainter(faces: faces, images: images).paint(page, on: cairo)
        let sink = ByteSink(limit: outputLimit)
        try sink.check(cairo_surface_write_to_png_stream(surface, ByteSink.write, sink.pointer))
        return withExtendedLifetime(sink) { sink.bytes }
    }
}
