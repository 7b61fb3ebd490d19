/// Strings, which have to be valid UTF-8 without control characters.
extension JSONParser {
    mutating func string() throws(Diagnostic) -> String {
        let start = next
        next += 1
        var text: [UInt8] = []
        var from = next
        while true {
            guard next < bytes.count else { throw truncated }
            let byte = bytes[next]
            if byte == UInt8(ascii: "\"") { break }
            if byte < 0x20 {
                throw fault(.controlCharacterInString, byte == 0x0A ? .lineBreak : .controlCharacter)
            }
            if byte == UInt8(ascii: "\\") {
                text += bytes[from..<next]
                try escape(into: &text)
                from = next
            } else {
                next += 1
            }
            guard next - start <= limits.stringBytes + 2 else {
                throw fault(.stringTooLong, .stringTooLong(limits.stringBytes), at: start)
            }
        }
        text += bytes[from..<next]
        next += 1
        guard text.count <= limits.stringBytes else {
            throw fault(.stringTooLong, .stringTooLong(limits.stringBytes), at: start)
        }
        guard let valid = String(validating: text, as: UTF8.self) else {
            throw fault(
                .invalidUTF8, .invalidUTF8, at: Self.firstInvalid(bytes, from: start), hint: .saveAsUTF8)
        }
        return valid
    }

    /// The offset of the first byte that is not UTF-8.
    private static func firstInvalid(_ bytes: [UInt8], from start: Int) -> Int {
        var decoder = UTF8()
        var consumed = start
        var iterator = bytes[start...].makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { consumed += UTF8.width(scalar) }
        return consumed
    }

    private mutating func escape(into text: inout [UInt8]) throws(Diagnostic) {
        guard next + 1 < bytes.count else { throw truncated }
        let start = next
        next += 2
        switch bytes[start + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[start + 1])
        case UInt8(ascii: "b"), UInt8(ascii: "f"):
            throw fault(.controlCharacterInString, .controlCharacter, at: start)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var code = try hex(start)
            if (0xD800..<0xDC00).contains(code), next + 1 < bytes.count, bytes[next] == UInt8(ascii: "\\"),
                bytes[next + 1] == UInt8(ascii: "u")
            {
                next += 2
                let low = try hex(start)
                guard (0xDC00..<0xE000).contains(low) else {
                    throw fault(.unpairedSurrogate, .unpairedSurrogate, at: start)
                }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else {
                throw fault(.unpairedSurrogate, .unpairedSurrogate, at: start)
            }
            guard code >= 0x20 else { throw fault(.controlCharacterInString, .controlCharacter, at: start) }
            text += Array(String(scalar).utf8)
        default: throw fault(.unknownEscape, .unknownEscape, at: start)
        }
    }

    private mutating func hex(_ start: Int) throws(Diagnostic) -> UInt32 {
        guard next + 4 <= bytes.count else { throw truncated }
        guard bytes[next..<(next + 4)].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit && $0 < 0x80 }),
            let code = UInt32(String(decoding: bytes[next..<(next + 4)], as: UTF8.self), radix: 16)
        else {
            throw fault(.unknownEscape, .fourDigits, at: start)
        }
        next += 4
        return code
    }
}

extension Message {
    fileprivate static let lineBreak = Message("文字里不能直接换行，请另起一段", "a line break inside a string; begin a new paragraph")
    fileprivate static let controlCharacter = Message("文字里有控制字符", "a control character inside a string")
    fileprivate static let invalidUTF8 = Message("文字不是有效的 UTF-8 编码", "not valid UTF-8")
    fileprivate static let saveAsUTF8 = Message("请用 UTF-8 编码另存文件（常见原因是 GBK 编码）", "save the file as UTF-8 (it is often GBK)")
    fileprivate static let unpairedSurrogate = Message("代理码位不成对", "half of a surrogate pair")
    fileprivate static let unknownEscape = Message("不认识的转义写法", "unknown escape")
    fileprivate static let fourDigits = Message("\\u 后面应为四位十六进制数", "expected four hexadecimal digits after \\u")

    fileprivate static func stringTooLong(_ limit: Int) -> Message {
        Message("一段文字超过上限 \(limit) 字节", "a string of more than \(limit) bytes")
    }
}

extension UTF8 {
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case ..<0x80: 1
        case ..<0x800: 2
        case ..<0x10000: 3
        default: 4
        }
    }
}
