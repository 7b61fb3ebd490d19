import CCairo

/// The file of an image in an OFD package: a PNG as it was read, or a JPEG without its metadata. Process colours, which readers of
/// OFD do not know, become those of screens.
struct OFDImage {
    let bytes: [UInt8]
    let format: String
    let suffix: String

    init(_ image: PaintImage, number: Int) throws(PaintingFailure) {
        switch image.content {
        case .jpeg(let jpeg) where jpeg.components < 4: (bytes, format, suffix) = (jpeg.clean, "JPEG", "jpg")
        case .jpeg:
            let surface = try image.surface(number: number, printed: nil)
            defer { cairo_surface_destroy(surface) }
            let sink = ByteSink(limit: .max)
            try sink.check(cairo_surface_write_to_png_stream(surface, ByteSink.write, sink.pointer))
            (bytes, format, suffix) = (sink.bytes, "PNG", "png")
        case .png: (bytes, format, suffix) = (image.bytes, "PNG", "png")
        }
    }
}
