import FoundationEssentials
import Synchronization
import Testing

@testable import GXPDF

/// Deadlines and cancellation: every stage and every public call stops with an error that can be caught.
@Suite struct StoppingTests {
    static let stages = ["read", "check", "compose", "set", "write"]

    /// Runs one stage of a pipeline on what the stages before it give, without a deadline for these.
    private func run(_ stage: String, _ source: Source, on pipeline: Pipeline, after ready: Pipeline) throws {
        switch stage {
        case "read": _ = try pipeline.read(source)
        case "check": _ = try pipeline.check(ready.read(source), previous: nil)
        case "compose": _ = try pipeline.compose(ready.checked(source))
        case "set": _ = try pipeline.set(ready.document(ready.checked(source)))
        default: _ = try pipeline.write(ready.pages(source))
        }
    }

    @Test(arguments: stages, ["hangzhou-2025", "notice"]) func eachStageKeepsToTheDeadline(_ stage: String, _ name: String) throws {
        let options = RenderOptions(force: true)
        let ready = try Project.press { $0.limits.secondsPerReport = 600 }.pipeline(options)
        let late = try Project.press { $0.limits.secondsPerReport = 0 }.pipeline(options)
        do {
            try run(stage, Project.example(name), on: late, after: ready)
            Issue.record("\(stage) goes on")
        } catch GXPDFError.outOfTime(let seconds, let findings) {
            #expect(seconds == 0 && findings.last?.code == "TYP-04" && findings.last?.file.hasSuffix("\(name).json") == true)
        }
    }

    @Test(arguments: stages, ["hangzhou-2025", "notice"]) func eachStageStopsInACancelledTask(_ stage: String, _ name: String) async throws
    {
        let source = try Project.example(name)
        let pipeline = try Project.press { $0.limits.secondsPerReport = 600 }.pipeline(RenderOptions(force: true))
        // What the stages before it give is made before the task is cancelled.
        let read = try pipeline.read(source)
        let checked = try pipeline.checked(source)
        let document = try pipeline.document(checked)
        let set = try pipeline.pages(document)
        let stages: [String: () throws -> Void] = [
            "read": { _ = try pipeline.read(source) }, "check": { _ = try pipeline.check(read, previous: nil) },
            "compose": { _ = try pipeline.compose(checked) }, "set": { _ = try pipeline.set(document) },
            "write": { _ = try pipeline.write(set) },
        ]
        try await inCancelledTask { #expect(throws: CancellationError.self) { try stages[stage]?() } }
    }

    @Test func publicCallsStopInACancelledTask() async throws {
        let press = try Project.press()
        let report = try Project.example("tongzhou-kjj-2023")
        let checked = try press.checked(report)
        try await inCancelledTask {
            // Half of the findings would be a wrong verdict.
            #expect(throws: CancellationError.self) { try press.check(report) }
            #expect(throws: CancellationError.self) { try press.checked(report, previous: report) }
            #expect(throws: CancellationError.self) { try press.checkSheet(of: [checked]) }
            #expect(throws: CancellationError.self) { try press.pages(report) }
            for format in OutputFormat.allCases {
                #expect(throws: CancellationError.self) { try press.render(report, as: format) }
            }
        }
    }

    @Test func aTaskCancelledMidwayStops() async throws {
        let press = try Project.press()
        let report = try Project.example("long-prose-2024")
        let started = Mutex(false)
        let task = Task.detached {
            var rounds = 0
            while rounds < 10_000 {
                started.withLock { $0 = true }
                _ = try press.check(report)
                rounds += 1
            }
        }
        while !started.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(1)) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func checkingAReportThatTakesTooLongThrows() throws {
        let press = try Project.press { $0.limits.secondsPerReport = 0 }
        do {
            _ = try press.check(Project.example("hangzhou-2025"))
            Issue.record("there is a verdict")
        } catch let error as GXPDFError {
            #expect(error.findings.map(\.code) == ["TYP-04"])
            let sheet = CheckedReport(unreadable: "a.json", because: error)
            #expect(sheet.verdict == .fails && sheet.findings.map(\.code) == ["TYP-04"])
        }
    }

    private func inCancelledTask(_ body: @escaping () throws -> Void) async throws {
        let box = Body(run: body)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try box.run()
        }
        try await task.value
    }

    /// The tests' bodies only use values that may be shared.
    private struct Body: @unchecked Sendable { let run: () throws -> Void }
}
