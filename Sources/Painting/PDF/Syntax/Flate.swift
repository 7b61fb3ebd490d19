import CQpdf

/// Compresses and decompresses with zlib (RFC 1950; ISO 32000-1 7.4.4).
enum Flate {
    static func packed(_ bytes: [UInt8]) -> [UInt8] {
        var length = compressBound(UInt(bytes.count))
        var packed = [UInt8](repeating: 0, count: Int(length))
        // The buffer is large enough for any result, so only lack of memory can make this fail.
        let status = compress2(&packed, &length, bytes, UInt(bytes.count), Z_DEFAULT_COMPRESSION)
        precondition(status == Z_OK, "zlib: \(status)")
        packed.removeSubrange(Int(length)...)
        return packed
    }

    /// Decompresses up to a limit, because a few bytes may expand to any size.
    ///
    /// - Returns: nil if the result exceeds the limit; for damaged data, the part before the damage.
    static func unpacked(_ packed: [UInt8], limit: Int) -> [UInt8]? {
        var stream = z_stream()
        guard inflateInit_(&stream, zlibVersion(), Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return [] }
        defer { inflateEnd(&stream) }
        var packed = packed
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        return packed.withUnsafeMutableBufferPointer { input -> [UInt8]? in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(clamping: input.count)
            var status = Z_OK
            while status == Z_OK {
                let made = chunk.withUnsafeMutableBufferPointer { output -> Int in
                    stream.next_out = output.baseAddress
                    stream.avail_out = UInt32(output.count)
                    status = inflate(&stream, Z_NO_FLUSH)
                    return output.count - Int(stream.avail_out)
                }
                guard bytes.count + made <= limit else { return nil }
                bytes += chunk[..<made]
                if made == 0 && stream.avail_in == 0 { break }
            }
            return bytes
        }
    }
}
