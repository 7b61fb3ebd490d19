@testable import Documents
@testable import Typesetting

/// Every mark that must not end a line moves to the next one with the text that it opens.
enum LineEndCases {
    static let opening: [(mark: String, closing: String)] = [
        ("“", "”"), ("‘", "’"), ("「", "」"), ("『", "』"), ("（", "）"), ("〔", "〕"), ("［", "］"), ("【", "】"), ("〖", "〗"), ("｛", "｝"),
        ("《", "》"), ("〈", "〉"),
    ]

    static let all: [LineCase] =
        LineStyle.Prohibitions.allCases.flatMap { level in
            let style = LineStyle(prohibitions: level)
            return opening.map { mark, closing in
                LineCase(Rule.pairs, "甲乙丙丁戊己庚辛壬\(mark)子丑\(closing)寅卯", 10, "甲乙丙丁戊己庚辛壬|\(mark)子丑\(closing)寅卯", style: style)
            }
                + ["￥", "＄", "№"].map { mark in
                    LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬\(mark)12子丑寅", 10, "甲乙丙丁戊己庚辛壬|\(mark)12子丑寅", style: style)
                }
        } + byLevel + western + trims

    static let byLevel: [LineCase] = [
        LineCase(Rule.lineEnd, "甲乙丙丁戊己庚辛壬／子丑寅", 10, "甲乙丙丁戊己庚辛壬／|子丑寅", style: .basic),
        LineCase(Rule.solidus, "甲乙丙丁戊己庚辛壬／子丑寅", 10, "甲乙丙丁戊己庚辛|壬／子丑寅", style: .gb),
        LineCase(Rule.solidus, "甲乙丙丁戊己庚辛壬／子丑寅", 10, "甲乙丙丁戊己庚辛|壬／子丑寅", style: .strict),
        // —— and …… may end a line at every level.
        LineCase(Rule.lineEnd, "甲乙丙丁戊己庚辛——子丑寅", 10, "甲乙丙丁戊己庚辛——|子丑寅"),
        LineCase(Rule.lineEnd, "甲乙丙丁戊己庚辛……子丑寅", 10, "甲乙丙丁戊己庚辛……|子丑寅"),
        LineCase(Rule.lineEnd, "甲乙丙丁戊己庚辛——子丑寅", 10, "甲乙丙丁戊己庚辛——|子丑寅", style: .basic),
        LineCase(Rule.lineEnd, "甲乙丙丁戊己庚辛……子丑寅", 10, "甲乙丙丁戊己庚辛……|子丑寅", style: .gb),
        // Two opening marks move together.
        LineCase(Rule.lineEnd, "甲乙丙丁戊己庚辛（“子丑”寅）卯", 9, "甲乙丙丁戊己庚辛|（“子丑”寅）卯"),
        LineCase(Rule.lineEnd, "甲乙丙丁戊己庚辛《〈子丑〉寅》卯", 9, "甲乙丙丁戊己庚辛|《〈子丑〉寅》卯"),
        // A space after an opening mark does not separate it from the text that it opens.
        LineCase(Rule.lineEnd, "甲乙丙丁戊己庚辛壬（ 子丑）寅", 10, "甲乙丙丁戊己庚辛壬|（ 子丑）寅"),
        LineCase(Rule.lineEnd, "甲乙丙丁戊己庚辛壬（\u{3000}\u{3000}子丑）寅", 10, "甲乙丙丁戊己庚辛壬|（\u{3000}\u{3000}子丑）寅"),
    ]

    static let western: [LineCase] = [
        LineCase(Rule.lineEnd, "甲乙丙丁戊己庚辛壬(子丑)寅卯", 10, "甲乙丙丁戊己庚辛壬|(子丑)寅卯"),
        LineCase(Rule.lineEnd, "甲乙丙丁戊己庚辛壬[子丑]寅卯", 10, "甲乙丙丁戊己庚辛壬|[子丑]寅卯"),
        LineCase(Rule.lineEnd, "甲乙丙丁戊己庚辛壬{子丑}寅卯", 10, "甲乙丙丁戊己庚辛壬|{子丑}寅卯"),
        LineCase(Rule.lineEnd, "甲乙丙丁戊己庚辛壬$子丑寅", 10, "甲乙丙丁戊己庚辛壬|$子丑寅"),
        LineCase(Rule.solidus, "甲乙丙丁戊己庚辛壬/子丑寅", 10, "甲乙丙丁戊己庚辛|壬/子丑寅"),
    ]

    /// The blank half of a mark at the end of a line is omitted if the line is too full by up to half a cell.
    static let trims: [LineCase] =
        ["、", "，", "；", "：", "。", "？", "！"].map { mark in
            LineCase(Rule.lineTrim, "甲乙丙丁戊己庚辛壬\(mark)子丑寅", 9.5, "甲乙丙丁戊己庚辛壬\(mark)|子丑寅")
        }
        + ["”", "’", "」", "』", "）", "〕", "］", "】", "》", "〉"].map { mark in
            LineCase(Rule.lineTrim, "甲乙丙丁戊己庚辛壬\(mark)子丑寅", 9.5, "甲乙丙丁戊己庚辛壬\(mark)|子丑寅")
        } + [
            // Marks without a blank half cannot be reduced: the line ends before the last character.
            LineCase(Rule.lineTrim, "甲乙丙丁戊己庚辛——子丑寅", 9.5, "甲乙丙丁戊己庚|辛——子丑寅"),
            LineCase(Rule.lineTrim, "甲乙丙丁戊己庚辛……子丑寅", 9.5, "甲乙丙丁戊己庚|辛……子丑寅"),
            LineCase(Rule.lineTrim, "甲乙丙丁戊己庚辛壬～子丑寅", 9.5, "甲乙丙丁戊己庚辛|壬～子丑寅"),
            // Two marks at the end: the pair occupies one and a half cells, of which the last half is omitted.
            LineCase(Rule.lineTrim, "甲乙丙丁戊己庚辛》，子丑寅", 9, "甲乙丙丁戊己庚辛》，|子丑寅"),
            LineCase(Rule.lineTrim, "甲乙丙丁戊己庚辛）。子丑寅", 9, "甲乙丙丁戊己庚辛）。|子丑寅"),
            LineCase(Rule.lineTrim, "甲乙丙丁戊己庚辛。”子丑寅", 9, "甲乙丙丁戊己庚辛。”|子丑寅"),
        ]
}
