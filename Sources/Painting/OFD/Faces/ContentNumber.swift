/// A hash of content (FNV-1a, 128 bits) that distinguishes documents and faces. It is not cryptographic.
struct ContentNumber {
    private var state: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { state = (state ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B }
    }

    /// The hash as 32 hexadecimal digits.
    var text: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 32 - digits.utf8.count) + digits
    }

    /// Six capital letters, as PDF uses them before the names of subset faces (ISO 32000-1 9.6.4).
    var tag: String {
        var rest = state
        return String(
            decoding: (0..<6).map { _ in
                defer { rest /= 26 }
                return UInt8(ascii: "A") + UInt8(rest % 26)
            }, as: UTF8.self)
    }
}
