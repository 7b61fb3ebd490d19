import Reports

/// Places in a report's file in a clerk's words.
enum PlaceName {
    private static let words = [
        "agency": "机关名称", "year": "报告年度", "title": "标题", "form": "报告格式", "language": "文字", "remark": "题注", "publication": "发布信息",
        "head": "版头", "preamble": "引言",
        "signature": "署名和成文日期", "body": "正文",
    ]

    /// `overview[3]` as `一、总体情况，第 4 段`; a path without a name is returned unchanged.
    static func of(_ path: String, form: Form?) -> String {
        let key = path.prefix { $0 != "." && $0 != "[" }
        guard let name = form?.section(String(key))?.heading ?? words[String(key)] else { return path }
        var rest = path.dropFirst(key.count)
        if rest.hasPrefix(".notes") { rest = rest.dropFirst(".notes".count) }
        guard rest.hasPrefix("["), let number = Int(rest.dropFirst().prefix { $0.isNumber }) else { return name }
        return "\(name)，第 \(number + 1) 段"
    }
}
