import ArgumentParser
import GXPDF

/// The command `gxpdf`.
struct GXPDFCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gxpdf",
        abstract: say(
            "把政府信息公开工作年度报告和党政机关公文排成 PDF（GB/T 9704-2012）。",
            "Typesets government information disclosure annual reports and official documents to PDF (GB/T 9704-2012)."),
        discussion: say("例：gxpdf render 报告.json", "Example: gxpdf render report.json"),
        // The parser answers --version by itself, before it has a command to ask for its flags.
        version: CommandLine.arguments.contains("--verbose") ? BuildInformation.current.description : BuildInformation.version,
        subcommands: [
            InitCommand.self, FormCommand.self, RenderCommand.self, CheckCommand.self, BatchCommand.self, ImportCommand.self,
            ReadPagesCommand.self, ComparePagesCommand.self, ExtractCommand.self, SchemaCommand.self, FontsCommand.self,
            LayoutsCommand.self,
        ])

    @Flag(help: ArgumentHelp(say("与 --version 同时使用：一并列出所用各库的版本", "with --version: list the versions of the libraries too")))
    var verbose = false

    func validate() throws {
        // Not reached together with --version.
        guard !verbose else { throw ValidationError(say("--verbose 须与 --version 同时使用", "--verbose requires --version")) }
    }
}
