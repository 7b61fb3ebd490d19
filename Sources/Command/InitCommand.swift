import ArgumentParser
import FoundationEssentials
import GXPDF

extension ReportLanguage: ExpressibleByArgument {}

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: say("新建一份空的 report.json，列出格式的全部项目。", "Begins a report.json with every key of the form."),
        discussion: say("例：gxpdf init --agency 某市某局 --year 2025", "Example: gxpdf init --agency 某市某局 --year 2025"))

    @Option(help: ArgumentHelp(say("机关名称", "the agency"), valueName: say("机关", "agency")))
    var agency: String

    @Option(help: ArgumentHelp(say("报告所述的年度", "the year reported on"), valueName: say("年份", "year")))
    var year: Int

    @Option(help: ArgumentHelp(say("报告格式，如 2021；默认依年份", "the form, such as 2021; by the year unless given"), valueName: say("格式", "form")))
    var form: String?

    @Option(help: ArgumentHelp(say("文字：zh-Hans 或 zh-Hant", "the script: zh-Hans or zh-Hant"), valueName: say("文字", "language")))
    var language: ReportLanguage = .simplified

    @Option(
        name: .shortAndLong, help: ArgumentHelp(say("输出文件；- 为标准输出", "output file; - is standard output"), valueName: say("文件", "file")),
        completion: .file(extensions: ["json"]))
    var output = "report.json"

    @Flag(help: ArgumentHelp(say("覆盖已有的文件", "take the place of a file that is there")))
    var force = false

    func validate() throws {
        guard (2008...2999).contains(year) else {
            throw ValidationError(say("--year 应在 2008 到 2999 之间", "--year has to lie between 2008 and 2999"))
        }
        guard agency.contains(where: { !$0.isWhitespace }) else { throw ValidationError(say("--agency 不能为空", "--agency may not be empty")) }
    }

    func run() throws {
        let catalogue = try FormCatalogue()
        try writeNew(try catalogue.skeleton(form: form, agency: agency, year: year, language: language).json, to: output, force: force)
        guard output != "-", let id = form ?? catalogue.id(forYear: year) else { return }
        let schema = FormCatalogue.schemaName
        Terminal.tell(
            say(
                "已写入 \(output)（\(id) 格式）。下一步：填写后运行 gxpdf check \(output)。编辑器的补全和校验：gxpdf schema > \(schema)（放在同一文件夹）",
                "\(output) written (form \(id)). Next: fill it in and run gxpdf check \(output). For completion in editors: gxpdf schema > \(schema), in the same folder"
            ))
    }
}
