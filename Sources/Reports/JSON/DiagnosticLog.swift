/// Collects the diagnostics of one file, each with its position.
package final class DiagnosticLog {
    package var diagnostics: [Diagnostic] = []
    /// The position of each path that was read, for later stages.
    package private(set) var places: PlaceIndex
    /// The offsets of values that have been reported as faulty.
    private var faulty: Set<Int> = []

    package init(lines: LineIndex) { places = PlaceIndex(lines: lines) }

    package func place(_ path: String, _ offset: Int, cell: String? = nil) -> Place {
        let position = places.lines.place(of: offset)
        return Place(path: path, cell: cell, line: position.line, column: position.column)
    }

    package func remember(_ path: String, _ offset: Int) { places.offsets[path] = offset }

    func markFaulty(_ node: JSONNode) { faulty.insert(node.offset) }

    func isFaulty(_ node: JSONNode) -> Bool { !faulty.isEmpty && faulty.contains(node.offset) }

    package func add(
        _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ message: Message, _ path: String, _ offset: Int, cell: String? = nil,
        hint: Message? = nil
    ) {
        diagnostics.append(Diagnostic(severity, code, message, at: place(path, offset, cell: cell), hint: hint))
    }

    /// Reports an unknown key, with the nearest known key if one is similar.
    func addUnknownKey(_ member: JSONMember, known: [String], at path: String, hint: Message? = nil) {
        let nearest = known.map { ($0, ObjectReader.distance($0, member.key)) }.min { $0.1 < $1.1 }
        let similar = nearest.flatMap { $0.1 <= max(2, $0.0.count / 3) ? $0.0 : nil }
        add(
            .error, .unknownKey, .unknownKey(member.key), path, member.keyOffset,
            hint: hint ?? similar.map(Message.didYouMean) ?? .knownKeys(known))
    }
}

extension Message {
    static func didYouMean(_ name: String) -> Message { Message("是不是“\(name)”？", "did you mean \"\(name)\"?") }

    fileprivate static func unknownKey(_ key: String) -> Message { Message("不认识的键“\(key)”", "unknown key \"\(key)\"") }

    fileprivate static func knownKeys(_ keys: [String]) -> Message {
        Message("可用的键：\(keys.joined(separator: "、"))", "known keys: \(keys.joined(separator: ", "))")
    }
}
