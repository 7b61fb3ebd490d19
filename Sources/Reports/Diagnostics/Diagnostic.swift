/// A text for people in the two languages that gxpdf speaks.
package struct Message: Sendable, Hashable {
    package let chinese: String
    package let english: String

    package init(_ chinese: String, _ english: String) {
        self.chinese = chinese
        self.english = english
    }
}

/// Where in a user's file something stands. Lines and columns count from 1; a column is a Unicode scalar.
package struct Place: Sendable, Hashable {
    /// The JSON path, such as `applications.denied.stateSecret.naturalPerson` or `overview[3]`; empty for the whole file.
    package var path: String
    /// The official name of the table cell, such as `三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 · 自然人`.
    package var cell: String?
    package var line: Int?
    package var column: Int?
    /// Where in a file that has no lines, such as 第 12 段 or 表三!D7.
    package var spot: Message?

    package init(path: String = "", cell: String? = nil, line: Int? = nil, column: Int? = nil, spot: Message? = nil) {
        self.path = path
        self.cell = cell
        self.line = line
        self.column = column
        self.spot = spot
    }
}

/// One thing that a person should know about an input, with its place and what to do about it.
package struct Diagnostic: Sendable, Hashable {
    package enum Severity: String, Sendable, Comparable, CaseIterable {
        case note, warning, error

        package static func < (a: Severity, b: Severity) -> Bool {
            allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
        }
    }

    package var severity: Severity
    /// What kind of diagnostic it is.
    package var code: DiagnosticCode
    package var message: Message
    package var place: Place
    /// What to do about it.
    package var hint: Message?

    package init(_ severity: Severity, _ code: DiagnosticCode, _ message: Message, at place: Place = Place(), hint: Message? = nil) {
        self.severity = severity
        self.code = code
        self.message = message
        self.place = place
        self.hint = hint
    }
}

/// A stage that cannot continue throws the diagnostic that says why: `throws(Diagnostic)`.
extension Diagnostic: Error {}
