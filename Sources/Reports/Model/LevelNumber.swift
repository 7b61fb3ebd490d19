import Han

/// The number that a paragraph begins with, by the levels of GB/T 9704-2012 7.3.3: `一、` `（一）` `1.` `（1）`.
struct LevelNumber {
    /// From 1 to 4.
    let level: Int
    let value: Int
    /// In characters, with its mark.
    let length: Int
    /// Whether the paragraph may as well begin with an enumeration: `一、二级指标` is about indicators of two levels, unless it is
    /// an item between others.
    let isDoubtful: Bool

    /// nil if the paragraph has no number: `1.5倍`, `一、二、三产业`, `（一）（二）两项`.
    init?(_ paragraph: String) {
        var rest = paragraph[...]
        let isBracketed = rest.first == "（"
        if isBracketed { rest = rest.dropFirst() }
        let chinese = Self.numeral(rest)
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        let number = chinese.isEmpty ? digits : chinese
        guard (1...3).contains(number.count), let mark = rest.dropFirst(number.count).first,
            let value = chinese.isEmpty ? Int(digits) : ChineseNumeral.leading(chinese)?.number
        else { return nil }
        let after = rest.dropFirst(number.count + 1)
        self.value = value
        length = number.count + (isBracketed ? 2 : 1)
        if isBracketed {
            guard mark == "）", !Self.continuesBracketed(after) else { return nil }
            level = chinese.isEmpty ? 4 : 2
            isDoubtful = false
        } else if chinese.isEmpty {
            guard mark == "." || mark == "．", let first = after.first, !(first.isASCII && first.isNumber) else { return nil }
            level = 3
            isDoubtful = false
        } else {
            guard mark == "、" else { return nil }
            let next = Self.numeral(after)
            guard next.isEmpty || after.dropFirst(next.count).first != "、" else { return nil }
            level = 1
            isDoubtful = Self.follows(value, next, before: after.dropFirst(next.count).first)
        }
    }

    private static func numeral(_ text: Substring) -> Substring { text.prefix { ChineseNumeral.isNumeral($0, upTo: .hundreds) } }

    /// Whether the numeral is the next number or a row of them, as in 一、二级 and 一、二三线; not a number of its own, as in
    /// 一、二十大精神 and 一、二〇二四年.
    private static func follows(_ value: Int, _ numeral: Substring, before next: Character?) -> Bool {
        guard next != "〇", next != "零" else { return false }
        let digits = numeral.unicodeScalars.map { ChineseNumeral.digit($0) }
        return !digits.isEmpty && digits.enumerated().allSatisfy { $1 == value + 1 + $0 }
    }

    /// Whether another number follows at once, as in （一）（二）两项, （一）至（三）项 and （一）项、（二）项.
    private static func continuesBracketed(_ text: Substring) -> Bool {
        var rest = text
        if let first = rest.first, "项款目類类".contains(first), rest.dropFirst().first.map(joins.contains) == true { rest = rest.dropFirst() }
        if let first = rest.first, joins.contains(first) { rest = rest.dropFirst() }
        guard rest.first == "（" else { return false }
        let number = rest.dropFirst().prefix { ChineseNumeral.isNumeral($0, upTo: .hundreds) || $0.isASCII && $0.isNumber }
        return !number.isEmpty && rest.dropFirst(1 + number.count).first == "）"
    }

    private static let joins: Set<Character> = ["、", "至", "到", "和", "与", "與", "及", "或", "—", "－", "～", "-"]
}
