import ArgumentParser
import GXPDF

struct LayoutsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "layouts", abstract: say("列出版式。", "Lists the layouts."), discussion: say("例：gxpdf layouts", "Example: gxpdf layouts"))

    func run() throws {
        for layout in try Press.layouts(home: Home.find()) { Terminal.output("\(layout.name)\t\(layout.title)\n") }
    }
}
