import CCairo

/// A picture as grey values, to compare pages with their references.
struct Pixels {
    var width: Int
    var height: Int
    /// The green channel of each pixel, which shows black and red ink.
    var grey: [UInt8]
    private var red: [UInt8] = []

    func isRed(_ x: Int, _ y: Int) -> Bool { red[y * width + x] > 160 && grey[y * width + x] < 140 }

    /// nil if the file is not a PNG.
    init?(pngFile path: String) {
        guard let surface = cairo_image_surface_create_from_png(path), cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
            return nil
        }
        defer { cairo_surface_destroy(surface) }
        width = Int(cairo_image_surface_get_width(surface))
        height = Int(cairo_image_surface_get_height(surface))
        let stride = Int(cairo_image_surface_get_stride(surface))
        let format = cairo_image_surface_get_format(surface)
        guard let data = cairo_image_surface_get_data(surface) else { return nil }
        grey = []
        grey.reserveCapacity(width * height)
        red.reserveCapacity(width * height)
        for y in 0..<height {
            for x in 0..<width {
                grey.append(format == CAIRO_FORMAT_A8 ? data[y * stride + x] : data[y * stride + x * 4 + 1])
                red.append(format == CAIRO_FORMAT_A8 ? data[y * stride + x] : data[y * stride + x * 4 + 2])
            }
        }
    }

    /// The share of pixels that differ noticeably.
    func difference(to other: Pixels) -> Double {
        guard width == other.width, height == other.height else { return 1 }
        let differing = zip(grey, other.grey).count { abs(Int($0) - Int($1)) > 40 }
        return Double(differing) / Double(grey.count)
    }
}
