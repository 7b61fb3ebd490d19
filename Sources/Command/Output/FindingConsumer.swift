import GXPDF

/// Receives everything that a command reports besides its product: findings, failures, progress and the summary at the
/// end. All of it goes to standard error in the one format that `--diagnostics` chooses.
protocol FindingConsumer: Sendable {
    func report(_ findings: [Finding])
    func report(_ failure: Failure)
    /// Reports results that are not findings, such as counts and names of files. Once per run.
    func report(_ summary: Summary)
    /// Shows a person at a terminal how far a batch has come. Other formats ignore it.
    func progress(_ done: Int, of total: Int, _ name: String)
    /// Ends the output. What is reported later is lost; a second call does nothing.
    func finish(exitCode: Int32)
}

extension FindingConsumer {
    /// Reports what a command, or one file of several, has thrown.
    ///
    /// - Returns: the exit code that it asks for.
    func report(_ error: any Error) -> Int32 {
        switch error {
        case let exit as Exit: return exit.code
        case GXPDFError.stopped(let findings), GXPDFError.outOfTime(_, let findings):
            report(findings)
            return Exit.findings.code
        case GXPDFError.faulty(let findings):
            report(findings)
            return Exit.failed.code
        default:
            let failure = Failure(error)
            report(failure)
            return failure.exitCode
        }
    }
}

/// Results of a run that are not findings.
struct Summary: Sendable {
    /// For people, in their language.
    var message: String
    /// Told only to a person at a terminal, because scripts expect silence in case of success.
    var isForTerminals = false
    /// How many reports or files were given.
    var inputs: Int?
    /// How many of them gave a result.
    var done: Int?
    var pages: Int?
    var milliseconds: Int?
    /// What was written.
    var files: [String]?
    var verified: VerifiedEquality?

    /// What `--verify` compared and found equal.
    enum VerifiedEquality: String, Sendable { case bytes, content }
}

/// Ends a run after everything has been reported.
struct Exit: Error {
    var code: Int32

    static let findings = Exit(code: 1)
    static let failed = Exit(code: 2)
}
