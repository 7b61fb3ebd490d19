/// Reads JSON from bytes, value by value.
struct JSONParser {
    private let bytes: [UInt8]
    private let lines: LineIndex
    private let limits: Limits
    private var next = 0
    private var nodes = 0
    private(set) var duplicates: [(key: String, offset: Int)] = []

    init(bytes: [UInt8], lines: LineIndex, limits: Limits) {
        self.bytes = bytes
        self.lines = lines
        self.limits = limits
    }

    mutating func document() throws(Diagnostic) -> JSONNode {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { next = 3 }
        skipSpace()
        guard next < bytes.count else {
            throw fault(
                .emptyFile, "文件是空的", "the file is empty",
                hint: Message("用 gxpdf schema 查看报告应有的内容", "see gxpdf schema for what a report holds"))
        }
        let root = try value(depth: 0)
        skipSpace()
        guard next == bytes.count else { throw fault(.contentAfterJSON, "JSON 结束之后还有内容", "there is more after the end of the JSON") }
        return root
    }

    private mutating func skipSpace() {
        while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x0A || bytes[next] == 0x0D || bytes[next] == 0x09 { next += 1 }
    }

    private func fault(_ code: DiagnosticCode, _ chinese: String, _ english: String, at offset: Int? = nil, hint: Message? = nil)
        -> Diagnostic
    {
        let place = lines.place(of: offset ?? next)
        return Diagnostic(.error, code, Message(chinese, english), at: Place(line: place.line, column: place.column), hint: hint)
    }

    private var truncated: Diagnostic {
        fault(
            .truncatedJSON, "文件在中途断了：JSON 没有写完", "the file ends in the middle: the JSON is not complete", at: bytes.count,
            hint: Message("文件可能没有保存或传输完整", "the file may not have been saved or copied whole"))
    }

    private mutating func value(depth: Int) throws(Diagnostic) -> JSONNode {
        guard next < bytes.count else { throw truncated }
        nodes += 1
        guard nodes <= limits.nodes else { throw fault(.tooManyValues, "数据项超过上限 \(limits.nodes) 个", "more than \(limits.nodes) values") }
        let start = next
        switch bytes[next] {
        case UInt8(ascii: "{"): return JSONNode(value: .object(try members(depth: depth + 1)), offset: start)
        case UInt8(ascii: "["): return JSONNode(value: .array(try elements(depth: depth + 1)), offset: start)
        case UInt8(ascii: "\""): return JSONNode(value: .string(try string()), offset: start)
        case UInt8(ascii: "t"): return JSONNode(value: .bool(try word("true", true)), offset: start)
        case UInt8(ascii: "f"): return JSONNode(value: .bool(try word("false", false)), offset: start)
        case UInt8(ascii: "n"):
            _ = try word("null", false)
            return JSONNode(value: .null, offset: start)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return JSONNode(value: .number(try number()), offset: start)
        default: throw unexpected()
        }
    }

    private func unexpected() -> Diagnostic {
        guard next < bytes.count else { return truncated }
        let shown = Self.shown(bytes[next...].prefix(4))
        if shown == "“" || shown == "”" || bytes[next] == UInt8(ascii: "'") {
            return fault(.unexpectedCharacter, "这里的引号应为英文直引号 \"", "a straight double quote \" belongs here")
        }
        if shown == "，" || shown == "：" {
            return fault(.unexpectedCharacter, "这里的“\(shown)”应为英文标点", "\(shown) should be its ASCII counterpart")
        }
        return fault(.unexpectedCharacter, "这里不该有“\(shown)”", "unexpected \(shown) here")
    }

