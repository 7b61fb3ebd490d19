import Han
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
    private let keys: [String]
    /// Whether the form leaves the wording of its headings to the office, as those before 2019 do.
    let isFree: Bool

    /// Headings that offices write in the place of the official ones, by the section's key.
    private static let variants: [String: [String]] = [
        "overview": ["政府信息公开工作总体情况", "工作总体情况", "基本情况", "工作基本情况", "总体工作情况"],
        "disclosure": ["行政机关主动公开政府信息情况", "主动公开政府信息的情况", "主动公开情况", "主动公开政府信息工作情况"],
        "applications": ["行政机关收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况", "政府信息公开申请情况"],
        "litigation": ["因政府信息公开工作被申请行政复议提起行政诉讼情况", "政府信息公开行政复议和行政诉讼情况", "政府信息公开行政复议及行政诉讼情况", "行政复议行政诉讼情况", "政府信息公开复议诉讼情况"],
        "problems": [
            "政府信息公开工作存在的主要问题及改进情况", "存在问题及改进情况", "存在的问题及改进情况", "存在主要问题及改进情况", "存在的主要问题和改进情况", "存在的主要问题及改进措施", "政府信息公开工作存在的问题及改进情况",
        ],
        "otherMatters": ["需要报告的其他事项", "其他需要报告事项", "其他需报告的事项", "其他事项"],
    ]

    /// Words that tell what a numbered heading is about, the telling ones first.
    private static let subjects: [(key: String, words: [String])] = [
        ("statistics", ["统计表", "附表", "情况表"]), ("indicators", ["统计表", "附表", "指标"]), ("fees", ["收费", "减免", "费用", "支出"]),
        ("litigation", ["复议", "诉讼", "申诉"]),
        ("problems", ["问题", "不足", "改进", "整改", "下一步", "打算"]), ("applications", ["依申请", "申请公开", "公开申请", "申请情况"]),
        ("disclosure", ["主动公开", "公开政府信息的情况", "公开的主要内容"]),
        ("overview", ["概述", "概况", "总体", "基本情况", "工作情况", "组织领导", "基本工作"]), ("otherMatters", ["其他", "需要报告", "需要说明"]),
    ]

    init(_ form: Form) {
        keys = form.sections.map(\.key)
        isFree = form.section("disclosure")?.table == nil
        names = form.sections.map { section in
            [LabelKey.bare(LabelKey.key(section.heading))] + (Self.variants[section.key] ?? []).map(LabelKey.key)
        }
    }

    func match(_ text: String) -> Match? {
        let head = String(text.prefix(80))
        if head.count < 80, let match = whole(head) { return match }
        // The heading and its text in one paragraph; only a number makes sure of that.
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
        // A slip or two, or other words for the same, where the number is right as well.
        let limit = key.count >= 10 ? 3 : 1
        let isClose = names.indices.contains(number) && names[number].contains { EditDistance.between($0, key, limit: limit) <= limit }
        guard let section = isClose ? number : subject(key), isClose || isFree || section == number else { return nil }
        return Match(section: section, isOfficial: false, isNumbered: true, written: String(trimmed))
    }

    /// The section that a heading speaks of by its words.
    private func subject(_ key: String) -> Int? {
        for (name, words) in Self.subjects {
            guard let section = keys.firstIndex(of: name), words.contains(where: key.contains) else { continue }
            return section
        }
        return nil
    }

    /// `一、`, `第一部分`, `1.` with what stands behind it; counted from 0.
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

    /// Whether a line is a heading of the first level, whatever it is about.
    func isHeading(_ text: String) -> Bool {
        let trimmed = text.drop { $0.isWhitespace }
        guard trimmed.count <= 45, let first = trimmed.first, ChineseNumeral.isNumeral(first), !trimmed.contains("。") else { return false }
        return Self.number(trimmed).number != nil
    }
}
