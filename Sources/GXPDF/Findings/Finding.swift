import Reports

/// The language of messages.
public enum MessageLanguage: String, Sendable, Hashable, CaseIterable {
    case chinese = "zh"
    case english = "en"
}

/// How serious a finding is. An error stops the rendering unless it is forced.
public enum FindingSeverity: String, Sendable, Hashable, CaseIterable { case note, warning, error }

/// Something that was found in a file: what, where, and what to do about it.
public struct Finding: Sendable, Hashable {
    public var severity: FindingSeverity
    /// The identifier of this kind of finding, such as `SUM-02`; stable and never reused.
    public var code: String
    /// The message in Chinese and in English.
    public var chinese: String
    public var english: String
    public var chineseHint: String?
    public var englishHint: String?
    /// The file's name, as it was given.
    public var file: String
    /// Counted from 1; nil if the finding is about the whole file.
    public var line: Int?
    /// In Unicode scalars, counted from 1.
    public var column: Int?
    /// The place in a file without lines: `第 12 段` of a word-processor file, `表三!D7` of a spreadsheet.
    public var chineseSpot: String?
    public var englishSpot: String?
    /// The JSON path, such as `applications.granted.total`; empty for the whole file.
    public var path: String
    /// The official name of the table cell.
    public var cell: String?

    /// `file:line:column: error: [CODE] message`, with the cell and the hint on lines of their own. Control characters in
    /// names and texts are visible, so that the result can be shown in a terminal.
    public func text(in language: MessageLanguage) -> String {
        let isChinese = language == .chinese
        let place = line.map { "\(file):\($0):\(column ?? 1)" } ?? (isChinese ? chineseSpot : englishSpot).map { "\(file): \($0)" } ?? file
        var lines = ["\(place): \(word(in: language)): [\(code)] \(isChinese ? chinese : english)"]
        if let cell {
            lines.append((isChinese ? "位置：" : "cell: ") + cell)
        } else if !path.isEmpty {
            lines.append((isChinese ? "位置：" : "path: ") + path)
        }
        if let hint = isChinese ? chineseHint : englishHint { lines.append((isChinese ? "建议：" : "hint: ") + hint) }
        return lines.map(VisibleText.escaped).joined(separator: "\n    ")
    }

    private func word(in language: MessageLanguage) -> String {
        switch (severity, language) {
        case (.error, .chinese): "错误"
        case (.warning, .chinese): "警告"
        case (.note, .chinese): "提示"
        case (_, .english): severity.rawValue
        }
    }
}

extension Finding {
    init(_ diagnostic: Diagnostic, file: String) {
        severity =
            switch diagnostic.severity {
            case .note: .note
            case .warning: .warning
            case .error: .error
            }
        code = diagnostic.code.id
        chinese = diagnostic.message.chinese
        english = diagnostic.message.english
        chineseHint = diagnostic.hint?.chinese
        englishHint = diagnostic.hint?.english
        self.file = file
        line = diagnostic.place.line
        column = diagnostic.place.column
        chineseSpot = diagnostic.place.spot?.chinese
        englishSpot = diagnostic.place.spot?.english
        path = diagnostic.place.path
        cell = diagnostic.place.cell
    }
}
