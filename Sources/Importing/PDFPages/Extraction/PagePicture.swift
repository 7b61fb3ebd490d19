import CPoppler

/// A page rendered at low resolution, to find what is visible on it. Poppler does not report paths, but whatever separates cells
/// for the eye also does so in the picture, however it was drawn: as a stroke, a thin rectangle, dashes, or the edge of a shaded
/// area.
final class PagePicture {
    /// Pixels per point. At 1.5 a hairline is still a grey pixel, and a page is rendered in some hundredths of a second.
    let scale: Float
    let columns: Int
    let rows: Int
    private let surface: OpaquePointer
    /// Blue, green, red and an unused byte for each pixel; `stride` bytes per row.
    let pixels: UnsafePointer<UInt32>
    let stride: Int

    init?(_ page: OpaquePointer, width: Double, height: Double) {
        let scale = min(1.5, 2400 / max(width, height))
        columns = max(1, Int((width * scale).rounded(.up)))
        rows = max(1, Int((height * scale).rounded(.up)))
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(columns), Int32(rows)) else { return nil }
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS, let cairo = cairo_create(surface) else {
            cairo_surface_destroy(surface)
            return nil
        }
        defer { cairo_destroy(cairo) }
        cairo_set_source_rgb(cairo, 1, 1, 1)
        cairo_paint(cairo)
        cairo_scale(cairo, scale, scale)
        poppler_page_render(page, cairo)
        cairo_surface_flush(surface)
        guard let data = cairo_image_surface_get_data(surface) else {
            cairo_surface_destroy(surface)
            return nil
        }
        stride = Int(cairo_image_surface_get_stride(surface)) / 4
        pixels = UnsafePointer(UnsafeRawPointer(data).assumingMemoryBound(to: UInt32.self))
        self.scale = Float(scale)
        self.surface = surface
    }

    deinit { cairo_surface_destroy(surface) }

    /// Whether two pixels differ enough to be the edge of a line.
    @inline(__always) static func differ(_ a: UInt32, _ b: UInt32) -> Bool {
        if a == b { return false }
        let blue = Int(a & 0xFF) &- Int(b & 0xFF)
        let green = Int(a &>> 8 & 0xFF) &- Int(b &>> 8 & 0xFF)
        let red = Int(a &>> 16 & 0xFF) &- Int(b &>> 16 & 0xFF)
        return blue &* blue >= faint || green &* green >= faint || red &* red >= faint
    }

    /// The square of the smallest difference. A hairline of 0.1 points or a pale grey line covers little of a pixel.
    private static let faint = 64

    /// Whether two pixels differ enough to be read.
    private static func stands(_ a: UInt32, out b: UInt32) -> Bool {
        let blue = Int(a & 0xFF) &- Int(b & 0xFF)
        let green = Int(a &>> 8 & 0xFF) &- Int(b &>> 8 & 0xFF)
        let red = Int(a &>> 16 & 0xFF) &- Int(b &>> 16 & 0xFF)
        return blue &* blue &+ green &* green &+ red &* red >= 800
    }

    /// Whether anything is visible in a box.
    func hasInk(_ box: PrintedBox) -> Bool {
        let left = max(0, Int(box.left * scale))
        let right = min(columns - 1, Int(box.right * scale))
        let top = max(0, Int(box.top * scale))
        let bottom = min(rows - 1, Int(box.bottom * scale))
        guard left <= right, top <= bottom else { return false }
        let paper = pixels[top * stride + left]
        for y in top...bottom {
            let row = pixels + y * stride
            var x = left
            while x <= right {
                if row[x] != paper, Self.stands(row[x], out: paper) { return true }
                x += 1
            }
        }
        return false
    }
}
