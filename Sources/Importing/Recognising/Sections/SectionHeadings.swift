import Han
import Reports

/// Recognises the headings of a form's sections.
///
/// A number alone is not enough: the statutory table has rows 一 to 四 of its own, such as 四、结转下年度继续办理.
struct SectionHeadings: Sendable {
    struct Match {
        var section: Int
        /// The form's wording, apart from character width and spaces.
        var isOfficial: Bool
        var isNumbered: Bool
        var written: String
        /// Text that follows the heading in the same paragraph.
        var rest: String?
    }

    private let names: [[String]]
    private let keys: [String]
    /// How the form says that its sections are recognised.
    private let rules: [HeadingRule]
    /// Whether offices word the headings themselves, as in forms before 2019.
    let isFree: Bool

    init(_ form: Form) {
        keys = form.sections.map(\.key)
        rules = form.rules?.headings ?? []
        isFree = form.rules?.hasFreeHeadings ?? false
        names = form.sections.map { [rules] section in
            [LabelKey.bare(LabelKey.key(section.heading))]
                + rules.filter { $0.section == section.key }.flatMap(\.variants).map(LabelKey.key)
        }
    }

    func match(_ text: String) -> Match? {
        let head = String(text.prefix(80))
        if head.count < 80, let match = whole(head) { return match }
        // Heading and text in one paragraph, recognised only with a number.
        guard let first = head.first(where: { !$0.isWhitespace }), ChineseNumeral.isNumeral(first) || first == "第" else { return nil }
        let characters = Array(head)
        for index in characters.indices
        where index >= 4 && index <= 45
            && (characters[index] == "。" || characters[index] == "：" || characters[index] == ":" || characters[index].isWhitespace)
        {
            if var match = whole(String(characters[..<index])), match.isNumbered {
                match.rest = String(text.dropFirst(index + 1))
                return match
            }
        }
        return nil
    }

    private func whole(_ text: String) -> Match? {
        let trimmed = text.drop { $0.isWhitespace || $0 == "#" || $0 == "*" }
        guard let first = trimmed.first, first != "（", first != "(" else { return nil }
        let (number, behind) = Self.number(trimmed)
        let isNumbered = number != nil
        let key = LabelKey.key(String(isNumbered ? behind : trimmed))
        guard key.count >= (isNumbered ? 2 : 4) else { return nil }
        for (section, names) in names.enumerated() {
            guard let found = names.firstIndex(of: key) else { continue }
            return Match(section: section, isOfficial: found == 0 && number == section, isNumbered: isNumbered, written: String(trimmed))
        }
        guard let number, key.count <= 40, !trimmed.contains("。"), !trimmed.contains("；") else { return nil }
        // One or two slips, or a different wording, if the number is right as well.
        let limit = key.count >= 10 ? 3 : 1
        let isClose = names.indices.contains(number) && names[number].contains { EditDistance.between($0, key, limit: limit) <= limit }
        guard let section = isClose ? number : subject(key), isClose || isFree || section == number else { return nil }
        return Match(section: section, isOfficial: false, isNumbered: true, written: String(trimmed))
    }

    /// The section that the words of a heading indicate.
    private func subject(_ key: String) -> Int? {
        rules.first { $0.words.contains(where: key.contains) }.flatMap { keys.firstIndex(of: $0.section) }
    }

    /// `一、`, `第一部分`, `1.` with the rest of the text; counted from 0.
    private static func number(_ text: Substring) -> (number: Int?, rest: Substring) {
        let part = text.first == "第"
        let body = part ? text.dropFirst() : text
        let chinese = body.prefix { ChineseNumeral.isNumeral($0) }
        let arabic = chinese.isEmpty ? body.prefix { $0.isASCII && $0.isNumber } : ""
        let numeral = chinese.isEmpty ? arabic : chinese
        var rest = body.dropFirst(numeral.count)
        guard !numeral.isEmpty else { return (nil, text) }
        if part {
            guard let mark = ["部分", "章", "项"].first(where: rest.hasPrefix) else { return (nil, text) }
            rest = rest.dropFirst(mark.count)
        } else {
            guard let next = rest.first, "、.．,，,：: 　\u{A0}".contains(next), arabic.isEmpty || "、.．".contains(next) else {
                return (nil, text)
            }
        }
        guard numeral.count <= 2 else { return (nil, text) }
        let value = arabic.isEmpty ? ChineseNumeral.leading(chinese)?.number : Int(arabic)
        return (value.map { $0 - 1 }, rest)
    }

    /// Whether a line is a heading of the first level, of whatever section.
    func isHeading(_ text: String) -> Bool {
        let trimmed = text.drop { $0.isWhitespace }
        guard trimmed.count <= 45, let first = trimmed.first, ChineseNumeral.isNumeral(first), !trimmed.contains("。") else { return false }
        return Self.number(trimmed).number != nil
    }
}
