import CCairo
import Documents
import Typesetting

/// An image of the document, a PNG or a JPEG file.
package struct PaintImage: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        case png(PNGFile)
        case jpeg(JPEGFile)
    }

    /// The file as it was read.
    package let bytes: [UInt8]
    package let content: Content
    /// As it is seen, in pixels.
    package let width: Int
    package let height: Int
    /// The resolution that the file states for printing; nil if it states none.
    package let density: PixelDensity?
    /// Of the stored rows and columns.
    let orientation: ImageOrientation

    /// Reads the parts of the file, but not its pixels.
    ///
    /// - Parameter mostPixels: more are refused as soon as the header is read.
    package init(_ bytes: [UInt8], mostPixels: Int = .max) throws(ImageFault) {
        switch ImageFormat(bytes) {
        case .png:
            let png = try PNGFile(bytes, mostPixels: mostPixels)
            (content, width, height, orientation) = (.png(png), png.width, png.height, .upright)
            density = PixelDensity(ofPNG: bytes)
        case .jpeg:
            let jpeg = try JPEGFile(bytes, mostPixels: mostPixels)
            let swaps = jpeg.orientation.swapsSides
            content = .jpeg(jpeg)
            (width, height) = swaps ? (jpeg.height, jpeg.width) : (jpeg.width, jpeg.height)
            density = jpeg.density.map { swaps ? PixelDensity(across: $0.down, down: $0.across) : $0 }
            orientation = jpeg.orientation
        case let other: throw .format(other)
        }
        self.bytes = bytes
    }

    /// Decodes the image once, to make sure that a format which embeds it unchanged embeds a valid image. A JPEG is decoded at
    /// an eighth of its size, which reads all of its data and takes little memory.
    package func prove() throws(ImageFault) {
        switch content {
        case .png: cairo_surface_destroy(try decodedPNG())
        case .jpeg(let jpeg): try JPEGDecoder(jpeg).prove()
        }
    }

    /// The decoded image as stored, reduced if it has more pixels per inch than printing shows. The caller destroys it.
    ///
    /// - Parameters:
    ///   - printed: its rectangle on the page; nil returns the image unchanged.
    func surface(number: Int, printed: Rect?) throws(PaintingFailure) -> OpaquePointer {
        let whole: OpaquePointer
        do throws(ImageFault) {
            switch content {
            case .png: whole = try decodedPNG()
            case .jpeg(let jpeg): whole = try JPEGDecoder(jpeg).surface()
            }
        } catch {
            throw .image(number: number, reason: "\(error)")
        }
        guard let printed, let smaller = PrintedPixels(printed).reduced(whole) else { return whole }
        cairo_surface_destroy(whole)
        return smaller
    }

    /// Whether a PDF holds the pixels as they are stored, at this place on the page: any JPEG, and a PNG without transparency
    /// that has no more pixels than printing shows.
    func isKept(in place: Rect) -> Bool {
        switch content {
        case .jpeg: true
        case .png(let png):
            png.isPlain && Double(width) <= (PixelDensity.finest / 72 * place.width).rounded(.up)
                && Double(height) <= (PixelDensity.finest / 72 * place.height).rounded(.up)
        }
    }

    private func decodedPNG() throws(ImageFault) -> OpaquePointer {
        final class PNGInput {
            let bytes: [UInt8]
            var next = 0
            init(_ bytes: [UInt8]) { self.bytes = bytes }
        }
        let input = PNGInput(bytes)
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
            surface.map { cairo_surface_destroy($0) }
            throw .damaged
        }
        return surface
    }
}
