@testable import Documents
@testable import Typesetting

/// Every mark that may not begin a line. The tenth character of ten goes down with the mark behind it: no blank half
/// of a mark is wide enough to keep both.
enum LineStartCases {
    /// Barred at every level, with the clause that says so.
    static let barredAlways: [(mark: String, rule: String)] = [
        ("、", Rule.stops), ("，", Rule.stops), ("；", Rule.stops), ("：", Rule.stops), ("。", Rule.stops), ("．", Rule.stops),
        ("？", Rule.exclamations), ("！", Rule.exclamations),
        ("”", Rule.pairs), ("’", Rule.pairs), ("」", Rule.pairs), ("』", Rule.pairs), ("）", Rule.pairs), ("〕", Rule.pairs),
        ("］", Rule.pairs), ("】", Rule.pairs), ("〗", Rule.pairs), ("｝", Rule.pairs), ("》", Rule.pairs), ("〉", Rule.pairs),
        ("—", Rule.connector), ("–", Rule.connector), ("～", Rule.connector), ("－", Rule.connector), ("·", Rule.interpunct),
        ("％", Rule.numbers), ("‰", Rule.numbers), ("℃", Rule.numbers),
    ]

    static let all: [LineCase] =
        LineStyle.Prohibitions.allCases.flatMap { level in
            barredAlways.map { mark, rule in
                LineCase(rule, "甲乙丙丁戊己庚辛壬癸\(mark)子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸\(mark)子丑寅", style: LineStyle(prohibitions: level))
            }
        } + byLevel + western

    /// What only some levels bar.
    static let byLevel: [LineCase] = [
        LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸／子丑寅", 10, "甲乙丙丁戊己庚辛壬癸|／子丑寅", style: .basic),
        LineCase(Rule.solidus, "甲乙丙丁戊己庚辛壬癸／子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸／子丑寅", style: .gb),
        LineCase(Rule.solidus, "甲乙丙丁戊己庚辛壬癸／子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸／子丑寅", style: .strict),
        LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸——子丑寅", 10, "甲乙丙丁戊己庚辛壬癸|——子丑寅", style: .basic),
        LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸——子丑寅", 10, "甲乙丙丁戊己庚辛壬癸|——子丑寅", style: .gb),
        LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸——子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸——子丑寅", style: .strict),
        LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸……子丑寅", 10, "甲乙丙丁戊己庚辛壬癸|……子丑寅", style: .basic),
        LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸……子丑寅", 10, "甲乙丙丁戊己庚辛壬癸|……子丑寅", style: .gb),
        LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸……子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸……子丑寅", style: .strict),
        // Two marks in a row go down together with their character.
        LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸》，子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸》，子丑寅"),
        LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸。”子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸。”子丑寅"),
        LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸）。子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸）。子丑寅"),
        LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸！”（子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸！”（子丑寅"),
        LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸……”子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸……”子丑寅"),
    ]

    /// Western marks behind Han characters belong to what they follow as their Chinese sisters do.
    static let western: [LineCase] =
        [",", ".", ";", ":", "!", "?", ")", "]", "}", "%"].map { mark in
            LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸\(mark)子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸\(mark)子丑寅")
        } + [
            // A hyphen or solidus of Western width between Han characters joins them.
            LineCase(Rule.connector, "甲乙丙丁戊己庚辛壬癸-子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸-子丑寅"),
            LineCase(Rule.solidus, "甲乙丙丁戊己庚辛壬癸/子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸/子丑寅"),
            LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸/子丑寅", 10, "甲乙丙丁戊己庚辛壬癸|/子丑寅", style: .basic),
            // Before a number a hyphen is a minus, which begins the number.
            LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬癸-5%子丑寅", 10, "甲乙丙丁戊己庚辛壬癸|-5%子丑寅"),
            // Behind a space a closing mark still closes.
            LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸 ）子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸 ）子丑寅"),
        ]
}
