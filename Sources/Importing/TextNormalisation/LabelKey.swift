import Han

/// The part of a label that is compared: its letters and digits. Width, spaces, brackets, quotes, full stops and script vary
/// from office to office and mean nothing.
enum LabelKey {
    static func key(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let scalar = (Radicals.ideograph(of: scalar) ?? scalar).halfWidth
            if scalar.value < 0x80 {
                guard scalar.properties.isAlphabetic || scalar.isArabic else { continue }
                scalars.append(scalar)
            } else if scalar.properties.isAlphabetic || scalar.isHan {
                scalars.append(variant(SimplifiedForms.simplified(scalar)))
            }
        }
        return mainlandWords(String(scalars))
    }

    /// Undoes the Taiwanese words that machines use when they convert a page to Traditional characters.
    private static func mainlandWords(_ key: String) -> String {
        guard key.unicodeScalars.contains(where: { $0 == "档" || $0 == "讯" }) else { return key }
        return key.replacing("规范性档案", with: "规范性文件").replacing("资讯", with: "信息")
    }

    /// The key without the number at its beginning.
    static func bare(_ key: String) -> String { String(key.drop { ChineseNumeral.isNumeral($0) || $0.isArabicOfEitherWidth }) }

    /// Characters that offices use interchangeably.
    private static func variant(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "它": "他"
        case "帐": "账"
        case "〇", "○": "零"
        default: scalar
        }
    }

    /// The length of the longest common subsequence of two keys.
    static func common(_ a: String, _ b: String) -> Int {
        let a = Array(a.unicodeScalars.prefix(80))
        let b = Array(b.unicodeScalars.prefix(80))
        var row = Array(repeating: 0, count: b.count + 1)
        for i in a.indices {
            var diagonal = 0
            for j in b.indices {
                let above = row[j + 1]
                row[j + 1] = a[i] == b[j] ? diagonal + 1 : max(above, row[j])
                diagonal = above
            }
        }
        return row[b.count]
    }
}
