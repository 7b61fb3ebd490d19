import ArgumentParser
import GXPDF

/// The command `gxpdf`.
struct GXPDFCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gxpdf",
        abstract: say(
            "把政府信息公开工作年度报告排成 PDF（GB/T 9704-2012）。", "Typesets government information disclosure annual reports to PDF (GB/T 9704-2012)."),
        discussion: say("例：gxpdf render 报告.json", "Example: gxpdf render report.json"),
        version: BuildInformation.version,
        subcommands: [
            InitCommand.self, FormCommand.self, RenderCommand.self, CheckCommand.self, BatchCommand.self, ImportCommand.self,
            ReadPagesCommand.self, ExtractCommand.self, SchemaCommand.self, FontsCommand.self, LayoutsCommand.self,
        ])
}
