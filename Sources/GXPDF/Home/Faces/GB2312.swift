#if canImport(Glibc)
import Glibc
#endif

/// The Han characters of GB 2312-80: rows 16 to 55 (3,755 of the first level) and 56 to 87 (3,008 of the second).
enum GB2312 {
    static let han: [Unicode.Scalar] = {
        var bytes: [CChar] = []
        for row in 16...87 {
            // The first level ends at 55-89.
            for cell in 1...(row == 55 ? 89 : 94) {
                bytes.append(CChar(bitPattern: UInt8(0xA0 + row)))
                bytes.append(CChar(bitPattern: UInt8(0xA0 + cell)))
            }
        }
        let converter = iconv_open("UTF-8", "GB2312")
        guard converter != iconv_t(bitPattern: -1) else { return [] }
        defer { iconv_close(converter) }
        var output = [CChar](repeating: 0, count: bytes.count * 2)
        let length: Int = bytes.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { result in
                var from = input.baseAddress
                var to = result.baseAddress
                var left = input.count
                var room = result.count
                return iconv(converter, &from, &left, &to, &room) == Int.max ? 0 : result.count - room
            }
        }
        return Array(String(decoding: output[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self).unicodeScalars)
    }()
}
