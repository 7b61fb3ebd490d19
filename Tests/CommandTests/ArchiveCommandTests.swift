import Foundation
import Testing

@Suite struct ArchiveCommandTests {
    private let hangzhou = CommandRun.example("hangzhou-2025")

    @Test func theReportIsTakenOutAsItWentIn() throws {
        try withTemporaryFolder { folder in
            let pdf = "\(folder)/a.pdf"
            let json = try Data(contentsOf: URL(fileURLWithPath: hangzhou))
            #expect(try CommandRun(["render", hangzhou, "--attach", "-o", pdf]).code == 0)
            #expect(try CommandRun(["extract", pdf]).output == json)
            #expect(try CommandRun(["extract", pdf, "-o", "\(folder)/a.json"]).code == 0)
            #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/a.json")) == json)
            #expect(try CommandRun(["extract", pdf, "-o", pdf]).code == 64)
            #expect(try CommandRun(["extract", hangzhou]).code == 2)

            let verified = try CommandRun(["render", "--verify", pdf])
            #expect(verified.code == 0 && verified.errors.contains("exactly what the report gives"))
            #expect(try CommandRun(["render", hangzhou, "--verify", pdf, "--mirror"]).code == 1)
            var bytes = try Data(contentsOf: URL(fileURLWithPath: pdf))
            bytes[bytes.count / 2] ^= 1
            try bytes.write(to: URL(fileURLWithPath: pdf))
            #expect(try CommandRun(["render", hangzhou, "--verify", pdf]).code != 0)
        }
    }

    @Test func aFileWithoutItsReportIsVerifiedWithTheReport() throws {
        try withTemporaryFolder { folder in
            let pdf = "\(folder)/a.pdf"
            let written = try CommandRun(["render", hangzhou, "-o", pdf], environment: ["SOURCE_DATE_EPOCH": "1700000000"])
            #expect(written.code == 0)
            #expect(try CommandRun(["extract", pdf]).code == 1)
            #expect(try CommandRun(["render", "--verify", pdf]).code == 2)
            #expect(try CommandRun(["render", hangzhou, "--verify", pdf]).code == 1)
            #expect(try CommandRun(["render", hangzhou, "--verify", pdf], environment: ["SOURCE_DATE_EPOCH": "1700000000"]).code == 0)
        }
    }

    @Test("A file from another build is compared by content, in a process of its own")
    func filesOfOtherBuilds() throws {
        try withTemporaryFolder { folder in
            let pdf = "\(folder)/a.pdf"
            #expect(try CommandRun(["render", hangzhou, "-o", pdf]).code == 0)
            var bytes = try Data(contentsOf: URL(fileURLWithPath: pdf))
            let build = try #require(bytes.range(of: Data("<stEvt:softwareAgent>gxpdf 0".utf8)))
            bytes[build.upperBound - 1] = UInt8(ascii: "9")
            try bytes.write(to: URL(fileURLWithPath: pdf))
            let verified = try CommandRun(["render", hangzhou, "--verify", pdf])
            #expect(verified.code == 0 && verified.errors.contains("another build") && verified.errors.contains("gxpdf 9."))
            let changed = try CommandRun(["render", CommandRun.example("tongzhou-kjj-2023"), "--verify", pdf])
            #expect(changed.code == 1 && changed.errors.contains("page 1: text: expected “"))
            let chinese = try CommandRun(["render", hangzhou, "--verify", pdf], language: "zh_CN.UTF-8")
            #expect(chinese.code == 0 && chinese.errors.contains("内容一致"))
        }
    }

    @Test func aFieldIsLeftForTheOfficesOwnTool() throws {
        try withTemporaryFolder { folder in
            let pdf = "\(folder)/a.pdf"
            let letter = CommandRun.example("letter")
            #expect(try CommandRun(["render", letter, "--signature-field", "--attach", "-o", pdf]).code == 0)
            #expect(try CommandRun(["render", "--verify", pdf, "--signature-field"]).code == 0)
            #expect(try CommandRun(["render", "--verify", pdf]).code == 1)
            let told = try CommandRun(["render", hangzhou, "--signature-field", "-o", pdf], language: "zh_CN.UTF-8")
            #expect(told.code == 0 && told.errors.contains("警告: [OUT-05]"))
        }
    }

    @Test func whatIsForPDFOnlyIsSaid() throws {
        for flag in [["--press"], ["--attach"], ["--signature-field"], ["--output-intent", hangzhou]] {
            #expect(try CommandRun(["render", hangzhou, "--format", "png", "-o", "-"] + flag).code == 64, "\(flag)")
        }
        #expect(try CommandRun(["render"]).code == 64)
        #expect(try CommandRun(["render", hangzhou, "--output-intent", hangzhou, "-o", "-"]).errors.contains("[OUT-04]"))
    }
}
