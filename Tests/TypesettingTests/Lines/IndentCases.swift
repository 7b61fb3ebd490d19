@testable import Documents
@testable import Typesetting

/// First lines, and further lines that start elsewhere.
enum IndentCases {
    static let all: [LineCase] = firstLines + hangingLines + shortLines

    /// 每个自然段左空二字，回行顶格.
    static let firstLines: [LineCase] = [
        LineCase(Rule.body, "甲乙丙丁戊己庚辛壬癸子丑寅卯", 6, "甲乙丙丁|戊己庚辛壬癸|子丑寅卯", first: 2),
        LineCase(Rule.body, "甲乙丙，丁戊己庚辛壬癸子丑", 6, "甲乙丙，|丁戊己庚辛壬|癸子丑", first: 2),
        LineCase(Rule.body, "甲乙丙丁，戊己庚辛壬癸子丑", 6.5, "甲乙丙丁，|戊己庚辛壬癸|子丑", first: 2),
        LineCase(Rule.body, "一、甲乙丙丁戊己庚辛壬癸", 8, "一、甲乙丙丁|戊己庚辛壬癸", first: 2),
        LineCase(Rule.body, "（一）甲乙丙丁戊己庚辛壬癸", 8, "（一）甲乙丙|丁戊己庚辛壬癸", first: 2),
        LineCase(Rule.body, "1.甲乙丙丁戊己庚辛壬癸", 8, "1.甲乙丙丁戊|己庚辛壬癸", first: 2),
        LineCase(Rule.body, "（1）甲乙丙丁戊己庚辛壬癸", 8.5, "（1）甲乙丙丁|戊己庚辛壬癸", first: 2),
    ]

    /// 附件说明: further lines are aligned with the first character of the name. The first line has more room than the
    /// others.
    static let hangingLines: [LineCase] = [
        LineCase(Rule.attachments, "附件：1.甲乙丙丁戊己庚辛壬癸子丑寅", 12, "附件：1.甲乙丙丁戊己庚辛|壬癸子丑寅", hanging: 4),
        LineCase(Rule.attachments, "2.甲乙丙丁戊己庚辛壬癸子丑寅", 12, "2.甲乙丙丁戊己|庚辛壬癸子丑寅", first: 5, hanging: 5),
        LineCase(Rule.attachments, "甲乙丙丁戊己庚辛壬癸子丑寅卯", 10, "甲乙丙丁戊己庚辛壬癸|子丑寅卯", hanging: 3),
        LineCase(Rule.attachments, "甲乙丙丁戊己庚辛壬癸子丑寅卯", 10, "甲乙丙丁戊己庚辛|壬癸子丑寅卯", first: 2, hanging: 4),
        LineCase(Rule.attachments, "附件：甲乙丙丁戊己庚辛壬癸子丑", 10, "附件：甲乙丙丁戊己庚|辛壬癸子丑", hanging: 3),
        LineCase(Rule.attachments, "附件：甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳", 10, "附件：甲乙丙丁戊己庚|辛壬癸子丑寅卯|辰巳", hanging: 3),
        LineCase(Rule.attachments, "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未", 12, "甲乙丙丁戊己庚辛壬癸子丑|寅卯辰巳午未", hanging: 6),
        LineCase(Rule.attachments, "甲乙丙丁戊己庚辛壬癸，子丑寅卯辰巳", 11, "甲乙丙丁戊己庚辛壬癸，|子丑寅卯辰巳", hanging: 5),
    ]

    /// Lines that are not justified keep their characters on the grid.
    static let shortLines: [LineCase] = [
        LineCase(Rule.addressees, "甲乙丙丁，戊己庚辛：", 20, "甲乙丙丁，戊己庚辛："),
        LineCase(Rule.addressees, "甲乙丙丁、戊己庚、辛壬癸子：", 9, "甲乙丙丁、戊己庚、|辛壬癸子：", alignment: .left),
        LineCase(Rule.grid, "甲乙丙丁戊己", 4, "甲乙丙|丁戊己", alignment: .centred),
        LineCase(Rule.grid, "甲乙丙丁戊己庚辛", 5, "甲乙丙丁|戊己庚辛", alignment: .centred),
        LineCase(Rule.grid, "甲乙丙丁戊己庚辛", 5, "甲乙丙丁戊|己庚辛", alignment: .left),
        LineCase(Rule.pairs, "甲乙丙（丁戊）", 4, "甲乙丙|（丁戊）", alignment: .centred),
    ]
}
