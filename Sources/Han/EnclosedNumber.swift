/// Numbers in circles, brackets and with full stops, each one character (Unicode's Enclosed Alphanumerics and Enclosed CJK Letters).
package enum EnclosedNumber {
    /// ① … ㊿; nil for other numbers. Those above ⑳ are in a block that few fonts have.
    package static func circled(_ number: Int) -> Character? {
        character(number, 1...20, 0x2460) ?? character(number, 21...35, 0x3251) ?? character(number, 36...50, 0x32B1)
    }

    /// ⑴ … ⒇; nil for other numbers.
    package static func bracketed(_ number: Int) -> Character? { character(number, 1...20, 0x2474) }

    /// ⒈ … ⒛; nil for other numbers.
    package static func stopped(_ number: Int) -> Character? { character(number, 1...20, 0x2488) }

    /// ㊀ … ㊉; nil for other numbers.
    package static func circledNumeral(_ number: Int) -> Character? { character(number, 1...10, 0x3280) }

    /// Whether a scalar is a number, or a letter, in a circle or the like; the dingbats ❶ … ➓ included.
    package static func isEnclosed(_ scalar: Unicode.Scalar) -> Bool {
        (0x2460...0x24FF).contains(scalar.value) || (0x2776...0x2793).contains(scalar.value)
    }

    private static func character(_ number: Int, _ range: ClosedRange<Int>, _ first: UInt32) -> Character? {
        guard range.contains(number) else { return nil }
        return Unicode.Scalar(first + UInt32(number - range.lowerBound)).map(Character.init)
    }
}
