import CCairo
import FoundationEssentials

@testable import Painting

/// Images for tests.
enum PNGSample {
    /// - Parameter colour: returns the colour of a pixel as 0xRRGGBB, given its column and row.
    static func surface(_ width: Int, _ height: Int, colour: (Int, Int) -> UInt32) -> OpaquePointer {
        let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))!
        let stride = Int(cairo_image_surface_get_stride(surface))
        let data = cairo_image_surface_get_data(surface)!
        cairo_surface_flush(surface)
        for row in 0..<height {
            for column in 0..<width {
                UnsafeMutableRawPointer(data).storeBytes(of: colour(column, row), toByteOffset: row * stride + column * 4, as: UInt32.self)
            }
        }
        cairo_surface_mark_dirty(surface)
        return surface
    }

    static func write(to path: String, _ width: Int, _ height: Int, colour: (Int, Int) -> UInt32) {
        let surface = surface(width, height, colour: colour)
        cairo_surface_write_to_png(surface, path)
        cairo_surface_destroy(surface)
    }

    /// Many shades, as in a photograph.
    static func shade(_ column: Int, _ row: Int) -> UInt32 {
        UInt32((column * 7 + row * 3) % 256) << 16 | UInt32(row % 256) << 8 | UInt32(column % 256)
    }

    /// The file with a pHYs chunk after its header, with a valid checksum.
    static func withDensity(_ png: [UInt8], across: UInt32, down: UInt32, unit: UInt8 = 1) -> [UInt8] {
        func four(_ number: UInt32) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }
        let chunk = Array("pHYs".utf8) + four(across) + four(down) + [unit]
        var sum: UInt32 = .max
        for byte in chunk {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return Array(png[..<33]) + four(9) + chunk + four(~sum) + Array(png[33...])
    }

    /// A header alone, from which the size is read.
    static func head(_ width: UInt32, _ height: UInt32) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
            + [width, height].flatMap { number in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }
            + [8, 2, 0, 0, 0, 0, 0, 0, 0]
    }
}