    private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
        guard let first = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else { return "" }
        return first.value < 0x20 ? "U+00" + (first.value < 16 ? "0" : "") + String(first.value, radix: 16, uppercase: true) : String(first)
    }

    private func deeper(_ depth: Int) throws(Diagnostic) {
        guard depth <= limits.depth else { throw fault(.nestedTooDeep, "嵌套超过 \(limits.depth) 层", "nested more than \(limits.depth) deep") }
    }

    private mutating func members(depth: Int) throws(Diagnostic) -> [JSONMember] {
        try deeper(depth)
        next += 1
        var members: [JSONMember] = []
        var keys: Set<String> = []
        skipSpace()
        if next < bytes.count, bytes[next] == UInt8(ascii: "}") {
            next += 1
            return []
        }
        while true {
            skipSpace()
            guard next < bytes.count else { throw truncated }
            guard bytes[next] == UInt8(ascii: "\"") else {
                if bytes[next] == UInt8(ascii: "}") { throw fault(.trailingComma, "最后一项后面多了逗号", "a comma after the last member") }
                throw unexpected()
            }
            let keyOffset = next
            let key = try string()
            if !keys.insert(key).inserted { duplicates.append((key, keyOffset)) }
            skipSpace()
            guard next < bytes.count else { throw truncated }
            guard bytes[next] == UInt8(ascii: ":") else {
                throw fault(.missingColon, "键“\(key)”后面缺少冒号 :", "the colon after the key \"\(key)\" is missing")
            }
            next += 1
            skipSpace()
            members.append(JSONMember(key: key, keyOffset: keyOffset, node: try value(depth: depth)))
            if try !another(closing: UInt8(ascii: "}")) { return members }
        }
    }

    private mutating func elements(depth: Int) throws(Diagnostic) -> [JSONNode] {
        try deeper(depth)
        next += 1
        var elements: [JSONNode] = []
        skipSpace()
        if next < bytes.count, bytes[next] == UInt8(ascii: "]") {
            next += 1
            return []
        }
        while true {
            skipSpace()
            if next < bytes.count, bytes[next] == UInt8(ascii: "]") {
                throw fault(.trailingComma, "最后一项后面多了逗号", "a comma after the last element")
            }
            elements.append(try value(depth: depth))
            if try !another(closing: UInt8(ascii: "]")) { return elements }
        }
    }

    /// Whether a comma promises another item; false after the closing bracket.
    private mutating func another(closing: UInt8) throws(Diagnostic) -> Bool {
        skipSpace()
        guard next < bytes.count else { throw truncated }
        if bytes[next] == UInt8(ascii: ",") {
            next += 1
            return true
        }
        guard bytes[next] == closing else {
            if bytes[next] == UInt8(ascii: "\"") || bytes[next] == UInt8(ascii: "{") || bytes[next] == UInt8(ascii: "[") {
                throw fault(.missingComma, "这一项前面缺少逗号", "a comma is missing before this item")
            }
            throw unexpected()
        }
        next += 1
        return false
    }

    private mutating func word(_ text: StaticString, _ value: Bool) throws(Diagnostic) -> Bool {
        let count = text.utf8CodeUnitCount
        for index in 0..<count {
            guard next + index < bytes.count else { throw truncated }
            guard bytes[next + index] == text.utf8Start[index] else { throw unexpected() }
        }
        next += count
        return value
    }

    private mutating func number() throws(Diagnostic) -> String {
        let start = next
        func digit() -> Bool { next < bytes.count && bytes[next] >= UInt8(ascii: "0") && bytes[next] <= UInt8(ascii: "9") }
        if bytes[next] == UInt8(ascii: "-") { next += 1 }
        guard next < bytes.count else { throw truncated }
        guard digit() else { throw fault(.malformedNumber, "数字写法不对", "not a number", at: start) }
        if bytes[next] == UInt8(ascii: "0") {
            next += 1
            if digit() { throw fault(.malformedNumber, "数字不能以 0 开头", "a number cannot begin with 0", at: start) }
        }
        while digit() { next += 1 }
        if next < bytes.count, bytes[next] == UInt8(ascii: ".") {
            next += 1
            guard digit() else {
                throw next < bytes.count ? fault(.malformedNumber, "小数点后面缺少数字", "digits are missing after the point", at: start) : truncated
            }
            while digit() { next += 1 }
        }
        if next < bytes.count, bytes[next] == UInt8(ascii: "e") || bytes[next] == UInt8(ascii: "E") {
            next += 1
            if next < bytes.count, bytes[next] == UInt8(ascii: "+") || bytes[next] == UInt8(ascii: "-") { next += 1 }
            guard digit() else {
                throw next < bytes.count ? fault(.malformedNumber, "指数部分缺少数字", "digits are missing in the exponent", at: start) : truncated
            }
            while digit() { next += 1 }
        }
        return String(decoding: bytes[start..<next], as: UTF8.self)
    }

    private mutating func string() throws(Diagnostic) -> String {
        let start = next
        next += 1
        var text: [UInt8] = []
        var from = next
        while true {
            guard next < bytes.count else { throw truncated }
            let byte = bytes[next]
            if byte == UInt8(ascii: "\"") { break }
            if byte < 0x20 {
                throw fault(
                    .controlCharacterInString, byte == 0x0A ? "文字里不能直接换行，请另起一段" : "文字里有控制字符",
                    byte == 0x0A ? "a line break inside a string; begin a new paragraph" : "a control character inside a string")
            }
            if byte == UInt8(ascii: "\\") {
                text += bytes[from..<next]
                try escape(into: &text)
                from = next
            } else {
                next += 1
            }
            guard next - start <= limits.stringBytes + 2 else {
                throw fault(
                    .stringTooLong, "一段文字超过上限 \(limits.stringBytes) 字节", "a string of more than \(limits.stringBytes) bytes", at: start)
            }
        }
        text += bytes[from..<next]
        next += 1
        guard text.count <= limits.stringBytes else {
            throw fault(.stringTooLong, "一段文字超过上限 \(limits.stringBytes) 字节", "a string of more than \(limits.stringBytes) bytes", at: start)
        }
        guard let valid = String(validating: text, as: UTF8.self) else {
            throw fault(
                .invalidUTF8, "文字不是有效的 UTF-8 编码", "not valid UTF-8", at: Self.firstInvalid(bytes, from: start),
                hint: Message("请用 UTF-8 编码另存文件（常见原因是 GBK 编码）", "save the file as UTF-8 (often it is GBK)"))
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
            throw fault(.controlCharacterInString, "文字里有控制字符", "a control character inside a string", at: start)
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
                    throw fault(.unpairedSurrogate, "代理码位不成对", "half of a surrogate pair", at: start)
                }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else {
                throw fault(.unpairedSurrogate, "代理码位不成对", "half of a surrogate pair", at: start)
            }
            guard code >= 0x20 else { throw fault(.controlCharacterInString, "文字里有控制字符", "a control character inside a string", at: start) }
            text += Array(String(scalar).utf8)
        default: throw fault(.unknownEscape, "不认识的转义写法", "unknown escape", at: start)
        }
    }

    private mutating func hex(_ start: Int) throws(Diagnostic) -> UInt32 {
        guard next + 4 <= bytes.count else { throw truncated }
        guard bytes[next..<(next + 4)].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit && $0 < 0x80 }),
            let code = UInt32(String(decoding: bytes[next..<(next + 4)], as: UTF8.self), radix: 16)
        else {
            throw fault(.unknownEscape, "\\u 后面应为四位十六进制数", "four hexadecimal digits belong after \\u", at: start)
        }
        next += 4
        return code
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
