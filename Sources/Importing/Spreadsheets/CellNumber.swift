/// Converts numbers from the stored form to the form that people see.
///
/// A file has the shortest decimal of a binary number, or all of its digits: `1.0`, `1E3`, `0.30000000000000004`. Programs show 15
/// significant digits, so the remaining digits are noise that nobody has seen.
enum CellNumber {
    /// - Parameter decimals: the number of decimals that the format of the cell shows, if it states one.
    /// - Returns: nil if the text is not a number, or has more than 40 digits.
    static func text(_ stored: String, decimals: Int? = nil) -> String? {
        var isNegative = false
        var digits: [UInt8] = []
        var point: Int?
        var exponent = 0
        var rest = Array(stored.utf8)[...]
        while rest.first == 0x20 { rest = rest.dropFirst() }
        while rest.last == 0x20 { rest = rest.dropLast() }
        if rest.first == 0x2D || rest.first == 0x2B { isNegative = rest.removeFirst() == 0x2D }
        while let byte = rest.first {
            if (0x30...0x39).contains(byte) {
                digits.append(byte - 0x30)
                guard digits.count <= 400 else { return nil }
            } else if byte == 0x2E, point == nil {
                point = digits.count
            } else {
                break
            }
            rest = rest.dropFirst()
        }
        guard !digits.isEmpty else { return nil }
        if rest.first == 0x65 || rest.first == 0x45 {
            guard let value = Int(String(decoding: rest.dropFirst(), as: UTF8.self)), abs(value) <= 400 else { return nil }
            exponent = value
        } else if !rest.isEmpty {
            return nil
        }
        // The value is 0.d1d2d3… × 10^scale.
        var scale = (point ?? digits.count) + exponent
        let zeros = digits.prefix { $0 == 0 }.count
        digits.removeFirst(zeros)
        scale -= zeros
        round(&digits, &scale)
        while digits.last == 0 { digits.removeLast() }
        guard !digits.isEmpty else { return padded("0", fraction: "", decimals: decimals) }
        guard abs(scale) <= 40 else { return nil }
        let whole = scale <= 0 ? "0" : written(digits.prefix(scale)) + String(repeating: "0", count: max(0, scale - digits.count))
        let fraction = scale <= 0 ? String(repeating: "0", count: -scale) + written(digits[...]) : written(digits.dropFirst(scale))
        return (isNegative ? "-" : "") + padded(whole, fraction: fraction, decimals: decimals)
    }

    private static func round(_ digits: inout [UInt8], _ scale: inout Int) {
        let limit = 15
        guard digits.count > limit else { return }
        let goesUp = digits[limit] >= 5
        digits.removeSubrange(limit...)
        guard goesUp else { return }
        for index in digits.indices.reversed() {
            if digits[index] < 9 {
                digits[index] += 1
                return
            }
            digits[index] = 0
        }
        digits.insert(1, at: 0)
        scale += 1
    }

    private static func written(_ digits: ArraySlice<UInt8>) -> String { String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self) }

    /// `186.4` in a cell that shows two decimals becomes `186.40`; digits are never removed.
    private static func padded(_ whole: String, fraction: String, decimals: Int?) -> String {
        var fraction = fraction
        if let decimals, fraction.count < decimals { fraction += String(repeating: "0", count: decimals - fraction.count) }
        return fraction.isEmpty ? whole : whole + "." + fraction
    }
}
