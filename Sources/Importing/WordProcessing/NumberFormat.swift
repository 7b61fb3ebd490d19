/// Numbers in the formats that word processors number paragraphs in (ECMA-376 part 1, 17.18.59).
enum NumberFormat {
    static func text(_ number: Int, _ format: String) -> String {
        switch format {
        case "none", "bullet": ""
        case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand",
            "ideographLegalCounting":
            counting(number, legal: false)
        case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal": counting(number, legal: true)
        case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital2":
            String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } })
        case "ideographTraditional": cycled(number, "甲乙丙丁戊己庚辛壬癸")
        case "ideographZodiac": cycled(number, "子丑寅卯辰巳午未申酉戌亥")
        case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
            enclosed(number, [(1...20, 0x2460), (21...35, 0x3251), (36...50, 0x32B1)])
        case "decimalEnclosedParen": enclosed(number, [(1...20, 0x2474)])
        case "decimalEnclosedFullstop": enclosed(number, [(1...20, 0x2488)])
        case "ideographEnclosedCircle": enclosed(number, [(1...10, 0x3280)])
        case "decimalFullWidth", "decimalFullWidth2":
            String(String.UnicodeScalarView(String(number).unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
        case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
        case "upperRoman": roman(number)
        case "lowerRoman": roman(number).lowercased()
        case "upperLetter": letter(number, 0x41)
        case "lowerLetter": letter(number, 0x61)
        default: "\(number)"
        }
    }

    private static let digits = Array("〇一二三四五六七八九"), legalDigits = Array("零壹贰叁肆伍陆柒捌玖")

    /// 一 … 十, 十一, 二十, 一百零一, 一千二百.
    private static func counting(_ number: Int, legal: Bool) -> String {
        guard (1...9999).contains(number) else { return number == 0 ? (legal ? "零" : "〇") : "\(number)" }
        let names = legal ? legalDigits : digits
        let units = legal ? ["", "拾", "佰", "仟"] : ["", "十", "百", "千"]
        var result = ""
        var isGap = false
        let written = Array(String(number).compactMap(\.wholeNumberValue))
        for (index, digit) in written.enumerated() {
            guard digit > 0 else {
                isGap = true
                continue
            }
            if isGap && !result.isEmpty { result += "零" }
            isGap = false
            // 十一 and not 一十一.
            if legal || !(digit == 1 && index == 0 && written.count == 2) { result.append(names[digit]) }
            result += units[written.count - 1 - index]
        }
        return result
    }

    private static func cycled(_ number: Int, _ names: String) -> String {
        let names = Array(names)
        return number > 0 ? String(names[(number - 1) % names.count]) : "\(number)"
    }

    private static func enclosed(_ number: Int, _ runs: [(range: ClosedRange<Int>, first: Int)]) -> String {
        for run in runs where run.range.contains(number) {
            if let scalar = Unicode.Scalar(UInt32(run.first + number - run.range.lowerBound)) { return String(Character(scalar)) }
        }
        return "\(number)"
    }

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
