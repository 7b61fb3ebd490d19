import FoundationEssentials
import GXPDF

/// Says whether a PDF is exactly what its report gives.
struct Verification {
    /// The file to be held against the report.
    let pdf: String
    /// nil is the one that the file carries.
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
        guard made != written else { return Terminal.tell(say("\(pdf) 与报告逐字节一致", "\(pdf) is exactly what the report gives")) }
        let same = zip(made, written).prefix { $0 == $1 }.count
        Terminal.complain(
            say(
                "\(pdf) 与报告不一致：从第 \(same + 1) 字节起不同（文件 \(written.count) 字节，报告得 \(made.count) 字节）。选项、字体、版本或 SOURCE_DATE_EPOCH 不同也会如此。",
                "\(pdf) is not what the report gives: they differ from byte \(same + 1) on (the file has \(written.count) bytes, the report gives \(made.count)). Other options, faces, versions or SOURCE_DATE_EPOCH do that too."
            ))
        throw Ending.findings
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
