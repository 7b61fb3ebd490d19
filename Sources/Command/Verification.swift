import FoundationEssentials
import GXPDF

/// Verifies that a PDF is what its report gives: byte by byte if this build wrote it, and otherwise by content.
struct Verification {
    /// The file to verify.
    let pdf: String
    /// nil for the report that is embedded in the file.
    let report: String?

    func run(_ options: RenderOptions, press: Configuration, diagnostics: DiagnosticsStyle) throws {
        let written = try PDFFile.read(pdf)
        let folder = PDFFile.folder(of: pdf)
        let carried = try Source(attachedTo: written, name: pdf, folder: folder)
        var options = options
        options.output.attachesSource = carried != nil
        guard let source = try report.map({ try readReport($0) }) ?? carried else {
            Terminal.complain(
                say(
                    "\(pdf) 没有附带报告；请给出报告：gxpdf render report.json --verify \(pdf)",
                    "\(pdf) carries no report; name it: gxpdf render report.json --verify \(pdf)"))
            throw Ending.unreadable
        }
        let made: Data
        do {
            made = try Press(press).rendering(of: source, options).files.first ?? Data()
        } catch let error as GXPDFError where error.isAboutReport {
            Terminal.report(error.findings, as: diagnostics)
            throw Ending.findings
        }
        let outcome: PDFVerification.Outcome
        do {
            outcome = try PDFVerification.verify(written, named: pdf, against: made, reader: .program("/proc/self/exe"))
        } catch let error as GXPDFError {
            Terminal.complain(error.message(in: .current))
            throw Ending.unreadable
        }
        switch outcome {
        case .sameBytes: Terminal.tell(say("\(pdf) 与报告逐字节一致", "\(pdf) is exactly what the report gives"))
        case .sameContent(let build): Terminal.tell(sameContent(build))
        case .otherBytes(let offset):
            Terminal.complain(otherBytes(offset, fileSize: written.count, expectedSize: made.count))
            throw Ending.findings
        case .otherContent(let differences, let build):
            Terminal.complain(otherContent(build))
            for difference in differences { Terminal.complain("  " + difference.message(in: .current)) }
            throw Ending.findings
        }
    }
}

extension Verification {
    private func sameContent(_ build: String?) -> String {
        say(
            "\(pdf) 由其他版本生成（\(build ?? "未注明")），因此比较了内容：文字、结构、链接和图像与报告内容一致",
            "\(pdf) was written by another build (\(build ?? "not stated")), so its content was compared: text, structure, links and pixels are what the report gives"
        )
    }

    private func otherContent(_ build: String?) -> String {
        say(
            "\(pdf) 由其他版本生成（\(build ?? "未注明")），因此比较了内容；与报告不一致：",
            "\(pdf) was written by another build (\(build ?? "not stated")), so its content was compared; it is not what the report gives:")
    }

    private func otherBytes(_ offset: Int, fileSize: Int, expectedSize: Int) -> String {
        say(
            "\(pdf) 与报告不一致：从第 \(offset + 1) 字节起不同（文件 \(fileSize) 字节，报告得 \(expectedSize) 字节）。选项、字体或 SOURCE_DATE_EPOCH 不同也会如此。",
            "\(pdf) is not what the report gives: the bytes differ from byte \(offset + 1) on (the file has \(fileSize) bytes, the report gives \(expectedSize)). Other options, faces or SOURCE_DATE_EPOCH have the same effect."
        )
    }
}

/// A PDF as it lies in a file.
enum PDFFile {
    static func read(_ path: String) throws -> Data { try FileReading.read(path, limit: 200 << 20) }

    static func folder(of path: String) -> String {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return "." }
        let folder = parts.dropLast().joined(separator: "/")
        return folder.isEmpty ? "/" : folder
    }
}
