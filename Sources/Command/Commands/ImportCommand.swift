import ArgumentParser
import FoundationEssentials
import GXPDF

struct ImportCommand: ReportingCommand {
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
            say("PDF（扫描件除外）、网页、.docx、.xlsx 或纯文本文件", "PDF files (no scans), web pages, .docx, .xlsx or plain text files"),
            valueName: say("文件", "file")), completion: .file(extensions: ["pdf", "html", "htm", "docx", "docm", "xlsx", "xlsm", "txt"]))
    var files: [String]

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(say("输出文件夹；默认与原文件相同", "output folder (default: that of each file)"), valueName: say("文件夹", "folder")),
        completion: .directory)
    var output: String?

    @Option(help: ArgumentHelp(say("报告格式，如 2021；默认按年份选定", "form, such as 2021 (default: by the year)"), valueName: say("格式", "form")))
    var form: String?

    @Option(help: ArgumentHelp(say("报告年份；默认取自标题", "year that the report is on (default: from the title)"), valueName: say("年份", "year")))
    var year: Int?

    @Option(help: ArgumentHelp(say("机关名称；默认取自标题", "name of the agency (default: from the title)"), valueName: say("机关", "agency")))
    var agency: String?

    @Option(
        help: ArgumentHelp(
            say("文字：asWritten 照录、simplified 转为简体、traditional 转为繁体", "script: as written, or converted to simplified or traditional"),
            valueName: say("文字", "script")))
    var script: ImportOptions.Script = .asWritten

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            say(
                "照录不改：punctuation 半角标点、spaces 汉字间空格、pinyin 括注的拼音、radicals 康熙部首；可多次给出",
                "do not correct this: punctuation, spaces, pinyin or radicals (repeatable)"), valueName: say("步骤", "step")))
    var keep: [ImportOptions.TextStep] = []

    @Flag(help: ArgumentHelp(say("覆盖已有的文件", "overwrite existing files")))
    var force = false

    @OptionGroup var strictness: StrictnessOptions
    @OptionGroup var reporting: ReportingOptions

    func validate() throws { try ReportYear.validate(year) }

    func run(reportingTo consumer: any FindingConsumer) throws {
        let importer = try Importer()
        if let output { try OutputFile.makeFolder(output) }
        var worst: Int32 = 0
        var written: [String] = []
        var targets: Set<String> = []
        for file in files {
            do {
                let target = self.target(of: file)
                guard targets.insert(target).inserted else { throw Self.conflict(target) }
                let code = try importOne(file, to: target, importer, consumer)
                written.append(target)
                worst = max(worst, code)
            } catch {
                worst = max(worst, consumer.report(error))
            }
        }
        consumer.report(
            Summary(
                message: say(
                    "\(files.count) 个文件：导入 \(written.count)，未导入 \(files.count - written.count)",
                    "\(counted(files.count, "file")): \(written.count) imported, \(files.count - written.count) not imported"),
                inputs: files.count, done: written.count, files: written))
        if worst > 0 { throw Exit(code: worst) }
    }

    /// - Returns: the exit code that a file asks for that has been written.
    /// - Throws: why nothing was written.
    private func importOne(_ file: String, to target: String, _ importer: Importer, _ consumer: any FindingConsumer) throws -> Int32 {
        guard force || !FileManager.default.fileExists(atPath: target) else { throw Failure.exists(target) }
        let options = ImportOptions(
            form: form, year: year, agency: agency, script: script, kept: Set(keep), pdf: .program("/proc/self/exe"))
        let imported = try importer.imported(contentsOfFile: file, options)
        consumer.report(imported.findings)
        let isStopped = strictness.strict && imported.findings.contains { $0.severity == .warning }
        guard let report = imported.report, !isStopped else { throw Exit.findings }
        try OutputFile.write(report.json, to: target)
        return imported.findings.contains { $0.severity == .error } ? Exit.findings.code : 0
    }

    private static func conflict(_ target: String) -> Failure {
        Failure(
            .exists, file: target,
            say("有两个文件都要写成 \(target)；请分别导入", "two files would be written to \(target); import them separately"))
    }

    /// The file's name with the ending `.json`.
    private func target(of file: String) -> String {
        let parts = file.split(separator: "/", omittingEmptySubsequences: false)
        var name = String(parts.last ?? "report")
        if let dot = name.lastIndex(of: "."), dot != name.startIndex { name = String(name[..<dot]) }
        let folder = output ?? parts.dropLast().joined(separator: "/")
        if folder.isEmpty { return (output == nil && file.hasPrefix("/") ? "/" : "") + name + ".json" }
        return "\(folder)/\(name).json"
    }
}
