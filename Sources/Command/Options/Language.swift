import FoundationEssentials
import GXPDF

extension MessageLanguage {
    /// By `LC_ALL`, `LC_MESSAGES` and `LANG` in POSIX's order: Chinese if the first that is set begins with `zh`,
    /// otherwise English.
    static let current: MessageLanguage = {
        let environment = ProcessInfo.processInfo.environment
        let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return name.lowercased().hasPrefix("zh") ? .chinese : .english
    }()
}

/// The text in the user's language.
func say(_ chinese: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    MessageLanguage.current == .chinese ? chinese() : english()
}

/// `1 report`, `2 reports`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
