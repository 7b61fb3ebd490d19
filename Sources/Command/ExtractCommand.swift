import ArgumentParser
import FoundationEssentials
import GXPDF

struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: say("取出 PDF 内所附的 report.json。", "Takes the report.json out of a PDF that carries it."),
        discussion: say("例：gxpdf extract 报告.pdf -o 报告.json", "Example: gxpdf extract report.pdf -o report.json"))

    @Argument(
        help: ArgumentHelp(say("由 gxpdf render --attach 生成的 PDF", "a PDF made by gxpdf render --attach"), valueName: "pdf"),
        completion: .file(extensions: ["pdf"]))
    var pdf: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(say("输出文件；默认为标准输出", "output file; standard output unless given"), valueName: say("文件", "file")),
        completion: .file())
    var output: String?

    func run() throws {
        guard let report = try Source(attachedTo: PDFFile.read(pdf), name: pdf) else {
            Terminal.complain(
                say(
                    "\(pdf) 没有附带报告；只有 gxpdf render --attach 生成的 PDF 才有",
                    "\(pdf) carries no report; only PDFs made by gxpdf render --attach do"))
            throw Ending.findings
        }
        do {
            guard let output, output != "-" else { return try OutputFile.writeToStandardOutput(report.json) }
            guard !OutputFile.isSame(output, pdf) else {
                Terminal.complain(say("输出会覆盖 PDF 本身：\(output)", "the output would take the PDF's place: \(output)"))
                throw ExitCode.validationFailure
            }
            try OutputFile.write(report.json, to: output)
        } catch let failure as OutputFailure {
            Terminal.complain(failure.message)
            throw Ending.unreadable
        }
    }
}
