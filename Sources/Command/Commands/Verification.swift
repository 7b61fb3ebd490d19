import FoundationEssentials
import GXPDF

/// `gxpdf render --verify`: whether a PDF is exactly what its report gives.
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
        guard made == written else { throw different(made, written) }
        consumer.report(Summary(message: say("\(pdf) 与报告所得逐字节一致", "\(pdf) is exactly what the report gives")))
    }

    private func different(_ made: Data, _ written: Data) -> Failure {
        let same = zip(made, written).prefix { $0 == $1 }.count
        let message = say(
            "\(pdf) 与报告所得不一致：从第 \(same + 1) 字节起不同（文件 \(written.count) 字节，报告所得 \(made.count) 字节）。选项、字体、版本或 SOURCE_DATE_EPOCH 不同也会造成差异。",
            "\(pdf) is not what the report gives: they differ from byte \(same + 1) on (the file has \(written.count) bytes, the report gives \(made.count)). Other options, faces, versions or another SOURCE_DATE_EPOCH also make a difference."
        )
        return Failure(.different, file: pdf, message, exitCode: Exit.findings.code)
    }
}
