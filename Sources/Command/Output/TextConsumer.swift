import FoundationEssentials
import GXPDF
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// Text for people. Nothing that comes from a file reaches the terminal with its control characters.
final class TextConsumer: FindingConsumer {
    private let isInteractive: Bool
    private let hasColour: Bool
    private let state = Mutex(StatusLine())

    private struct StatusLine {
        var showsProgress = false
        var isFinished = false
    }

    init() {
        let environment = ProcessInfo.processInfo.environment
        isInteractive = isatty(2) == 1 && environment["TERM"] != "dumb"
        hasColour = isInteractive && (environment["NO_COLOR"] ?? "").isEmpty
    }

    func report(_ findings: [Finding]) {
        // `text(in:)` escapes each part, so that the line ends between them stay.
        write(findings.map { coloured($0.text(in: .current), by: $0.severity) + "\n" }.joined())
    }

    func report(_ failure: Failure) { write(VisibleText.escaped(failure.message) + "\n") }

    func report(_ summary: Summary) {
        guard isInteractive || !summary.isForTerminals else { return }
        write(VisibleText.escaped(summary.message) + "\n")
    }

    /// A usage error: what is wrong and how the command is used, on several lines.
    func reportUsage(_ text: String) { write(VisibleText.escapedLines(text) + "\n") }

    func progress(_ done: Int, of total: Int, _ name: String) {
        guard isInteractive else { return }
        let filled = done * 24 / max(total, 1)
        let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: 24 - filled)
        write("[\(bar)] \(done)/\(total) \(VisibleText.escaped(name))", isProgress: true)
    }

    func finish(exitCode: Int32) {
        write("")
        state.withLock { $0.isFinished = true }
    }

    private func coloured(_ text: String, by severity: FindingSeverity) -> String {
        guard hasColour else { return text }
        let colour =
            switch severity {
            case .error: "31"
            case .warning: "33"
            case .note: "36"
            }
        return "\u{1B}[\(colour)m●\u{1B}[0m \(text)"
    }

    /// The next text overwrites a line of progress.
    private func write(_ text: String, isProgress: Bool = false) {
        state.withLock { state in
            guard !state.isFinished else { return }
            StandardError.write((state.showsProgress || isProgress ? "\r\u{1B}[K" : "") + text)
            state.showsProgress = isProgress
        }
    }
}
