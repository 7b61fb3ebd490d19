/// A format of image files, told by their first bytes.
package enum ImageFormat: String, Sendable, Hashable, CaseIterable {
    case png, jpeg, gif, bmp, tiff, webp, heic, svg, pdf

    /// nil if the bytes are of no known format.
    package init?(_ bytes: [UInt8]) {
        func starts(_ text: String, at offset: Int = 0) -> Bool { bytes.dropFirst(offset).starts(with: text.utf8) }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if starts("GIF8") {
            self = .gif
        } else if starts("BM"), bytes.count > 26 {
            self = .bmp
        } else if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
            self = .tiff
        } else if starts("RIFF"), starts("WEBP", at: 8) {
            self = .webp
        } else if starts("ftyp", at: 4), ["heic", "heix", "mif1", "msf1", "avif"].contains(where: { starts($0, at: 8) }) {
            self = .heic
        } else if starts("%PDF") {
            self = .pdf
        } else if Self.isSVG(bytes) {
            self = .svg
        } else {
            return nil
        }
    }

    private static func isSVG(_ bytes: [UInt8]) -> Bool {
        let head = String(decoding: bytes.prefix(1_000), as: UTF8.self)
        return head.contains("<svg") && head.first { !$0.isWhitespace && $0 != "\u{FEFF}" } == "<"
    }
}
