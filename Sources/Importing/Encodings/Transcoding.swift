import Glibc

/// Converts bytes to UTF-8 with the C library.
enum Transcoding {
    /// - Returns: nil if the bytes are not valid in the encoding.
    static func utf8(_ bytes: ArraySlice<UInt8>, from encoding: String) -> [UInt8]? {
        guard let converter = iconv_open("UTF-8", encoding), Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var output = [UInt8](repeating: 0, count: bytes.count * 2 + 16)
        var written = 0
        var input = Array(bytes)
        let complete = input.withUnsafeMutableBytes { source -> Bool in
            guard let base = source.baseAddress else { return true }
            var next: UnsafeMutablePointer<CChar>? = base.assumingMemoryBound(to: CChar.self)
            var left = source.count
            while left > 0 {
                let result = output.withUnsafeMutableBytes { target -> Int in
                    guard let start = target.baseAddress else { return -1 }
                    var end: UnsafeMutablePointer<CChar>? = (start + written).assumingMemoryBound(to: CChar.self)
                    var room = target.count - written
                    let result = iconv(converter, &next, &left, &end, &room)
                    let failure = errno
                    written = target.count - room
                    guard result == -1 else { return 0 }
                    return failure == E2BIG ? -2 : -1
                }
                if result == -1 { return false }
                if result == -2 { output += [UInt8](repeating: 0, count: output.count / 2 + 64) }
            }
            return true
        }
        guard complete else { return nil }
        output.removeSubrange(written...)
        return output
    }
}
