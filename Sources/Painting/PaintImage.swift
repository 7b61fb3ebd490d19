import CCairo
import Typesetting

/// An image of the document. Only PNG: what else there is has to be converted first.
package struct PaintImage: Sendable, Hashable {
    package var png: [UInt8]
    package let width: Int
    package let height: Int

    /// Reads the size from the file's head; nil when the bytes are no PNG.
    package init?(png: [UInt8]) {
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        guard png.count >= 33, Array(png[0..<8]) == signature, Array(png[12..<16]) == Array("IHDR".utf8) else { return nil }
        func number(_ at: Int) -> Int { png[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) } }
        self.png = png
        width = number(16)
        height = number(20)
        guard width > 0, height > 0 else { return nil }
    }

    /// Decodes the image once, for files that carry it as it is.
    func prove(number: Int) throws(PaintingFailure) { cairo_surface_destroy(try decoded(number: number)) }

    /// The most pixels an inch that are printed; a screen of 60 lines a centimetre shows no more.
    static let finestForPress = 450.0
    /// The fewest pixels an inch that print well.
    package static let coarsestForPress = 150.0

    /// The decoded image; to be destroyed by the caller.
    ///
    /// - Parameters:
    ///   - printed: where it stands, in points.
    ///   - finest: the most pixels an inch that it may have there.
    func surface(number: Int, printed: Rect, finest: Double?) throws(PaintingFailure) -> OpaquePointer {
        let whole = try decoded(number: number)
        guard let finest, printed.width > 0, printed.height > 0 else { return whole }
        let scale = min(1, finest / 72 * printed.width / Double(width), finest / 72 * printed.height / Double(height))
        let columns = max(1, Int32((Double(width) * scale).rounded())), rows = max(1, Int32((Double(height) * scale).rounded()))
        guard scale < 1, let smaller = cairo_surface_create_similar_image(whole, cairo_image_surface_get_format(whole), columns, rows), let cairo = cairo_create(smaller) else { return whole }
        defer {
            cairo_destroy(cairo)
            cairo_surface_destroy(whole)
        }
        cairo_scale(cairo, Double(columns) / Double(width), Double(rows) / Double(height))
        cairo_set_source_surface(cairo, whole, 0, 0)
        cairo_pattern_set_filter(cairo_get_source(cairo), CAIRO_FILTER_BEST)
        cairo_set_operator(cairo, CAIRO_OPERATOR_SOURCE)
        cairo_paint(cairo)
        return smaller
    }

    private func decoded(number: Int) throws(PaintingFailure) -> OpaquePointer {
        final class Reader {
            let bytes: [UInt8]
            var next = 0
            init(_ bytes: [UInt8]) { self.bytes = bytes }
        }
        let reader = Reader(png)
        let handle = Unmanaged.passUnretained(reader)
        let surface = withExtendedLifetime(reader) {
            cairo_image_surface_create_from_png_stream({ closure, data, length in
                guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
                let reader = Unmanaged<Reader>.fromOpaque(closure).takeUnretainedValue()
                guard reader.next + Int(length) <= reader.bytes.count else { return CAIRO_STATUS_READ_ERROR }
                reader.bytes.withUnsafeBufferPointer { data.update(from: $0.baseAddress! + reader.next, count: Int(length)) }
                reader.next += Int(length)
                return CAIRO_STATUS_SUCCESS
            }, handle.toOpaque())
        }
        guard let surface, cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
            let reason = surface.map { String(cString: cairo_status_to_string(cairo_surface_status($0))) } ?? "no surface"
            surface.map { cairo_surface_destroy($0) }
            throw .image(number: number, reason: reason)
        }
        return surface
    }
}
