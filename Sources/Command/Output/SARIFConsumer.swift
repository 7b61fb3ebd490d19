import FoundationEssentials
import GXPDF
import Synchronization

/// One document of SARIF 2.1.0, written at the end of the run: findings are results, failures are notifications.
final class SARIFConsumer: FindingConsumer {
    private struct Collection {
        var findings: [Finding] = []
        var notifications: [String] = []
        var isFinished = false
    }

    private let collection = Mutex(Collection())

    func report(_ findings: [Finding]) { collection.withLock { $0.findings += findings } }

    func report(_ failure: Failure) { collection.withLock { $0.notifications.append(failure.message) } }

    /// SARIF has the exit code and the results to count; it has no place for other results.
    func report(_ summary: Summary) {}

    func progress(_ done: Int, of total: Int, _ name: String) {}

    func finish(exitCode: Int32) {
        collection.withLock { all in
            guard !all.isFinished else { return }
            all.isFinished = true
            let log = SARIFLog(
                findings: all.findings, notifications: all.notifications, exitCode: exitCode, toolVersion: BuildInformation.version,
                folder: FileManager.default.currentDirectoryPath, language: .current)
            StandardError.write(String(decoding: log.data, as: UTF8.self) + "\n")
        }
    }
}
