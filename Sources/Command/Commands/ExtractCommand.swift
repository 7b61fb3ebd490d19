import ArgumentParser
import FoundationEssentials
import GXPDF

struct ExtractCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: say("取出 PDF 内所附的 report.json。", "Extracts report.json from a PDF in which it is embedded."),
        discussion: say("例：gxpdf extract 报告.pdf -o 报告.json", "Example: gxpdf extract report.pdf -o report.json"))

    @Argument(
        help: ArgumentHelp(
            say("由 gxpdf render --attach 生成的 PDF", "a PDF made by gxpdf render --attach"), valueName: say("文件", "pdf")),
        completion: .file(extensions: ["pdf"]))
    var pdf: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(say("输出文件；默认为标准输出", "output file (default: standard output)"), valueName: say("文件", "file")),
        completion: .file())
    var output: String?

    @OptionGroup var reporting: ReportingOptions

    func run(reportingTo consumer: any FindingConsumer) throws {
        guard let report = try Source(attachedTo: ReportInput.readPDF(pdf), name: pdf) else {
            throw Failure(
                .empty, file: pdf,
                say(
                    "\(pdf) 没有附带报告；只有 gxpdf render --attach 生成的 PDF 才有",
                    "\(pdf) has no embedded report; only PDFs made by gxpdf render --attach have one"), exitCode: Exit.findings.code)
        }
        guard let output, output != "-" else { return try StandardOutput.write(report.json) }
        guard !OutputFile.isSame(output, pdf) else {
            throw Failure.usage(say("输出会覆盖 PDF 本身：\(output)", "the output would overwrite the PDF: \(output)"), file: output)
        }
        try OutputFile.write(report.json, to: output)
        consumer.report(Summary(message: say("已写入 \(output)", "\(output) written"), isForTerminals: true, files: [output]))
    }
}
