/// Paths of figures with at most one `*`, which stands for one or several keys: `litigation.*.total`.
struct FigurePattern: Sendable {
    let text: String
    /// What precedes and what follows `*`. Bytes are faster to compare than characters.
    private let prefix: [UInt8]
    /// nil for a single path.
    private let suffix: [UInt8]?

    init(_ text: String) {
        self.text = text
        let parts = text.utf8.split(separator: UInt8(ascii: "*"), maxSplits: 1, omittingEmptySubsequences: false)
        prefix = Array(parts[0])
        suffix = parts.count > 1 ? Array(parts[1]) : nil
    }

    /// What `*` stands for in a path; empty for a single path, nil if the path does not match.
    func part(of path: String) -> Substring? {
        guard let suffix else { return path == text ? "" : nil }
        let bytes = path.utf8
        guard bytes.count > prefix.count + suffix.count, bytes.starts(with: prefix), bytes.suffix(suffix.count).elementsEqual(suffix)
        else { return nil }
        return Substring(bytes.dropFirst(prefix.count).dropLast(suffix.count))
    }

    /// The path in which `*` stands for a part.
    func path(_ part: Substring) -> String { suffix == nil ? text : text.replacing("*", with: part, maxReplacements: 1) }
}
