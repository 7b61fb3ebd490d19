import FoundationEssentials
import Testing

@testable import GXPDF

/// The gate and the clock of the pipeline.
@Suite struct PipelineTests {
    private func finding(_ severity: FindingSeverity) -> Finding {
        var finding = Finding(.init(.error, .unreadableFile, .init("", "")), file: "a.json")
        finding.severity = severity
        return finding
    }

    @Test(arguments: [
        (FindingSeverity.note, false, false), (.warning, false, true), (.error, true, true),
    ]) func theGateStops(_ severity: FindingSeverity, _ plain: Bool, _ strict: Bool) {
        func stops(_ policy: FindingPolicy) -> Bool { (try? policy.pass([finding(.note), finding(severity)])) == nil }
        #expect(stops(FindingPolicy()) == plain && stops(FindingPolicy(strict: true)) == strict)
        #expect(!stops(FindingPolicy(force: true)) && !stops(FindingPolicy(force: true, strict: true)))
    }

    @Test func theGateGivesAllFindings() {
        let findings = [finding(.note), finding(.error), finding(.warning)]
        #expect(throws: GXPDFError.stopped(findings)) { try FindingPolicy().pass(findings) }
    }

    /// The clock sees the stages of the pipeline itself; nothing is run in another order for it.
    @Test func theClockSeesEveryStage() throws {
        let timings = try Project.press().stageTimings(of: Project.example("hangzhou-2025"))
        #expect(Set(timings.stages.keys) == Set(Stage.allCases) && timings.pages == 5 && timings.ofd > 0)
        #expect(timings.stages.values.allSatisfy { $0 > 0 })
    }
}
