import Han

/// Collects what readers of a file notice, with the place of each in the file.
package final class DiagnosticLog {
    package var diagnostics: [Diagnostic] = []
    /// The place of each path that was read, for stages that come later.
    package private(set) var places: PlaceIndex

    package init(lines: LineIndex) { places = PlaceIndex(lines: lines) }

    package func place(_ path: String, _ offset: Int, cell: String? = nil) -> Place {
        let at = places.lines.place(of: offset)
        return Place(path: path, cell: cell, line: at.line, column: at.column)
    }

    package func remember(_ path: String, _ offset: Int) { places.offsets[path] = offset }

    package func add(
        _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ message: Message, _ path: String, _ offset: Int, cell: String? = nil,
        hint: Message? = nil
    ) {
        diagnostics.append(Diagnostic(severity, code, message, at: place(path, offset, cell: cell), hint: hint))
    }
}

/// Reads an object key by key; whatever is wrong goes into the log, and `finish` names the keys that nobody asked for.
package final class ObjectReader {
    package let path: String
    package let offset: Int
    package let log: DiagnosticLog
    private let members: [JSONMember]
    private var asked: [String] = []

    /// nil, and a diagnostic, when the node is no object.
    package init?(_ node: JSONNode, path: String, log: DiagnosticLog) {
        guard case .object(let members) = node.value else {
            ObjectReader.wrongType(node, expected: Message("对象 { … }", "an object"), path: path, log: log)
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

    /// The node of a key that has to be there.
    /// - Parameter name: what the form calls it, where it does.
    package func required(_ key: String, called name: String? = nil) -> JSONNode? {
        if let node = node(key) { return node }
        log.add(
            .error, .missingKey,
            Message("缺少“\(name.map { "\($0)”（\(key)）" } ?? "\(key)”")", "\"\(key)\"\(name.map { " (\($0))" } ?? "") is missing"),
            child(key), offset, hint: Message("请补上这一项", "add it"))
        return nil
    }

    package static func wrongType(_ node: JSONNode, expected: Message, path: String, log: DiagnosticLog, cell: String? = nil) {
        log.add(
            .error, .wrongType,
            Message("这里应为\(expected.chinese)，而不是\(node.kind.chinese)", "\(expected.english) belongs here, not \(node.kind.english)"), path,
            node.offset, cell: cell)
    }

    package func string(_ node: JSONNode?, _ key: String) -> String? {
        guard let node else { return nil }
        guard case .string(let text) = node.value else {
            Self.wrongType(node, expected: Message("文字", "a string"), path: child(key), log: log)
            return nil
        }
        return text
    }

    package func string(_ key: String) -> String? { string(node(key), key) }

    package func double(_ node: JSONNode?, _ key: String, in range: ClosedRange<Double>) -> Double? {
        guard let node else { return nil }
        guard case .number(let text) = node.value, let value = Double(text), value.isFinite else {
            Self.wrongType(node, expected: Message("数字", "a number"), path: child(key), log: log)
            return nil
        }
        guard range.contains(value) else {
            log.add(
                .error, .valueOutOfRange,
                Message(
                    "\(text) 不在 \(range.lowerBound) 到 \(range.upperBound) 之间",
                    "\(text) is not between \(range.lowerBound) and \(range.upperBound)"), child(key), node.offset)
            return nil
        }
        return value
    }

    package func int(_ node: JSONNode?, _ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let node else { return nil }
        guard case .number(let text) = node.value, let value = Int(text) else {
            Self.wrongType(node, expected: Message("整数", "a whole number"), path: child(key), log: log)
            return nil
        }
        guard range.contains(value) else {
            log.add(
                .error, .valueOutOfRange,
                Message(
                    "\(text) 不在 \(range.lowerBound) 到 \(range.upperBound) 之间",
                    "\(text) is not between \(range.lowerBound) and \(range.upperBound)"), child(key), node.offset)
            return nil
        }
        return value
    }

    package func bool(_ key: String) -> Bool? {
        guard let node = node(key) else { return nil }
        guard case .bool(let value) = node.value else {
            Self.wrongType(node, expected: Message("true 或 false", "true or false"), path: child(key), log: log)
            return nil
        }
        return value
    }

    package func array(_ node: JSONNode?, _ key: String) -> [JSONNode]? {
        guard let node else { return nil }
        guard case .array(let nodes) = node.value else {
            Self.wrongType(node, expected: Message("数组 [ … ]", "an array"), path: child(key), log: log)
            return nil
        }
        return nodes
    }

    package func object(_ node: JSONNode?, _ key: String) -> ObjectReader? {
        node.flatMap { ObjectReader($0, path: child(key), log: log) }
    }

    package func object(_ key: String) -> ObjectReader? { object(node(key), key) }

    /// Names the keys that nobody asked for, each with the nearest one that is known.
    package func finish() {
        for member in members where !asked.contains(member.key) && member.key != "$schema" && member.key != "$comment" {
            let nearest = asked.min { Self.distance($0, member.key) < Self.distance($1, member.key) }
            let hint = nearest.flatMap { Self.distance($0, member.key) <= max(2, $0.count / 3) ? $0 : nil }
            log.add(
                .error, .unknownKey, Message("不认识的键“\(member.key)”", "unknown key \"\(member.key)\""), child(member.key), member.keyOffset,
                hint: hint.map { Message("是不是“\($0)”？", "did you mean \"\($0)\"?") }
                    ?? Message("可用的键：\(asked.joined(separator: "、"))", "known keys: \(asked.joined(separator: ", "))"))
        }
    }

    /// How many letters have to change to make one word of another; case does not count.
    static func distance(_ a: String, _ b: String) -> Int {
        EditDistance.between(String(a.lowercased().prefix(64)), String(b.lowercased().prefix(64)))
    }
}
