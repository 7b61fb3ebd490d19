import Han

/// A paragraph, which may be a heading or begin with one.
package struct ReportParagraph: Sendable {
    /// 0 for text; 1 `一、`, 2 `（一）`, 3 `1.`, 4 `（1）` (GB/T 9704-2012 7.3.3).
    package var level: Int
    /// The heading; empty if there is none.
    package var heading: String
    /// The text that follows the heading in the same paragraph.
    package var text: String
    /// In the order of their markers.
    package var notes: [Footnote]
    package var path: String

    /// A run-in heading ends with its first full stop. If it is longer than this number of characters, it is a numbered sentence, and only
    /// the number is set as a heading.
    private static let longestRunIn = 30

    /// - Parameter paragraph: the text without the markers of footnotes.
    package init(_ paragraph: String, notes: [Footnote] = [], path: String) {
        self.path = path
        self.notes = notes
        level = Self.level(of: paragraph)
        guard level == 1 || level == 2 else {
            // The lower levels are set in the face of the text, so there is nothing to separate.
            let isHeading = level > 0 && !paragraph.contains { "。；，".contains($0) } && paragraph.count <= Self.longestRunIn
            heading = isHeading ? paragraph : ""
            text = isHeading ? "" : paragraph
            return
        }
        if let stop = paragraph.firstIndex(of: "。") {
            let end = paragraph.index(after: stop)
            if paragraph.distance(from: paragraph.startIndex, to: end) <= Self.longestRunIn {
                heading = String(paragraph[..<end])
                text = String(paragraph[end...])
            } else {
                let mark = paragraph.firstIndex { $0 == "）" || $0 == "、" }.map { paragraph.index(after: $0) } ?? paragraph.startIndex
                heading = String(paragraph[..<mark])
                text = String(paragraph[mark...])
            }
        } else {
            heading = paragraph
            text = ""
        }
    }

    private static func level(of paragraph: String) -> Int {
        var rest = paragraph[...]
        let bracketed = rest.first == "（"
        if bracketed { rest = rest.dropFirst() }
        let chinese = rest.prefix { ChineseNumeral.isNumeral($0, upTo: .hundreds) }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        let number = chinese.isEmpty ? digits : chinese
        guard !number.isEmpty, number.count <= 3, let mark = rest.dropFirst(number.count).first else { return 0 }
        if bracketed { return mark == "）" ? (chinese.isEmpty ? 4 : 2) : 0 }
        if !chinese.isEmpty { return mark == "、" ? 1 : 0 }
        // 1.5 倍 is not a heading.
        guard mark == "." || mark == "．", let after = rest.dropFirst(number.count + 1).first else { return 0 }
        return after.isASCII && after.isNumber ? 0 : 3
    }
}
