@testable import Documents
@testable import Typesetting

/// 单字不成行: the last line of a paragraph has more than one character besides marks.
enum LoneCharacterCases {
    static let all: [LineCase] = pulledDown + squeezedIn + kept

    /// One more character of the previous line moves down with it.
    static let pulledDown: [LineCase] = [
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬癸子", 10, "甲乙丙丁戊己庚辛壬|癸子"),
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬癸子。", 10, "甲乙丙丁戊己庚辛壬|癸子。"),
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬癸子！", 10, "甲乙丙丁戊己庚辛壬|癸子！"),
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬癸子？", 10, "甲乙丙丁戊己庚辛壬|癸子？"),
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬癸子”。", 10, "甲乙丙丁戊己庚辛壬|癸子”。"),
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬癸子）。", 10, "甲乙丙丁戊己庚辛壬|癸子）。"),
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬癸子……", 10, "甲乙丙丁戊己庚辛壬|癸子……"),
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬癸子……”", 10, "甲乙丙丁戊己庚辛壬|癸子……”"),
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬癸“子”。", 10, "甲乙丙丁戊己庚辛壬|癸“子”。"),
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬癸《子》。", 10, "甲乙丙丁戊己庚辛壬|癸《子》。"),
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬癸（子）", 10, "甲乙丙丁戊己庚辛壬|癸（子）"),
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌", 10, "甲乙丙丁戊己庚辛壬癸|子丑寅卯辰巳午未申|酉戌"),
        LineCase(Rule.lone, "\(han(28))甲", 28, "\(han(27))|巽甲"),
        LineCase(Rule.lone, "\(han(28))甲。", 28, "\(han(27))|巽甲。"),
        LineCase(Rule.lone, "\(han(28))甲。", 28, "\(han(26))|震巽甲。", first: 2),
        // The lines of a title are as even as possible.
        LineCase(Rule.lone, "甲乙丙丁戊己庚", 6, "甲乙丙丁|戊己庚", alignment: .centred),
    ]

    /// Or it fits the previous line if blank halves provide the room: reduction comes before expansion.
    static let squeezedIn: [LineCase] = [
        LineCase(Rule.lone, "甲乙，丙丁，戊己，庚辛。", 11, "甲乙，丙丁，戊己，庚辛。"),
        LineCase(Rule.lone, "甲乙（丙丁）戊己（庚辛）壬", 12, "甲乙（丙丁）戊己（庚辛）壬"),
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬。", 9.5, "甲乙丙丁戊己庚辛壬。"),
        LineCase(Rule.lone, "甲乙丙丁，戊己庚辛。", 9, "甲乙丙丁，戊己庚辛。"),
    ]

    /// Two characters are enough, and so are several letters.
    static let kept: [LineCase] = [
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬癸子丑", 10, "甲乙丙丁戊己庚辛壬癸|子丑"),
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬癸子丑。", 10, "甲乙丙丁戊己庚辛壬癸|子丑。"),
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬癸12", 10, "甲乙丙丁戊己庚辛壬癸|12"),
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬癸ab", 10, "甲乙丙丁戊己庚辛壬癸|ab"),
        LineCase(Rule.lone, "甲", 10, "甲"),
        LineCase(Rule.lone, "甲。", 10, "甲。"),
    ]
}
