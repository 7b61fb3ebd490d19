import Han

/// Reads an object of a layout, form or faces file key by key and reports what is wrong with it. `finish` reports the keys that were not read.
///
/// Reports and official documents have a schema; they are validated with it and read with `KeyReader`.
package final class ObjectReader {
    package let path: String
    package let offset: Int
    package let log: DiagnosticLog
    private let members: [JSONMember]
    private var asked: [String] = []

    /// Returns nil, after a diagnostic, if the node is not an object.
    package init?(_ node: JSONNode, path: String, log: DiagnosticLog) {
        guard case .object(let members) = node.value else {
            ObjectReader.wrongType(node, expected: .object, path: path, log: log)
            return nil
        }
        self.members = members
        self.path = path
        self.log = log
        offset = node.offset
        log.remember(path, node.offset)
    }

    package var keys: [String] { members.map(\.key) }

    package func child(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    package func node(_ key: String) -> JSONNode? {
        if !asked.contains(key) { asked.append(key) }
        guard let member = members.first(where: { $0.key == key }) else { return nil }
        log.remember(child(key), member.node.offset)
        return member.node
    }

    /// The node of a required key.
    package func required(_ key: String) -> JSONNode? {
        if let node = node(key) { return node }
        log.add(.error, .missingKey, .missing(key, nil), child(key), offset, hint: .addIt)
        return nil
    }

    package static func wrongType(_ node: JSONNode, expected: Message, path: String, log: DiagnosticLog, cell: String? = nil) {
        log.add(.error, .wrongType, .wrongType(expected: expected, found: node.kind), path, node.offset, cell: cell)
    }

    package func string(_ node: JSONNode?, _ key: String) -> String? {
        guard let node else { return nil }
        guard case .string(let text) = node.value else {
            Self.wrongType(node, expected: .string, path: child(key), log: log)
            return nil
        }
        return text
    }

    package func string(_ key: String) -> String? { string(node(key), key) }

    package func double(_ node: JSONNode?, _ key: String, in range: ClosedRange<Double>) -> Double? {
        guard let node else { return nil }
        guard case .number(let text) = node.value, let value = Double(text), value.isFinite else {
            Self.wrongType(node, expected: .number, path: child(key), log: log)
            return nil
        }
        return inRange(value, range, text, node, key)
    }

    package func int(_ node: JSONNode?, _ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let node else { return nil }
        guard case .number(let text) = node.value, let value = Int(text) else {
            Self.wrongType(node, expected: .wholeNumber, path: child(key), log: log)
            return nil
        }
        return inRange(value, range, text, node, key)
    }

    private func inRange<Value: Comparable>(_ value: Value, _ range: ClosedRange<Value>, _ text: String, _ node: JSONNode, _ key: String)
        -> Value?
    {
        if range.contains(value) { return value }
        log.add(.error, .valueOutOfRange, .outOfRange(text, range), child(key), node.offset)
        return nil
    }

    package func bool(_ key: String) -> Bool? {
        guard let node = node(key) else { return nil }
        guard case .bool(let value) = node.value else {
            Self.wrongType(node, expected: .trueOrFalse, path: child(key), log: log)
            return nil
        }
        return value
    }

    package func array(_ node: JSONNode?, _ key: String) -> [JSONNode]? {
        guard let node else { return nil }
        guard case .array(let nodes) = node.value else {
            Self.wrongType(node, expected: .array, path: child(key), log: log)
            return nil
        }
        return nodes
    }

    package func object(_ node: JSONNode?, _ key: String) -> ObjectReader? {
        node.flatMap { ObjectReader($0, path: child(key), log: log) }
    }

    package func object(_ key: String) -> ObjectReader? { object(node(key), key) }

    /// One of a few words. Any other text is reported with the words that are allowed.
    package func oneOf<Word: RawRepresentable<String> & CaseIterable>(_ words: Word.Type, _ node: JSONNode, _ key: String) -> Word? {
        guard let text = string(node, key) else { return nil }
        if let word = Word(rawValue: text) { return word }
        log.add(
            .error, .valueOutOfRange, .unknownWord(text, key), child(key), node.offset, hint: .knownWords(words.allCases.map(\.rawValue)))
        return nil
    }

    /// Reports the keys that were not read, each with the nearest key that was.
    package func finish() {
        for member in members where !asked.contains(member.key) && member.key != "$schema" && member.key != "$comment" {
            log.addUnknownKey(member, known: asked, at: child(member.key))
        }
    }

    /// The edit distance of two words.
    static func distance(_ a: String, _ b: String) -> Int {
        EditDistance.between(String(a.lowercased().prefix(64)), String(b.lowercased().prefix(64)))
    }
}
