/// An identifier of a document or of one file of it, derived from content alone.
struct FileIdentity {
    private var first: UInt64 = 0xCBF2_9CE4_8422_2325
    private var second: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { bytes in
            var at = 0
            while at < bytes.count {
                var word: UInt64 = 0
                if at + 8 <= bytes.count {
                    word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
                } else {
                    for offset in at..<bytes.count { word = word << 8 | UInt64(bytes[offset]) }
                }
                first = (first ^ word) &* 0x0000_0100_0000_01B3
                first ^= first >> 29
                second = (second ^ word) &* 0xBF58_476D_1CE4_E5B9
                second ^= second >> 32
                at += 8
            }
        }
        first ^= UInt64(bytes.count)
        second &+= UInt64(bytes.count) &* 0x94D0_49BB_1331_11EB
    }

    mutating func add(_ text: String) { add(Array(text.utf8)) }

    /// The 16 bytes of ``uuid``.
    var bytes: [UInt8] { [high, low].flatMap { half in (0..<8).reversed().map { UInt8(truncatingIfNeeded: half >> ($0 * 8)) } } }

    private var high: UInt64 { first & 0xFFFF_FFFF_FFFF_0FFF | 0x8000 }
    private var low: UInt64 { second & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000 }

    /// A UUID of version 8, the version for custom schemes (RFC 9562).
    var uuid: String {
        func hex(_ value: UInt64, _ count: Int) -> String {
            let digits = String(value, radix: 16)
            return String(repeating: "0", count: max(0, count - digits.count)) + digits
        }
        return
            "\(hex(high >> 32, 8))-\(hex(high >> 16 & 0xFFFF, 4))-\(hex(high & 0xFFFF, 4))-\(hex(low >> 48, 4))-\(hex(low & 0xFFFF_FFFF_FFFF, 12))"
    }
}
