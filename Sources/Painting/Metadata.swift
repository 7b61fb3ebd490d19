/// What a finished file says of itself.
package struct Metadata: Sendable, Hashable {
    package var title: String
    package var author: String
    package var subject: String
    package var keywords: String
    /// Date and time of the file in ISO 8601, such as `2024-01-11T15:05:00Z`; the same input has to give the same file,
    /// so it never is the time of day.
    package var date: String
    package var language: String

    package init(title: String, author: String, subject: String = "", keywords: String = "", date: String, language: String) {
        self.title = title
        self.author = author
        self.subject = subject
        self.keywords = keywords
        self.date = date
        self.language = language
    }
}
