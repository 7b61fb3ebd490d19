import FoundationEssentials

#if canImport(Glibc)
import Glibc
#endif

enum StandardInput {
    /// All of standard input, but no more than `limit` bytes.
    static func read(limit: Int) -> Data {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < limit {
            let count = chunk.withUnsafeMutableBytes { Glibc.read(0, $0.baseAddress, $0.count) }
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        return Data(bytes.prefix(limit))
    }
}
