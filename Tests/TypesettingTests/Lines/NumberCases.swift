@testable import Documents
@testable import Typesetting

/// Numbers and the characters that belong to them.
enum NumberCases {
    static let all: [LineCase] = whole + units + symbols + signs + ranges

    /// The symbol of a unit stays with its number, and the indices of a formula with its letters.
    static let symbols: [LineCase] =
        ["3.5 km", "25 °C", "12 mg/L", "40 m²", "8 kW·h"].map { quantity in
            LineCase(Rule.numbers, "\(han(8))\(quantity)子丑寅", 7.5 + Double(quantity.count) / 2, "\(han(8))|\(quantity)子丑寅")
        } + [
            LineCase(Rule.numbers, "\(han(9))CO₂子丑寅", 10, "\(han(9))|CO₂子丑寅"),
            LineCase(Rule.numbers, "\(han(9))SO₄²⁻子丑寅", 11, "\(han(9))|SO₄²⁻子丑寅"),
            // What follows a number and a space is not always a unit.
            LineCase(Rule.numbers, "\(han(8))2023 report子丑寅", 10, "\(han(8))2023|report子丑寅"),
        ]

    /// A number is never broken. Each is where a line of ten cells would end inside it.
    static let whole: [LineCase] = [
        "2023", "98.65", "1,234,567", "0.5", "12.30.45", "100000", "12:30", "8:30:00", "0599-1234567", "010-12345678", "13800138000",
        "1/2", "3/4", "3×4", "50±5", "1∶2", "3.14%", "98.6%", "100%",
    ].map { number in
        LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬\(number)子丑寅", 10, "甲乙丙丁戊己庚辛壬|\(number)子丑寅")
    }

    /// Characters inseparable from a number stay with it even if the line before becomes loose.
    static let units: [LineCase] =
        ["％", "‰", "℃", "%", "°", "′", "″", "年", "月", "日"].map { unit in
            LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬12\(unit)子丑寅", 10, "甲乙丙丁戊己庚辛壬|12\(unit)子丑寅")
        }
        + ["件", "项", "条", "个", "次", "万", "亿", "元", "人", "家", "份", "页", "期", "户", "篇", "天"].map { counter in
            // A counter stays if that makes no line loose: one cell over 26 gaps is invisible.
            LineCase(Rule.numbers, "\(han(27))30\(counter)子丑寅", 28, "\(han(27))|30\(counter)子丑寅")
        }
        + ["第5条", "第12号", "第3项", "第16届", "第2023期"].map { ordinal in
            // An ordinal is never broken, wherever the line would end.
            LineCase(Rule.numbers, "甲乙丙丁戊己庚辛\(ordinal)子丑寅", 8 + Double(ordinal.utf8.count - 6) / 2 + 1, "甲乙丙丁戊己庚辛|\(ordinal)子丑寅")
        }
        + ["第5条", "第12号", "第3项"].map { ordinal in
            LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬\(ordinal)子丑寅", 10, "甲乙丙丁戊己庚辛壬|\(ordinal)子丑寅")
        }

    static let signs: [LineCase] = [
        LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬￥12子丑寅", 10, "甲乙丙丁戊己庚辛壬|￥12子丑寅"),
        LineCase(Rule.numbers, "甲乙丙丁戊己庚辛￥1234子丑寅", 10, "甲乙丙丁戊己庚辛|￥1234子丑寅"),
        LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬¥12子丑寅", 10, "甲乙丙丁戊己庚辛壬|¥12子丑寅"),
        LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬$12.5子丑寅", 10, "甲乙丙丁戊己庚辛壬|$12.5子丑寅"),
        LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬№12子丑寅", 10, "甲乙丙丁戊己庚辛壬|№12子丑寅"),
        LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬-12子丑寅", 10, "甲乙丙丁戊己庚辛壬|-12子丑寅"),
        LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬−12子丑寅", 10, "甲乙丙丁戊己庚辛壬|−12子丑寅"),
        LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬+12%子丑寅", 10, "甲乙丙丁戊己庚辛壬|+12%子丑寅"),
        LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬36.5℃子丑寅", 10, "甲乙丙丁戊己庚辛壬|36.5℃子丑寅"),
        LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬25°C子丑寅", 10, "甲乙丙丁戊己庚辛壬|25°C子丑寅"),
        LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬50kg子丑寅", 10, "甲乙丙丁戊己庚辛壬|50kg子丑寅"),
        LineCase(Rule.numbers, "甲乙丙丁戊己庚辛壬210mm子丑寅", 10, "甲乙丙丁戊己庚辛壬|210mm子丑寅"),
    ]

    /// A connector never begins a line and stays with the number after it.
    static let ranges: [LineCase] = [
        LineCase(Rule.connector, "甲乙丙丁戊己庚辛2021—2023子丑寅", 10, "甲乙丙丁戊己庚辛|2021—2023子丑寅"),
        LineCase(Rule.connector, "甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己2021—2023年子丑", 28, "甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己|2021—2023年子丑"),
        // Unbroken, it would make the line before too loose, so it may be broken after the dash.
        LineCase(Rule.connector, "甲乙丙丁戊己庚辛2021—2023年子丑", 11, "甲乙丙丁戊己庚辛2021—|2023年子丑"),
        LineCase(Rule.connector, "甲乙丙丁戊己庚辛2021–2023年子丑", 11, "甲乙丙丁戊己庚辛|2021–2023年子丑"),
        LineCase(Rule.connector, "甲乙丙丁戊己庚辛2021-2023年子丑", 11, "甲乙丙丁戊己庚辛|2021-2023年子丑"),
        LineCase(Rule.connector, "甲乙丙丁戊己庚辛2021～2023年子丑", 11, "甲乙丙丁戊己庚辛2021～|2023年子丑"),
        LineCase(Rule.connector, "甲乙丙丁戊己庚辛2021－2023年子丑", 11, "甲乙丙丁戊己庚辛2021－|2023年子丑"),
        LineCase(Rule.connector, "甲乙丙丁戊己庚辛壬3～5子丑寅", 10, "甲乙丙丁戊己庚辛壬|3～5子丑寅"),
        LineCase(Rule.connector, "甲乙丙丁戊己庚辛壬3～5件子丑", 10.5, "甲乙丙丁戊己庚辛壬|3～5件子丑"),
        LineCase(Rule.connector, "甲乙丙丁戊己庚辛壬3～5件子丑", 10.5, "甲乙丙丁戊己庚辛壬|3～5件子丑", style: .basic),
        LineCase(Rule.connector, "甲乙丙丁戊己庚10％～20％子丑", 10, "甲乙丙丁戊己庚|10％～20％子丑"),
        LineCase(Rule.connector, "甲乙丙丁戊己庚辛5℃～8℃子丑寅", 11, "甲乙丙丁戊己庚辛|5℃～8℃子丑寅"),
        LineCase(Rule.connector, "甲乙丙丁戊己庚辛壬12:30—13:30子丑", 12, "甲乙丙丁戊己庚辛壬|12:30—13:30子丑"),
        // A connector between Han characters may end a line, but never begins one.
        LineCase(Rule.connector, "甲乙丙丁戊己庚辛壬—子丑寅", 10, "甲乙丙丁戊己庚辛壬—|子丑寅"),
        LineCase(Rule.connector, "甲乙丙丁戊己庚辛壬～子丑寅", 10, "甲乙丙丁戊己庚辛壬～|子丑寅"),
        LineCase(Rule.connector, "甲乙丙丁戊己庚辛壬癸—子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸—子丑寅", style: .basic),
    ]
}
