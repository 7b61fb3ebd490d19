import FoundationEssentials
import GXPDF

/// `gxpdf render --verify`: whether a PDF is what its report gives, byte by byte if this build wrote it, and otherwise by
/// content.
struct Verification {
    let pdf: String
    /// nil for the report that is embedded in the PDF.
    let report: String?

    func run(_ options: RenderOptions, press: Configuration, reportingTo consumer: any FindingConsumer) throws {
        let written = try ReportInput.readPDF(pdf)
        let embedded = try Source(attachedTo: written, name: pdf, folder: ReportInput.folder(of: pdf))
        var options = options
        options.output.attachesSource = embedded != nil
        guard let source = try report.map(ReportInput.read) ?? embedded else {
            throw Failure(
                .empty, file: pdf,
                say(
                    "\(pdf) 没有附带报告；请给出报告：gxpdf render report.json --verify \(pdf)",
                    "\(pdf) has no embedded report; name it: gxpdf render report.json --verify \(pdf)"))
        }
        let made = try Press(press).rendering(of: source, options).files.first ?? Data()
        switch try PDFVerification.verify(written, named: pdf, against: made, reader: .program("/proc/self/exe")) {
        case .sameBytes:
            let message = say("\(pdf) 与报告所得逐字节一致", "\(pdf) is exactly what the report gives")
            consumer.report(Summary(message: message, verified: .bytes))
        case .sameContent(let build): consumer.report(Summary(message: sameContent(build), verified: .content))
        case .otherBytes(let offset): throw otherBytes(offset, fileSize: written.count, expectedSize: made.count)
        case .otherContent(let differences, let build): throw otherContent(differences, build)
        }
    }

    private func sameContent(_ build: String?) -> String {
        say(
            "\(pdf) 由其他版本生成（\(build ?? "未注明")），因此比较了内容：文字、结构、链接和图像与报告所得内容一致",
            "\(pdf) was written by another build (\(build ?? "not stated")), so its content was compared: text, structure, links and pixels are what the report gives"
        )
    }

    private func otherContent(_ differences: [ContentDifference], _ build: String?) -> Failure {
        let list = differences.map { $0.message(in: .current) }
        let message = say(
            "\(pdf) 由其他版本生成（\(build ?? "未注明")），因此比较了内容，与报告所得不一致：\(list.joined(separator: "；"))",
            "\(pdf) was written by another build (\(build ?? "not stated")), so its content was compared; it is not what the report gives: \(list.joined(separator: "; "))"
        )
        return Failure(.different, file: pdf, message, exitCode: Exit.findings.code)
    }

    private func otherBytes(_ offset: Int, fileSize: Int, expectedSize: Int) -> Failure {
        let message = say(
            "\(pdf) 与报告所得不一致：从第 \(offset + 1) 字节起不同（文件 \(fileSize) 字节，报告所得 \(expectedSize) 字节）。选项、字体或 SOURCE_DATE_EPOCH 不同也会造成差异。",
            "\(pdf) is not what the report gives: they differ from byte \(offset + 1) on (the file has \(fileSize) bytes, the report gives \(expectedSize)). Other options, faces or another SOURCE_DATE_EPOCH also make a difference."
        )
        return Failure(.different, file: pdf, message, exitCode: Exit.findings.code)
    }
}
