import CCairo
import CTurboJPEG

/// Decodes JPEG files with libjpeg-turbo, for everything but PDF, which holds them as they are.
struct JPEGDecoder {
    private let jpeg: JPEGFile

    init(_ jpeg: JPEGFile) { self.jpeg = jpeg }

    /// A file of many scans takes long to decode however small it is.
    private static let flags = Int32(TJFLAG_LIMITSCANS)

    /// Reads all of the data.
    func prove() throws(ImageFault) {
        let (width, height) = ((jpeg.width + 7) / 8, (jpeg.height + 7) / 8)
        let format = jpeg.components == 4 ? TJPF_CMYK : TJPF_RGB
        var pixels = [UInt8](repeating: 0, count: width * height * (jpeg.components == 4 ? 4 : 3))
        try decode(into: &pixels, width: width, pitch: 0, height: height, format)
    }

    /// The pixels as stored, in the colours of screens. The caller destroys the surface.
    func surface() throws(ImageFault) -> OpaquePointer {
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(jpeg.width), Int32(jpeg.height)),
            let data = cairo_image_surface_get_data(surface)
        else { throw .damaged }
        do throws(ImageFault) {
            let pitch = Int(cairo_image_surface_get_stride(surface))
            let pixels = UnsafeMutableBufferPointer(start: data, count: pitch * jpeg.height)
            let format = jpeg.components == 4 ? TJPF_CMYK : TJPF_BGRX
            try decode(into: pixels, width: jpeg.width, pitch: pitch, height: jpeg.height, format)
            if jpeg.components == 4 { mix(pixels, pitch: pitch) }
        } catch {
            cairo_surface_destroy(surface)
            throw error
        }
        cairo_surface_mark_dirty(surface)
        return surface
    }

    /// Process colours as a screen shows them without a profile.
    private func mix(_ pixels: UnsafeMutableBufferPointer<UInt8>, pitch: Int) {
        for row in 0..<jpeg.height {
            for place in stride(from: row * pitch, to: row * pitch + jpeg.width * 4, by: 4) {
                // The share of light that each ink leaves.
                let light = (0..<4).map { jpeg.isAdobe ? Int(pixels[place + $0]) : 255 - Int(pixels[place + $0]) }
                for (part, ink) in [2, 1, 0].enumerated() { pixels[place + part] = UInt8(light[ink] * light[3] / 255) }
            }
        }
    }

    private func decode(into pixels: inout [UInt8], width: Int, pitch: Int, height: Int, _ format: TJPF) throws(ImageFault) {
        var failure: ImageFault?
        pixels.withUnsafeMutableBufferPointer { buffer in
            do throws(ImageFault) {
                try decode(into: buffer, width: width, pitch: pitch, height: height, format)
            } catch { failure = error }
        }
        if let failure { throw failure }
    }

    private func decode(
        into pixels: UnsafeMutableBufferPointer<UInt8>, width: Int, pitch: Int, height: Int, _ format: TJPF
    ) throws(ImageFault) {
        guard let decoder = tjInitDecompress() else { throw .damaged }
        defer { tjDestroy(decoder) }
        let status = jpeg.clean.withUnsafeBufferPointer { bytes in
            tjDecompress2(
                decoder, bytes.baseAddress, UInt(bytes.count), pixels.baseAddress, Int32(width), Int32(pitch), Int32(height),
                Int32(format.rawValue), Self.flags)
        }
        guard status != 0 else { return }
        // Warnings are of no consequence unless pixels are missing.
        let isWarning = tjGetErrorCode(decoder) == Int32(TJERR_WARNING.rawValue)
        if !isWarning || String(cString: tjGetErrorStr2(decoder)).contains("remature end") { throw .damaged }
    }
}
