/// The tokens of a content stream (ISO 32000-1 7.8.2), including white space: joined, they are the stream.
struct ContentTokens {
    enum TokenKind {
        case blank
        /// A string.
        case shown
        /// An operator, a number, a name, or a delimiter of an array or dictionary.
        case word
    }

    struct Token {
        var kind: TokenKind
        var range: Range<Int>
    }

    private let content: UnsafeBufferPointer<UInt8>
    private var at = 0

    init(_ content: UnsafeBufferPointer<UInt8>) { self.content = content }

    mutating func next() -> Token? {
        guard at < content.count else { return nil }
        let start = at
        let byte = content[at]
        at += 1
        if byte <= 0x20 {
            while at < content.count, content[at] <= 0x20 { at += 1 }
            return Token(kind: .blank, range: start..<at)
        }
        switch byte {
        case UInt8(ascii: "("):
            endString()
            return Token(kind: .shown, range: start..<at)
        case UInt8(ascii: "<"), UInt8(ascii: ">"):
            if at < content.count, content[at] == byte {
                at += 1
            } else if byte == UInt8(ascii: "<") {
                while at < content.count, content[at] != UInt8(ascii: ">") { at += 1 }
                at = min(at + 1, content.count)
                return Token(kind: .shown, range: start..<at)
            }
        case UInt8(ascii: "["), UInt8(ascii: "]"): break
        default: while at < content.count, !isEnd(content[at]) { at += 1 }
        }
        return Token(kind: .word, range: start..<at)
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "/"):
            true
        default: false
        }
    }

    /// Parentheses nest, and a backslash escapes the next character.
    private mutating func endString() {
        var depth = 1
        while at < content.count, depth > 0 {
            switch content[at] {
            case UInt8(ascii: "\\"): at += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            at += 1
        }
        at = min(at, content.count)
    }
}
