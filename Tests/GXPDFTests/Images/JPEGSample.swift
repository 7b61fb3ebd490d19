import CTurboJPEG

/// JPEG files for tests.
enum JPEGSample {
    enum Colours { case grey, rgb, cmyk }

    /// An image whose left upper quarter is dark and the rest light.
    static func bytes(_ width: Int, _ height: Int, _ colours: Colours = .rgb, isProgressive: Bool = false) -> [UInt8] {
        let count = colours == .grey ? 1 : colours == .rgb ? 3 : 4
        var pixels: [UInt8] = []
        pixels.reserveCapacity(width * height * count)
        for row in 0..<height {
            for column in 0..<width {
                let isDark = row < height / 2 && column < width / 2
                switch colours {
                case .grey: pixels.append(isDark ? 20 : 230)
                case .rgb: pixels += isDark ? [220, 20, 20] : [230, 230, 230]
                case .cmyk: pixels += isDark ? [0, 230, 230, 0] : [10, 10, 10, 0]
                }
            }
        }
        let compressor = tjInitCompress()
        defer { tjDestroy(compressor) }
        var buffer: UnsafeMutablePointer<UInt8>?
        var size: UInt = 0
        let format = colours == .grey ? TJPF_GRAY : colours == .rgb ? TJPF_RGB : TJPF_CMYK
        let sampling = colours == .grey ? TJSAMP_GRAY : TJSAMP_444
        tjCompress2(
            compressor, pixels, Int32(width), 0, Int32(height), Int32(format.rawValue), &buffer, &size, Int32(sampling.rawValue), 90,
            isProgressive ? Int32(TJFLAG_PROGRESSIVE) : 0)
        defer { tjFree(buffer) }
        return Array(UnsafeBufferPointer(start: buffer, count: Int(size)))
    }

    /// The file with a segment after its start.
    static func with(_ marker: UInt8, _ content: [UInt8], in jpeg: [UInt8]) -> [UInt8] {
        let length = content.count + 2
        return Array(jpeg[..<2]) + [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + content + Array(jpeg[2...])
    }

    /// EXIF data with an orientation, and with a place that must not be published.
    static func exif(_ orientation: Int) -> [UInt8] {
        Array("Exif\0\0MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0, 0, 0, 0, 0]
            + Array("GPSLatitude 31.23N Camera-4711".utf8)
    }

    /// The bytes between the start of the first scan and the end of the file.
    static func coded(_ jpeg: [UInt8]) -> [UInt8] {
        let start = jpeg.indices.first { $0 + 1 < jpeg.count && jpeg[$0] == 0xFF && jpeg[$0 + 1] == 0xDA } ?? 0
        return Array(jpeg[start...])
    }
}
