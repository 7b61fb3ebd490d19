import ArgumentParser
import GXPDF

/// The format of everything that goes to standard error.
enum DiagnosticsStyle: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif

    func consumer(command: String) -> any FindingConsumer {
        switch self {
        case .text: TextConsumer()
        case .json: JSONConsumer(command: command)
        case .sarif: SARIFConsumer()
        }
    }

    /// The style that the arguments ask for, if they cannot be parsed.
    static func chosen(in arguments: [String]) -> DiagnosticsStyle {
        let name = "--diagnostics"
        for (index, argument) in arguments.enumerated() {
            if argument.hasPrefix(name + "=") { return DiagnosticsStyle(rawValue: String(argument.dropFirst(name.count + 1))) ?? .text }
            if argument == name, index + 1 < arguments.count { return DiagnosticsStyle(rawValue: arguments[index + 1]) ?? .text }
        }
        return .text
    }
}

/// Options of every command.
struct ReportingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(say("诊断信息的形式：text、json 或 sarif", "format of the findings: text, json or sarif"), valueName: say("形式", "style")))
    var diagnostics: DiagnosticsStyle = .text
}

/// Options of every command that findings can stop.
struct StrictnessOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(say("把警告视为错误", "treat warnings as errors")))
    var strict = false
}
