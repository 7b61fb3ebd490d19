@testable import Documents
@testable import Typesetting

/// Names that belong together: a rule in titles, signatures and sources, a price elsewhere.
enum NameCases {
    static let all: [LineCase] = inText + inSignatures + spaced + overlong

    private static let office = "云泽市水务局"
    private static var declared: LineStyle {
        var style = LineStyle()
        style.names = [office]
        return style
    }

    /// Two cells over 25 gaps are invisible, three over 24 are not.
    static let inText: [LineCase] = [
        LineCase(Rule.names, "\(han(26))\(office)子丑寅", 28, "\(han(26))|\(office)子丑寅", style: declared),
        LineCase(Rule.names, "\(han(26))\(office)子丑寅", 28, "\(han(26))云泽|市水务局子丑寅"),
        LineCase(Rule.names, "\(han(25))\(office)子丑寅", 28, "\(han(25))云泽市|水务局子丑寅", style: declared),
        LineCase(Rule.names, "\(han(26))阿卜杜拉·买买提主讲", 28, "\(han(26))|阿卜杜拉·买买提主讲"),
        LineCase(Rule.names, "\(han(25))努尔·阿卜杜拉·买买提", 28, "\(han(25))努尔·|阿卜杜拉·买买提"),
        LineCase(Rule.names, "\(han(26))年度子丑寅", 27, "\(han(26))|年度子丑寅"),
        LineCase(Rule.names, "\(han(23))2023年度子丑寅", 26, "\(han(23))2023年|度子丑寅"),
    ]

    static let inSignatures: [LineCase] = [
        LineCase(Rule.names, "\(han(20))\(office)子丑寅", 24, "\(han(20))|\(office)子丑寅", style: declared).keepingNames(),
        LineCase(Rule.names, "\(han(20))\(office)子丑", 24, "\(han(20))|\(office)子丑", style: declared, alignment: .left).keepingNames(),
        LineCase(Rule.names, "\(han(20))阿卜杜拉·买买提主讲", 26, "\(han(20))|阿卜杜拉·买买提主讲").keepingNames(),
        LineCase(Rule.names, "\(han(8))2023年度子丑寅", 11, "\(han(8))|2023年度子丑寅").keepingNames(),
    ]

    /// 李　四 is one name, 第一章　总则 is not.
    static let spaced: [LineCase] = [
        LineCase(Rule.names, "\(han(8))李　四子丑寅", 9, "\(han(8))|李　四子丑寅"),
        LineCase(Rule.names, "\(han(7))、张　三、李　四", 10, "\(han(7))、|张　三、李　四"),
        LineCase(Rule.names, "\(han(7))：夏　四", 9, "\(han(7))：|夏　四"),
        LineCase(Rule.names, "甲乙丙戊己第一章　总则子丑", 8.5, "甲乙丙戊己第一章|总则子丑"),
    ]

    /// A name wider than a line is divided rather than set beyond the measure.
    static let overlong: [LineCase] = [
        LineCase(Rule.names, office, 4, "云泽市|水务局", style: declared, alignment: .centred).keepingNames(),
        LineCase(Rule.names, "李　四", 2, "李|四", alignment: .centred),
    ]
}
