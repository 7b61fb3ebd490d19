import Han

/// A number in prose: `16`, `3,607`, `1.2万`, `三千六百零七`, `一亿二千万`.
struct ProseNumber: Equatable {
    var value: Double
    /// The value of a unit in its last digit: 1 for `16`, 1000 for `1.2万`.
    var lastPlace: Double
    /// Its length in characters.
    var length: Int

    /// Whether prose can give a figure of a table as this number: whole numbers have to be equal, others may be rounded or truncated.
    func stands(for figure: Double, scale: Double = 1) -> Bool {
        let difference = (figure - value * scale).magnitude
        let place = lastPlace * scale
        return place == 1 && scale == 1 && figure == figure.rounded() ? difference < 0.5 : difference < place
    }

    /// The number at the start of a text; nil if there is none.
    static func read(_ text: ArraySlice<Unicode.Scalar>) -> ProseNumber? {
        guard let first = text.first else { return nil }
        return first.isArabic ? arabic(text) : chinese(text)
    }

    private static func arabic(_ text: ArraySlice<Unicode.Scalar>) -> ProseNumber? {
        var rest = text
        var digits = ""
        var decimals = 0
        while let next = rest.first {
            if next.isArabic {
                digits.unicodeScalars.append(next)
            } else if next == ",", rest.dropFirst().prefix(3).count(where: \.isArabic) == 3, rest.dropFirst(4).first?.isArabic != true {
                // A thousands separator.
            } else {
                break
            }
            rest = rest.dropFirst()
        }
        if rest.first == ".", rest.dropFirst().first?.isArabic == true {
            rest = rest.dropFirst()
            while let next = rest.first, next.isArabic {
                digits.unicodeScalars.append(next)
                decimals += 1
                rest = rest.dropFirst()
            }
        }
        guard digits.count <= 15, let whole = Double(digits) else { return nil }
        var place = 1.0
        for _ in 0..<decimals { place /= 10 }
        while let next = rest.first, let power = power(next) {
            place *= power
            rest = rest.dropFirst()
        }
        return ProseNumber(value: whole * place, lastPlace: place, length: text.count - rest.count)
    }

    /// Chinese numerals up to 亿.
    private static func chinese(_ text: ArraySlice<Unicode.Scalar>) -> ProseNumber? {
        // Doubles, so that 亿亿亿 does not overflow.
        var total = 0.0
        var section = 0.0
        var digit = 0.0
        var length = 0
        var hasUnit = false
        for character in text {
            if let value = ChineseNumeral.digit(character).map(Double.init) {
                digit = hasUnit ? value : digit * 10 + value
            } else if let unit = ChineseNumeral.unit(character).map(Double.init) {
                // 十二 is one ten and two.
                section += (digit == 0 ? (section == 0 && unit == 10 ? 1 : 0) : digit) * unit
                digit = 0
                hasUnit = true
            } else if let power = power(character), total + section + digit > 0 {
                total = character == "亿" ? (total + section + digit) * power : total + (section + digit) * power
                section = 0
                digit = 0
                hasUnit = true
            } else {
                break
            }
            length += 1
            // Nobody writes longer numbers.
            guard length <= longest else { return nil }
        }
        return length > 0 ? ProseNumber(value: total + section + digit, lastPlace: 1, length: length) : nil
    }

    private static let longest = 20
    /// 百 千 万 亿, which also follow Arabic figures: `1.2万`.
    private static func power(_ scalar: Unicode.Scalar) -> Double? {
        scalar == "十" ? nil : (ChineseNumeral.unit(scalar) ?? ChineseNumeral.myriad(scalar)).map(Double.init)
    }
}
