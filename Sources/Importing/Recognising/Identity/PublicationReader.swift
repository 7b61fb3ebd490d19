import Reports

/// Where and when a page was published, according to the page.
struct ReadPublication {
    var source: String?
    var date: String?
    var time: String?

    /// What the other says takes precedence.
    mutating func merge(_ other: ReadPublication) {
        source = other.source ?? source
        date = other.date ?? date
        time = other.time ?? time
    }

    var isWhole: Bool { source != nil && date != nil }
}

/// Reads publication data from lines such as `来源：某县人民政府 发布时间：2024-01-11` and from a page's `meta` elements.
enum PublicationReader {
    private static let sources = ["来源", "信息来源", "文章来源", "发布机构", "发布单位"],
        dates = ["发布时间", "发布日期", "发文日期", "公开日期", "成文日期", "日期", "时间", "公开时间"]

    /// The source and date of the line below a title; nil for other lines.
    static func read(_ text: String) -> ReadPublication? {
        guard text.count <= 300 else { return nil }
        var found = ReadPublication()
        let folded = SimplifiedForms.simplified(
            text.map { $0 == "：" ? ":" : $0.isWhitespace || $0 == "\u{A0}" ? " " : String($0) }.joined())
        guard folded.count == text.count, folded.contains(":") else { return nil }
        let characters = Array(text).map { $0 == "：" ? ":" : $0.isWhitespace ? " " : $0 }
        func value(after names: [String]) -> [Character]? {
            for name in names {
                guard let range = folded.firstRange(of: name + ":") ?? folded.firstRange(of: name + " :") else { continue }
                let start = folded.distance(from: folded.startIndex, to: range.upperBound)
                return Array(characters[start...].drop { $0 == " " })
            }
            return nil
        }
        if let source = value(after: sources) {
            let name = String(source.prefix { $0 != " " && $0 != "|" && $0 != "[" && $0 != "【" })
            if !name.isEmpty, !name.contains(":") { found.source = name }
        }
        if let date = value(after: dates) { (found.date, found.time) = day(String(date.prefix(30))) }
        return found.source == nil && found.date == nil ? nil : found
    }

    /// `2024-01-11 15:05`, `2024年1月11日`, `2024/1/11`.
    static func day(_ text: String) -> (date: String?, time: String?) {
        let numbers = text.split { !$0.isASCII || !$0.isNumber }.prefix(5).map(String.init)
        guard numbers.count >= 3, numbers[0].count == 4, numbers[1].count <= 2, numbers[2].count <= 2 else { return (nil, nil) }
        func two(_ text: String) -> String { text.count == 1 ? "0" + text : text }
        let date = "\(numbers[0])-\(two(numbers[1]))-\(two(numbers[2]))"
        guard CalendarDate(date) != nil else { return (nil, nil) }
        let hasTime = numbers.count >= 5 && numbers[3].count <= 2 && numbers[4].count == 2 && text.contains("\(numbers[3]):\(numbers[4])")
        return (date, hasTime ? "\(two(numbers[3])):\(numbers[4])" : nil)
    }

    /// From the page's `meta` elements, named as the national guide for government sites prescribes.
    static func read(metas: [String: String]) -> ReadPublication {
        let source = metas["contentsource"].flatMap { $0.isEmpty || $0.count > 60 ? nil : $0 }
        let (date, time) = day(metas["pubdate"] ?? metas["publishdate"] ?? metas["createdate"] ?? "")
        return ReadPublication(source: source, date: date, time: time)
    }
}
