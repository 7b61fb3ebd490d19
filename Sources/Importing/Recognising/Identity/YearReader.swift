import Reports

/// Determines the year of a report if no title names it.
enum YearReader {
    private static let years = 2008...2999

    /// The year of the period that the statistics cover: `2023年1月1日至12月31日`.
    static func period(_ blocks: [LooseBlock]) -> FoundYear? {
        for block in blocks.prefix(300) {
            guard let text = block.text, text.utf8.count <= 20_000 else { continue }
            let plain = text.filter { !$0.isWhitespace }
            var rest = plain[...]
            while let mark = rest.firstRange(of: "年1月1日") {
                let digits = String(rest[..<mark.lowerBound].suffix(4))
                let behind = rest[mark.upperBound...].prefix(2)
                if let year = Int(digits), years.contains(year), behind.contains(where: { "至到起—-－~～–".contains($0) }) {
                    return FoundYear(year: year, position: block.position, source: .period)
                }
                rest = rest[mark.upperBound...]
            }
        }
        return nil
    }

    /// The year that the text names most often, or the one before its publication.
    static func guess(_ blocks: [LooseBlock], published: String?) -> FoundYear? {
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
            return FoundYear(year: most.key, position: nil, source: .mostFrequentYear)
        }
        return before.map { FoundYear(year: $0, position: nil, source: .yearBeforePublication) }
    }
}

struct FoundYear {
    var year: Int
    var position: FilePosition?
    var source: Message
}

extension Message {
    fileprivate static let period = Message("统计期限", "the year of the period covered")
    fileprivate static let mostFrequentYear = Message("正文中出现最多的年份", "the year that the text names most often")
    fileprivate static let yearBeforePublication = Message("发布日期的上一年", "the year before its publication")
}
