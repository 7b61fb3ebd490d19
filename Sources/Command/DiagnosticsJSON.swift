import ArgumentParser
import FoundationEssentials
import GXPDF

enum DiagnosticsStyle: String, ExpressibleByArgument, CaseIterable {
    case text, json
    /// One document at the end of the run, on standard error as the others.
    case sarif
}

/// Findings as JSON, an object a line.
enum DiagnosticsJSON {
    private struct Line: Encodable {
        var severity, code, message, file, path: String
        var line, column: Int?
        var cell, hint, spot: String?
    }

    static func line(_ finding: Finding) -> String {
        let chinese = MessageLanguage.current == .chinese
        let line = Line(
            severity: finding.severity.rawValue, code: finding.code, message: chinese ? finding.chinese : finding.english,
            file: finding.file,
            path: finding.path, line: finding.line, column: finding.column, cell: finding.cell,
            hint: chinese ? finding.chineseHint : finding.englishHint,
            spot: chinese ? finding.chineseSpot : finding.englishSpot)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(line)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}
