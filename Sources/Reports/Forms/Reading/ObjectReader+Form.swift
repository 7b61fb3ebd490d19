/// Values that several parts of a form file have.
extension ObjectReader {
    /// A list of texts; empty if the key is missing.
    func strings(_ key: String) -> [String] {
        (array(node(key), key) ?? []).compactMap { node in
            guard case .string(let text) = node.value else {
                Self.wrongType(node, expected: Message("文字", "a string"), path: child(key), log: log)
                return nil
            }
            return text
        }
    }

    /// A list of objects; empty if the key is missing.
    func objects(_ key: String) -> [ObjectReader] {
        (array(node(key), key) ?? []).enumerated().compactMap { ObjectReader($1, path: child("\(key)[\($0)]"), log: log) }
    }

    /// A list of words that must not be empty.
    func words(_ key: String) -> [[Unicode.Scalar]] {
        let words = strings(key).filter { !$0.isEmpty }
        if words.isEmpty { log.add(.error, .missingKey, .noWords(key), child(key), offset) }
        return words.map(\.scalars)
    }

    /// What to do about a broken rule, under `hint` and `hintEnglish`.
    func hint() -> Message {
        Message(string(required("hint"), "hint") ?? "", string(required("hintEnglish"), "hintEnglish") ?? "")
    }

    func positive(_ node: JSONNode, _ key: String) -> Double? {
        guard case .number(let text) = node.value, let value = Double(text), value > 0 else {
            Self.wrongType(node, expected: Message("正数", "a positive number"), path: child(key), log: log)
            return nil
        }
        return value
    }

    /// The name of a relation in both languages, under `name` and `english`.
    func name() -> Message { Message(string(required("name"), "name") ?? "", string(required("english"), "english") ?? "") }

    /// The code that a broken relation is reported under, one of those given.
    func code(of codes: [DiagnosticCode]) -> DiagnosticCode? {
        guard let node = required("code"), let id = string(node, "code") else { return nil }
        if let code = DiagnosticCode(id: id), codes.contains(code) { return code }
        log.add(.error, .formEquationTerm, .noSuchCode(id, codes), child("code"), node.offset)
        return nil
    }
}

extension Message {
    fileprivate static func noWords(_ key: String) -> Message {
        Message("“\(key)”里没有文字", "\"\(key)\" has no words")
    }
    fileprivate static func noSuchCode(_ id: String, _ codes: [DiagnosticCode]) -> Message {
        Message(
            "没有“\(id)”这个代码，可用：\(codes.map(\.id).joined(separator: "、"))",
            "there is no code \"\(id)\" here; use one of \(codes.map(\.id).joined(separator: ", "))")
    }
}
