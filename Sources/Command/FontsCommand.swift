import ArgumentParser
import GXPDF

struct FontsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fonts", abstract: say("列出各字体角色、所用字体文件及其字符覆盖。", "Lists the roles with the faces that fill them and what they cover."),
        discussion: say("例：gxpdf fonts --report 报告.json", "Example: gxpdf fonts --report report.json"))

    @Option(
        help: ArgumentHelp(say("同时列出对这份报告的覆盖", "also what they cover of this report"), valueName: say("报告", "report")),
        completion: .file(extensions: ["json"]))
    var report: String?

    @OptionGroup var press: PressOptions

    func run() throws {
        let press = try Press(press.configuration)
        let source = try report.map(readReport)
        for face in try press.coverage(of: source) {
            if face.rank == 1 { Terminal.output("\(face.language)  \(face.roleName)  (\(face.role))\n") }
            let mark = face.rank == 1 ? "  →" : "    "
            var line =
                "\(mark) \(face.family)\(face.isOwn ? say("（自有）", " (own)") : "")\t\(face.file)\tGB 2312 \(face.gb2312) / \(face.gb2312Total)"
            if let covered = face.report { line += say("\t报告 ", "\treport ") + "\(covered) / \(face.reportTotal ?? 0)" }
            Terminal.output(line + "\n")
        }
        for idle in try press.idleFaces {
            Terminal.complain(
                idle.names.isEmpty
                    ? say("\(idle.file) 不是可用的字体", "\(idle.file) is not a usable font")
                    : say(
                        "\(idle.file) 没有接替任何角色；它的名称是：\(idle.names.joined(separator: "、"))。请在 fonts/faces.json 中相应角色的 own 里加上其中一个",
                        "\(idle.file) takes no role; its names are: \(idle.names.joined(separator: ", ")). Add one of them to a role's own in fonts/faces.json"
                    ))
        }
    }
}
