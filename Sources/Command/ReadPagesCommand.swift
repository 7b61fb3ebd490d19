import ArgumentParser
import GXPDF

/// What `gxpdf import` starts for each PDF file, so that no file can do anything to the program itself.
struct ReadPagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read-pages", abstract: say("供 import 内部使用。", "Used by import itself."), shouldDisplay: false)

    func run() { PDFReader.serve() }
}
