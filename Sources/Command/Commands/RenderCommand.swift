import ArgumentParser
import FoundationEssentials
import GXPDF

struct RenderCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "render", abstract: say("把一份报告或公文排成 PDF、OFD、PNG 或 SVG。", "Typesets a report to PDF, OFD, PNG or SVG."),
        discussion: say(
            "例：gxpdf render 报告.json -o 报告.pdf\n    gxpdf render 报告.json --format png --pages 1-3",
            "Examples: gxpdf render report.json -o report.pdf\n          gxpdf render report.json --format png --pages 1-3"))

    @Argument(
        help: ArgumentHelp(say("report.json；- 为标准输入", "report.json; - is standard input"), valueName: say("报告", "report")),
        completion: .file(extensions: ["json"]))
    var report: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            say("输出文件；- 为标准输出。多页的 PNG、SVG 自动加页码", "output file; - is standard output. Several pages of PNG or SVG get numbered names"),
            valueName: say("文件", "file")), completion: .file())
    var output: String?

    @Option(
        help: ArgumentHelp(
            say("pdf、ofd、png 或 svg；默认依输出文件名", "pdf, ofd, png or svg (default: by the name of the output)"), valueName: say("格式", "format")))
    var format: OutputFormat?

    @Option(help: ArgumentHelp(say("页码，如 1-3,5", "pages, such as 1-3,5"), valueName: say("页码", "pages")))
    var pages: PageSelection?

    @Option(help: ArgumentHelp(say("PNG 的分辨率（每英寸像素数）", "resolution of PNG in pixels per inch"), valueName: say("分辨率", "ppi")))
    var ppi = 150.0

    @Flag(help: ArgumentHelp(say("有错误也照样输出", "render despite errors")))
    var force = false

    @Option(
        help: ArgumentHelp(
            say("只排公文的第几个附件，单独付印", "render only this attachment of an official document"), valueName: say("序号", "number")))
    var attachment: Int?

    @OptionGroup var printing: PrintingOptions
    @OptionGroup var pdfOnly: PDFOnlyOptions

    @Option(
        help: ArgumentHelp(
            say(
                "不输出，只核对这个 PDF 是否与报告所得逐字节一致；不给报告时用 PDF 内所附的",
                "write nothing and report whether this PDF is exactly what the report gives (default: the report embedded in it)"),
            valueName: say("文件", "pdf")), completion: .file(extensions: ["pdf"]))
    var verify: String?

    @OptionGroup var press: PressOptions
    @OptionGroup var strictness: StrictnessOptions
    @OptionGroup var reporting: ReportingOptions

    func validate() throws {
        guard report != nil || verify != nil else { throw ValidationError(say("请给出报告", "name a report")) }
        guard verify == nil || output == nil else {
            throw ValidationError(say("--verify 不输出文件，不能与 -o 同时使用", "--verify writes no file and excludes -o"))
        }
        guard (10...1200).contains(ppi) else { throw ValidationError(say("--ppi 应在 10 到 1200 之间", "--ppi must be between 10 and 1200")) }
        if let name = output, name != "-", format == nil, let ending = OutputFile.ending(of: name), OutputFormat(rawValue: ending) == nil {
            throw ValidationError(say("无法从“\(name)”判断格式，请用 --format", "cannot tell the format from \(name); use --format"))
        }
        guard chosenFormat.holdsAllPages || printing.imposition == .none else {
            throw ValidationError(say("--crop-marks 和 --booklet 只用于 PDF 和 OFD", "--crop-marks and --booklet are for PDF and OFD only"))
        }
        guard chosenFormat == .pdf || pdfOnly.isEmpty else {
            throw ValidationError(
                say(
                    "--press、--output-intent、--attach 和 --signature-field 只用于 PDF",
                    "--press, --output-intent, --attach and --signature-field are for PDF only"))
        }
    }

    private var chosenFormat: OutputFormat {
        if verify != nil { return .pdf }
        return format ?? output.flatMap { OutputFile.ending(of: $0) }.flatMap { OutputFormat(rawValue: $0) } ?? .pdf
    }

    func run(reportingTo consumer: any FindingConsumer) throws {
        let options = try renderOptions()
        if let verify {
            return try Verification(pdf: verify, report: report).run(options, press: press.configuration, reportingTo: consumer)
        }
        let source = try ReportInput.read(report ?? "-")
        let rendering = try Press(press.configuration).rendering(of: source, options)
        consumer.report(rendering.findings)
        let files = try write(rendering)
        let shown = files.count == 1 ? files[0] : "\(files[0]) … \(files[files.count - 1])"
        consumer.report(
            Summary(
                message: say("\(shown)：\(rendering.pageCount) 页", "\(shown): \(counted(rendering.pageCount, "page"))"),
                isForTerminals: true,
                pages: rendering.pageCount, files: files))
    }

    private func renderOptions() throws -> RenderOptions {
        RenderOptions(
            setting: SettingOptions(
                mirrorsMargins: printing.mirror, endsOnVerso: printing.evenPages, attachment: attachment,
                hasSignatureFields: pdfOnly.signatureField),
            output: OutputOptions(
                format: chosenFormat, pages: pages, resolution: ppi, imposition: printing.imposition, isForPress: pdfOnly.isForPress,
                profile: try pdfOnly.outputIntent.map { try OutputProfile(contentsOfFile: $0) }, attachesSource: pdfOnly.attach),
            policy: FindingPolicy(force: force, strict: strictness.strict))
    }

    private func write(_ rendering: Rendering) throws -> [String] {
        let report = report ?? "-"
        let stem = report.hasSuffix(".json") ? String(report.dropLast(5)) : report
        let name = output ?? (report == "-" ? "-" : "\(stem).\(chosenFormat.rawValue)")
        guard report == "-" || name == "-" || !OutputFile.isSame(name, report) else {
            throw Failure.usage(say("输出会覆盖报告本身：\(name)", "the output would overwrite the report: \(name)"), file: name)
        }
        return try OutputFile.write(rendering, to: name)
    }
}
