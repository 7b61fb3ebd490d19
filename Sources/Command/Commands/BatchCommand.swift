import ArgumentParser
import FoundationEssentials
import GXPDF

struct BatchCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch", abstract: say("把一个文件夹里的报告和公文全部排出来。", "Renders all reports in a folder."),
        discussion: say("例：gxpdf batch 报告文件夹 -o 输出文件夹", "Example: gxpdf batch reports -o pdfs"))

    @Argument(
        help: ArgumentHelp(say("报告所在的文件夹（含子文件夹）", "folder with reports, searched with its subfolders"), valueName: say("文件夹", "folder")),
        completion: .directory)
    var folder: String

    @Option(
        name: .shortAndLong, help: ArgumentHelp(say("输出文件夹", "output folder"), valueName: say("文件夹", "folder")),
        completion: .directory)
    var output: String

    @Option(help: ArgumentHelp(say("pdf 或 ofd", "pdf or ofd"), valueName: say("格式", "format")))
    var format = OutputFormat.pdf

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            say("同时处理的份数；默认为处理器数", "reports at the same time (default: number of processors)"), valueName: say("份数", "count")))
    var jobs: Int?

    @Flag(help: ArgumentHelp(say("有错误也照样输出", "render despite errors")))
    var force = false

    @OptionGroup var press: PressOptions
    @OptionGroup var strictness: StrictnessOptions
    @OptionGroup var reporting: ReportingOptions

    func validate() throws {
        guard format.holdsAllPages else { throw ValidationError(say("batch 只输出 pdf 或 ofd", "batch writes pdf or ofd only")) }
        if let jobs, !(1...256).contains(jobs) { throw ValidationError(say("--jobs 应在 1 到 256 之间", "--jobs must be between 1 and 256")) }
    }

    func run(reportingTo consumer: any FindingConsumer) async throws {
        let reports = try ReportInput.reports(in: folder)
        guard !reports.isEmpty else {
            throw Failure(.empty, file: folder, say("\(folder) 里没有 .json 报告", "no .json reports in \(folder)"))
        }
        try OutputFile.makeFolder(output)
        let press = try Press(press.configuration)
        try press.preload()
        let options = RenderOptions(format: format, force: force, strict: strictness.strict)
        let width = jobs ?? ProcessInfo.processInfo.activeProcessorCount
        var totals = BatchTotals(reports: reports.count)
        await withTaskGroup(of: BatchResult.self) { group in
            var next = 0
            func add() {
                guard next < reports.count else { return }
                let name = reports[next]
                next += 1
                group.addTask { [folder, output] in
                    BatchResult(name: name, rendered: Result { try Self.render(name, from: folder, to: output, press, options) })
                }
            }
            for _ in 0..<width { add() }
            for await result in group {
                add()
                totals.add(result, reportingTo: consumer)
                consumer.progress(totals.finished, of: reports.count, result.name)
            }
        }
        consumer.report(totals.summary)
        if totals.worst > 0 { throw Exit(code: totals.worst) }
    }

    /// Renders one report. Its failure does not affect the others.
    private static func render(_ name: String, from folder: String, to output: String, _ press: Press, _ options: RenderOptions) throws
        -> BatchResult.Rendered
    {
        let rendering = try press.rendering(of: try Source(contentsOfFile: "\(folder)/\(name)"), options)
        // The name of the output comes from that of the input, never from the report's content.
        let target = "\(output)/\(name.dropLast(5)).\(options.output.format.rawValue)"
        try? OutputFile.makeFolder(ReportInput.folder(of: target))
        try OutputFile.write(rendering.files[0], to: target)
        return BatchResult.Rendered(file: target, pages: rendering.pageCount, findings: rendering.findings)
    }
}

/// The result of one report in a batch.
private struct BatchResult: Sendable {
    struct Rendered {
        var file: String
        var pages: Int
        var findings: [Finding]
    }

    var name: String
    var rendered: Result<Rendered, any Error>
}

/// Counts of a batch so far.
private struct BatchTotals {
    let reports: Int
    private(set) var finished = 0
    private(set) var worst: Int32 = 0
    private var files: [String] = []
    private var pages = 0
    private var warnings = 0
    private let start = ContinuousClock.now

    init(reports: Int) { self.reports = reports }

    mutating func add(_ result: BatchResult, reportingTo consumer: any FindingConsumer) {
        finished += 1
        switch result.rendered {
        case .success(let rendered):
            files.append(rendered.file)
            pages += rendered.pages
            warnings += rendered.findings.count { $0.severity == .warning }
            consumer.report(rendered.findings)
        case .failure(let error):
            if let error = error as? GXPDFError { warnings += error.findings.count { $0.severity == .warning } }
            worst = max(worst, consumer.report(error))
        }
    }

    var summary: Summary {
        let milliseconds = Int(start.duration(to: .now) / .milliseconds(1))
        let time = "\(milliseconds / 1000).\(milliseconds / 100 % 10)"
        let failed = finished - files.count
        return Summary(
            message: say(
                "共 \(finished) 份：成功 \(files.count)，失败 \(failed)；\(pages) 页，\(warnings) 个警告，用时 \(time) 秒",
                "\(counted(finished, "report")): \(files.count) rendered, \(failed) failed; \(counted(pages, "page")), \(counted(warnings, "warning")), \(time) s"
            ), inputs: reports, done: files.count, pages: pages, milliseconds: milliseconds, files: files.sorted())
    }
}
