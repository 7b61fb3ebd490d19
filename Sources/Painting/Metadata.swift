/// The metadata of a file.
package struct Metadata: Sendable, Hashable {
    package var title: String
    package var author: String
    package var subject: String
    package var keywords: [String]
    /// Date and time of the file in ISO 8601, such as `2024-01-11T15:05:00Z`. Never the current time: the same input has
    /// to give the same file.
    package var date: String
    package var language: String

    package init(title: String, author: String, subject: String = "", keywords: [String] = [], date: String, language: String) {
        // PDF/UA wants a title, even if that of the document cannot be printed.
        self.title = title.printable(else: author.printable(else: "—"))
        self.author = author.printable
        self.subject = subject.printable
        self.keywords = keywords.map(\.printable)
        self.date = date
        self.language = language
    }

    /// `2024-01-11T15:05:00+08:00` as `D:20240111150500+08'00'` (ISO 32000-1 7.9.4).
    var pdfDate: String? {
        let digits = date.filter { $0.isASCII && $0.isNumber }
        guard digits.count == 18 || digits.count == 14, date.count > 19 else { return nil }
        let zone = digits.count == 18 ? "\(date.contains("+") ? "+" : "-")\(digits.dropFirst(14).prefix(2))'\(digits.suffix(2))'" : "Z"
        return "D:\(digits.prefix(14))\(zone)"
    }
}
