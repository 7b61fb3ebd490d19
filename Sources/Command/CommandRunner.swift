import ArgumentParser
import FoundationEssentials
import GXPDF

#if canImport(Glibc)
import Glibc
#endif

/// A command that reports through the consumer that its options choose.
protocol ReportingCommand: ParsableCommand {
    var reporting: ReportingOptions { get }
    func run(reportingTo consumer: any FindingConsumer) async throws
}

/// Runs the command that the arguments name and ends the process with its exit code.
enum CommandRunner {
    static func run() async -> Never {
        Interruption.watch()
        do {
            var command = try GXPDFCommand.parseAsRoot()
            if let command = command as? any ReportingCommand { await run(command) }
            try command.run()
            leave(0)
        } catch {
            answer(error)
        }
    }

    private static func run(_ command: some ReportingCommand) async -> Never {
        let consumer = command.reporting.diagnostics.consumer(command: type(of: command).configuration.commandName ?? "")
        Interruption.finish(consumer)
        var code: Int32 = 0
        do {
            try await command.run(reportingTo: consumer)
        } catch {
            code = consumer.report(error)
        }
        consumer.finish(exitCode: code)
        leave(code)
    }

    /// Answers a request for help or the version, and reports wrong usage.
    private static func answer(_ error: any Error) -> Never {
        let code = GXPDFCommand.exitCode(for: error).rawValue
        if code == ExitCode.success.rawValue {
            try? StandardOutput.write(Data((UsageText.help(for: error) + "\n").utf8))
            leave(code)
        }
        let error = withVisibleArguments(error)
        let style = DiagnosticsStyle.chosen(in: CommandLine.arguments)
        if style == .text {
            TextConsumer().reportUsage(UsageText.mistake(error))
            leave(code)
        }
        let consumer = style.consumer(command: namedSubcommand)
        consumer.report(Failure.usage(UsageText.message(for: error)))
        consumer.finish(exitCode: code)
        leave(code)
    }

    /// The subcommand that the arguments name; empty if they name none.
    private static var namedSubcommand: String {
        guard let name = CommandLine.arguments.dropFirst().first(where: { !$0.hasPrefix("-") }) else { return "" }
        let isKnown = GXPDFCommand.configuration.subcommands.contains { $0.configuration.commandName == name }
        return isKnown ? name : ""
    }

    /// The same mistake with the control characters of the arguments made visible, because messages repeat arguments.
    private static func withVisibleArguments(_ error: any Error) -> any Error {
        let arguments = CommandLine.arguments.dropFirst()
        let visible = arguments.map(VisibleText.escaped)
        guard Array(arguments) != visible else { return error }
        do {
            _ = try GXPDFCommand.parseAsRoot(visible)
        } catch let other where GXPDFCommand.exitCode(for: other) == .validationFailure {
            return other
        } catch {}
        return error
    }

    private static func leave(_ code: Int32) -> Never {
        fflush(nil)
        exit(code)
    }
}
