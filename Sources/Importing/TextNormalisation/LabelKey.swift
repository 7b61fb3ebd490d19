import Han

/// What of a label is compared: its letters and digits. Width, spaces, brackets, quotes, full stops and the script of a
/// label differ from office to office and tell nothing.
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

    /// Words of Taiwan that machines put into labels when they convert a page into Traditional characters.
    private static func mainlandWords(_ key: String) -> String {
        guard key.unicodeScalars.contains(where: { $0 == "档" || $0 == "讯" }) else { return key }
        return key.replacing("规范性档案", with: "规范性文件").replacing("资讯", with: "信息")
    }

    /// The key without the number that it begins with.
    static func bare(_ key: String) -> String { String(key.drop { ChineseNumeral.isNumeral($0) || $0.isArabicOfEitherWidth }) }

    /// Characters that offices write for one another.
    private static func variant(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "它": "他"
        case "帐": "账"
        case "〇", "○": "零"
        default: scalar
        }
    }

    /// How many characters two keys have in common in the same order.
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
