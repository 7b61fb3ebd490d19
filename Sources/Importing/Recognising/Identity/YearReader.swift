/// Which year a report is on, where no title tells.
enum YearReader {
    struct Found {
        var year: Int
        var line: Int?
        var from: (chinese: String, english: String)
    }

    private static let years = 2008...2999

    /// The year that the statistics are said to cover: `2023年1月1日至12月31日`.
    static func period(_ blocks: [LooseBlock]) -> Found? {
        for block in blocks.prefix(300) {
            guard let text = block.text, text.utf8.count <= 20_000 else { continue }
            let plain = text.filter { !$0.isWhitespace }
            var rest = plain[...]
            while let mark = rest.firstRange(of: "年1月1日") {
                let digits = String(rest[..<mark.lowerBound].suffix(4))
                let behind = rest[mark.upperBound...].prefix(2)
                if let year = Int(digits), years.contains(year), behind.contains(where: { "至到起—-－~～–".contains($0) }) {
                    return Found(year: year, line: block.line, from: ("统计期限", "the period"))
                }
                rest = rest[mark.upperBound...]
            }
        }
        return nil
    }

    /// The year that the text speaks of most, or the one before its publication.
    static func guess(_ blocks: [LooseBlock], published: String?) -> Found? {
        var counts: [Int: Int] = [:]
        for block in blocks.prefix(2000) {
            guard let text = block.text, text.utf8.count <= 60_000 else { continue }
            let scalars = Array(text.unicodeScalars)
            for index in scalars.indices where scalars[index] == "年" && index >= 4 {
                guard let year = Int(String(String.UnicodeScalarView(scalars[(index - 4)..<index]))), years.contains(year) else { continue }
                counts[year, default: 0] += 1
            }
        }
        let before = published.flatMap { Int($0.prefix(4)) }.map { $0 - 1 }
        if let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), most.value >= 2 || most.key == before {
            return Found(year: most.key, line: nil, from: ("正文中出现最多的年份", "the year that the text names most"))
        }
        return before.map { Found(year: $0, line: nil, from: ("发布日期的上一年", "the year before its publication")) }
    }
}
