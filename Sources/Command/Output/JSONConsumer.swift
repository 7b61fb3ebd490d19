import FoundationEssentials
import GXPDF
import Synchronization

/// JSON Lines: one object per line, of the kinds `finding`, `error` and, last in every run, `summary`.
final class JSONConsumer: FindingConsumer {
    private let command: String
    private let state = Mutex(RunTally())

    private struct RunTally {
        var summary: Summary?
        var counts: [FindingSeverity: Int] = [:]
        var failures = 0
        var isFinished = false
    }

    init(command: String) { self.command = command }

    func report(_ findings: [Finding]) {
        state.withLock { state in
            for finding in findings {
                state.counts[finding.severity, default: 0] += 1
                Self.write(FindingRecord(finding), unless: state.isFinished)
            }
        }
    }

    func report(_ failure: Failure) {
        state.withLock { state in
            state.failures += 1
            Self.write(ErrorRecord(code: failure.code.rawValue, message: failure.message, file: failure.file), unless: state.isFinished)
        }
    }

    func report(_ summary: Summary) { state.withLock { $0.summary = summary } }

    func progress(_ done: Int, of total: Int, _ name: String) {}

    func finish(exitCode: Int32) {
        state.withLock { state in
            let given = state.summary
            let record = SummaryRecord(
                command: command, exitCode: exitCode, failures: state.failures, errors: state.counts[.error] ?? 0,
                warnings: state.counts[.warning] ?? 0, notes: state.counts[.note] ?? 0, result: given.map(SummaryRecord.Totals.init))
            Self.write(record, unless: state.isFinished)
            state.isFinished = true
        }
    }

    private static func write(_ record: some Encodable, unless isFinished: Bool) {
        guard !isFinished else { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(record) else { return }
        StandardError.write(VisibleText.escapedJSON(String(decoding: data, as: UTF8.self)) + "\n")
    }
}

private struct FindingRecord: Encodable {
    let kind = "finding"
    var severity, code, message, file, path: String
    var line, column: Int?
    var cell, hint, spot: String?

    init(_ finding: Finding) {
        let isChinese = MessageLanguage.current == .chinese
        severity = finding.severity.rawValue
        code = finding.code
        message = isChinese ? finding.chinese : finding.english
        file = finding.file
        path = finding.path
        line = finding.line
        column = finding.column
        cell = finding.cell
        hint = isChinese ? finding.chineseHint : finding.englishHint
        spot = isChinese ? finding.chineseSpot : finding.englishSpot
    }
}

/// What kept the command, or one of its files, from a result: a file that cannot be read, wrong usage, an interruption.
private struct ErrorRecord: Encodable {
    let kind = "error"
    var code, message: String
    var file: String?
}

private struct SummaryRecord: Encodable {
    let kind = "summary"
    var command: String
    var exitCode: Int32
    /// Records of the kind `error`, and findings by their severity.
    var failures, errors, warnings, notes: Int
    /// Absent if the command ended before it had a result.
    var result: Totals?

    struct Totals: Encodable {
        var inputs, done, pages, milliseconds: Int?
        var files: [String]?
        /// `bytes` or `content`.
        var verified: String?

        init(_ summary: Summary) {
            inputs = summary.inputs
            done = summary.done
            pages = summary.pages
            milliseconds = summary.milliseconds
            files = summary.files
            verified = summary.verified?.rawValue
        }
    }
}
