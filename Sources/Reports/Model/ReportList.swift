/// A list (列项). Each item is a paragraph.
package struct ReportList: Sendable {
    package var items: [String]
    package var numbering: Numbering
    package var path: String

    package init(items: [String], numbering: Numbering, path: String) {
        self.items = items
        self.numbering = numbering
        self.path = path
    }

    /// The label of the item at an index, from 0.
    package func label(at index: Int) -> String { numbering.label(of: index + 1) }

    /// The JSON path of the item at an index.
    package func path(at index: Int) -> String { "\(path)[\(index)]" }
}

/// How the items of a list are numbered. The raw value is the word used in files.
package enum Numbering: String, Sendable, CaseIterable {
    /// The third level of GB/T 9704-2012 7.3.3.
    case arabic = "1."
    /// The fourth level.
    case bracketed = "（1）"
    case circled = "①"
    case bullet = "•"
    /// `一是……；二是……`, the usual list inside a sentence.
    case phrase = "一是"

    /// Circled numbers are contiguous in Unicode up to ⑳; higher ones are in a block that few faces cover.
    package static let lastCircled = 20

    /// The label of an item, from 1.
    package func label(of number: Int) -> String {
        switch self {
        case .arabic: "\(number)."
        case .bracketed: "（\(number)）"
        case .circled: Unicode.Scalar(UInt32(0x2460 + min(max(number, 1), Self.lastCircled) - 1)).map { String(Character($0)) } ?? ""
        case .bullet: "•"
        case .phrase: ChineseNumeral.of(number) + "是"
        }
    }
}

/// Whole numbers in Chinese numerals, `十二` for 12.
package enum ChineseNumeral {
    /// From 1 to 9999; other numbers in Arabic figures.
    package static func of(_ number: Int) -> String {
        guard (1...9999).contains(number) else { return String(number) }
        let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        var text = ""
        var pending = false
        for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
            let digit = number / unit % 10
            if digit == 0 {
                pending = !text.isEmpty
                continue
            }
            if pending { text += "零" }
            pending = false
            // 十二, but 一百一十二.
            text += (unit == 10 && digit == 1 && text.isEmpty ? "" : digits[digit]) + name
        }
        return text
    }
}
