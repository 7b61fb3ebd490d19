import ArgumentParser
import FoundationEssentials
import GXPDF

/// Options of every command that typesets.
struct PressOptions: ParsableArguments {
    @Option(help: ArgumentHelp(say("版式名或版式文件", "name or file of a layout"), valueName: say("名称", "name")))
    var layout = "gb9704"

    @Option(
        name: .customLong("faces"),
        help: ArgumentHelp(say("自有字体文件夹，可多次给出", "folder with faces of your own (repeatable)"), valueName: say("文件夹", "folder")))
    var ownFaces: [String] = []

    var configuration: Configuration {
        let environment = (ProcessInfo.processInfo.environment["GXPDF_FACES"] ?? "").split(separator: ":").map(String.init)
        var configuration = Configuration(layout: layout, ownFaces: ownFaces + environment, replacesProcessFontConfiguration: true)
        // Set by reproducible builds (reproducible-builds.org); anything but a number is ignored.
        configuration.fileTime = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }.flatMap {
            (0...253_402_300_799).contains($0) ? $0 : nil
        }
        return configuration
    }
}
