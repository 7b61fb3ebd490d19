import ArgumentParser
import GXPDF

/// What the argument parser answers, in the user's language. The parser itself speaks English only.
enum UsageText {
    /// The help screen, the version or a completion script.
    static func help(for error: any Error) -> String {
        guard MessageLanguage.current == .chinese else { return GXPDFCommand.fullMessage(for: error) }
        // Unwrapped, so that each row of the screen is one line.
        return ChineseHelp.translated(GXPDFCommand.fullMessage(for: error, columns: 100_000), columns: TerminalWidth.columns)
    }

    /// What is wrong with the arguments, without the usage.
    static func message(for error: any Error) -> String {
        let english = GXPDFCommand.message(for: error)
        return MessageLanguage.current == .chinese ? ChineseUsage.message(english) : english
    }

    /// What is wrong with the arguments, and how the command is used.
    static func mistake(_ error: any Error) -> String {
        let full = GXPDFCommand.fullMessage(for: error, columns: 100_000)
        return MessageLanguage.current == .chinese ? ChineseUsage.mistake(full, message: message(for: error)) : full
    }
}
