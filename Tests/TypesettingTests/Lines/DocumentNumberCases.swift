@testable import Documents
@testable import Typesetting

/// Numbers of documents and standards, and dates.
enum DocumentNumberCases {
    static let all: [LineCase] = numbers + inSentences + standards + dates

    /// 〔2021〕30号 is never broken. The letters of the agency stay with it if that makes no line loose.
    static let numbers: [LineCase] = ["〔2021〕30号", "〔2012〕10号", "〔2024〕5号", "〔2019〕60号", "〔2023〕128号"].flatMap { number in
        // The line would end inside the year or the number, so 〔2021〕30号 moves to the next line as a whole. It stays on
        // a line that fits it, if necessary without the blank halves of 〔 and 〕.
        let width = Double(number.count - 3) / 2 + 3
        return [1.5, 2, width - 2, width - 1.5].map { room in
            LineCase(Rule.documentNumber, "\(han(20))\(number)子丑寅", 20 + room, "\(han(20))|\(number)子丑寅")
        } + [LineCase(Rule.documentNumber, "\(han(20))\(number)子丑寅", 20 + width, "\(han(20))\(number)|子丑寅")]
            + [LineCase(Rule.reducing, "\(han(20))\(number)子丑寅", 19 + width, "\(han(20))\(number)|子丑寅")]
    }

    static let inSentences: [LineCase] = [
        LineCase(Rule.documentNumber, "依据《关于子丑寅卯的通知》（国办公开办函〔2021〕30号）要求办理", 28.5, "依据《关于子丑寅卯的通知》（国办公开办函〔2021〕30号）要求|办理"),
        LineCase(Rule.documentNumber, "依据《关于的通知》（国办公开办函〔2021〕30号）要求，编制本报告", 25, "依据《关于的通知》（国办公开办函〔2021〕30号）要求，|编制本报告"),
    ]

    static let standards: [LineCase] = [
        // The letters of a standard are one word. Its number is another that stays with it.
        LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬GB/T子丑寅", 10, "甲乙丙丁戊己庚辛壬|GB/T子丑寅"),
        LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬GB/T子丑寅", 10.5, "甲乙丙丁戊己庚辛壬|GB/T子丑寅"),
        LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬ISO/IEC子丑寅", 11.5, "甲乙丙丁戊己庚辛壬|ISO/IEC子丑寅"),
        LineCase(Rule.numbers, "\(han(27))GB/T 9704子丑寅", 29, "\(han(27))|GB/T 9704子丑寅"),
        LineCase(Rule.numbers, "\(han(26))ISO 19005-2子丑寅", 27.5, "\(han(26))|ISO 19005-2子丑寅"),
        LineCase(Rule.numbers, "\(han(20))9704-2012子丑寅", 22, "\(han(20))|9704-2012子丑寅"),
        LineCase(Rule.numbers, "\(han(20))19005-2子丑寅", 22.5, "\(han(20))|19005-2子丑寅"),
        // Only a line that is too short for both divides them.
        LineCase(Rule.numbers, "\(han(9))CJ/T 188-2018子丑", 12, "\(han(9))|CJ/T 188-2018子丑"),
        LineCase(Rule.numbers, "\(han(9))GB/T 9704-2012子丑", 12.5, "\(han(9))|GB/T 9704-2012子丑"),
        LineCase(Rule.numbers, "CJ/T 188-2018", 5, "CJ/T|188-2018"),
        LineCase(Rule.numbers, "按照GB/T 9704-2012执行", 12, "按照GB/T 9704-2012执行"),
        LineCase(Rule.numbers, "\(han(27))A4纸子丑寅", 28, "\(han(27))|A4纸子丑寅"),
        LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬A4纸子丑", 9.5, "甲乙丙丁戊己庚辛壬|A4纸子丑"),
        LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬5G子丑寅", 9.5, "甲乙丙丁戊己庚辛壬|5G子丑寅"),
    ]

    /// 成文日期: a line never ends between a number and 年, 月 or 日; it may end after 年 and 月.
    static let dates: [LineCase] = [
        LineCase(Rule.date, "\(han(20))2023年1月11日子", 22, "\(han(20))|2023年1月11日子"),
        LineCase(Rule.date, "\(han(20))2023年1月11日子", 22.5, "\(han(20))|2023年1月11日子"),
        LineCase(Rule.date, "\(han(26))2023年12月31日", 28, "\(han(26))|2023年12月31日"),
        LineCase(Rule.date, "\(han(8))1月11日子丑寅", 8.5, "\(han(8))|1月11日子丑寅"),
        LineCase(Rule.date, "\(han(8))11日子丑寅", 9, "\(han(8))|11日子丑寅"),
        LineCase(Rule.date, "\(han(8))2023年子丑寅", 10, "\(han(8))|2023年子丑寅"),
        LineCase(Rule.date, "\(han(8))2023年度子丑", 10.5, "\(han(8))|2023年度子丑"),
        LineCase(Rule.date, "\(han(8))2023年子丑寅", 11, "\(han(8))2023年|子丑寅"),
        LineCase(Rule.date, "2023年1月1日起施行，有效期5年", 20, "2023年1月1日起施行，有效期5年"),
        LineCase(Rule.date, "自2023年1月1日至12月31日止", 20, "自2023年1月1日至12月31日止"),
        LineCase(Rule.date, "\(han(8))12:30子丑寅", 9.5, "\(han(8))|12:30子丑寅"),
        LineCase(Rule.date, "\(han(8))2023-01-11子丑寅", 12, "\(han(8))|2023-01-11子丑寅"),
        LineCase(Rule.date, "\(han(8))2023.1.11子丑寅", 11, "\(han(8))|2023.1.11子丑寅"),
        LineCase(Rule.date, "\(han(8))2023/1/11子丑寅", 11, "\(han(8))|2023/1/11子丑寅"),
        LineCase(Rule.date, "\(han(8))二〇二三年子丑寅", 12, "\(han(8))二〇二三|年子丑寅"),
    ]
}
