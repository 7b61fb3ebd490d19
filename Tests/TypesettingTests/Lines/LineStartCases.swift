@testable import Documents
@testable import Typesetting

/// Every mark that must not begin a line. The tenth of ten characters moves to the next line with the mark after it,
/// because no blank half of a mark is wide enough to keep both.
enum LineStartCases {
    /// Prohibited at every level, with the clause.
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

    /// Prohibited at some levels only.
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
        // Two adjacent marks move to the next line together with their character.
        LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸》，子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸》，子丑寅"),
        LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸。”子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸。”子丑寅"),
        LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸）。子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸）。子丑寅"),
        LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸！”（子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸！”（子丑寅"),
        LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸……”子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸……”子丑寅"),
    ]

    /// Western marks after Han characters belong to the text before them like their full-width counterparts.
    static let western: [LineCase] =
        [",", ".", ";", ":", "!", "?", ")", "]", "}", "%"].map { mark in
            LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸\(mark)子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸\(mark)子丑寅")
        } + [
            // A half-width hyphen or solidus between Han characters joins them.
            LineCase(Rule.connector, "甲乙丙丁戊己庚辛壬癸-子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸-子丑寅"),
            LineCase(Rule.solidus, "甲乙丙丁戊己庚辛壬癸/子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸/子丑寅"),
            LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸/子丑寅", 10, "甲乙丙丁戊己庚辛壬癸|/子丑寅", style: .basic),
            // Before a number a hyphen is a minus, which begins the number.
            LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬癸-5%子丑寅", 10, "甲乙丙丁戊己庚辛壬癸|-5%子丑寅"),
            // After a space a closing mark still closes.
            LineCase(Rule.lineStart, "甲乙丙丁戊己庚辛壬癸 ）子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸 ）子丑寅"),
        ]
}
