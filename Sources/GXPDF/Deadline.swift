import Documents
import Typesetting

/// When a report has had its share of time.
package struct Deadline: Sendable {
    private let end: ContinuousClock.Instant
    private let seconds: Double

    package init(seconds: Double) {
        self.seconds = seconds
        end = .now + .seconds(seconds)
    }

    package func check() throws {
        if ContinuousClock.now >= end { throw TypesettingFailure.outOfTime(seconds: seconds) }
        try Task.checkCancellation()
    }
}
