import Testing

@testable import Importing
@testable import Reports

@Suite struct LostLineTests {
    /// If any line of a text is lost, every imported figure is still correct, and every absent one is reported.
    @Test func noFigureIsWrong() throws {
        let lines = Sample.text().split(separator: "\n").map(String.init)
        for lost in stride(from: 1, to: lines.count, by: LostLineTests.step) {
            var rest = lines
            rest.remove(at: lost)
            let (outcome, reading) = Sample.run(rest.joined(separator: "\n"))
            let report = try #require(reading?.report)
            for path in Sample.form.figurePaths {
                switch report.figures[path] {
                case .count(let count)?: #expect(count == Sample.figures[path], "without line \(lost), \(lines[lost]): \(path)")
                case .amount(let text)?: #expect(Int(text) == Sample.figures[path], "without line \(lost), \(lines[lost]): \(path)")
                default: #expect(outcome.diagnostics.contains { $0.severity > .note }, "without line \(lost): \(path) is absent in silence")
                }
            }
        }
    }

    private static let step = 3
}
