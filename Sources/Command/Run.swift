import ArgumentParser
import GXPDF

#if canImport(Glibc)
import Glibc
#endif

/// Runs the command that the arguments name and ends the process with its exit code.
func runCommand() async {
    Interruption.watch()
    do {
        var command = try GXPDFCommand.parseAsRoot()
        if var asynchronous = command as? AsyncParsableCommand {
            try await asynchronous.run()
        } else {
            try command.run()
        }
    } catch let exit as Ending {
        leave(exit.code)
    } catch let error as GXPDFError {
        Terminal.complain(error.message(in: .current))
        leave(Ending(error).code)
    } catch let error
        where GXPDFCommand.exitCode(for: error) == .success || GXPDFCommand.exitCode(for: error) == .validationFailure || error is ExitCode
    {
        // Help, version and mistakes of usage: 0 or 64.
        Terminal.finish(exitCode: GXPDFCommand.exitCode(for: error).rawValue)
        GXPDFCommand.exit(withError: error)
    } catch {
        Terminal.complain(say("内部错误：\(error)", "internal error: \(error)"))
        leave(70)
    }
    leave(0)
}

private func leave(_ code: Int32) -> Never {
    Terminal.finish(exitCode: code)
    fflush(nil)
    exit(code)
}

/// How a command ends when all that is to be said has been said.
struct Ending: Error {
    var code: Int32

    static let findings = Ending(code: 1)
    static let unreadable = Ending(code: 2)

    init(code: Int32) { self.code = code }

    init(_ error: GXPDFError) {
        code =
            switch error {
            case .stopped, .outOfTime: 1
            case .homeNotFound, .unreadable, .noSuchLayout, .noSuchForm, .formWithoutTables, .faulty, .noFace: 2
            case .noSuchPages: 64
            case .drawing: 70
            }
    }
}

extension GXPDFError {
    /// Whether it is the report's own findings that stopped the work, rather than a file that is missing.
    var isAboutReport: Bool {
        switch self {
        case .stopped, .outOfTime: true
        default: false
        }
    }
}
