import ArgumentParser
import GXPDF

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: say("核对报告：格式、数字勾稽、文字。", "Checks reports: structure, sums, text."),
        discussion: say("例：gxpdf check 报告.json", "Example: gxpdf check report.json")
            + "\n"
            + say(
                "与上年报告一并核对：gxpdf check 报告.json --previous 上年报告.json",
                "Against last year's: gxpdf check report.json --previous last-year.json")
            + "\n" + say("附核对单：gxpdf check 报告.json --report 核对单.pdf", "With a check sheet: gxpdf check report.json --report sheet.pdf"))

    @Argument(
        help: ArgumentHelp(say("report.json；- 为标准输入", "report.json; - is standard input"), valueName: say("报告", "report")),
        completion: .file(extensions: ["json"]))
    var reports: [String]

    @Option(
        help: ArgumentHelp(
            say(
                "本机关上一年度的报告，用来核对结转、现行有效件数和重复的文字",
                "the agency's report on the year before, to compare what was carried over and what is repeated"),
            valueName: say("上年报告", "report")), completion: .file(extensions: ["json"]))
    var previous: String?

    @Option(
        name: .customLong("report"),
        help: ArgumentHelp(
            say(
                "供签署的核对单：PDF、PNG 或 SVG，依文件名；- 为标准输出。几份报告合成一份，前有汇总",
                "a check sheet to be signed: PDF, PNG or SVG by its name; - is standard output. Several reports make one, with a summary first"
            ), valueName: say("文件", "file")), completion: .file())
    var sheet: String?

    @Option(
        help: ArgumentHelp(
            say(
                "核对单上的日期，如 2025-01-20；默认取自 SOURCE_DATE_EPOCH，没有则留空手填",
                "the date on the check sheet, such as 2025-01-20; that of SOURCE_DATE_EPOCH unless given, else left to be written by hand"),
            valueName: say("日期", "date")))
    var date: String?

    @OptionGroup var press: PressOptions
    @OptionGroup var findings: FindingOptions

    func validate() throws {
        if let date, !CheckDate.isDay(date) {
            throw ValidationError(say("--date 应写成 2025-01-20 的样子", "--date has to be written as 2025-01-20 is"))
        }
        if let sheet {
            guard sheetFormat(sheet) != nil else {
                throw ValidationError(
                    say("不能从“\(sheet)”看出格式；用 .pdf、.png 或 .svg", "cannot tell the format from \(sheet); use .pdf, .png or .svg"))
            }
            guard !(reports + [previous].compactMap { $0 }).contains(where: { $0 != "-" && OutputFile.isSame($0, sheet) }) else {
                throw ValidationError(say("核对单会覆盖报告本身：\(sheet)", "the check sheet would take a report's place: \(sheet)"))
            }
        }
        guard previous != nil else { return }
        // One report has one year before it, and standard input can be read but once.
        guard reports.count == 1 else { throw ValidationError(say("--previous 只用于一份报告", "--previous is for one report")) }
        guard reports != ["-"] || previous != "-" else { throw ValidationError(say("标准输入只能读一次", "standard input can be read but once")) }
    }

    func run() throws {
        findings.begin()
        let press = try Press(press.configuration)
        try press.preload()
        let previous = try previous.map(readReport)
        var checked: [CheckedReport] = []
        var isAllRead = true
        for path in reports {
            do {
                let one = try press.checked(try readReport(path), previous: previous)
                Terminal.report(one.findings, as: findings.diagnostics)
                checked.append(one)
            } catch let error as GXPDFError where error.isAboutReport {
                Terminal.report(error.findings, as: findings.diagnostics)
                checked.append(CheckedReport(unreadable: path, because: error))
            } catch let error as GXPDFError {
                // One file that is not there keeps no other from being checked.
                Terminal.complain(error.message(in: .current))
                checked.append(CheckedReport(unreadable: path, because: error))
                isAllRead = false
            }
        }
        let all = checked.flatMap(\.findings)
        let errors = all.count { $0.severity == .error }
        let warnings = all.count { $0.severity == .warning }
        if findings.diagnostics == .text {
            Terminal.tell(
                say(
                    "\(reports.count) 份报告：\(errors) 个错误，\(warnings) 个警告",
                    "\(counted(reports.count, "report")): \(counted(errors, "error")), \(counted(warnings, "warning"))"))
        }
        if let sheet { try writeSheet(of: checked, press, to: sheet) }
        guard isAllRead else { throw Ending.unreadable }
        if errors > 0 || findings.strict && warnings > 0 { throw Ending.findings }
    }

    private func writeSheet(of checked: [CheckedReport], _ press: Press, to name: String) throws {
        let options = CheckSheetOptions(format: sheetFormat(name) ?? .pdf, date: date ?? CheckDate.ofSource)
        do {
            try OutputFile.write(try press.checkSheet(of: checked, options), to: name)
        } catch let failure as OutputFailure {
            Terminal.complain(failure.message)
            throw Ending.unreadable
        }
    }

    private func sheetFormat(_ name: String) -> OutputFormat? {
        name == "-" ? .pdf : OutputFile.ending(of: name).flatMap { OutputFormat(rawValue: $0) }
    }
}
