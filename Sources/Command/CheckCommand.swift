import ArgumentParser
import GXPDF

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: say("核对报告：格式、数字勾稽、文字。", "Checks reports: structure, sums, text."),
        discussion: say("例：gxpdf check 报告.json", "Example: gxpdf check report.json"))

    @Argument(help: ArgumentHelp(say("report.json；- 为标准输入", "report.json; - is standard input"), valueName: say("报告", "report")), completion: .file(extensions: ["json"]))
    var reports: [String]

    @OptionGroup var press: PressOptions
    @OptionGroup var findings: FindingOptions

    func run() throws {
        let press = try Press(press.configuration)
        var errors = 0, warnings = 0
        for path in reports {
            let found = press.check(try readReport(path))
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
