@testable import Documents
@testable import Typesetting

/// Quotation marks and brackets, adjacent marks, dashes and ellipses, names.
enum MarkCases {
    static let all: [LineCase] = quotesAndBrackets + adjacent + dashes + ellipses + names

    static let quotesAndBrackets: [LineCase] = [
        LineCase(Rule.pairs, "甲乙丙丁戊“己庚辛”壬癸", 6, "甲乙丙丁戊|“己庚辛”|壬癸"),
        LineCase(Rule.pairs, "甲乙丙丁“己庚辛”壬癸子丑", 7, "甲乙丙丁“己庚|辛”壬癸子丑"),
        LineCase(Rule.pairs, "甲乙丙丁‘己庚辛’壬癸子丑", 7, "甲乙丙丁‘己庚|辛’壬癸子丑"),
        LineCase(Rule.pairs, "甲乙丙丁《己庚辛》壬癸子丑", 7, "甲乙丙丁《己庚|辛》壬癸子丑"),
        LineCase(Rule.pairs, "甲乙丙丁（己庚辛）壬癸子丑", 7, "甲乙丙丁（己庚|辛）壬癸子丑"),
        LineCase(Rule.pairs, "甲乙丙丁【己庚辛】壬癸子丑", 7, "甲乙丙丁【己庚|辛】壬癸子丑"),
        // The blank half of the closing mark at the end is omitted, then those of the opening ones: no gap is expanded.
        LineCase(Rule.reducing, "甲乙丙丁“‘己庚’辛”壬癸子", 7.5, "甲乙丙丁“‘己庚’|辛”壬癸子"),
        LineCase(Rule.reducing, "甲乙丙丁“‘己’庚”辛壬癸子", 8.5, "甲乙丙丁“‘己’庚”|辛壬癸子"),
        // Nested quotation marks and brackets: a line on the grid is left unchanged.
        LineCase(Rule.compression, "甲乙丙（丁〔戊〕己）庚辛壬癸", 8, "甲乙丙（丁〔戊〕|己）庚辛壬癸"),
        LineCase(Rule.compression, "甲乙丙《丁〈戊〉己》庚辛壬癸", 8, "甲乙丙《丁〈戊〉|己》庚辛壬癸"),
        LineCase(Rule.compression, "甲乙丙“丁‘戊’己”庚辛壬癸", 8, "甲乙丙“丁‘戊’|己”庚辛壬癸"),
        LineCase(Rule.compression, "甲乙丙丁：“‘戊己’庚辛”壬癸", 7, "甲乙丙丁：“‘戊|己’庚辛”壬癸"),
        LineCase(Rule.compression, "甲乙丙丁（《戊己》）庚辛壬", 9, "甲乙丙丁（《戊己》）|庚辛壬"),
        LineCase(Rule.compression, "甲乙丙丁《戊己》（庚）辛壬癸", 8, "甲乙丙丁《戊己》|（庚）辛壬癸"),
        LineCase(Rule.compression, "甲乙丙丁“戊”“己”庚辛壬癸", 9.5, "甲乙丙丁“戊”“己”|庚辛壬癸"),
        LineCase(Rule.compression, "甲乙丙丁《戊》《己》庚辛壬癸", 9.5, "甲乙丙丁《戊》《己》|庚辛壬癸"),
    ]

    /// Each line is exactly full if two adjacent marks occupy one and a half cells.
    static let adjacent: [LineCase] =
        [
            "：“", "：《", "，“", "。“", "、《", "、“", "；“", "》（", "”（", "）（", "》《", "”“", "’“", "」「", "』「", "】（", "〕（", "！“", "？“",
        ].map { pair in
            LineCase(Rule.compression, "甲乙丙丁\(pair)己庚辛壬癸子", 7.5, "甲乙丙丁\(pair)己庚|辛壬癸子")
        }
        + [
            "》、", "》，", "》。", "”，", "”。", "”、", "）。", "）、", "）；", "’”", "」』", "』」", "。”", "！”", "？”", "，”", "）》", "）”", "”）", "〕》", "。）",
            "；）", "》：",
        ].map { pair in
            LineCase(Rule.compression, "甲乙丙丁\(pair)己庚辛壬癸", 7.5, "甲乙丙丁\(pair)己庚|辛壬癸")
        } + [
            // Three marks occupy two cells; the blank half of the last can be omitted at the end of a line.
            LineCase(Rule.compression, "甲乙丙丁。’”己庚辛壬", 8, "甲乙丙丁。’”己庚|辛壬"),
            LineCase(Rule.compression, "甲乙丙丁。』」己庚辛壬", 8, "甲乙丙丁。』」己庚|辛壬"),
            LineCase(Rule.compression, "甲乙丙丁》），己庚辛壬", 8, "甲乙丙丁》），己庚|辛壬"),
            LineCase(Rule.compression, "甲乙丙丁：“《己庚辛壬》癸子”", 8, "甲乙丙丁：“《己庚|辛壬》癸子”"),
            LineCase(Rule.lineTrim, "甲乙丙丁》），己庚辛壬", 5.5, "甲乙丙丁》），|己庚辛壬"),
        ]

