@testable import Documents
@testable import Typesetting

/// Words, phrases and addresses in Western letters.
enum WesternCases {
    static let all: [LineCase] = words + phrases + addresses + apostrophes

    /// A word is never broken, except after a hyphen or solidus inside it.
    static let words: [LineCase] =
        ["Excel", "PDF", "OFD", "Word", "WiFi6", "C919", "AT&T", "Ph.D", "U.S.A"].map { word in
            LineCase(Rule.western, "甲乙丙丁戊己庚辛壬\(word)子丑寅", 10, "甲乙丙丁戊己庚辛壬|\(word)子丑寅")
        } + [
            LineCase(Rule.western, "甲乙丙丁戊己庚辛well-known子丑", 10.5, "甲乙丙丁戊己庚辛well-|known子丑"),
            LineCase(Rule.western, "甲乙丙丁戊己庚辛and/or子丑", 10, "甲乙丙丁戊己庚辛and/|or子丑"),
            LineCase(Rule.western, "甲乙丙丁戊己庚辛Excel子丑", 10.5, "甲乙丙丁戊己庚辛Excel|子丑"),
            LineCase(Rule.western, "甲乙丙丁Excel，Word子丑", 6.5, "甲乙丙丁|Excel，Word|子丑"),
        ]

    /// A line may end at a space, which is omitted.
    static let phrases: [LineCase] = [
        LineCase(Rule.western, "aaaa bbbb cccc dddd", 4.5, "aaaa bbbb|cccc dddd"),
        LineCase(Rule.western, "Open Government Information", 7.5, "Open Government|Information"),
        LineCase(Rule.western, "甲乙丙丁Open Data子丑寅卯", 6, "甲乙丙丁Open|Data子丑寅卯"),
        LineCase(Rule.western, "甲乙丙丁戊己庚 子丑寅卯", 7, "甲乙丙丁戊己庚|子丑寅卯"),
        LineCase(Rule.western, "甲乙丙丁戊 子丑寅卯", 5.5, "甲乙丙丁戊|子丑寅卯"),
        // A word space can be reduced to a quarter of an em.
        LineCase(Rule.reducing, "aaaa bbbb cccc dddd", 4.25, "aaaa bbbb|cccc dddd"),
        LineCase(Rule.reducing, "aa bb cc dd ee ff", 3.5, "aa bb cc|dd ee ff"),
        // It cannot be reduced further: three words with two spaces need three and a half em.
        LineCase(Rule.reducing, "aa bb cc dd ee ff", 3.4, "aa bb|cc dd|ee ff"),
        LineCase(Rule.western, "甲乙丙丁“Open Data”子丑寅", 8, "甲乙丙丁“Open|Data”子丑寅"),
        LineCase(Rule.western, "甲乙丙丁（Open Data）子丑寅", 8, "甲乙丙丁（Open|Data）子丑寅"),
    ]

    static let addresses: [LineCase] = [
        LineCase(Rule.western, "甲乙丙丁戊己庚辛壬www.gov.cn子丑", 12, "甲乙丙丁戊己庚辛壬|www.gov.cn子丑"),
        LineCase(Rule.western, "甲乙丙丁戊己庚辛壬xxgk@gov.cn子丑", 12, "甲乙丙丁戊己庚辛壬|xxgk@gov.cn子丑"),
        LineCase(Rule.western, "甲乙丙丁戊己庚辛zfxxgk_01@example.gov.cn子丑", 16, "甲乙丙丁戊己庚辛|zfxxgk_01@example.gov.cn子丑"),
        LineCase(Rule.western, "甲乙丙丁www.example.gov.cn/zhengce/content子", 18.5, "甲乙丙丁www.example.gov.cn/zhengce/|content子"),
        LineCase(Rule.western, "甲乙丙丁www.example.gov.cn/list?name=value子", 16.5, "甲乙丙丁www.example.gov.cn/list?|name=value子"),
        LineCase(Rule.western, "甲乙丙丁戊己庚https://www.gov.cn/子丑", 9.5, "甲乙丙丁戊己庚|https://www.gov.cn/|子丑"),
        // Whole, it would leave a line of four characters.
        LineCase(Rule.western, "甲乙丙丁www.gov.cn/2021/05子丑寅", 12, "甲乙丙丁www.gov.cn/2021/|05子丑寅"),
    ]

    /// Quotation marks and dashes in Western text are Western.
    static let apostrophes: [LineCase] = [
        LineCase(Rule.western, "甲乙丙丁戊己庚辛don’t子丑寅", 9.5, "甲乙丙丁戊己庚辛|don’t子丑寅"),
        LineCase(Rule.western, "甲乙丙丁戊己庚辛A·B子丑寅", 9, "甲乙丙丁戊己庚辛|A·B子丑寅"),
        LineCase(Rule.western, "甲乙丙丁戊己庚辛3·15子丑寅", 9, "甲乙丙丁戊己庚辛|3·15子丑寅"),
        LineCase(Rule.western, "甲乙丙丁戊己庚辛A–B子丑寅", 9, "甲乙丙丁戊己庚辛|A–B子丑寅"),
        // No-break spaces and word joiners prevent breaks on both sides.
        LineCase(Rule.western, "甲乙丙丁戊己庚辛壬\u{A0}子丑寅", 9.5, "甲乙丙丁戊己庚辛|壬\u{A0}子丑寅"),
        LineCase(Rule.western, "甲乙丙丁戊己庚辛壬癸\u{2060}子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸子丑寅"),
        LineCase(Rule.western, "甲乙丙丁戊己庚辛12\u{200E}34子丑", 9, "甲乙丙丁戊己庚辛|1234子丑"),
        LineCase(Rule.western, "甲乙丙丁戊己庚辛abcd\u{200B}efgh子丑", 10, "甲乙丙丁戊己庚辛abcd|efgh子丑"),
    ]
}
