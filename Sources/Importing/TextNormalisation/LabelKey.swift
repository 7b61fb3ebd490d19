/// The part of a label that is compared: its letters and digits. Width, spaces, brackets, quotes, full stops and script vary
/// from office to office and mean nothing.
enum LabelKey {
    static func key(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            var scalar = KangxiRadicals.unified(scalar)
            // Full-width ASCII.
            if (0xFF01...0xFF5E).contains(scalar.value) { scalar = Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar }
            if scalar.value < 0x80 {
                guard scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) else { continue }
                scalars.append(scalar)
            } else if scalar.properties.isAlphabetic || scalar.properties.isIdeographic {
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
    static func bare(_ key: String) -> String { String(key.drop { "一二三四五六七八九十0123456789".contains($0) }) }

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

    /// How many characters have to be changed, added or left out to make one of the other; `limit + 1` when more than that.
    static func distance(_ a: String, _ b: String, limit: Int) -> Int {
        let a = Array(a.unicodeScalars)
        let b = Array(b.unicodeScalars)
        guard abs(a.count - b.count) <= limit, a.count <= 80, b.count <= 80 else { return limit + 1 }
        var row = Array(0...b.count)
        for i in a.indices {
            var diagonal = row[0]
            row[0] = i + 1
            for j in b.indices {
                let above = row[j + 1]
                row[j + 1] = min(min(above, row[j]) + 1, diagonal + (a[i] == b[j] ? 0 : 1))
                diagonal = above
            }
        }
        return min(row[b.count], limit + 1)
    }
}