    static let dashes: [LineCase] = [
        LineCase(Rule.dash, "甲乙丙丁戊己庚辛壬——子丑寅", 10, "甲乙丙丁戊己庚辛|壬——子丑寅"),
        LineCase(Rule.dash, "甲乙丙丁戊己庚辛壬——子丑寅", 10, "甲乙丙丁戊己庚辛壬|——子丑寅", style: .basic),
        LineCase(Rule.dash, "甲乙丙丁戊己庚辛——子丑寅", 10, "甲乙丙丁戊己庚辛——|子丑寅"),
        LineCase(Rule.dash, "甲乙丙丁戊己庚辛⸺子丑寅", 10, "甲乙丙丁戊己庚辛⸺|子丑寅"),
        LineCase(Rule.dash, "甲乙丙丁戊己庚辛壬⸺子丑寅", 10, "甲乙丙丁戊己庚辛|壬⸺子丑寅"),
        // After the second dash a line may end before a number as well as before a character.
        LineCase(Rule.dash, "甲乙丙丁戊己庚辛——2023子丑", 10, "甲乙丙丁戊己庚辛——|2023子丑"),
        LineCase(Rule.dash, "甲乙丙丁戊己庚辛——“子丑”寅", 10, "甲乙丙丁戊己庚辛——|“子丑”寅"),
        LineCase(Rule.dash, "甲乙丙丁戊己庚”——子丑寅卯", 9, "甲乙丙丁戊己|庚”——子丑寅卯"),
        // A sequence of dashes may be broken between two pairs, never inside one.
        LineCase(Rule.unbreakable, "甲乙丙丁戊己————子丑寅", 8, "甲乙丙丁戊己——|——子丑寅", style: .basic),
        LineCase(Rule.unbreakable, "甲乙丙丁戊己庚————子丑", 8, "甲乙丙丁戊己庚|————子丑", style: .basic),
    ]

    static let ellipses: [LineCase] = [
        LineCase(Rule.ellipsis, "甲乙丙丁戊己庚辛壬……子丑寅", 10, "甲乙丙丁戊己庚辛|壬……子丑寅"),
        LineCase(Rule.ellipsis, "甲乙丙丁戊己庚辛壬……子丑寅", 10, "甲乙丙丁戊己庚辛壬|……子丑寅", style: .basic),
        LineCase(Rule.ellipsis, "甲乙丙丁戊己庚辛壬……子丑寅", 10, "甲乙丙丁戊己庚辛壬|……子丑寅", style: .gb),
        LineCase(Rule.ellipsis, "甲乙丙丁戊己庚辛……子丑寅", 10, "甲乙丙丁戊己庚辛……|子丑寅"),
        LineCase(Rule.ellipsis, "甲乙丙丁戊己庚辛……”子丑寅", 10.5, "甲乙丙丁戊己庚辛……”|子丑寅"),
        LineCase(Rule.ellipsis, "甲乙丙丁戊己庚辛……”子丑寅", 10, "甲乙丙丁戊己庚|辛……”子丑寅"),
        LineCase(Rule.ellipsis, "甲乙丙丁戊己庚，……子丑寅", 9, "甲乙丙丁戊己|庚，……子丑寅"),
        LineCase(Rule.unbreakable, "甲乙丙丁戊己…………子丑寅", 8, "甲乙丙丁戊己……|……子丑寅", style: .basic),
    ]

    /// · between the parts of a name is half width and never begins a line.
    static let names: [LineCase] = [
        LineCase(Rule.interpunct, "甲乙丙丁戊己庚艾力·买买提", 9, "甲乙丙丁戊己庚艾|力·买买提"),
        LineCase(Rule.interpunct, "甲乙丙丁戊艾力·买买提来了", 10.5, "甲乙丙丁戊艾力·买买提|来了"),
        LineCase(Rule.interpunct, "阿不都·热合曼·库尔班江的", 7, "阿不都·热合曼·|库尔班江的"),
        LineCase(Rule.interpunct, "《习近平谈治国理政·第一卷》", 14, "《习近平谈治国理政·第一卷》"),
        LineCase(Rule.interpunct, "甲乙丙丁戊己庚《子丑·寅卯》", 10, "甲乙丙丁戊己庚《子丑·|寅卯》"),
        LineCase(Rule.interpunct, "甲乙丙丁戊己庚辛壬‧子丑寅", 9, "甲乙丙丁戊己庚辛|壬‧子丑寅"),
    ]
}
