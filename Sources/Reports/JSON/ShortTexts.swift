/// The short values that both kinds of document have: texts that may not be blank, and days.
extension ObjectReader {
    /// The text of a key that has to be there and has to say something.
    func filled(_ key: String) -> String? {
        guard let node = required(key) else { return nil }
        return filled(node, path: child(key), name: key)
    }

    /// A text that has to say something where it is given at all; null is the same as not given.
    func optionalText(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        if case .null = node.value { return nil }
        return filled(node, path: child(key), name: key)
    }

    /// The texts of an array, or the one text that stands in its place; blank ones are named and left out.
    func filledTexts(_ node: JSONNode, _ key: String) -> [String] {
        let path = child(key)
        switch node.value {
        case .string:
            log.remember("\(path)[0]", node.offset)
            return filled(node, path: path, name: key).map { [$0] } ?? []
        case .array(let nodes):
            return nodes.enumerated().compactMap { index, node in
                log.remember("\(path)[\(index)]", node.offset)
                return filled(node, path: "\(path)[\(index)]", name: "\(key)[\(index)]")
            }
        default:
            Self.wrongType(node, expected: Message("文字的数组 [ … ]", "an array of strings"), path: path, log: log)
            return []
        }
    }

    /// A text, or the lines that its author wants it broken into; nil where there is none.
    func filledLines(_ key: String, required isRequired: Bool) -> [String]? {
        guard let node = isRequired ? required(key) : node(key) else { return nil }
        if case .null = node.value, !isRequired { return nil }
        guard case .array = node.value else { return filled(node, path: child(key), name: key).map { [$0] } }
        let lines = filledTexts(node, key)
        if lines.isEmpty { log.add(.error, .emptyText, Message("“\(key)”是空的", "\"\(key)\" is empty"), child(key), node.offset) }
        return lines.isEmpty ? nil : lines
    }

    func filled(_ node: JSONNode, path: String, name: String) -> String? {
        guard case .string(let text) = node.value else {
            Self.wrongType(node, expected: Message("文字", "a string"), path: path, log: log)
            return nil
        }
        guard text.contains(where: { !$0.isWhitespace }) else {
            log.add(.error, .emptyText, Message("“\(name)”是空的", "\"\(name)\" is empty"), path, node.offset)
            return nil
        }
        return text
    }

    func date(_ key: String, required isRequired: Bool) -> CalendarDate? {
        guard let node = isRequired ? required(key) : node(key), let text = string(node, key) else { return nil }
        if let date = CalendarDate(text) { return date }
        log.add(
            .error, .invalidDate, Message("“\(text)”不是日期", "\"\(text)\" is no date"), child(key), node.offset,
            hint: Message("写作 2024-01-11", "write it as 2024-01-11"))
        return nil
    }

    /// One of a few words; anything else is named together with the words that there are.
    func oneOf<Word: RawRepresentable & CaseIterable>(
        _ words: Word.Type, _ node: JSONNode, _ key: String, code: DiagnosticCode = .valueOutOfRange
    )
        -> Word?
    where Word.RawValue == String {
        guard let text = string(node, key) else { return nil }
        if let word = Word(rawValue: text) { return word }
        let known = Word.allCases.map(\.rawValue)
        log.add(
            .error, code, Message("\(key) 不能是“\(text)”", "\(key) cannot be \"\(text)\""), child(key), node.offset,
            hint: Message("可用：\(known.joined(separator: "、"))", "there are: \(known.joined(separator: ", "))"))
        return nil
    }
}
