import CCairo
import Documents
import Typesetting

/// An image of the document. Only PNG is supported; other formats have to be converted first.
package struct PaintImage: Sendable, Hashable {
    package var png: [UInt8]
    package let width: Int
    package let height: Int
    /// The resolution that the file states for printing; nil if it states none.
    package let density: PixelDensity?

    /// Reads the size from the file's header; nil if the bytes are not a PNG.
    package init?(png: [UInt8]) {
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        guard png.count >= 33, Array(png[0..<8]) == signature, Array(png[12..<16]) == Array("IHDR".utf8) else { return nil }
        func number(_ at: Int) -> Int { png[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) } }
        self.png = png
        width = number(16)
        height = number(20)
        density = PixelDensity(ofPNG: png)
        guard width > 0, height > 0 else { return nil }
    }

    /// Decodes the image once, to make sure that a format which embeds it unchanged embeds a valid image.
    func prove(number: Int) throws(PaintingFailure) { cairo_surface_destroy(try decoded(number: number)) }

    /// The decoded image, reduced if it has more pixels per inch than printing shows. The caller destroys it.
    ///
    /// - Parameters:
    ///   - printed: its rectangle on the page; nil returns the image unchanged.
    func surface(number: Int, printed: Rect?) throws(PaintingFailure) -> OpaquePointer {
        let whole = try decoded(number: number)
        guard let printed, let smaller = PrintedPixels(printed).reduced(whole) else { return whole }
        cairo_surface_destroy(whole)
        return smaller
    }

    private func decoded(number: Int) throws(PaintingFailure) -> OpaquePointer {
        final class PNGInput {
            let bytes: [UInt8]
            var next = 0
            init(_ bytes: [UInt8]) { self.bytes = bytes }
        }
        let input = PNGInput(png)
        let handle = Unmanaged.passUnretained(input)
        let surface = withExtendedLifetime(input) {
            cairo_image_surface_create_from_png_stream(
                { closure, data, length in
                    guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
                    let input = Unmanaged<PNGInput>.fromOpaque(closure).takeUnretainedValue()
                    guard input.next + Int(length) <= input.bytes.count else { return CAIRO_STATUS_READ_ERROR }
                    input.bytes.withUnsafeBufferPointer { data.update(from: $0.baseAddress! + input.next, count: Int(length)) }
                    input.next += Int(length)
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
