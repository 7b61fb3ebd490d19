import ArgumentParser
import FoundationEssentials
import GXPDF
import Synchronization

struct BatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch", abstract: say("把一个文件夹里的报告全部排出来。", "Renders all reports of a folder."),
        discussion: say("例：gxpdf batch 报告文件夹 -o 输出文件夹", "Example: gxpdf batch reports -o pdfs"))

    @Argument(
        help: ArgumentHelp(say("报告所在的文件夹（含子文件夹）", "folder of reports, with those inside it"), valueName: say("文件夹", "folder")),
        completion: .directory)
    var folder: String

    @Option(
        name: .shortAndLong, help: ArgumentHelp(say("输出文件夹", "folder for the output"), valueName: say("文件夹", "folder")),
        completion: .directory)
    var output: String

    @Option(help: ArgumentHelp(say("pdf 或 ofd", "pdf or ofd"), valueName: say("格式", "format")))
    var format = OutputFormat.pdf

    @Option(
        name: .shortAndLong, help: ArgumentHelp(say("同时处理的份数；默认为全部处理器", "how many at once; all processors unless given"), valueName: "n"))
    var jobs: Int?

    @Flag(help: ArgumentHelp(say("有错误也照样输出", "render in spite of errors")))
    var force = false

    @OptionGroup var press: PressOptions
    @OptionGroup var findings: FindingOptions

    func validate() throws {
        guard format.holdsAllPages else { throw ValidationError(say("batch 只输出 pdf 或 ofd", "batch writes pdf or ofd")) }
        if let jobs, !(1...256).contains(jobs) { throw ValidationError(say("--jobs 应在 1 到 256 之间", "--jobs has to lie between 1 and 256")) }
    }

    private struct Outcome: Sendable {
        var name: String
        var pages = 0
        var findings: [Finding] = []
        var complaint: String?
        var code: Int32 = 0
    }

    func run() async throws {
        findings.begin()
        let reports = try FolderListing.reports(in: folder)
        guard !reports.isEmpty else {
            Terminal.complain(say("\(folder) 里没有 .json 报告", "no .json reports in \(folder)"))
            throw Ending.unreadable
        }
        try makeOutputFolder()
        let press = try Press(press.configuration)
        try press.preload()
        let options = RenderOptions(format: format, force: force, strict: findings.strict)
        let width = jobs ?? ProcessInfo.processInfo.activeProcessorCount
        var done = 0
        var failed = 0
        var pages = 0
        var warnings = 0
        var worst: Int32 = 0
        let start = ContinuousClock.now

        await withTaskGroup(of: Outcome.self) { group in
            var next = 0
            func add() {
                guard next < reports.count else { return }
                let name = reports[next]
                next += 1
                group.addTask { [folder, output] in Self.render(name, folder: folder, output: output, press: press, options: options) }
            }
            for _ in 0..<width { add() }
            for await outcome in group {
                add()
                done += 1
                pages += outcome.pages
                if outcome.code != 0 { failed += 1 }
                worst = max(worst, outcome.code)
                warnings += outcome.findings.count { $0.severity == .warning }
                if Terminal.isInteractive { Terminal.clearStatus() }
                Terminal.report(outcome.findings, as: findings.diagnostics)
                if let complaint = outcome.complaint { Terminal.complain(complaint) }
                if Terminal.isInteractive { Terminal.status(Self.bar(done, of: reports.count) + " " + outcome.name) }
            }
        }
        if Terminal.isInteractive { Terminal.clearStatus() }
        let tenths = Int(start.duration(to: .now) / .milliseconds(100))
        Terminal.tell(
            say(
                "共 \(done) 份：成功 \(done - failed)，失败 \(failed)；\(pages) 页，\(warnings) 个警告，\(tenths / 10).\(tenths % 10) 秒",
                "\(counted(done, "report")): \(done - failed) rendered, \(failed) failed; \(counted(pages, "page")), \(counted(warnings, "warning")), \(tenths / 10).\(tenths % 10) s"
            ))
        if worst > 0 { throw Ending(code: worst) }
    }

    private func makeOutputFolder() throws {
        do {
            try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        } catch {
            Terminal.complain(say("无法创建文件夹 \(output)", "cannot make the folder \(output)"))
            throw Ending.unreadable
        }
    }

    /// Renders one report; whatever goes wrong stays its own.
    private static func render(_ name: String, folder: String, output: String, press: Press, options: RenderOptions) -> Outcome {
        var outcome = Outcome(name: name)
        do {
            let rendering = try press.rendering(of: try Source(contentsOfFile: "\(folder)/\(name)"), options)
            // The output's name comes from the input's, never from what the report says.
            let target = "\(output)/\(name.dropLast(5)).\(options.output.format.rawValue)"
            if let slash = target.lastIndex(of: "/") {
                try? FileManager.default.createDirectory(atPath: String(target[..<slash]), withIntermediateDirectories: true)
            }
            try OutputFile.write(rendering.files[0], to: target)
            outcome.pages = rendering.pageCount
            outcome.findings = rendering.findings
        } catch let error as GXPDFError where error.isAboutReport {
            outcome.findings = error.findings
            outcome.code = 1
        } catch let error as GXPDFError {
            outcome.complaint = error.message(in: .current)
            outcome.code = 2
        } catch let error as OutputFailure {
            outcome.complaint = error.message
            outcome.code = 2
        } catch {
            outcome.complaint = "\(name): \(error)"
            outcome.code = 70
        }
        return outcome
    }

    private static func bar(_ done: Int, of total: Int) -> String {
        let filled = done * 24 / max(total, 1)
        return "[" + String(repeating: "█", count: filled) + String(repeating: "·", count: 24 - filled) + "] \(done)/\(total)"
    }
}
