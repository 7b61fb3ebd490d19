import ArgumentParser
import FoundationEssentials
import GXPDF

struct SchemaCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: say("输出报告或公文的 JSON Schema。", "Prints the JSON Schema of reports or of official documents."),
        discussion: say("例：gxpdf schema > report.schema.json", "Example: gxpdf schema > report.schema.json"))

    @Flag(help: ArgumentHelp(say("输出公文（通知、函、令、纪要）的", "of official documents instead of reports")))
    var official = false

    @OptionGroup var reporting: ReportingOptions

    func run(reportingTo consumer: any FindingConsumer) throws {
        // Reads the forms only, so that it works without faces and layouts.
        let press = try Press()
        try StandardOutput.write(Data(VisibleText.escapedJSON(official ? press.officialSchema : try press.schema).utf8))
    }
}
