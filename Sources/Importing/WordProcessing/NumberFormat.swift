import Han

/// Numbers in the formats that word processors number paragraphs in (ECMA-376 part 1, 17.18.59).
enum NumberFormat {
    static func text(_ number: Int, _ format: String) -> String {
        switch format {
        case "none", "bullet": ""
        case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand",
            "ideographLegalCounting":
            number == 0 ? "〇" : ChineseNumeral.of(number)
        case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal": number == 0 ? "零" : ChineseNumeral.formal(number)
        case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital2":
            ChineseNumeral.positional(number)
        case "ideographTraditional": cycled(number, "甲乙丙丁戊己庚辛壬癸")
        case "ideographZodiac": cycled(number, "子丑寅卯辰巳午未申酉戌亥")
        case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
            enclosed(number, EnclosedNumber.circled)
        case "decimalEnclosedParen": enclosed(number, EnclosedNumber.bracketed)
        case "decimalEnclosedFullstop": enclosed(number, EnclosedNumber.stopped)
        case "ideographEnclosedCircle": enclosed(number, EnclosedNumber.circledNumeral)
        case "decimalFullWidth", "decimalFullWidth2":
            String(String.UnicodeScalarView(String(number).unicodeScalars.map(\.fullWidth)))
        case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
        case "upperRoman": roman(number)
        case "lowerRoman": roman(number).lowercased()
        case "upperLetter": letter(number, 0x41)
        case "lowerLetter": letter(number, 0x61)
        default: "\(number)"
        }
    }

    private static func cycled(_ number: Int, _ names: String) -> String {
        let names = Array(names)
        return number > 0 ? String(names[(number - 1) % names.count]) : "\(number)"
    }

    private static func enclosed(_ number: Int, _ form: (Int) -> Character?) -> String { form(number).map { String($0) } ?? "\(number)" }

    private static func letter(_ number: Int, _ first: UInt32) -> String {
        guard (1...780).contains(number), let scalar = Unicode.Scalar(first + UInt32((number - 1) % 26)) else { return "\(number)" }
        return String(repeating: Character(scalar), count: (number - 1) / 26 + 1)
    }

    private static func roman(_ number: Int) -> String {
        guard (1...3999).contains(number) else { return "\(number)" }
        var rest = number
        var result = ""
        for (value, name) in [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
            (5, "V"), (4, "IV"), (1, "I"),
        ] {
            while rest >= value {
                result += name
                rest -= value
            }
        }
        return result
    }
}
