@testable import Documents
@testable import Typesetting

/// 单字不成行: a paragraph's last line holds more than one character, whatever marks are with it.
enum LoneCharacterCases {
    static let all: [LineCase] = pulledDown + squeezedIn + kept

    /// One more character of the line before goes down with it.
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
        // A title's lines are as even as they can be.
        LineCase(Rule.lone, "甲乙丙丁戊己庚", 6, "甲乙丙丁|戊己庚", alignment: .centred),
    ]

    /// Or it is drawn in, where blank halves have the room: reducing comes before widening.
    static let squeezedIn: [LineCase] = [
        LineCase(Rule.lone, "甲乙，丙丁，戊己，庚辛。", 11, "甲乙，丙丁，戊己，庚辛。"),
        LineCase(Rule.lone, "甲乙（丙丁）戊己（庚辛）壬", 12, "甲乙（丙丁）戊己（庚辛）壬"),
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬。", 9.5, "甲乙丙丁戊己庚辛壬。"),
        LineCase(Rule.lone, "甲乙丙丁，戊己庚辛。", 9, "甲乙丙丁，戊己庚辛。"),
    ]

    /// Two characters are enough, and so is a line of several letters.
    static let kept: [LineCase] = [
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬癸子丑", 10, "甲乙丙丁戊己庚辛壬癸|子丑"),
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬癸子丑。", 10, "甲乙丙丁戊己庚辛壬癸|子丑。"),
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬癸12", 10, "甲乙丙丁戊己庚辛壬癸|12"),
        LineCase(Rule.lone, "甲乙丙丁戊己庚辛壬癸ab", 10, "甲乙丙丁戊己庚辛壬癸|ab"),
        LineCase(Rule.lone, "甲", 10, "甲"),
        LineCase(Rule.lone, "甲。", 10, "甲。"),
    ]
}
