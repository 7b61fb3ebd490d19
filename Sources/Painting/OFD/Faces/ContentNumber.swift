/// A number that depends on nothing but content (FNV-1a of 128 bits): it tells documents and faces apart, and proves
/// nothing.
struct ContentNumber {
    private var state: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { state = (state ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B }
    }

    /// 32 digits.
    var text: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 32 - digits.utf8.count) + digits
    }

    /// Six capitals, as they stand before the names of subset faces in PDF too (ISO 32000-1 9.6.4).
    var tag: String {
        var rest = state
        return String(
            decoding: (0..<6).map { _ in
                defer { rest /= 26 }
                return UInt8(ascii: "A") + UInt8(rest % 26)
            }, as: UTF8.self)
    }
}
