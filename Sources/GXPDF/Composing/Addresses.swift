import Typesetting

/// The addresses of pages and mail boxes in a text, which become links.
enum Addresses {
    struct Found: Equatable {
        var range: Range<String.Index>
        /// Where it leads: `https://…`, `mailto:…`.
        var target: String
    }

    /// From the first to the last; none of them overlap.
    static func found(in text: String) -> [Found] {
        // Most paragraphs have no letter in them that an address could not do without.
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "/") || $0 | 0x20 == UInt8(ascii: "w") }) else { return [] }
        var found: [Found] = []
        var at = text.startIndex
        while let word = text[at...].firstIndex(where: isOfAddress) {
            let end = text[word...].firstIndex { !isOfAddress($0) } ?? text.endIndex
            if let address = address(in: text[word..<end]) { found.append(address) }
            at = end
        }
        return found
    }

    /// The address that a stretch of such characters is or ends in: 网址https://… stands without a space, and so may
    /// (https://…).
    private static func address(in word: Substring) -> Found? {
        for scheme in ["https://", "http://", "www."] {
            guard let start = start(of: scheme, in: word) else { continue }
            let whole = trimmed(word[start...])
            guard isHost(whole.dropFirst(scheme == "www." ? 0 : scheme.count).prefix { !"/?#:".contains($0) }) else { return nil }
            return Found(range: whole.startIndex..<whole.endIndex, target: scheme == "www." ? "http://\(whole)" : String(whole))
        }
        guard let at = word.firstIndex(of: "@") else { return nil }
        let box = word[..<at].reversed().prefix { $0.isLetter || $0.isNumber || "._+-".contains($0) }
        let start = word.index(at, offsetBy: -box.count)
        let host = trimmed(word[word.index(after: at)...].prefix { $0.isLetter || $0.isNumber || ".-".contains($0) })
        guard !box.isEmpty, isHost(host) else { return nil }
        return Found(range: start..<host.endIndex, target: "mailto:\(word[start..<host.endIndex])")
    }

    /// Without what belongs to the sentence: a full stop, a bracket that was opened before it.
    private static func trimmed(_ address: Substring) -> Substring {
        var address = address
        while let last = address.last {
            let isOpenBefore = last == ")" && address.count(where: { $0 == "(" }) < address.count(where: { $0 == ")" })
            guard ".,;:!?'*".contains(last) || isOpenBefore else { break }
            address.removeLast()
        }
        return address
    }

    private static func start(of scheme: String, in word: Substring) -> Substring.Index? {
        var at = word.startIndex
        while at < word.endIndex {
            if word[at...].prefix(scheme.count).lowercased() == scheme { return at }
            at = word.index(after: at)
        }
        return nil
    }

    /// Names with dots between them, of which the last is no number alone unless all are (10.0.0.1).
    private static func isHost(_ host: Substring) -> Bool {
        let names = host.split(separator: ".", omittingEmptySubsequences: false)
        guard names.count > 1, names.allSatisfy({ name in !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }) else { return false }
        return names.last?.contains(where: \.isLetter) == true || names.count == 4 && names.allSatisfy { UInt8($0) != nil }
    }

    /// ISO 32000-1 12.6.4.7: an address is of ASCII alone.
    private static func isOfAddress(_ character: Character) -> Bool {
        guard let byte = character.asciiValue else { return false }
        return byte > 0x20 && byte < 0x7F && !"\"<>\\^`{|}".contains(character)
    }
}

extension TextRun {
    /// The same text with a run of its own for each address in it.
    var withLinks: [TextRun] {
        let found = Addresses.found(in: text)
        guard !found.isEmpty else { return [self] }
        var runs: [TextRun] = []
        var from = text.startIndex
        func add(_ range: Range<String.Index>, target: String) {
            guard !range.isEmpty else { return }
            var run = self
            run.text = String(text[range])
            run.target = target
            runs.append(run)
        }
        for address in found {
            add(from..<address.range.lowerBound, target: "")
            add(address.range, target: address.target)
            from = address.range.upperBound
        }
        add(from..<text.endIndex, target: "")
        return runs
    }
}
