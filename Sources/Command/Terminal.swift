import FoundationEssentials
import GXPDF

#if canImport(Glibc)
import Glibc
#endif

/// What a person sees. Findings and progress go to standard error, so that standard output stays the product's.
enum Terminal {
    static var isInteractive: Bool { isTerminal && !CollectedDiagnostics.isCollecting }
    private static let isTerminal = isatty(2) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    /// Whether standard output is a terminal, where no one wants to read a PDF.
    static var showsOutput: Bool { isatty(1) == 1 }
    private static let hasColour = isInteractive && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty

    static func complain(_ text: String) {
        guard !CollectedDiagnostics.add(notification: text) else { return }
        write(text + "\n", to: 2)
    }

    /// What is good to know while findings are read by people.
    static func tell(_ text: String) {
        guard !CollectedDiagnostics.isCollecting else { return }
        write(text + "\n", to: 2)
    }

    /// The document of findings that were collected, if any were.
    static func finish(exitCode: Int32) {
        guard let document = CollectedDiagnostics.end(exitCode: exitCode) else { return }
        write(String(decoding: document, as: UTF8.self) + "\n", to: 2)
    }

    static func output(_ text: String) { write(text, to: 1) }

    /// A line that the next one takes the place of.
    static func status(_ text: String) { write("\r\u{1B}[K" + text, to: 2) }

    static func clearStatus() { write("\r\u{1B}[K", to: 2) }

    static func report(_ findings: [Finding], as style: DiagnosticsStyle) {
        guard !CollectedDiagnostics.add(findings) else { return }
        for finding in findings { complain(style == .json ? DiagnosticsJSON.line(finding) : coloured(finding)) }
    }

    private static func coloured(_ finding: Finding) -> String {
        let text = finding.text(in: .current)
        guard hasColour else { return text }
        let colour =
            switch finding.severity {
            case .error: "31"
            case .warning: "33"
            case .note: "36"
            }
        return "\u{1B}[\(colour)m●\u{1B}[0m \(text)"
    }

    private static func write(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            // Nobody listens any more: there is no one to tell.
            guard count > 0 else { return }
            sent += count
        }
    }
}
