import Han

/// A number followed by its parts in brackets.
struct BracketSum: Equatable {
    var clause: String
    var whole: Int
    var parts: [Int]

    var sum: Int { parts.reduce(0, +) }

    private static let units = Set("件宗起份条项次个人".unicodeScalars), marks = Set("、，；,;".unicodeScalars)
    /// Words of brackets that do not list parts: channels count the same thing twice, comparisons count other years.
    private static let others = [
        "其中", "含", "包括", "网站", "公报", "微信", "微博", "媒体", "平台", "渠道", "同比", "上年", "去年", "增", "减", "占", "约", "余", "多", "以上",
    ].map(\.scalars)
    private static let longestClause = 24

    static func all(in text: [Unicode.Scalar]) -> [BracketSum] {
        text.indices.compactMap { open in
            guard text[open] == "（" || text[open] == "(", let close = text[open...].firstIndex(where: { $0 == "）" || $0 == ")" }),
                let (whole, unit, start) = number(endingAt: open, in: text[...])
            else { return nil }
            let inner = Array(text[(open + 1)..<close])
            guard !others.contains(where: inner.holds) else { return nil }
            let pieces = inner.split { marks.contains($0) }
            let parts = pieces.compactMap { piece -> Int? in
                guard let (value, ending, from) = number(endingAt: piece.endIndex, in: piece), ending == unit, from > piece.startIndex,
                    !piece[..<from].contains(where: isPartOfNumber)
                else { return nil }
                return value
            }
            guard parts.count > 1, parts.count == pieces.count else { return nil }
            let clause = text[..<open].suffix(longestClause).reversed().prefix { !$0.endsClause }.reversed()
            return clause.count > open - start
                ? BracketSum(clause: String(clause), whole: whole, parts: parts)
                : BracketSum(clause: String(text[start..<open]), whole: whole, parts: parts)
        }
    }

    private static func isPartOfNumber(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isArabic || scalar == "," || scalar == "." || ChineseNumeral.digit(scalar) != nil || ChineseNumeral.unit(scalar) != nil
            || ChineseNumeral.myriad(scalar) != nil
    }

    /// The whole number with a unit that ends before an index.
    private static func number(endingAt end: Int, in text: ArraySlice<Unicode.Scalar>) -> (value: Int, unit: Unicode.Scalar, start: Int)? {
        let unit = end - 1
        guard unit > text.startIndex, units.contains(text[unit]) else { return nil }
        var start = unit
        while start > text.startIndex, isPartOfNumber(text[start - 1]) { start -= 1 }
        guard start < unit, let number = ProseNumber.read(text[start..<unit]), number.length == unit - start, number.lastPlace == 1,
            number.value < 1e12
        else { return nil }
        return (Int(number.value), text[unit], start)
    }
}
