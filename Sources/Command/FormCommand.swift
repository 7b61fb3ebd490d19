import ArgumentParser
import FoundationEssentials
import GXPDF

struct FormCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "form", abstract: say("列出报告格式的项目，或生成供填写的 Excel 空表。", "Lists a form's rows and keys, or writes its empty spreadsheet."),
        discussion: say(
            "例：gxpdf form 2021 --xlsx -o 空表.xlsx（填好后用 gxpdf import 导入）",
            "Example: gxpdf form 2021 --xlsx -o blank.xlsx (gxpdf import reads it back)"))

    @Argument(
        help: ArgumentHelp(
            say("报告格式，如 2021；不写时列出各格式", "the form, such as 2021; without it, the forms are listed"), valueName: say("格式", "form")))
    var form: String?

    @Flag(help: ArgumentHelp(say("生成 Excel 空表", "write the empty spreadsheet")))
    var xlsx = false

    @Option(help: ArgumentHelp(say("文字：zh-Hans 或 zh-Hant", "the script: zh-Hans or zh-Hant"), valueName: say("文字", "language")))
    var language: ReportLanguage = .simplified

    @Option(help: ArgumentHelp(say("先填入空表的机关名称", "the agency, filled into the spreadsheet"), valueName: say("机关", "agency")))
    var agency: String?

    @Option(help: ArgumentHelp(say("先填入空表的报告年度", "the year reported on, filled into the spreadsheet"), valueName: say("年份", "year")))
    var year: Int?

    @Option(
        name: .shortAndLong, help: ArgumentHelp(say("输出文件；- 为标准输出", "output file; - is standard output"), valueName: say("文件", "file")),
        completion: .file(extensions: ["xlsx"]))
    var output: String?

    @Flag(help: ArgumentHelp(say("覆盖已有的文件", "take the place of a file that is there")))
    var force = false

    func validate() throws {
        guard (2008...2999).contains(year ?? 2021) else {
            throw ValidationError(say("--year 应在 2008 到 2999 之间", "--year has to lie between 2008 and 2999"))
        }
        guard xlsx || output == nil && agency == nil && year == nil else {
            throw ValidationError(say("-o、--agency、--year 与 --xlsx 同用", "-o, --agency and --year go with --xlsx"))
        }
        guard !xlsx || form != nil else {
            throw ValidationError(say("请写明格式，如 gxpdf form 2021 --xlsx", "name the form: gxpdf form 2021 --xlsx"))
        }
    }

    func run() throws {
        let catalogue = try FormCatalogue()
        guard let form else { return list(catalogue) }
        guard xlsx else { return Terminal.output(Self.text(try catalogue.outline(form, language: language))) }
        let name = output ?? "form-\(form).xlsx"
        guard name != "-" || !Terminal.showsOutput else {
            Terminal.complain(say("标准输出是终端；请用 -o 指定文件，或改道输出", "standard output is a terminal; name a file with -o, or redirect"))
            throw ExitCode.validationFailure
        }
        try writeNew(try catalogue.spreadsheet(form: form, language: language, agency: agency, year: year), to: name, force: force)
        if name != "-" {
            Terminal.tell(say("已写入 \(name)。填好后运行 gxpdf import \(name)", "\(name) written. Fill it in and run gxpdf import \(name)"))
        }
    }

    private func list(_ catalogue: FormCatalogue) {
        for outline in catalogue.outlines {
            Terminal.output(
                "\(outline.id)\t\(outline.language.rawValue)\t\(say("\(outline.firstYear) 年起", "from \(outline.firstYear)"))\t\(outline.title)（\(outline.source)）\n"
            )
        }
    }

    /// A line a figure: its key, and its official name.
    private static func text(_ outline: FormOutline) -> String {
        var text = "\(outline.title)（\(outline.source)）\n"
        let width = outline.sections.flatMap(\.figures).map(\.path.count).max() ?? 0
        for section in outline.sections {
            text += "\n\(section.heading)  [\(section.key)]\n"
            for figure in section.figures {
                text +=
                    "  " + figure.path + String(repeating: " ", count: width - figure.path.count + 2) + figure.name
                    + (figure.isMoney ? say("（金额）", " (amount)") : "") + "\n"
            }
        }
        return text
    }
}
