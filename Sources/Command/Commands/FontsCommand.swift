import ArgumentParser
import GXPDF

struct FontsCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "fonts", abstract: say("列出各字体角色、所用字体文件及其字符覆盖。", "Lists the font roles, the faces that fill them and their coverage."),
        discussion: say("例：gxpdf fonts --report 报告.json", "Example: gxpdf fonts --report report.json"))

    @Option(
        help: ArgumentHelp(say("同时列出对这份报告的覆盖", "also list the coverage of this report"), valueName: say("报告", "report")),
        completion: .file(extensions: ["json"]))
    var report: String?

    @OptionGroup var press: PressOptions
    @OptionGroup var reporting: ReportingOptions

    func run(reportingTo consumer: any FindingConsumer) throws {
        let press = try Press(press.configuration)
        // Coverage needs no layout, but a wrong name of one has to be reported.
        try press.preload()
        let source = try report.map(ReportInput.read)
        for face in try press.coverage(of: source) {
            if face.rank == 1 { try StandardOutput.write(rows: [["\(face.language)  \(face.roleName)  (\(face.role))"]]) }
            let mark = face.rank == 1 ? "  →" : "    "
            var row = [
                "\(mark) \(face.family)\(face.isOwn ? say("（自有）", " (own)") : "")", face.file,
                "GB 2312 \(face.gb2312) / \(face.gb2312Total)",
            ]
            if let covered = face.report { row.append("\(say("报告", "report")) \(covered) / \(face.reportTotal ?? 0)") }
            try StandardOutput.write(rows: [row])
        }
        for idle in try press.idleFaces {
            consumer.report(Failure(.setup, file: idle.file, Self.message(idle.file, names: idle.names), exitCode: 0))
        }
    }

    private static func message(_ file: String, names: [String]) -> String {
        guard !names.isEmpty else { return say("\(file) 不是可用的字体", "\(file) is not a usable font") }
        return say(
            "\(file) 没有用于任何角色；它的名称是：\(names.joined(separator: "、"))。请把其中一个加到 fonts/faces.json 中相应角色的 own 里",
            "\(file) is not used for any role; its names are \(names.joined(separator: ", ")). Add one of them to \"own\" of a role in fonts/faces.json"
        )
    }
}
