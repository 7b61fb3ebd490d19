import ArgumentParser
import FoundationEssentials
import GXPDF

struct InitCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: say("新建一份空的 report.json，列出格式的全部项目。", "Creates an empty report.json with every key of the form."),
        discussion: say("例：gxpdf init --agency 某市某局 --year 2025", "Example: gxpdf init --agency NAME --year 2025"))

    @Option(help: ArgumentHelp(say("机关名称", "name of the agency"), valueName: say("机关", "agency")))
    var agency: String

    @Option(help: ArgumentHelp(say("报告所述的年度", "year that the report is on"), valueName: say("年份", "year")))
    var year: Int

    @Option(help: ArgumentHelp(say("报告格式，如 2021；默认按年份选定", "form, such as 2021 (default: by the year)"), valueName: say("格式", "form")))
    var form: String?

    @Option(help: ArgumentHelp(say("文字：zh-Hans 或 zh-Hant", "script: zh-Hans or zh-Hant"), valueName: say("文字", "language")))
    var language: ReportLanguage = .simplified

    @Option(
        name: .shortAndLong, help: ArgumentHelp(say("输出文件；- 为标准输出", "output file; - is standard output"), valueName: say("文件", "file")),
        completion: .file(extensions: ["json"]))
    var output = "report.json"

    @Flag(help: ArgumentHelp(say("覆盖已有的文件", "overwrite an existing file")))
    var force = false

    @OptionGroup var reporting: ReportingOptions

    func validate() throws {
        try ReportYear.validate(year)
        guard agency.contains(where: { !$0.isWhitespace }) else {
            throw ValidationError(say("--agency 不能为空", "--agency must not be empty"))
        }
    }

    func run(reportingTo consumer: any FindingConsumer) throws {
        let catalogue = try FormCatalogue()
        let report = try catalogue.skeleton(form: form, agency: agency, year: year, language: language)
        try OutputFile.writeNew(report.json, to: output, force: force)
        guard output != "-", let id = form ?? catalogue.id(forYear: year) else { return }
        let schema = FormCatalogue.schemaName
        consumer.report(
            Summary(
                message: say(
                    "已写入 \(output)（\(id) 格式）。下一步：填写后运行 gxpdf check \(output)。要让编辑器提示和校验，运行 gxpdf schema > \(schema)（放在同一文件夹）",
                    "\(output) written (form \(id)). Next: fill it in and run gxpdf check \(output). For completion in editors, run gxpdf schema > \(schema) in the same folder"
                ), files: [output]))
    }
}
