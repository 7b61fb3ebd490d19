import ArgumentParser
import GXPDF

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: say("输出报告或公文的 JSON Schema。", "Prints the JSON Schema of reports or of official documents."),
        discussion: say("例：gxpdf schema > report.schema.json", "Example: gxpdf schema > report.schema.json"))

    @OptionGroup var press: PressOptions

    @Flag(help: ArgumentHelp(say("公文（通知、函、令、纪要）的", "of official documents instead of reports")))
    var official = false

    @Option(help: ArgumentHelp(say("报告格式，如 2019；默认最新的", "the form of the report, such as 2019; the newest unless given"), valueName: say("格式", "form")))
    var form: String?

    func validate() throws {
        guard form == nil || !official else { throw ValidationError(say("--form 只用于报告", "--form is for reports")) }
    }

    func run() throws {
        if let form { return Terminal.output(try FormCatalogue().schema(form: form)) }
        let press = try Press(press.configuration)
        Terminal.output(official ? press.officialSchema : press.schema)
    }
}
