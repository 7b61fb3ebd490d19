import Reports

/// The language that messages are written in.
public enum MessageLanguage: String, Sendable, Hashable, CaseIterable {
    case chinese = "zh"
    case english = "en"
}

/// One thing to know about a report: what, where, and what to do.
public struct Finding: Sendable, Hashable {
    public enum Severity: String, Sendable, Hashable, CaseIterable { case note, warning, error }

    public var severity: Severity
    /// Stable and never reused, such as `SUM-02`.
    public var code: String
    public var chinese: String
    public var english: String
    public var chineseHint: String?
    public var englishHint: String?
    /// The file that it is about, as it was named.
    public var file: String
    /// From 1; nil when it is about the whole file.
    public var line: Int?
    /// In Unicode scalars from 1.
    public var column: Int?
    /// Where in a file that has no lines: `第 12 段` of a word-processor file, `表三!D7` of a spreadsheet.
    public var chineseSpot: String?
    public var englishSpot: String?
    /// The JSON path, such as `applications.granted.total`; empty for the whole file.
    public var path: String
    /// The table cell by its official name.
    public var cell: String?

    /// `file:line:column: error: [CODE] message`, the cell and the hint on lines of their own.
    public func text(in language: MessageLanguage) -> String {
        let chinese = language == .chinese
        let word =
            switch (severity, chinese) {
            case (.error, true): "错误"
            case (.warning, true): "警告"
            case (.note, true): "提示"
            default: severity.rawValue
            }
        let spot = chinese ? chineseSpot : englishSpot
        let place = line.map { "\(file):\($0):\(column ?? 1)" } ?? spot.map { "\(file): \($0)" } ?? file
        var text = "\(place): \(word): [\(code)] \(chinese ? self.chinese : english)"
        if let cell {
            text += "\n    \(chinese ? "位置：" : "cell: ")\(cell)"
        } else if !path.isEmpty {
            text += "\n    \(chinese ? "位置：" : "path: ")\(path)"
        }
        if let hint = chinese ? chineseHint : englishHint { text += "\n    \(chinese ? "建议：" : "hint: ")\(hint)" }
        return text
    }
}

extension Finding {
    init(_ finding: Diagnostic, file: String) {
        severity =
            switch finding.severity {
            case .note: .note
            case .warning: .warning
            case .error: .error
            }
        code = finding.code.id
        chinese = finding.message.chinese
        english = finding.message.english
        chineseHint = finding.hint?.chinese
        englishHint = finding.hint?.english
        self.file = file
        line = finding.place.line
        column = finding.place.column
        chineseSpot = finding.place.spot?.chinese
        englishSpot = finding.place.spot?.english
        path = finding.place.path
        cell = finding.place.cell
    }
}
