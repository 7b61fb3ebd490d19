/// Text in XML 1.0: what has to be escaped, and what cannot be written at all.
///
/// Characters that XML has no way to express become U+FFFD, so that their number stays the same.
package enum XMLText {
    package enum XMLContext: Sendable {
        /// Between tags.
        case content
        /// In an attribute's value, where readers turn bare tabs and line feeds into spaces. The result is also safe as content, and is
        /// what the writers of spreadsheets use there.
        case attribute
    }

    package static func escaped(_ text: String, in context: XMLContext = .attribute) -> String {
        var bytes: [UInt8] = []
        append(text, in: context, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    static func append(_ text: String, in context: XMLContext, to bytes: inout [UInt8]) {
        if text.utf8.allSatisfy(isPlain) {
            bytes += text.utf8
            return
        }
        let isAttribute = context == .attribute
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": bytes += "&lt;".utf8
            case ">": bytes += "&gt;".utf8
            case "&": bytes += "&amp;".utf8
            case "\"" where isAttribute: bytes += "&quot;".utf8
            // Readers turn a bare carriage return into a line feed.
            case "\r": bytes += "&#13;".utf8
            case "\t" where isAttribute: bytes += "&#9;".utf8
            case "\n" where isAttribute: bytes += "&#10;".utf8
            default: if let units = UTF8.encode(isCharacter(scalar) ? scalar : "\u{FFFD}") { bytes += units }
            }
        }
    }

    /// Numbers and most words: nothing to escape, and nothing that XML cannot express, since U+FFFE begins with 0xEF.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20..<0xEF: byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "\"")
        default: false
        }
    }

    /// Whether XML 1.0 allows the character (production 2).
    package static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
