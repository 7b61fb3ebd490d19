import ArgumentParser
import FoundationEssentials
import GXPDF

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: say(
            "把年度报告（PDF、网页、Word、Excel、纯文本）导入为 report.json。",
            "Imports annual reports (PDF, web pages, .docx, .xlsx, plain text) as report.json."),
        discussion: say(
            "例：gxpdf import 年报.html 年报.docx -o 报告文件夹\n    gxpdf import 填好的表.xlsx（空表由 gxpdf form 2021 --xlsx 生成）",
            "Examples: gxpdf import page.html report.docx -o reports\n          gxpdf import filled.xlsx (gxpdf form 2021 --xlsx writes the empty one)"
        ))

    @Argument(
        help: ArgumentHelp(
            say("PDF（不是扫描件）、网页、.docx、.xlsx 或纯文本文件", "PDF files (no scans), web pages, .docx, .xlsx or files of plain text"),
            valueName: say("文件", "file")), completion: .file(extensions: ["pdf", "html", "htm", "docx", "docm", "xlsx", "xlsm", "txt"]))
    var files: [String]

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(say("输出文件夹；默认在原文件旁边", "folder for the output; beside the files unless given"), valueName: say("文件夹", "folder")),
        completion: .directory)
    var output: String?

    @Option(help: ArgumentHelp(say("报告格式，如 2021；默认依年份", "the form, such as 2021; by the year unless given"), valueName: say("格式", "form")))
    var form: String?

    @Option(help: ArgumentHelp(say("报告年份；默认依标题", "the year reported on; by the title unless given"), valueName: say("年份", "year")))
    var year: Int?

    @Option(help: ArgumentHelp(say("机关名称；默认依标题", "the agency; by the title unless given"), valueName: say("机关", "agency")))
    var agency: String?

    @Option(
        help: ArgumentHelp(
            say("文字：asWritten 照录（默认）、simplified 转为简体、traditional 转为繁体", "the script: asWritten (unless given), simplified or traditional"),
            valueName: say("文字", "script")))
    var script: ImportOptions.Script = .asWritten

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            say(
                "照录不改：punctuation 半角标点、spaces 汉字间空格、pinyin 括注的拼音、radicals 康熙部首；可多次给出",
                "leave as written: punctuation, spaces, pinyin or radicals; may be given several times"), valueName: say("步骤", "step")))
    var keep: [ImportOptions.TextStep] = []

    @Flag(help: ArgumentHelp(say("覆盖已有的文件", "take the place of files that are there")))
    var force = false

    @OptionGroup var findings: FindingOptions

    func validate() throws {
        guard (2008...2999).contains(year ?? 2021) else {
            throw ValidationError(say("--year 应在 2008 到 2999 之间", "--year has to lie between 2008 and 2999"))
        }
    }

    func run() throws {
        findings.begin()
        let importer = try Importer()
        if let output { try makeFolder(output) }
        var worst: Int32 = 0
        var written = 0
        var targets: Set<String> = []
        for file in files {
            let code = try importOne(file, importer, targets: &targets)
            if code == 0 || code == -1 { written += 1 }
            worst = max(worst, code == -1 ? 1 : code)
        }
        if findings.diagnostics == .text {
            Terminal.tell(
                say(
                    "\(files.count) 个文件：导入 \(written)，未导入 \(files.count - written)",
                    "\(counted(files.count, "file")): \(written) imported, \(files.count - written) not"))
        }
        if worst > 0 { throw Ending(code: worst) }
    }

    /// - Returns: the exit code that it asks for; -1 for a file that is written and has findings to look at.
    private func importOne(_ file: String, _ importer: Importer, targets: inout Set<String>) throws -> Int32 {
        let target = self.target(of: file)
        guard targets.insert(target).inserted else {
            Terminal.complain(say("两个文件都要写成 \(target)；请分别导入", "two files would both be written to \(target); import them one by one"))
            return 2
        }
        guard force || !FileManager.default.fileExists(atPath: target) else {
            Terminal.complain(say("\(target) 已存在；用 --force 覆盖", "\(target) exists; --force takes its place"))
            return 2
        }
        do {
            let outcome = try importer.imported(
                contentsOfFile: file,
                ImportOptions(form: form, year: year, agency: agency, script: script, kept: Set(keep), pdf: .program("/proc/self/exe")))
            Terminal.report(outcome.findings, as: findings.diagnostics)
            let stops = findings.strict && outcome.findings.contains { $0.severity == .warning }
            guard let report = outcome.report, !stops else { return 1 }
            try OutputFile.write(report.json, to: target)
            return outcome.findings.contains { $0.severity == .error } ? -1 : 0
        } catch let error as GXPDFError {
            Terminal.complain(error.message(in: .current))
            return Ending(error).code
        } catch let failure as OutputFailure {
            Terminal.complain(failure.message)
            return 2
        }
    }

    /// The file's own name with another ending.
    private func target(of file: String) -> String {
        let parts = file.split(separator: "/", omittingEmptySubsequences: false)
        var name = String(parts.last ?? "report")
        if let dot = name.lastIndex(of: "."), dot != name.startIndex { name = String(name[..<dot]) }
        let folder = output ?? parts.dropLast().joined(separator: "/")
        if folder.isEmpty { return (output == nil && file.hasPrefix("/") ? "/" : "") + name + ".json" }
        return "\(folder)/\(name).json"
    }

    private func makeFolder(_ folder: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            Terminal.complain(say("无法创建文件夹 \(folder)", "cannot make the folder \(folder)"))
            throw Ending.unreadable
        }
    }
}

extension ImportOptions.Script: ExpressibleByArgument {}
extension ImportOptions.TextStep: ExpressibleByArgument {}
