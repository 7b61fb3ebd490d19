import CCairo
import Documents
import Typesetting

/// The pixels that an image needs at its printed size. More pixels make a file larger and slower to print, and look the
/// same.
struct PrintedPixels {
    let place: Rect

    /// - Parameter place: the image's rectangle on the page.
    init(_ place: Rect) { self.place = place }

    /// The image with as many pixels as are printed; nil if it has no more than that.
    func reduced(_ image: OpaquePointer) -> OpaquePointer? {
        var size = size(of: image, finest: PixelDensity.finest)
        if size != nil, Self.isLineArt(image) { size = self.size(of: image, finest: PixelDensity.finestOfLineArt) }
        guard let size,
            let smaller = cairo_surface_create_similar_image(image, cairo_image_surface_get_format(image), size.columns, size.rows),
            let cairo = cairo_create(smaller)
        else { return nil }
        defer { cairo_destroy(cairo) }
        let columns = Double(cairo_image_surface_get_width(image))
        let rows = Double(cairo_image_surface_get_height(image))
        cairo_scale(cairo, Double(size.columns) / columns, Double(size.rows) / rows)
        cairo_set_source_surface(cairo, image, 0, 0)
        // The best filter takes nine times as long, with no visible difference in print.
        cairo_pattern_set_filter(cairo_get_source(cairo), CAIRO_FILTER_GOOD)
        // Otherwise the edges are blended with the transparency outside the image.
        cairo_pattern_set_extend(cairo_get_source(cairo), CAIRO_EXTEND_PAD)
        cairo_set_operator(cairo, CAIRO_OPERATOR_SOURCE)
        cairo_paint(cairo)
        guard cairo_status(cairo) == CAIRO_STATUS_SUCCESS else {
            cairo_surface_destroy(smaller)
            return nil
        }
        return smaller
    }

    private func size(of image: OpaquePointer, finest: Double) -> (columns: Int32, rows: Int32)? {
        let columns = Double(cairo_image_surface_get_width(image))
        let rows = Double(cairo_image_surface_get_height(image))
        guard place.width > 0, place.height > 0, columns > 0, rows > 0 else { return nil }
        // Each direction separately: pixels need not be square.
        let fewer = (
            columns: min(columns, (finest / 72 * place.width).rounded(.up)), rows: min(rows, (finest / 72 * place.height).rounded(.up))
        )
        return fewer == (columns, rows) ? nil : (max(1, Int32(fewer.columns)), max(1, Int32(fewer.rows)))
    }

    /// Whether all pixels have one of at most two colours, as in a scanned signature or a line drawing. Such an image has
    /// no shades that would have to be printed with a screen.
    static func isLineArt(_ image: OpaquePointer) -> Bool {
        let format = cairo_image_surface_get_format(image)
        guard format == CAIRO_FORMAT_RGB24 || format == CAIRO_FORMAT_ARGB32, let data = cairo_image_surface_get_data(image) else {
            return false
        }
        let width = Int(cairo_image_surface_get_width(image))
        let stride = Int(cairo_image_surface_get_stride(image))
        // The fourth byte of RGB24 is undefined.
        let mask: UInt32 = format == CAIRO_FORMAT_RGB24 ? 0x00FF_FFFF : .max
        var first: UInt32?
        var second: UInt32?
        for row in 0..<Int(cairo_image_surface_get_height(image)) {
            for pixel in UnsafeRawBufferPointer(start: data + row * stride, count: width * 4).bindMemory(to: UInt32.self) {
                let colour = pixel & mask
                if colour == first || colour == second { continue }
                if first == nil { first = colour } else if second == nil { second = colour } else { return false }
            }
        }
        return true
    }
}
