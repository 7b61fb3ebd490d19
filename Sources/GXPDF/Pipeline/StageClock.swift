import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// The stages of the pipeline that are measured; the last is the half of writing a PDF that follows the painting.
package enum Stage: String, Sendable, Hashable, CaseIterable { case read, check, compose, typeset, paint, finish }

/// Collects what each stage costs, in milliseconds of CPU time of the calling thread.
final class StageClock: Sendable {
    private let stages = Mutex<[Stage: Double]>([:])

    var milliseconds: [Stage: Double] { stages.withLock { $0 } }

    func measure<Result>(_ stage: Stage, _ body: () throws -> Result) rethrows -> Result {
        var time = 0.0
        defer { stages.withLock { $0[stage, default: 0] += time } }
        return try Self.timed(&time, body)
    }

    /// Adds the CPU time of the body to a number of milliseconds.
    static func timed<Result>(_ milliseconds: inout Double, _ body: () throws -> Result) rethrows -> Result {
        var start = timespec()
        var end = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
        let result = try body()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
        milliseconds += Double(end.tv_sec - start.tv_sec) * 1000 + Double(end.tv_nsec - start.tv_nsec) / 1_000_000
        return result
    }
}
