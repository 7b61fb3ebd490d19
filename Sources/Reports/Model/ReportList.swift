import Han

/// A list (列项). Each item is a paragraph.
package struct ReportList: Sendable {
    package var items: [InlineText]
    package var numbering: Numbering
    package var path: String

    package init(items: [InlineText], numbering: Numbering, path: String) {
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
        case .circled: EnclosedNumber.circled(min(max(number, 1), Self.lastCircled)).map { String($0) } ?? ""
        case .bullet: "•"
        case .phrase: ChineseNumeral.of(number) + "是"
        }
    }
}
