import ArgumentParser
import GXPDF

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: say("输出报告或公文的 JSON Schema。", "Prints the JSON Schema of reports or of official documents."),
        discussion: say("例：gxpdf schema > report.schema.json", "Example: gxpdf schema > report.schema.json"))

    @OptionGroup var press: PressOptions

    @Flag(help: ArgumentHelp(say("公文（通知、函、令、纪要）的", "of official documents instead of reports")))
    var official = false

    func run() throws {
        let press = try Press(press.configuration)
        Terminal.output(official ? press.officialSchema : try press.schema)
    }
}
