import Documents
import Typesetting

/// Finds the addresses of web pages and mail boxes in a text, which become links.
enum Addresses {
    struct AddressMatch: Equatable {
        var range: Range<String.Index>
        /// The target of the link: `https://…`, `mailto:…`.
        var target: String
    }

    /// In characters. Nobody prints longer addresses to be typed in, and a file contains each several times.
    private static let longest = 512

    /// In their order; they do not overlap.
    static func found(in text: String) -> [AddressMatch] {
        var text = text
        return text.withUTF8 { bytes in
            var found: [(range: Range<Int>, target: String)] = []
            var at = 0
            while at < bytes.count {
                guard isOfAddress(bytes[at]) else {
                    at += 1
                    continue
                }
                var end = at + 1
                while end < bytes.count, isOfAddress(bytes[end]) { end += 1 }
                if let address = address(in: bytes[at..<end]), address.target.utf8.count <= longest { found.append(address) }
                at = end
            }
            return found
        }.map {
            AddressMatch(
                range: text.utf8.index(
                    text.startIndex, offsetBy: $0.range.lowerBound)..<text.utf8.index(text.startIndex, offsetBy: $0.range.upperBound),
                target: $0.target)
        }
    }

    private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    /// The address that a run of such characters is or ends in: 网址https://… is written without a space, and so may be
    /// (https://…).
    private static func address(in word: Bytes) -> (range: Range<Int>, target: String)? {
        // Every address has one of these, and most words have none.
        guard word.contains(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }) else { return nil }
        for scheme in ["https://", "http://", "www."] {
            guard let start = start(of: scheme.utf8, in: word) else { continue }
            let whole = trimmed(word[start...])
            guard isHost(whole.dropFirst(scheme == "www." ? 0 : scheme.utf8.count).prefix { !"/?#:".utf8.contains($0) }) else { return nil }
            return (whole.indices, (scheme == "www." ? "http://" : "") + String(decoding: whole, as: UTF8.self))
        }
        guard let at = word.firstIndex(of: UInt8(ascii: "@")) else { return nil }
        let start = word[..<at].lastIndex { !isLetterOrDigit($0) && !"._+-".utf8.contains($0) }.map { $0 + 1 } ?? word.startIndex
        let host = trimmed(word[(at + 1)...].prefix { isLetterOrDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") })
        guard start < at, isHost(host) else { return nil }
        return (start..<host.endIndex, "mailto:" + String(decoding: word[start..<host.endIndex], as: UTF8.self))
    }

    /// Without characters of the sentence around it: a full stop, a bracket that was opened before it.
    private static func trimmed(_ address: Bytes) -> Bytes {
        var address = address
        var openBefore = address.count { $0 == UInt8(ascii: ")") } - address.count { $0 == UInt8(ascii: "(") }
        while let last = address.last, ".,;:!?'*".utf8.contains(last) || last == UInt8(ascii: ")") && openBefore > 0 {
            if last == UInt8(ascii: ")") { openBefore -= 1 }
            address.removeLast()
        }
        return address
    }

    private static func start(of scheme: String.UTF8View, in word: Bytes) -> Int? {
        guard let first = scheme.first else { return nil }
        var at = word.startIndex
        while at + scheme.count <= word.endIndex {
            if word[at] | 0x20 == first, zip(word[at...], scheme).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) { return at }
            at += 1
        }
        return nil
    }

    /// Whether the text is names separated by dots, of which the last is not a number unless all are (10.0.0.1).
    private static func isHost(_ host: Bytes) -> Bool {
        guard host.count <= longest else { return false }
        let names = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard names.count > 1,
            names.allSatisfy({ name in !name.isEmpty && name.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") } })
        else { return false }
        return names.last?.contains { $0 >= 0x41 } == true
            || names.count == 4 && names.allSatisfy { UInt8(String(decoding: $0, as: UTF8.self)) != nil }
    }

    /// ISO 32000-1 12.6.4.7: an address consists of ASCII characters.
    private static func isOfAddress(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F && !"\"<>\\^`{|}".utf8.contains(byte) }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte) }
}

extension TextRun {
    /// The same text with a separate run for each address.
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
