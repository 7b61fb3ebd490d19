import ArgumentParser
import FoundationEssentials
import GXPDF

struct FormCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "form",
        abstract: say("列出报告格式的项目，或生成供填写的 Excel 空表。", "Lists the rows and keys of a form, or writes its empty spreadsheet."),
        discussion: say(
            "例：gxpdf form 2021 --xlsx -o 空表.xlsx（填好后用 gxpdf import 导入）",
            "Example: gxpdf form 2021 --xlsx -o blank.xlsx (gxpdf import reads it back)"))

    @Argument(
        help: ArgumentHelp(
            say("报告格式，如 2021；不写则列出全部格式", "form, such as 2021; without it, all forms are listed"), valueName: say("格式", "form")))
    var form: String?

    @Flag(help: ArgumentHelp(say("生成 Excel 空表", "write the empty spreadsheet")))
    var xlsx = false

    @Option(help: ArgumentHelp(say("文字：zh-Hans 或 zh-Hant", "script: zh-Hans or zh-Hant"), valueName: say("文字", "language")))
    var language: ReportLanguage = .simplified

    @Option(help: ArgumentHelp(say("预先填入空表的机关名称", "agency to fill into the spreadsheet"), valueName: say("机关", "agency")))
    var agency: String?

    @Option(help: ArgumentHelp(say("预先填入空表的报告年度", "year to fill into the spreadsheet"), valueName: say("年份", "year")))
    var year: Int?

    @Option(
        name: .shortAndLong, help: ArgumentHelp(say("输出文件；- 为标准输出", "output file; - is standard output"), valueName: say("文件", "file")),
        completion: .file(extensions: ["xlsx"]))
    var output: String?

    @Flag(help: ArgumentHelp(say("覆盖已有的文件", "overwrite an existing file")))
    var force = false

    @OptionGroup var reporting: ReportingOptions

    func validate() throws {
        try ReportYear.validate(year)
        guard xlsx || output == nil && agency == nil && year == nil else {
            throw ValidationError(say("-o、--agency、--year 须与 --xlsx 同时使用", "-o, --agency and --year require --xlsx"))
        }
        guard !xlsx || form != nil else {
            throw ValidationError(say("请写明格式，如 gxpdf form 2021 --xlsx", "name the form, as in gxpdf form 2021 --xlsx"))
        }
    }

    func run(reportingTo consumer: any FindingConsumer) throws {
        let catalogue = try FormCatalogue()
        guard let form else { return try StandardOutput.write(rows: catalogue.outlines.map(Self.row)) }
        guard xlsx else { return try StandardOutput.write(rows: Self.rows(try catalogue.outline(form, language: language))) }
        let name = output ?? "form-\(form).xlsx"
        guard name != "-" || !StandardOutput.isTerminal else { throw Failure.outputIsTerminal() }
        let spreadsheet = try catalogue.spreadsheet(form: form, language: language, agency: agency, year: year)
        try OutputFile.writeNew(spreadsheet, to: name, force: force)
        guard name != "-" else { return }
        consumer.report(
            Summary(
                message: say("已写入 \(name)。填好后运行 gxpdf import \(name)", "\(name) written. Fill it in and run gxpdf import \(name)"),
                files: [name]))
    }

    private static func row(_ outline: FormOutline) -> [String] {
        [
            outline.id, outline.language.rawValue, say("\(outline.firstYear) 年起", "from \(outline.firstYear)"),
            "\(outline.title)（\(outline.source)）",
        ]
    }

    /// One line per figure: its key and its official name.
    private static func rows(_ outline: FormOutline) -> [[String]] {
        let width = outline.sections.flatMap(\.figures).map(\.path.count).max() ?? 0
        var rows = [["\(outline.title)（\(outline.source)）"]]
        for section in outline.sections {
            rows += [[], ["\(section.heading)  [\(section.key)]"]]
            rows += section.figures.map { figure in
                let gap = String(repeating: " ", count: width - figure.path.count + 2)
                return ["  \(figure.path)\(gap)\(figure.name)\(figure.isMoney ? say("（金额）", " (amount)") : "")"]
            }
        }
        return rows
    }
}
