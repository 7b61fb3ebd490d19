import Han

/// A paragraph, with the heading that it is or begins with.
package struct ReportParagraph: Sendable {
    /// 0 for text; 1 `一、`, 2 `（一）`, 3 `1.`, 4 `（1）` (GB/T 9704-2012 7.3.3).
    package var level: Int
    /// The heading; empty in plain text.
    package var heading: String
    /// What runs on after the heading in the same paragraph.
    package var text: String
    /// In the order of their places in the paragraph.
    package var notes: [Footnote]
    package var path: String

    /// A heading that runs into its paragraph ends with its first full stop; one that is longer than this many
    /// characters is a sentence that happens to be numbered, and only its number is set as a heading.
    private static let longestRunIn = 30

    /// Of a paragraph whose markers of notes are removed.
    package init(_ paragraph: String, notes: [Footnote] = [], path: String) {
        self.path = path
        self.notes = notes
        level = Self.level(of: paragraph)
        guard level == 1 || level == 2 else {
            // The lower levels are set in the face of the text, so there is nothing to part.
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
        // 1.5 倍 is no heading.
        guard mark == "." || mark == "．", let after = rest.dropFirst(number.count + 1).first else { return 0 }
        return after.isASCII && after.isNumber ? 0 : 3
    }
}
