import FoundationEssentials
import GXPDF

extension MessageLanguage {
    /// By `LC_ALL`, `LC_MESSAGES`, `LANG`, in POSIX's order; English where none says Chinese.
    static let current: MessageLanguage = {
        let environment = ProcessInfo.processInfo.environment
        let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return name.lowercased().hasPrefix("zh") ? .chinese : .english
    }()
}

/// The one of two texts that the user reads.
func say(_ chinese: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    MessageLanguage.current == .chinese ? chinese() : english()
}
