import ArgumentParser
import GXPDF

struct CheckCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: say("核对报告和公文：格式、数字勾稽、文字。", "Checks reports: structure, sums, text."),
        discussion: say("例：gxpdf check 报告.json", "Example: gxpdf check report.json")
            + "\n"
            + say(
                "与上年报告一并核对：gxpdf check 报告.json --previous 上年报告.json",
                "Against last year's: gxpdf check report.json --previous last-year.json")
            + "\n"
            + say("出具核对单：gxpdf check 报告.json --report 核对单.pdf", "With a check sheet: gxpdf check report.json --report sheet.pdf"))

    @Argument(
        help: ArgumentHelp(say("report.json；- 为标准输入", "report.json; - is standard input"), valueName: say("报告", "report")),
        completion: .file(extensions: ["json"]))
    var reports: [String]

    @Option(
        help: ArgumentHelp(
            say(
                "本机关上一年度的报告，用来核对结转、现行有效件数和重复的文字",
                "the agency's report on the year before, to compare carried-over figures and repeated text"),
            valueName: say("上年报告", "report")), completion: .file(extensions: ["json"]))
    var previous: String?

    @Option(
        name: .customLong("report"),
        help: ArgumentHelp(
            say(
                "供签署的核对单：PDF、PNG 或 SVG，依文件名；- 为标准输出。几份报告合成一份，前有汇总",
                "write a check sheet for signing, as PDF, PNG or SVG by its name; - is standard output. Several reports make one sheet with a summary first"
            ), valueName: say("文件", "file")), completion: .file())
    var sheet: String?

    @Option(
        help: ArgumentHelp(
            say(
                "核对单上的日期，如 2025-01-20；默认取自 SOURCE_DATE_EPOCH，没有则留空手填",
                "date on the check sheet, such as 2025-01-20 (default: SOURCE_DATE_EPOCH, otherwise left blank)"),
            valueName: say("日期", "date")))
    var date: String?

    @OptionGroup var press: PressOptions
    @OptionGroup var strictness: StrictnessOptions
    @OptionGroup var reporting: ReportingOptions

    func validate() throws {
        if let date, !CheckDate.isDay(date) {
            throw ValidationError(say("--date 应写成 2025-01-20 的形式", "--date must be a date such as 2025-01-20"))
        }
        if let sheet {
            guard sheetFormat(sheet) != nil else {
                throw ValidationError(
                    say("无法从“\(sheet)”判断格式；请用 .pdf、.png 或 .svg", "cannot tell the format from \(sheet); use .pdf, .png or .svg"))
            }
            guard !(reports + [previous].compactMap { $0 }).contains(where: { $0 != "-" && OutputFile.isSame($0, sheet) }) else {
                throw ValidationError(say("核对单会覆盖报告本身：\(sheet)", "the check sheet would overwrite a report: \(sheet)"))
            }
        }
        guard previous != nil else { return }
        // One report has one predecessor, and standard input can be read only once.
        guard reports.count == 1 else { throw ValidationError(say("--previous 只用于一份报告", "--previous requires exactly one report")) }
        guard reports != ["-"] || previous != "-" else {
            throw ValidationError(say("标准输入只能读一次", "standard input can be read only once"))
        }
    }

    func run(reportingTo consumer: any FindingConsumer) throws {
        let press = try Press(press.configuration)
        try press.preload()
        let previous = try previous.map(ReportInput.read)
        var checked: [CheckedReport] = []
        var unreadable = 0
        for path in reports {
            do {
                let one = try press.checked(try ReportInput.read(path), previous: previous)
                consumer.report(one.findings)
                checked.append(one)
            } catch let error as GXPDFError {
                // A file that cannot be checked does not keep the others from it.
                if consumer.report(error) == Exit.failed.code { unreadable += 1 }
                checked.append(CheckedReport(unreadable: path, because: error))
            }
        }
        let all = checked.flatMap(\.findings)
        let errors = all.count { $0.severity == .error }
        let warnings = all.count { $0.severity == .warning }
        let files = try sheet.map { try writeSheet(of: checked, press, to: $0) }
        consumer.report(
            Summary(
                message: say(
                    "\(reports.count) 份报告：\(errors) 个错误，\(warnings) 个警告",
                    "\(counted(reports.count, "report")): \(counted(errors, "error")), \(counted(warnings, "warning"))"),
                inputs: reports.count, done: reports.count - unreadable, files: files))
        guard unreadable == 0 else { throw Exit.failed }
        if errors > 0 || strictness.strict && warnings > 0 { throw Exit.findings }
    }

    private func writeSheet(of checked: [CheckedReport], _ press: Press, to name: String) throws -> [String] {
        let options = CheckSheetOptions(format: sheetFormat(name) ?? .pdf, date: date ?? CheckDate.ofSource)
        return try OutputFile.write(try press.checkSheet(of: checked, options), to: name)
    }

    private func sheetFormat(_ name: String) -> OutputFormat? {
        name == "-" ? .pdf : OutputFile.ending(of: name).flatMap { OutputFormat(rawValue: $0) }
    }
}
