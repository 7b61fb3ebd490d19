import ArgumentParser
import FoundationEssentials
import GXPDF

extension OutputFormat: ExpressibleByArgument {}

extension PageSelection: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render", abstract: say("把一份报告排成 PDF、OFD、PNG 或 SVG。", "Typesets a report to PDF, OFD, PNG or SVG."),
        discussion: say(
            "例：gxpdf render 报告.json -o 报告.pdf\n    gxpdf render 报告.json --format png --pages 1-3",
            "Examples: gxpdf render report.json -o report.pdf\n          gxpdf render report.json --format png --pages 1-3"))

    @Argument(
        help: ArgumentHelp(say("report.json；- 为标准输入", "report.json; - is standard input"), valueName: say("报告", "report")),
        completion: .file(extensions: ["json"]))
    var given: String?

    private var report: String { given ?? "-" }

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            say("输出文件；- 为标准输出。多页的 PNG、SVG 自动加页码", "output file; - is standard output. PNG and SVG of several pages get the page number"),
            valueName: say("文件", "file")), completion: .file())
    var output: String?

    @Option(
        help: ArgumentHelp(
            say("pdf、ofd、png 或 svg；默认依输出文件名", "pdf, ofd, png or svg; by the output's name unless given"), valueName: say("格式", "format")))
    var format: OutputFormat?

    @Option(help: ArgumentHelp(say("页，如 1-3,5", "pages, such as 1-3,5"), valueName: say("页", "pages")))
    var pages: PageSelection?

    @Option(help: ArgumentHelp(say("PNG 的分辨率（每英寸像素）", "pixels an inch of PNG"), valueName: "ppi"))
    var ppi = 150.0

    @Flag(help: ArgumentHelp(say("有错误也照样输出", "render in spite of errors")))
    var force = false

    @Flag(help: ArgumentHelp(say("双面印刷：偶数页的订口在右", "for both sides: the binding margin of even pages at their right")))
    var mirror = false

    @Flag(
        help: ArgumentHelp(
            say("总页数为偶数：版记在偶数页，否则末尾加空白页", "an even number of pages: the colophon on an even one, or a blank page at the end")))
    var evenPages = false

    @Option(
        help: ArgumentHelp(say("加裁切标记，四周留出血（毫米）；PDF 和 OFD", "crop marks on PDF or OFD, with so much bleed around (mm)"), valueName: "mm"))
    var cropMarks: Double?

    @Flag(help: ArgumentHelp(say("拼成骑马订的小册子，一面两页；PDF 和 OFD", "PDF or OFD as a booklet to staple on its fold, two pages a side")))
    var booklet = false

    @Option(
        help: ArgumentHelp(
            say("只排公文的第几个附件，单独付印", "only this attachment of an official document, to be printed by itself"), valueName: say("序号", "number"))
    )
    var attachment: Int?

    @Flag(
        name: .customLong("press"),
        help: ArgumentHelp(
            say(
                "付印：红色用四色（M80 Y80）；图片每英寸不足 150 像素即为错误",
                "for the press: red in process colours (M80 Y80); an image below 150 pixels an inch is an error")))
    var isForPress = false

    @Option(
        help: ArgumentHelp(
            say("印刷条件（ICC 特性文件，通常为 CMYK）", "the printing condition: an ICC profile, most often of CMYK"), valueName: say("文件", "file")),
        completion: .file(extensions: ["icc", "icm"]))
    var outputIntent: String?

    @Flag(
        help: ArgumentHelp(
            say("把 report.json 附在 PDF 内（PDF/A-3a）；gxpdf extract 可取出", "carry report.json in the PDF (PDF/A-3a); gxpdf extract takes it out")
        ))
    var attach = false

    @Flag(
        help: ArgumentHelp(
            say(
                "在印章的位置留出空的签名域，供单位的签名工具签署；公文没有印章图片的，署名按加盖印章的格式排",
                "an empty signature field where each seal stands or belongs, for the office's tool to sign; an official document without images of seals leaves room for them"
            )))
    var signatureField = false

    @Option(
        help: ArgumentHelp(
            say(
                "不输出，只核对这个 PDF 是否与报告逐字节一致；不给报告时用 PDF 内所附的",
                "write nothing, but say whether this PDF is exactly what the report gives; without a report, the one it carries"),
            valueName: "pdf"), completion: .file(extensions: ["pdf"]))
    var verify: String?

    @OptionGroup var press: PressOptions
    @OptionGroup var findings: FindingOptions

    func validate() throws {
        guard (0...50).contains(cropMarks ?? 0) else {
            throw ValidationError(say("--crop-marks 应在 0 到 50 毫米之间", "--crop-marks has to lie between 0 and 50 mm"))
        }
        guard cropMarks == nil || !booklet else {
            throw ValidationError(say("--crop-marks 与 --booklet 不能同用", "--crop-marks and --booklet do not go together"))
        }
        guard given != nil || verify != nil else { throw ValidationError(say("请给出报告", "name a report")) }
        guard verify == nil || output == nil else {
            throw ValidationError(say("--verify 不输出文件，不能与 -o 同用", "--verify writes no file; it does not go with -o"))
        }
        guard (10...1200).contains(ppi) else { throw ValidationError(say("--ppi 应在 10 到 1200 之间", "--ppi has to lie between 10 and 1200")) }
        if let name = output, name != "-", format == nil, let ending = OutputFile.ending(of: name), OutputFormat(rawValue: ending) == nil {
            throw ValidationError(say("不能从“\(name)”看出格式，请用 --format", "cannot tell the format from \(name); use --format"))
        }
    }

    func run() throws {
        findings.begin()
        let chosen =
            verify != nil ? .pdf : format ?? output.flatMap { OutputFile.ending(of: $0) }.flatMap { OutputFormat(rawValue: $0) } ?? .pdf
        var options = RenderOptions(
            setting: SettingOptions(
                mirrorsMargins: mirror, endsOnVerso: evenPages, attachment: attachment, hasSignatureFields: signatureField),
            output: OutputOptions(
                format: chosen, pages: pages, resolution: ppi,
                imposition: booklet ? .booklet : cropMarks.map { .cropMarks(bleed: $0) } ?? .none, isForPress: isForPress,
                attachesSource: attach),
            policy: FindingPolicy(force: force, strict: findings.strict))
        if !chosen.holdsAllPages, options.output.imposition != .none {
            Terminal.complain(say("--crop-marks 和 --booklet 只用于 PDF 和 OFD", "--crop-marks and --booklet are for PDF and OFD only"))
            throw ExitCode.validationFailure
        }
        if chosen != .pdf, isForPress || attach || outputIntent != nil || signatureField {
            Terminal.complain(
                say(
                    "--press、--output-intent、--attach 和 --signature-field 只用于 PDF",
                    "--press, --output-intent, --attach and --signature-field are for PDF only"))
            throw ExitCode.validationFailure
        }
        options.output.profile = try outputIntent.map { try OutputProfile(contentsOfFile: $0) }
        if let verify {
            return try Verification(pdf: verify, report: given).run(options, press: press.configuration, diagnostics: findings.diagnostics)
        }
        let source = try readReport(report)
        let rendering: Rendering
        do {
            rendering = try Press(press.configuration).rendering(of: source, options)
        } catch let error as GXPDFError where error.isAboutReport {
            Terminal.report(error.findings, as: findings.diagnostics)
            throw Ending.findings
        }
        Terminal.report(rendering.findings, as: findings.diagnostics)
        do {
            try write(rendering, format: chosen)
        } catch let failure as OutputFailure {
            Terminal.complain(failure.message)
            throw Ending.unreadable
        }
    }

    private func write(_ rendering: Rendering, format: OutputFormat) throws {
        let stem = report == "-" ? "report" : report.hasSuffix(".json") ? String(report.dropLast(5)) : report
        let name = output ?? (report == "-" ? "-" : "\(stem).\(format.rawValue)")
        guard report == "-" || name == "-" || !OutputFile.isSame(name, report) else {
            Terminal.complain(say("输出会覆盖报告本身：\(name)", "the output would take the report's place: \(name)"))
            throw ExitCode.validationFailure
        }
        let names = try OutputFile.write(rendering, to: name)
        if Terminal.isInteractive, name != "-" {
            let shown = names.count == 1 ? names[0] : "\(names[0]) … \(names[names.count - 1])"
            Terminal.tell(say("\(shown)：\(rendering.pageCount) 页", "\(shown): \(counted(rendering.pageCount, "page"))"))
        }
    }
}
