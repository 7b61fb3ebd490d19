/// The end of the time that one call may take, from reading to writing.
package struct Deadline: Sendable {
    /// Thrown once the time is over.
    struct Exceeded: Error {
        var seconds: Double
    }

    private let end: ContinuousClock.Instant
    private let seconds: Double

    package init(seconds: Double) {
        self.seconds = seconds
        end = .now + .seconds(seconds)
    }

    /// Whether the time is over or the task was cancelled; for code that cannot throw just any error.
    var isOver: Bool { ContinuousClock.now >= end || Task.isCancelled }

    /// Called by all stages at points that are a few milliseconds apart.
    ///
    /// - Throws: ``Exceeded`` or, in a cancelled task, `CancellationError`.
    package func check() throws {
        try Task.checkCancellation()
        if ContinuousClock.now >= end { throw Exceeded(seconds: seconds) }
    }
}
