import Reports
import Synchronization

/// Workers that are free, by language. A stage takes one out and puts it back, so that no two threads share one.
final class WorkerPool: Sendable {
    private let home: HomeFiles
    private let idle = Mutex<[Report.Language: [Worker]]>([:])

    init(home: HomeFiles) { self.home = home }

    /// - Throws: ``GXPDFError`` if the faces are missing or faulty, and what the body throws.
    func withWorker<Result>(_ language: Report.Language, _ body: (Worker) throws -> Result) throws -> Result {
        let worker = try idle.withLock { $0[language]?.popLast() } ?? Worker(faces: home.faces(for: language))
        defer { idle.withLock { $0[language, default: []].append(worker) } }
        return try body(worker)
    }
}
