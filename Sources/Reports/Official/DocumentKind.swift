/// Which kind of document a file holds.
package enum DocumentKind: Sendable, Hashable {
    /// A government information disclosure annual report.
    case report
    /// An official document (公文, 信函, 命令, 纪要).
    case official

    /// An official document names its format, a report its year. A file that cannot be parsed counts as a report, whose
    /// reader says what is wrong with it. The text that was parsed for this question is the one that the readers take.
    package static func of(_ text: JSONText) -> DocumentKind {
        guard case .object(let members)? = text.root?.value else { return .report }
        return members.contains { $0.key == "format" } && !members.contains { $0.key == "year" } ? .official : .report
    }
}
