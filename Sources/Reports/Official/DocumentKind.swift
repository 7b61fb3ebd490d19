/// The kind of document that a file contains.
package enum DocumentKind: Sendable, Hashable {
    /// A government information disclosure annual report.
    case report
    /// An official document (公文, 信函, 命令, 纪要).
    case official

    /// An official document has a format, a report has a year. A file that cannot be parsed counts as a report, whose reader reports what is
    /// wrong with it. The readers accept the parsed text, so that a file is parsed only once.
    package static func of(_ text: JSONText) -> DocumentKind {
        guard case .object(let members)? = text.root?.value else { return .report }
        return members.contains { $0.key == "format" } && !members.contains { $0.key == "year" } ? .official : .report
    }
}
