import ArgumentParser
import GXPDF

/// Started by `gxpdf render --verify` to parse an untrusted PDF in a process of its own.
struct ComparePagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare-pages", abstract: say("供 render --verify 内部使用。", "Used internally by render --verify."), shouldDisplay: false)

    func run() { PDFVerification.serve() }
}
