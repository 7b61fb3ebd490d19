import Foundation
import Testing

/// `gxpdf check` with a previous year's report.
@Suite struct CheckCommandTests {
    /// An invented report on the year before, whose figures go on into the example's.
    private func previous(_ changes: [(String, String)] = [], in folder: String) throws -> String {
        var text = try String(contentsOfFile: CommandRun.example("long-prose-2024"), encoding: .utf8)
        text = text.replacingOccurrences(of: "\"year\": 2024", with: "\"year\": 2023")
        for (old, new) in changes {
            #expect(text.contains(old), "\(old)")
            text = text.replacingOccurrences(of: old, with: new)
        }
        let path = "\(folder)/last-year.json"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test func whatWasCarriedOverIsHeldAgainstLastYear() throws {
        try withTemporaryFolder { folder in
            let run = try CommandRun(
                ["check", CommandRun.example("long-prose-2024"), "--previous", try previous(in: folder)], language: "zh_CN.UTF-8")
            // 15 here, 16 left last year; each column that differs is named.
            #expect(run.code == 1 && run.errors.contains("[YRS-01] 上年结转＝上年报告的结转下年度继续办理：15 ≠ 16"))
            #expect(run.errors.contains("[YRS-02]") && run.errors.contains("≠ 31+4-6=29"))
            // The same report once more, but for its year.
            #expect(run.errors.contains("[YRS-05]"))
        }
    }

    @Test func alone() throws {
        let run = try CommandRun(["check", CommandRun.example("long-prose-2024")])
        #expect(run.code == 0 && !run.errors.contains("YRS-"))
    }

    @Test func aPreviousReportThatCannotBeReadIsNamed() throws {
        try withTemporaryFolder { folder in
            let path = try previous([("\"year\": 2023", "\"year\": \"2023\"")], in: folder)
            let run = try CommandRun(["check", CommandRun.example("long-prose-2024"), "--previous", path])
            #expect(run.code == 1 && run.errors.contains("last-year.json:") && run.errors.contains("[MOD-02]"))
            #expect(try CommandRun(["check", CommandRun.example("long-prose-2024"), "--previous", "\(folder)/none.json"]).code == 2)
        }
    }

    @Test func anOfficialDocumentIsNoPreviousReport() throws {
        let run = try CommandRun(["check", CommandRun.example("long-prose-2024"), "--previous", CommandRun.example("notice")])
        #expect(run.code == 0 && run.errors.contains("[YRS-06]"))
    }

    @Test func onePreviousReportForOneReport() throws {
        let example = CommandRun.example("hangzhou-2025")
        #expect(try CommandRun(["check", example, example, "--previous", example]).code == 64)
        #expect(try CommandRun(["check", "-", "--previous", "-"]).code == 64)
    }
}
