/// The year that the statistics are said to cover: `2023年1月1日` begins it.
enum StatisticsPeriod {
    static func year(_ blocks: [LooseBlock]) -> (year: Int, line: Int?)? {
        for block in blocks.prefix(300) {
            guard let text = block.text, text.utf8.count <= 20_000 else { continue }
            let plain = text.filter { !$0.isWhitespace }
            guard let mark = plain.firstRange(of: "年1月1日"), let year = Int(plain[..<mark.lowerBound].suffix(4)), (2008...2999).contains(year) else { continue }
            return (year, block.line)
        }
        return nil
    }
}
