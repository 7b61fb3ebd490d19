/// Writes XML that is well-formed whatever the texts hold: element and attribute names are the program's own, everything
/// else is escaped, and what XML 1.0 has no way to say becomes U+FFFD, so that characters are never fewer than glyphs.
struct XMLWriter {
    private(set) var bytes = Array(#"<?xml version="1.0" encoding="UTF-8"?>"#.utf8)

    /// An element that holds others, or nothing.
    mutating func element(_ name: String, _ attributes: [(String, String)] = [], _ content: (inout XMLWriter) -> Void = { _ in }) {
        open(name, attributes)
        let start = bytes.count
        content(&self)
        close(name, isEmpty: bytes.count == start)
    }

    mutating func element(_ name: String, _ attributes: [(String, String)] = [], text: String) {
        open(name, attributes)
        escape(text, inAttribute: false)
        close(name, isEmpty: text.isEmpty)
    }

    private mutating func open(_ name: String, _ attributes: [(String, String)]) {
        bytes.append(UInt8(ascii: "<"))
        bytes += name.utf8
        for (key, value) in attributes {
            bytes.append(UInt8(ascii: " "))
            bytes += key.utf8
            bytes += "=\"".utf8
            escape(value, inAttribute: true)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func close(_ name: String, isEmpty: Bool) {
        guard !isEmpty else {
            bytes[bytes.count - 1] = UInt8(ascii: "/")
            bytes.append(UInt8(ascii: ">"))
            return
        }
        bytes += "</".utf8
        bytes += name.utf8
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func escape(_ text: String, inAttribute: Bool) {
        if text.utf8.allSatisfy(Self.isPlain) {
            bytes += text.utf8
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": bytes += "&lt;".utf8
            case ">": bytes += "&gt;".utf8
            case "&": bytes += "&amp;".utf8
            case "\"" where inAttribute: bytes += "&quot;".utf8
            // As they are, readers would make spaces or line feeds of them.
            case "\r": bytes += "&#13;".utf8
            case "\t" where inAttribute: bytes += "&#9;".utf8
            case "\n" where inAttribute: bytes += "&#10;".utf8
            default: if let units = UTF8.encode(Self.isCharacter(scalar) ? scalar : "\u{FFFD}") { bytes += units }
            }
        }
    }

    /// Of numbers and most words: nothing to escape, and too low for what XML cannot say.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20..<0xEF: byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "\"")
        default: false
        }
    }

    /// Whether XML 1.0 allows the character (production 2).
    private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
