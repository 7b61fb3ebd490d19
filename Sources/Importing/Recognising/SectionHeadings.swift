import Reports

/// Tells the headings of a form's sections from other lines.
///
/// The number alone is no proof: the statutory table has rows 一 to 四 of its own, and 四、结转下年度继续办理 is one of them.
struct SectionHeadings: Sendable {
    struct Match {
        var section: Int
        /// As the form writes it, but for width and spaces.
        var isOfficial: Bool
        var isNumbered: Bool
        var written: String
        /// Text that runs on behind the heading in the same paragraph.
        var rest: String?
    }

    private let names: [[String]]
    private static let numerals = Array("一二三四五六七八九十")

    /// Headings that offices write in the place of the official ones, by the section's key.
    private static let variants: [String: [String]] = [
        "overview": ["政府信息公开工作总体情况", "工作总体情况", "基本情况", "工作基本情况", "总体工作情况"],
        "disclosure": ["行政机关主动公开政府信息情况", "主动公开政府信息的情况", "主动公开情况", "主动公开政府信息工作情况"],
        "applications": ["行政机关收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况", "政府信息公开申请情况"],
        "litigation": ["因政府信息公开工作被申请行政复议提起行政诉讼情况", "政府信息公开行政复议和行政诉讼情况", "政府信息公开行政复议及行政诉讼情况", "行政复议行政诉讼情况", "政府信息公开复议诉讼情况"],
        "problems": ["政府信息公开工作存在的主要问题及改进情况", "存在问题及改进情况", "存在的问题及改进情况", "存在主要问题及改进情况", "存在的主要问题和改进情况", "存在的主要问题及改进措施", "政府信息公开工作存在的问题及改进情况"],
        "otherMatters": ["需要报告的其他事项", "其他需要报告事项", "其他需报告的事项", "其他事项"],
    ]

    init(_ form: Form) {
        names = form.sections.map { section in
            [LabelKey.bare(LabelKey.key(section.heading))] + (Self.variants[section.key] ?? []).map(LabelKey.key)
        }
    }

    func match(_ text: String) -> Match? {
        let head = String(text.prefix(80))
        if head.count < 80, let match = whole(head) { return match }
        // The heading and its text in one paragraph; only a number makes sure of that.
        guard let first = head.first(where: { !$0.isWhitespace }), Self.numerals.contains(first) else { return nil }
        let characters = Array(head)
        for index in characters.indices where index >= 4 && index <= 45 && (characters[index] == "。" || characters[index] == "：" || characters[index] == ":" || characters[index].isWhitespace) {
            if var match = whole(String(characters[..<index])), match.isNumbered {
                match.rest = String(text.dropFirst(index + 1))
                return match
            }
        }
        return nil
    }

    private func whole(_ text: String) -> Match? {
        let trimmed = text.drop { $0.isWhitespace }
        guard let first = trimmed.first, first != "（", first != "(" else { return nil }
        let numeral = trimmed.prefix { Self.numerals.contains($0) }
        let behind = trimmed.dropFirst(numeral.count)
        let isNumbered = !numeral.isEmpty && behind.first.map { "、.．,，,：: 　\u{A0}".contains($0) } == true
        let number = isNumbered ? numeral.count == 1 ? Self.numerals.firstIndex(of: numeral.first ?? "十") : 10 : nil
        let key = LabelKey.key(String(isNumbered ? behind : trimmed))
        guard key.count >= 4 else { return nil }
        for (section, names) in names.enumerated() {
            guard let found = names.firstIndex(of: key) else { continue }
            return Match(section: section, isOfficial: found == 0 && number == section, isNumbered: isNumbered, written: String(trimmed))
        }
        // A slip or two, where the number is right as well.
        guard let number, names.indices.contains(number), key.count <= 40 else { return nil }
        let limit = key.count >= 10 ? 3 : 1
        guard names[number].contains(where: { LabelKey.distance($0, key, limit: limit) <= limit }) else { return nil }
        return Match(section: number, isOfficial: false, isNumbered: true, written: String(trimmed))
    }
}
