extension AgencyList {
    /// The punctuation mark that the layout prints after a list.
    struct PrintedMark {
        let characters: Set<Character>
        let hint: Message

        static let colon = PrintedMark(
            characters: ["：", ":"], hint: Message("末尾的冒号由版式印出，请删去", "the layout prints the colon at its end; remove it"))
        static let fullStop = PrintedMark(
            characters: ["。", "."], hint: Message("末尾的句号由版式印出，请删去", "the layout prints the full stop at its end; remove it"))
    }

    /// Reads a text, or texts, each of which may be a group. A mark at the end of the last one is removed, because the layout prints it.
    static func read<Key: FileKey>(_ reader: KeyReader<Key>, _ key: Key, printed mark: PrintedMark) -> AgencyList {
        guard let node = reader.node(key) else { return AgencyList() }
        var groups: [[String]]
        if case .array = node.value {
            groups = reader.elements(key).map { element in
                element.node.text.map { [$0] } ?? reader.log.texts(of: element.node, path: element.path)
            }
        } else {
            groups = [reader.texts(key) ?? []]
        }
        groups.removeAll(where: \.isEmpty)
        if let last = groups.last?.last, let final = last.last, mark.characters.contains(final) {
            reader.log.add(
                .warning, .punctuationAfterAgencies, .endsWith(final, last), reader.path(key), node.offset, hint: mark.hint)
            groups[groups.count - 1].removeLast()
            if last.count > 1 { groups[groups.count - 1].append(String(last.dropLast())) }
        }
        return AgencyList(groups: groups.filter { !$0.isEmpty })
    }
}

extension Message {
    fileprivate static func endsWith(_ mark: Character, _ text: String) -> Message {
        Message("“\(text)”末尾多了“\(mark)”", "\"\(text)\" ends with \"\(mark)\"")
    }
}
