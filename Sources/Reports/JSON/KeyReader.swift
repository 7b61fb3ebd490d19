/// Reads the described keys of an object that a `ShapeValidator` has seen.
///
/// Values that are absent, null or faulty are nil; whatever is wrong with them has been reported.
struct KeyReader<Key: FileKey> {
    let path: String
    let offset: Int
    let log: DiagnosticLog
    private let members: [JSONMember]

    /// nil if the value is not a sound object.
    init?(_ node: JSONNode?, path: String, log: DiagnosticLog) {
        guard let node = log.sound(node), case .object(let members) = node.value else { return nil }
        self.members = members
        self.path = path
        self.log = log
        offset = node.offset
    }

    func path(_ key: Key) -> String { path.isEmpty ? key.rawValue : "\(path).\(key.rawValue)" }

    func node(_ key: Key) -> JSONNode? { log.sound(members.first { $0.key == key.rawValue }?.node) }

    func isFaulty(_ key: Key) -> Bool { members.contains { $0.key == key.rawValue && log.isFaulty($0.node) } }

    func text(_ key: Key) -> String? { node(key)?.text }

    func flag(_ key: Key) -> Bool? {
        guard case .bool(let flag)? = node(key)?.value else { return nil }
        return flag
    }

    func whole(_ key: Key) -> Int? {
        guard case .number(let written)? = node(key)?.value else { return nil }
        return Double(written).flatMap(Int.init(exactly:))
    }

    func date(_ key: Key) -> CalendarDate? { text(key).flatMap { CalendarDate($0) } }

    func word<Word: RawRepresentable<String>>(_ key: Key) -> Word? { text(key).flatMap { Word(rawValue: $0) } }

    func object<Inner: FileKey>(_ key: Key, _ keys: Inner.Type) -> KeyReader<Inner>? {
        KeyReader<Inner>(node(key), path: path(key), log: log)
    }

    func elements(_ key: Key) -> [JSONElement] { log.elements(of: node(key), path: path(key)) }

    func objects<Inner: FileKey>(_ key: Key, _ keys: Inner.Type) -> [KeyReader<Inner>] {
        elements(key).compactMap { KeyReader<Inner>($0.node, path: $0.path, log: log) }
    }

    /// The texts of an array, or a single text; nil if the key is absent.
    func texts(_ key: Key) -> [String]? {
        guard let node = node(key) else { return nil }
        return log.texts(of: node, path: path(key))
    }
}

/// An element of an array with its path.
struct JSONElement {
    let node: JSONNode
    let path: String
}

extension DiagnosticLog {
    /// The value, unless it is null or has been reported as faulty.
    func sound(_ node: JSONNode?) -> JSONNode? {
        guard let node, !isFaulty(node) else { return nil }
        if case .null = node.value { return nil }
        return node
    }

    /// The sound elements of an array.
    func elements(of node: JSONNode?, path: String) -> [JSONElement] {
        guard case .array(let nodes)? = node?.value else { return [] }
        return nodes.enumerated().compactMap { index, node in isFaulty(node) ? nil : JSONElement(node: node, path: "\(path)[\(index)]") }
    }

    /// The sound texts of an array, or a single text.
    func texts(of node: JSONNode, path: String) -> [String] {
        guard let text = node.text else { return elements(of: node, path: path).compactMap(\.node.text) }
        // A single text has the same path as the only element of an array.
        remember("\(path)[0]", node.offset)
        return [text]
    }
}

extension JSONNode {
    var text: String? {
        guard case .string(let text) = value else { return nil }
        return text
    }

    func member(_ key: String) -> JSONNode? {
        guard case .object(let members) = value else { return nil }
        return members.first { $0.key == key }?.node
    }
}
