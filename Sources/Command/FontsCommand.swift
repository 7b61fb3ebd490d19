import ArgumentParser
import GXPDF

struct FontsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fonts", abstract: say("列出各字体角色、所用字体文件及其字符覆盖。", "Lists the roles with the faces that fill them and what they cover."),
        discussion: say("例：gxpdf fonts --report 报告.json", "Example: gxpdf fonts --report report.json"))

    @Option(help: ArgumentHelp(say("同时列出对这份报告的覆盖", "also what they cover of this report"), valueName: say("报告", "report")), completion: .file(extensions: ["json"]))
    var report: String?

    @OptionGroup var press: PressOptions

    func run() throws {
        let press = try Press(press.configuration)
        let source = try report.map(readReport)
        for face in press.coverage(of: source) {
            if face.rank == 1 { Terminal.output("\(face.language)  \(face.roleName)  (\(face.role))\n") }
            let mark = face.rank == 1 ? "  →" : "    "
            var line = "\(mark) \(face.family)\(face.isOwn ? say("（自有）", " (own)") : "")\t\(face.file)\tGB 2312 \(face.gb2312) / \(face.gb2312Total)"
            if let covered = face.report { line += say("\t报告 ", "\treport ") + "\(covered) / \(face.reportTotal ?? 0)" }
            Terminal.output(line + "\n")
        }
    }
}
