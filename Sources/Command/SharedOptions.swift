import ArgumentParser
import FoundationEssentials
import GXPDF

/// Options of every command that needs a press.
struct PressOptions: ParsableArguments {
    @Option(help: ArgumentHelp(say("版式名或版式文件", "a layout's name or file"), valueName: say("名称", "name")))
    var layout = "gb9704"

    @Option(
        name: .customLong("faces"),
        help: ArgumentHelp(say("自有字体文件夹（可多次给出）", "folder with faces of your own (repeatable)"), valueName: say("文件夹", "folder")))
    var ownFaces: [String] = []

    var configuration: Configuration {
        let environment = (ProcessInfo.processInfo.environment["GXPDF_FACES"] ?? "").split(separator: ":").map(String.init)
        var configuration = Configuration(layout: layout, ownFaces: ownFaces + environment, replacesProcessFontConfiguration: true)
        // What builds that are to be repeated set (reproducible-builds.org); anything but a number means nothing.
        configuration.fileTime = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }.flatMap {
            (0...253_402_300_799).contains($0) ? $0 : nil
        }
        return configuration
    }
}

/// Options of every command that reports findings.
struct FindingOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(say("把警告当作错误", "take warnings for errors")))
    var strict = false

    @Option(
        help: ArgumentHelp(say("诊断信息的形式：text、json 或 sarif", "how findings are written: text, json or sarif"), valueName: say("形式", "style"))
    )
    var diagnostics: DiagnosticsStyle = .text

    /// Before anything is said.
    func begin() { if diagnostics == .sarif { CollectedDiagnostics.begin() } }
}

/// Reads a report from a file or, for `-`, from standard input.
func readReport(_ path: String) throws -> Source {
    if path == "-" {
        // One byte more than the limit is enough for the reader to refuse it.
        let data = StandardInput.read(limit: (16 << 20) + 1)
        return Source(json: data, name: say("标准输入", "stdin"), folder: FileManager.default.currentDirectoryPath)
    }
    return try Source(contentsOfFile: path)
}
