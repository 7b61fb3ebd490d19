/// Whole numbers in Chinese numerals. The only table of them, for reading and writing.
package enum ChineseNumeral {
    private static let digits: [Unicode.Scalar] = Array("零一二三四五六七八九".unicodeScalars)
    private static let units: [Unicode.Scalar] = Array("个十百千".unicodeScalars)
    /// The forms that are hard to alter, on cheques and contracts (大写).
    private static let formalDigits: [Unicode.Scalar] = Array("零壹贰叁肆伍陆柒捌玖".unicodeScalars)
    private static let formalUnits: [Unicode.Scalar] = Array("个拾佰仟".unicodeScalars)
    private static let range = 1...9999

    // MARK: Writing

    /// `十二` for 12, `一百零一` for 101, from 1 to 9999; other numbers in Arabic figures.
    package static func of(_ number: Int) -> String {
        range.contains(number) ? counted(number, digits, units, omitsLeadingOne: true) : String(number)
    }

    /// `壹拾贰` for 12, from 1 to 9999; other numbers in Arabic figures.
    package static func formal(_ number: Int) -> String {
        range.contains(number) ? counted(number, formalDigits, formalUnits, omitsLeadingOne: false) : String(number)
    }

    /// Digit by digit as in years: `二〇二四` for 2024 (GB/T 15835-2011 5.2: 〇 for zero).
    package static func positional(_ number: Int) -> String {
        var text = String.UnicodeScalarView()
        for scalar in String(number).unicodeScalars {
            guard scalar.isArabic else { continue }
            text.append(scalar == "0" ? "〇" : digits[Int(scalar.value - 0x30)])
        }
        return String(text)
    }

    private static func counted(_ number: Int, _ digits: [Unicode.Scalar], _ units: [Unicode.Scalar], omitsLeadingOne: Bool) -> String {
        var text = String.UnicodeScalarView()
        var hasGap = false
        for (place, power) in [(3, 1000), (2, 100), (1, 10), (0, 1)] {
            let digit = number / power % 10
            guard digit > 0 else {
                hasGap = !text.isEmpty
                continue
            }
            if hasGap { text.append(digits[0]) }
            hasGap = false
            // 十二, but 一百一十二.
            if !(omitsLeadingOne && place == 1 && digit == 1 && text.isEmpty) { text.append(digits[digit]) }
            if place > 0 { text.append(units[place]) }
        }
        return String(text)
    }

    // MARK: Reading

    /// The value of 零 〇 一 … 九, and of 两, which counts.
    package static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "零", "〇": 0
        case "一": 1
        case "二", "两": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        default: nil
        }
    }

    /// The value of 十 百 千.
    package static func unit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "十": 10
        case "百": 100
        case "千": 1000
        default: nil
        }
    }

    /// The value of 万 亿.
    package static func myriad(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "万": 10_000
        case "亿": 100_000_000
        default: nil
        }
    }

    /// How great the numbers are that a set of numerals writes.
    package enum Magnitude: Int, Sendable {
        /// 一 … 九 十
        case tens = 10
        /// With 百.
        case hundreds = 100
        /// With 千 and 零, which fills gaps.
        case thousands = 1000
    }

    /// Whether numbers of headings and items are written with a character.
    package static func isNumeral(_ scalar: Unicode.Scalar, upTo magnitude: Magnitude = .tens) -> Bool {
        if let unit = unit(scalar) { return unit <= magnitude.rawValue }
        guard let digit = digit(scalar), scalar != "两", scalar != "〇" else { return false }
        return digit > 0 || magnitude == .thousands
    }

    package static func isNumeral(_ character: Character, upTo magnitude: Magnitude = .tens) -> Bool {
        character.unicodeScalars.count == 1 && isNumeral(character.unicodeScalars.first!, upTo: magnitude)
    }

    /// The number that a text begins with, such as 12 in `十二、`, and how many characters it has; nil if there is none. Digits
    /// without a unit between them are positional.
    package static func leading(_ text: some StringProtocol) -> (number: Int, length: Int)? {
        var total = 0
        var digits = 0
        var length = 0
        for scalar in text.unicodeScalars {
            // No number of a heading or a year has more, and none overflows.
            guard length < 9 else { return nil }
            if let digit = digit(scalar) {
                digits = digits * 10 + digit
            } else if let unit = unit(scalar) {
                // 十二 is one ten and two.
                total += max(digits, 1) * unit
                digits = 0
            } else {
                break
            }
            length += 1
        }
        return length > 0 ? (total + digits, length) : nil
    }

    /// The number that digits write one by one, as in `二〇二四` or `2024`; nil if there are others among them. Arabic digits may have
    /// either width, and zero may be written as the letter or the circle that is typed for 〇.
    package static func positional(_ characters: some Collection<Character>) -> Int? {
        guard (1...9).contains(characters.count) else { return nil }
        var value = 0
        for character in characters {
            guard character.unicodeScalars.count == 1, let digit = positionalDigit(character.unicodeScalars.first!) else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    private static func positionalDigit(_ scalar: Unicode.Scalar) -> Int? {
        let half = scalar.halfWidth
        if half.isArabic { return Int(half.value - 0x30) }
        return switch scalar {
        case "○", "О", "O": 0
        case "两": nil
        default: digit(scalar)
        }
    }
}
