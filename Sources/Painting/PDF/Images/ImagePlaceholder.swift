import CCairo

/// The image that stands for one which a PDF holds as it is stored, between Cairo and the finished file: a single pixel, whose
/// colour is the number of the image. ``EmbeddedImages`` puts the image in its place.
///
/// Cairo would decode PNG files and compress them again, and it writes process colours inverted.
enum ImagePlaceholder {
    /// Numbers above this have no colour.
    static let highest = 0xFFFF

    /// A surface of one pixel. The caller destroys it.
    static func surface(of number: Int) -> OpaquePointer? {
        guard (0...highest).contains(number), let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 1, 1),
            let data = cairo_image_surface_get_data(surface)
        else { return nil }
        let (red, green, blue) = colour(of: number)
        // Blue, green, red in memory.
        (data[0], data[1], data[2]) = (blue, green, red)
        cairo_surface_mark_dirty(surface)
        return surface
    }

    /// The number of the image that a pixel stands for; nil if it stands for none.
    static func number(of pixel: UnsafeBufferPointer<UInt8>) -> Int? {
        guard pixel.count == 3, pixel[0] == ~pixel[1] else { return nil }
        return Int(pixel[1]) << 8 | Int(pixel[2])
    }

    /// Never a grey, which Cairo would write with one component.
    private static func colour(of number: Int) -> (red: UInt8, green: UInt8, blue: UInt8) {
        let high = UInt8(number >> 8)
        return (~high, high, UInt8(number & 0xFF))
    }
}
