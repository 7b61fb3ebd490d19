/// A footnote (脚注).
package struct Footnote: Sendable, Hashable {
    /// The number of characters before the mark, heading and text of a paragraph together.
    package var offset: Int
    package var text: String
    /// In characters of its text.
    package var spans: [InlineSpan]
    package var path: String

    package init(offset: Int, text: String, spans: [InlineSpan] = [], path: String) {
        self.offset = offset
        self.text = text
        self.spans = spans
        self.path = path
    }
}

/// The markers `[^1]` of a text as written in a file.
struct FootnoteMarkers {
    /// The text without its markers.
    private(set) var text = ""
    /// The number of each marker, and the number of characters before it.
    private(set) var markers: [(number: Int, offset: Int)] = []

    init(_ written: String) {
        var rest = written[...]
        var count = 0
        while let start = rest.firstRange(of: "[^") {
            let digits = rest[start.upperBound...].prefix { $0.isASCII && $0.isNumber }
            let after = rest[digits.endIndex...]
            guard !digits.isEmpty, let number = Int(digits), after.first == "]" else {
                text += rest[..<start.upperBound]
                count += rest[..<start.upperBound].count
                rest = rest[start.upperBound...]
                continue
            }
            text += rest[..<start.lowerBound]
            count += rest[..<start.lowerBound].count
            markers.append((number, count))
            rest = after.dropFirst()
        }
        text += rest
    }
}
