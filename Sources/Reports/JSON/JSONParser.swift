/// Parses JSON strictly (RFC 8259) and stops at the first fault. Strings and numbers are in files of their own.
struct JSONParser {
    let bytes: [UInt8]
    private let lines: LineIndex
    let limits: Limits
    private let isOver: () -> Bool
    var next = 0
    private var nodes = 0
    private(set) var duplicates: [(key: String, offset: Int)] = []

    init(bytes: [UInt8], lines: LineIndex, limits: Limits, isOver: @escaping () -> Bool = { false }) {
        self.isOver = isOver
        self.bytes = bytes
        self.lines = lines
        self.limits = limits
    }

    mutating func document() throws(Diagnostic) -> JSONNode {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { next = 3 }
        skipSpace()
        guard next < bytes.count else {
            throw fault(
                .emptyFile, .emptyFile, hint: .seeSchema)
        }
        let root = try value(depth: 0)
        skipSpace()
        guard next == bytes.count else { throw fault(.contentAfterJSON, .contentAfterJSON) }
        return root
    }

    private mutating func skipSpace() {
        while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x0A || bytes[next] == 0x0D || bytes[next] == 0x09 { next += 1 }
    }

    func fault(_ code: DiagnosticCode, _ message: Message, at offset: Int? = nil, hint: Message? = nil) -> Diagnostic {
        let place = lines.place(of: offset ?? next)
        return Diagnostic(.error, code, message, at: Place(line: place.line, column: place.column), hint: hint)
    }

    var truncated: Diagnostic {
        fault(
            .truncatedJSON, .truncated, at: bytes.count, hint: .mayBeIncomplete)
    }

    private mutating func value(depth: Int) throws(Diagnostic) -> JSONNode {
        guard next < bytes.count else { throw truncated }
        nodes += 1
        guard nodes <= limits.nodes else { throw fault(.tooManyValues, .tooManyValues(limits.nodes)) }
        if nodes % 1_024 == 0, isOver() { throw fault(.outOfTime, .interrupted) }
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
            return fault(.unexpectedCharacter, .straightQuote)
        }
        if shown == "，" || shown == "：" {
            return fault(.unexpectedCharacter, .asciiPunctuation(shown))
        }
        return fault(.unexpectedCharacter, .unexpected(shown))
    }

    private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
        guard let first = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else { return "" }
        return first.value < 0x20 ? "U+00" + (first.value < 16 ? "0" : "") + String(first.value, radix: 16, uppercase: true) : String(first)
    }

    private func deeper(_ depth: Int) throws(Diagnostic) {
        guard depth <= limits.depth else { throw fault(.nestedTooDeep, .nestedTooDeep(limits.depth)) }
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
                if bytes[next] == UInt8(ascii: "}") { throw fault(.trailingComma, .trailingComma) }
                throw unexpected()
            }
            let keyOffset = next
            let key = try string()
            if !keys.insert(key).inserted { duplicates.append((key, keyOffset)) }
            skipSpace()
            guard next < bytes.count else { throw truncated }
            guard bytes[next] == UInt8(ascii: ":") else {
                throw fault(.missingColon, .missingColon(key))
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
                throw fault(.trailingComma, .trailingComma)
            }
            elements.append(try value(depth: depth))
            if try !another(closing: UInt8(ascii: "]")) { return elements }
        }
    }

    /// Whether a comma announces another item; false after the closing bracket.
    private mutating func another(closing: UInt8) throws(Diagnostic) -> Bool {
        skipSpace()
        guard next < bytes.count else { throw truncated }
        if bytes[next] == UInt8(ascii: ",") {
            next += 1
            return true
        }
        guard bytes[next] == closing else {
            if bytes[next] == UInt8(ascii: "\"") || bytes[next] == UInt8(ascii: "{") || bytes[next] == UInt8(ascii: "[") {
                throw fault(.missingComma, .missingComma)
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
}

extension Message {
    fileprivate static let emptyFile = Message("文件是空的", "the file is empty")
    fileprivate static let seeSchema = Message("用 gxpdf schema 查看报告应有的内容", "see gxpdf schema for the content of a report")
    fileprivate static let contentAfterJSON = Message("JSON 结束之后还有内容", "there is more after the end of the JSON")
    fileprivate static let truncated = Message("文件在中途断了：JSON 没有写完", "the file ends in the middle: the JSON is not complete")
    fileprivate static let mayBeIncomplete = Message("文件可能没有保存或传输完整", "the file may not have been saved or copied completely")
    fileprivate static let straightQuote = Message("这里的引号应为英文直引号 \"", "expected a straight double quote \"")
    fileprivate static let trailingComma = Message("最后一项后面多了逗号", "a comma after the last item")
    fileprivate static let missingComma = Message("这一项前面缺少逗号", "a comma is missing before this item")

    fileprivate static let interrupted = Message("读取中断", "reading was interrupted")
    fileprivate static func tooManyValues(_ limit: Int) -> Message { Message("数据项超过上限 \(limit) 个", "more than \(limit) values") }
    fileprivate static func nestedTooDeep(_ limit: Int) -> Message { Message("嵌套超过 \(limit) 层", "nested more than \(limit) deep") }

    fileprivate static func asciiPunctuation(_ mark: String) -> Message {
        Message("这里的“\(mark)”应为英文标点", "\(mark) should be its ASCII counterpart")
    }
    fileprivate static func unexpected(_ character: String) -> Message { Message("这里不该有“\(character)”", "unexpected \(character)") }

    fileprivate static func missingColon(_ key: String) -> Message {
        Message("键“\(key)”后面缺少冒号 :", "the colon after the key \"\(key)\" is missing")
    }
}
