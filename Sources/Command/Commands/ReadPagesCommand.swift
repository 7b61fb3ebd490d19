import ArgumentParser
import GXPDF

/// Reads one PDF file for `gxpdf import`, which starts it as a separate process so that no file can harm the program.
struct ReadPagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read-pages", abstract: say("供 import 内部使用。", "Used by import."), shouldDisplay: false)

    func run() { PDFReader.serve() }
}
