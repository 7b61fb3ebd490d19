import ArgumentParser
import GXPDF

struct LayoutsCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "layouts", abstract: say("列出版式。", "Lists the layouts."), discussion: say("例：gxpdf layouts", "Example: gxpdf layouts"))

    @OptionGroup var reporting: ReportingOptions

    func run(reportingTo consumer: any FindingConsumer) throws {
        try StandardOutput.write(rows: Press.layouts(home: Home.find()).map { [$0.name, $0.title] })
    }
}
