import ArgumentParser
import GXPDF

/// How pages lie on sheets.
struct PrintingOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(say("双面印刷：偶数页的订口在右侧", "print on both sides: the binding margin of even pages is on the right")))
    var mirror = false

    @Flag(
        help: ArgumentHelp(
            say(
                "总页数凑成偶数：版记排在偶数页，没有版记的末尾加空白页",
                "make the number of pages even: the colophon goes on an even page, otherwise a blank page is added")))
    var evenPages = false

    @Option(
        help: ArgumentHelp(
            say("加裁切标记，四周留出血（毫米）；限 PDF 和 OFD", "add crop marks and a bleed of so many mm; PDF and OFD only"), valueName: say("毫米", "mm")))
    var cropMarks: Double?

    @Flag(
        help: ArgumentHelp(say("拼成骑马订小册子，一面两页；限 PDF 和 OFD", "make a booklet to staple on its fold, two pages per side; PDF and OFD only")))
    var booklet = false

    var imposition: Imposition { booklet ? .booklet : cropMarks.map { .cropMarks(bleed: $0) } ?? .none }

    func validate() throws {
        guard (0...50).contains(cropMarks ?? 0) else {
            throw ValidationError(say("--crop-marks 应在 0 到 50 毫米之间", "--crop-marks must be between 0 and 50 mm"))
        }
        guard cropMarks == nil || !booklet else {
            throw ValidationError(say("--crop-marks 与 --booklet 不能同时使用", "--crop-marks and --booklet exclude each other"))
        }
    }
}

/// What only PDF files can have.
struct PDFOnlyOptions: ParsableArguments {
    @Flag(
        name: .customLong("press"),
        help: ArgumentHelp(
            say(
                "付印：红色用四色（M80 Y80）；图片每英寸不足 150 像素即为错误",
                "for the printing house: red in process colours (M80 Y80); an image below 150 pixels per inch is an error")))
    var isForPress = false

    @Option(
        help: ArgumentHelp(
            say("印刷条件（ICC 特性文件，通常为 CMYK）", "printing condition: an ICC profile, usually CMYK"), valueName: say("文件", "file")),
        completion: .file(extensions: ["icc", "icm"]))
    var outputIntent: String?

    @Flag(
        help: ArgumentHelp(
            say(
                "把 report.json 附在 PDF 内（PDF/A-3a）；用 gxpdf extract 取出", "embed report.json in the PDF (PDF/A-3a); gxpdf extract takes it out"
            )))
    var attach = false

    @Flag(
        help: ArgumentHelp(
            say(
                "在印章的位置留出空的签名域，供单位的签名工具签署；公文没有印章图片的，署名按加盖印章的格式排",
                "leave an empty signature field for each seal, to be signed with the office's own tool; an official document without seal images leaves room for them"
            )))
    var signatureField = false

    var isEmpty: Bool { !isForPress && outputIntent == nil && !attach && !signatureField }
}
