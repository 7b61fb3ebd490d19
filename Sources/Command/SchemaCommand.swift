import ArgumentParser
import GXPDF

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: say("输出 report.json 的 JSON Schema。", "Prints the JSON Schema of report.json."),
        discussion: say("例：gxpdf schema > report.schema.json", "Example: gxpdf schema > report.schema.json"))

    @OptionGroup var press: PressOptions

    func run() throws { Terminal.output(try Press(press.configuration).schema) }
}
