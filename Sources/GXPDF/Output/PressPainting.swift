import Documents
import FoundationEssentials
import Painting
import Reports
import Typesetting

/// From pages to files.
extension Press {
    func pdfOptions(_ options: RenderOptions, _ composition: Composition, of report: Source) throws -> PDFOptions {
        var pdf = PDFOptions()
        guard options.format == .pdf else { return pdf }
        pdf.build = BuildInformation.current.stamp
        pdf.isForPress = options.isForPress
        if options.attachesSource {
            pdf.source = SourceFile(name: composition.showsTextFirst ? "document.json" : "report.json", bytes: Array(report.json))
        }
        if let profile = options.outputProfile {
            pdf.profile = ColourProfile(icc: Array(profile.icc), name: profile.name)
            guard pdf.profile != nil else {
                throw GXPDFError.stopped(
                    composition.findings + [
                        Finding(
                            Diagnostic(
                                .error, .unusableProfile,
                                Message(
                                    "“\(profile.name)”不是显示器或印刷机的 ICC 特性文件（第 4 版或更早）",
                                    "\(profile.name) is no ICC profile of a display or a press of version 4 or before"),
                                hint: Message("请向印刷厂索取 CMYK 特性文件", "ask the printing house for its CMYK profile")), file: composition.name)
                    ])
            }
        }
        return pdf
    }

    func paint(
        _ pages: [Page], _ structure: Structure, _ composition: Composition, with worker: Worker, deadline: Deadline,
        options: RenderOptions, pdf: PDFOptions = PDFOptions()
    ) throws -> [Data] {
        let limit = configuration.limits.outputBytes
        do {
            switch options.format {
            case .pdf:
                let painter = PDFPainter(faces: worker.paintFaces, images: composition.images, options: pdf, outputLimit: limit)
                return [
                    Data(
                        try painter.pdf(
                            options.imposition.sheets(of: pages), structure: structure, metadata: composition.metadata,
                            pulse: deadline.check))
                ]
            case .ofd:
                let painter = OFDPainter(faces: worker.sourceFaces, images: composition.images, outputLimit: limit)
                return [
                    Data(
                        try painter.ofd(
                            options.imposition.sheets(of: pages), structure: structure, metadata: composition.metadata,
                            pulse: deadline.check))
                ]
            case .png:
                let painter = PNGPainter(
                    faces: worker.paintFaces, images: composition.images, resolution: options.resolution, outputLimit: limit)
                return try pages.map { page in
                    try deadline.check()
                    return Data(try painter.png(page))
                }
            case .svg:
                let painter = SVGPainter(faces: worker.paintFaces, images: composition.images, outputLimit: limit)
                return try pages.map { page in
                    try deadline.check()
                    return Data(try painter.svg(page))
                }
            }
        } catch let failure as PaintingFailure {
            throw PaintingFindings.error(failure, composition: composition)
        } catch let failure as TypesettingFailure {
            throw GXPDFError.stopped(composition.findings + [Finding(TypesettingFindings.finding(failure), file: composition.name)])
        }
    }
}
