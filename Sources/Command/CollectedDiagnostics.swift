import FoundationEssentials
import GXPDF
import Synchronization

/// Findings of a whole run that are written as one document at its end, with whatever else there was to say.
enum CollectedDiagnostics {
    private struct Collection {
        var findings: [Finding] = []
        var notifications: [String] = []
    }

    private static let collection = Mutex<Collection?>(nil)

    static var isCollecting: Bool { collection.withLock { $0 != nil } }

    static func begin() { collection.withLock { $0 = $0 ?? Collection() } }

    /// - Returns: whether anything collects.
    static func add(_ findings: [Finding]) -> Bool {
        collection.withLock { $0?.findings.append(contentsOf: findings) != nil }
    }

    static func add(notification: String) -> Bool {
        collection.withLock { $0?.notifications.append(notification) != nil }
    }

    /// The document, once.
    static func end(exitCode: Int32) -> Data? {
        guard
            let all = collection.withLock({ taken in
                defer { taken = nil }
                return taken
            })
        else { return nil }
        return SARIFLog(
            findings: all.findings, notifications: all.notifications, exitCode: exitCode, toolVersion: GXPDFCommand.configuration.version,
            folder: FileManager.default.currentDirectoryPath, language: .current
        ).data
    }
}
