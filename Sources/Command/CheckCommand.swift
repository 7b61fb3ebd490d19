import ArgumentParser
import GXPDF

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: say("核对报告：格式、数字勾稽、文字。", "Checks reports: structure, sums, text."),
        discussion: say("例：gxpdf check 报告.json", "Example: gxpdf check report.json")
            + "\n" + say("与上年报告一并核对：gxpdf check 报告.json --previous 上年报告.json", "Against last year's: gxpdf check report.json --previous last-year.json"))

    @Argument(help: ArgumentHelp(say("report.json；- 为标准输入", "report.json; - is standard input"), valueName: say("报告", "report")), completion: .file(extensions: ["json"]))
    var reports: [String]

    @Option(help: ArgumentHelp(say("本机关上一年度的报告，用来核对结转、现行有效件数和重复的文字", "the agency's report on the year before, to compare what was carried over and what is repeated"), valueName: say("上年报告", "report")), completion: .file(extensions: ["json"]))
    var previous: String?

    @OptionGroup var press: PressOptions
    @OptionGroup var findings: FindingOptions

    func validate() throws {
        guard previous != nil else { return }
        // One report has one year before it, and standard input can be read but once.
        guard reports.count == 1 else { throw ValidationError(say("--previous 只用于一份报告", "--previous is for one report")) }
        guard reports != ["-"] || previous != "-" else { throw ValidationError(say("标准输入只能读一次", "standard input can be read but once")) }
    }

    func run() throws {
        let press = try Press(press.configuration)
        let previous = try previous.map(readReport)
        var errors = 0, warnings = 0
        for path in reports {
            let found = press.check(try readReport(path), previous: previous)
            Terminal.report(found, as: findings.diagnostics)
            errors += found.count { $0.severity == .error }
            warnings += found.count { $0.severity == .warning }
        }
        if findings.diagnostics == .text {
            Terminal.tell(say("\(reports.count) 份报告：\(errors) 个错误，\(warnings) 个警告", "\(counted(reports.count, "report")): \(counted(errors, "error")), \(counted(warnings, "warning"))"))
        }
        if errors > 0 || findings.strict && warnings > 0 { throw Ending.findings }
    }
}
